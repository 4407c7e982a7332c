import { describe, expect, test } from 'vitest';
import { changed, found } from './basis.ts';
import type { Texts } from './workspace-from.ts';

const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const NEXT = 'sitzungen/2018/2018-06-12-nord.yaml';

/** A second meeting of the body of the basis, two days after the Stichtag unless another day is given. */
function meeting(lines: readonly string[], path = NEXT): Texts {
  const day = path.slice(-'2018-06-12-nord.yaml'.length).slice(0, 10);
  return { [path]: `${['gremium: nord', `datum: ${day}`, ...lines].join('\n')}\n` };
}

describe('a status', () => {
  const AGENDA = 'tagesordnung: [{titel: Bericht}]';
  const dates = (...days: readonly string[]) => `protokoll: {fuehrung: jo-muster, ${days.join(', ')}}`;
  const PATH = 'sitzungen/2018/2018-05-30-nord.yaml';
  const on = (line: number) => [`sitzung/status ${PATH}:${line}`];
  const held = (status: string, ...lines: readonly string[]) =>
    found(
      meeting(
        [`status: ${status}`, 'anwesend: [jo-muster]', AGENDA, 'keine_meldung: [1, 2]', ...lines],
        PATH,
      ),
    ).filter((text) => text.startsWith('sitzung/status '));

  test('of a meeting that is called off has a reason, and a reason has the status', () => {
    expect(found(meeting(['status: abgesagt', 'abgesagt: {grund: Sturm}']))).toEqual([]);
    expect(found(meeting(['status: abgesagt']))).toEqual([`sitzung/status ${NEXT}:3`]);
    expect(found(meeting(['status: geplant', 'abgesagt: {grund: Sturm}']))).toEqual([
      `sitzung/status ${NEXT}:3`,
    ]);
  });

  test('beyond „geplant“ has an agenda', () => {
    expect(found(meeting(['status: geplant']))).toEqual([]);
    expect(found(meeting(['status: eingeladen', 'einladung: {versandt: 2018-05-20}']))).toEqual([
      `sitzung/status ${NEXT}:3`,
    ]);
  });

  test('„eingeladen“ knows when the invitation went out', () => {
    expect(found(meeting(['status: eingeladen', AGENDA, 'einladung: {versandt: 2018-05-20}']))).toEqual([]);
    expect(found(meeting(['status: eingeladen', AGENDA, 'einladung: {}']))).toEqual([
      `sitzung/status ${NEXT}:3`,
    ]);
    expect(found(meeting(['status: eingeladen', AGENDA]))).toEqual([`sitzung/status ${NEXT}:3`]);
  });

  test.each([
    ['durchgefuehrt', [], true],
    ['entwurf', [], true],
    ['freigegeben', [], false],
    ['freigegeben', ['freigegeben: 2018-05-30'], true],
    ['verteilt', ['freigegeben: 2018-05-30'], false],
    ['verteilt', ['verteilt: 2018-05-31'], false],
    ['verteilt', ['freigegeben: 2018-05-30', 'verteilt: 2018-05-31'], true],
    ['genehmigt', ['freigegeben: 2018-05-30', 'verteilt: 2018-05-31'], false],
    ['genehmigt', ['freigegeben: 2018-05-30', 'genehmigt: 2018-06-01'], false],
    ['genehmigt', ['verteilt: 2018-05-31', 'genehmigt: 2018-06-01'], false],
    ['genehmigt', ['freigegeben: 2018-05-30', 'verteilt: 2018-05-31', 'genehmigt: 2018-06-01'], true],
  ])('„%s“ with %j of its days: %s', (status, days, isKept) => {
    expect(held(status, dates(...days))).toEqual(isKept ? [] : on(3));
  });

  test.each(['freigegeben', 'verteilt', 'genehmigt'])('minutes are not %s before the meeting', (field) => {
    const days = (day: string) =>
      ['freigegeben', 'verteilt', 'genehmigt'].map((one) => `${one}: ${one === field ? day : '2018-05-31'}`);
    expect(held('genehmigt', dates(...days('2018-05-30')))).toEqual([]);
    expect(held('genehmigt', dates(...days('2018-05-29')))).toEqual(on(3));
  });

  test.each(['geplant', 'eingeladen'])('„%s“ is out of date on the day after the meeting', (status) => {
    const files = meeting([`status: ${status}`, AGENDA, 'einladung: {versandt: 2018-05-20}']);
    expect(found(files, '2018-06-12')).toEqual([]);
    expect(found(files, '2018-06-13')).toEqual([`sitzung/status-veraltet ${NEXT}:3`]);
  });

  test('that says it took place is true on its day at the earliest', () => {
    const files = meeting([
      'status: durchgefuehrt',
      'anwesend: [jo-muster]',
      AGENDA,
      'einladung: {versandt: 2018-05-20}',
    ]);
    expect(found(files, '2018-06-12')).toEqual([]);
    expect(found(files, '2018-06-11')).toEqual([`sitzung/status ${NEXT}:3`]);
  });
});

describe('times of day', () => {
  test.each([
    ['14:00', '14:01', true],
    ['14:00', '14:00', false],
    ['14:00', '13:59', false],
  ])('from %s to %s: %s', (beginn, ende, isFine) => {
    const files = changed(SITZUNG, ['beginn: 14:00', `beginn: ${beginn}`], ['ende: 15:30', `ende: ${ende}`]);
    expect(found(files)).toEqual(isFine ? [] : [`sitzung/zeit ${SITZUNG}:4`]);
  });

  test('an end without a beginning, or the other way round, is missing its other half and not wrong', () => {
    const half = [`protokoll/unvollstaendig ${SITZUNG}:5`];
    expect(found(changed(SITZUNG, ['beginn: 14:00\n', '']))).toEqual(half);
    expect(found(changed(SITZUNG, ['ende: 15:30\n', '']))).toEqual(half);
  });

  describe('in the night to summer time', () => {
    const PATH = 'sitzungen/2018/2018-03-25-nord.yaml';
    const night = (...lines: readonly string[]) =>
      found(meeting(['status: abgesagt', 'abgesagt: {grund: Sturm}', ...lines], PATH));

    test.each([
      ['beginn: 01:59', []],
      ['beginn: 02:00', [5]],
      ['beginn: 02:59', [5]],
      ['beginn: 03:00', []],
      ['ende: 02:30', [5]],
      ['anwesend: [{person: jo-muster, von: 02:30}]', [5]],
      ['anwesend: [{person: jo-muster, bis: 02:30}]', [5]],
      ['anwesend: [{person: jo-muster, von: 12:02}]', []],
    ])('%s', (line, lines) => {
      expect(night(line)).toEqual(lines.map((at) => `sitzung/zeit ${PATH}:${at}`));
    });

    test('an hour later in the year nothing is missing', () => {
      expect(found(meeting(['status: geplant', 'beginn: 02:30']))).toEqual([]);
    });
  });
});

describe('who was not a member', () => {
  const KIM = 'mitglieder/kim-neu.yaml';
  const STRANGER = `name: Kim Neu\nemail: kim.neu@musterstadt.example\nfunktionen:\n  - {funktion: jugendhilfeplanung, von: 2018-01-01}\n`;
  const strange = (...replacements: readonly (readonly [string, string])[]) =>
    found({ [KIM]: STRANGER, ...changed(SITZUNG, ...replacements) });

  test('is not excused', () => {
    expect(strange(['tagesordnung:', 'entschuldigt: [kim-neu]\ntagesordnung:'])).toEqual([
      `sitzung/kein-mitglied ${SITZUNG}:16`,
    ]);
  });

  test('may be there as a guest or as an adviser', () => {
    expect(strange(['  - jo-muster', '  - jo-muster\n  - {person: kim-neu, als: gast}'])).toEqual([]);
  });

  test('of two memberships the one in this body counts', () => {
    const both = `name: Kim Neu\ngremien:\n  - {gremium: nord, von: 2018-01-01, bis: 2018-02-28}\n`;
    const files = { ...changed(SITZUNG, ['  - jo-muster', '  - jo-muster\n  - kim-neu']) };
    expect(found({ [KIM]: both, ...files })).toEqual([`sitzung/kein-mitglied ${SITZUNG}:16`]);
    expect(found({ [KIM]: both.replace('02-28', '03-14'), ...files })).toEqual([]);
  });
});

describe('who is named twice', () => {
  const twice = (...lines: readonly string[]) =>
    found(changed(SITZUNG, ['  - jo-muster\ntagesordnung:', `${lines.join('\n')}\ntagesordnung:`]));

  test.each([
    ['present and present', ['  - jo-muster', '  - jo-muster'], [16]],
    ['present and excused', ['  - jo-muster', 'entschuldigt: [jo-muster]'], [16]],
    ['excused twice', ['entschuldigt: [jo-muster, jo-muster]'], [15]],
    [
      'excused and represented',
      ['  - {gast: Frau Neu, vertritt: jo-muster}', 'entschuldigt: [jo-muster]'],
      [],
    ],
    [
      'represented twice',
      ['  - {gast: A. Neu, vertritt: jo-muster}', '  - {gast: B. Neu, vertritt: jo-muster}'],
      [16],
    ],
  ])('%s', (_, lines, at) => {
    expect(twice(...lines)).toEqual(at.map((line) => `sitzung/doppelt-genannt ${SITZUNG}:${line}`));
  });
});

describe('votes', () => {
  const voted = (beschluss: string, ...more: readonly (readonly [string, string])[]) =>
    found(
      changed(
        SITZUNG,
        ['keine_meldung', `    beschluss: {text: Wir feiern., ${beschluss}}\nkeine_meldung`],
        ...more,
      ),
    );
  const AT = [`beschluss/stimmen ${SITZUNG}:22`];

  test.each([
    ['ja: 2', []],
    ['ja: 3', AT],
    ['ja: 1, nein: 1', []],
    ['ja: 1, nein: 2', AT],
    ['ja: 0, nein: 1, enthaltung: 1', []],
    ['ja: 0, nein: 1, enthaltung: 2', AT],
    ['ja: 0, enthaltung: 3', AT],
  ])('%s of two who were there', (beschluss, expected) => {
    expect(voted(beschluss)).toEqual(expected);
  });

  test('that nobody is listed is told once, not as too many votes', () => {
    const nobody: readonly [string, string] = ['anwesend:\n  - anna-beispiel\n  - jo-muster\n', ''];
    const codes = voted('ja: 1', nobody).map((text) => text.split(' ')[0]);
    expect(codes).not.toContain('beschluss/stimmen');
    expect(codes).not.toEqual([]);
  });
});
