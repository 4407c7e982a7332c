import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { reihumContext } from '../src/documents/reihum.ts';
import { naechsteProtokollfuehrung, naechsterOrt } from '../src/model/rotation.ts';
import { BASIS, changed, found, withRules } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const KOMMUNE = 'gremium.yaml';
const STICHTAG = '2018-06-01';

/** Kinds of institution and houses beside the Kita of the basis. */
function houses(...rows: readonly (readonly [id: string, art: string])[]): Texts {
  const lines = rows.map(([id, art]) => `  ${id}: { name: Haus ${id}, art: ${art}, traeger: stadt }\n`);
  return { 'sozialraeume/nord.yaml': `${BASIS['sozialraeume/nord.yaml']}${lines.join('')}` };
}

function planned(datum: string, rest: string): Texts {
  return {
    [`sitzungen/2018/${datum}-nord.yaml`]: `gremium: nord\ndatum: ${datum}\nstatus: geplant\n${rest}`,
  };
}

const ARTEN = '  kita: Kindertagesstätte\n  asd: ASD\n  kijukuz: Jugendzentrum\n';
const ROTATION: Texts = {
  [KOMMUNE]: (withRules('ortswechsel: {arten: [asd, kita, kijukuz]}')[KOMMUNE] ?? '').replace(
    '  kita: Kindertagesstätte\n',
    ARTEN,
  ),
};

describe('the venue', () => {
  const ASD = houses(['asd-nord', 'asd']);

  test('takes turns between kinds, not houses', () => {
    const two = houses(['asd-nord', 'asd'], ['kita-mond', 'kita']);
    expect(found({ ...ROTATION, ...two, ...planned('2018-07-10', 'ort: kita-mond\n') })).toEqual([
      'sitzung/ortswechsel sitzungen/2018/2018-07-10-nord.yaml:4',
    ]);
    expect(found({ ...ROTATION, ...two, ...planned('2018-07-10', 'ort: asd-nord\n') })).toEqual([]);
  });

  test('may stay where the Sozialraum has only one kind', () => {
    expect(found({ ...ROTATION, ...planned('2018-07-10', 'ort: kita-sonne\n') })).toEqual([]);
  });

  test('counts from the last meeting that was not called off', () => {
    const cancelled = {
      'sitzungen/2018/2018-05-02-nord.yaml':
        'gremium: nord\ndatum: 2018-05-02\nstatus: abgesagt\nabgesagt: {grund: Krankheit}\nort: asd-nord\n',
    };
    expect(
      found({ ...ROTATION, ...ASD, ...cancelled, ...planned('2018-07-10', 'ort: kita-sonne\n') }),
    ).toEqual(['sitzung/ortswechsel sitzungen/2018/2018-07-10-nord.yaml:4']);
  });

  test('of a meeting that was called off breaks no turn', () => {
    const off = (ort: string): Texts => ({
      'sitzungen/2018/2018-05-02-nord.yaml': `gremium: nord\ndatum: 2018-05-02\nstatus: abgesagt\nabgesagt: {grund: Sturm}\nort: ${ort}\n`,
    });
    expect(found({ ...ROTATION, ...ASD, ...off('kita-sonne') })).toEqual([]);
  });

  test('anywhere else breaks no turn', () => {
    const elsewhere = planned('2018-07-10', 'ort: {name: Rathaus}\n');
    expect(
      found({ ...ROTATION, ...ASD, ...elsewhere, ...planned('2018-09-10', 'ort: kita-sonne\n') }),
    ).toEqual([]);
  });

  test('comes back only when all other kinds have been on, where the city wants a cycle', () => {
    const cycle = { [KOMMUNE]: (ROTATION[KOMMUNE] ?? '').replace('kijukuz]}', 'kijukuz], zyklus: ja}') };
    const three = houses(['asd-nord', 'asd'], ['haus-a', 'kijukuz']);
    const july = planned('2018-07-10', 'ort: asd-nord\n');
    const back = planned('2018-08-10', 'ort: kita-sonne\n');
    const early = ['sitzung/ortszyklus sitzungen/2018/2018-08-10-nord.yaml:4'];
    expect(found({ ...ROTATION, ...three, ...july, ...back })).toEqual([]);
    expect(found({ ...cycle, ...three, ...july, ...back })).toEqual(early);
    // Without the third kind there is nothing to wait for.
    expect(found({ ...cycle, ...ASD, ...july, ...back })).toEqual([]);
    const whole = { ...july, ...planned('2018-07-24', 'ort: haus-a\n'), ...back };
    expect(found({ ...cycle, ...three, ...whole })).toEqual([]);
    // A town hall in between is no turn; the same kind twice is said by the other rule alone.
    expect(
      found({ ...cycle, ...three, ...july, ...planned('2018-07-24', 'ort: {name: Rathaus}\n'), ...back }),
    ).toEqual(early);
    expect(found({ ...cycle, ...three, ...planned('2018-08-10', 'ort: kita-sonne\n') })).toEqual([
      'sitzung/ortswechsel sitzungen/2018/2018-08-10-nord.yaml:4',
    ]);
  });

  test('is proposed: the kind that was longest ago, and of it the house that was', () => {
    const nextAfter = (...files: readonly Texts[]) => {
      const all = houses(['asd-nord', 'asd'], ['haus-b', 'kijukuz'], ['haus-a', 'kijukuz']);
      const { workspace } = workspaceFrom(Object.assign({}, BASIS, ROTATION, all, ...files), STICHTAG);
      const [gremium] = workspace?.gremien ?? [];
      return workspace && gremium && naechsterOrt(workspace, gremium, civilDate('2018-12-31'))?.id;
    };
    const july = planned('2018-07-10', 'ort: asd-nord\n');
    const august = planned('2018-08-10', 'ort: haus-a\n');
    expect(nextAfter()).toBe('asd-nord');
    expect(nextAfter(july)).toBe('haus-a');
    expect(nextAfter(july, august)).toBe('kita-sonne');
    const again = [planned('2018-09-10', 'ort: kita-sonne\n'), planned('2018-10-10', 'ort: asd-nord\n')];
    expect(nextAfter(july, august, ...again)).toBe('haus-b');
  });
});

describe('keeping the minutes', () => {
  const CHANGES = changed(KOMMUNE, ['frist_tage: 21,', 'frist_tage: 21, fuehrung_wechselt: ja,']);
  const kim = {
    'mitglieder/kim-neu.yaml':
      'name: Kim Neu\nemail: kim@musterstadt.example\ngremien:\n  - {gremium: nord, von: 2018-01-01}\n',
  };
  const by = (person: string) => `protokoll: {fuehrung: ${person}}\n`;

  test('goes round where the city wants it to', () => {
    const twice = planned('2018-07-10', by('jo-muster'));
    expect(found(twice)).toEqual([]);
    expect(found({ ...CHANGES, ...twice })).toEqual([
      'protokoll/fuehrung sitzungen/2018/2018-07-10-nord.yaml:4',
    ]);
    expect(found({ ...CHANGES, ...kim, ...planned('2018-07-10', by('kim-neu')) })).toEqual([]);
  });

  test('is compared with the last meeting that names somebody', () => {
    const files = { ...planned('2018-07-10', ''), ...planned('2018-08-10', by('jo-muster')) };
    expect(found({ ...CHANGES, ...files })).toEqual([
      'protokoll/fuehrung sitzungen/2018/2018-08-10-nord.yaml:4',
    ]);
  });

  test('falls to whoever has not done it longest, never to whoever leads', () => {
    const nextAfter = (...files: readonly Texts[]) => {
      const { workspace } = workspaceFrom(Object.assign({}, BASIS, kim, ...files), STICHTAG);
      const [gremium] = workspace?.gremien ?? [];
      return (
        workspace && gremium && naechsteProtokollfuehrung(workspace, gremium, civilDate('2018-12-31'))?.id
      );
    };
    expect(nextAfter()).toBe('kim-neu');
    expect(nextAfter(planned('2018-07-10', by('kim-neu')))).toBe('jo-muster');
  });
});

describe('whose turn it is, in documents', () => {
  const contextWith = (...files: readonly Texts[]) => {
    const { workspace } = workspaceFrom(Object.assign({}, BASIS, ...files), STICHTAG);
    const [gremium] = workspace?.gremien ?? [];
    return workspace && gremium && reihumContext(workspace, gremium);
  };
  const RULES = {
    [KOMMUNE]: (ROTATION[KOMMUNE] ?? '').replace('frist_tage: 21,', 'frist_tage: 21, fuehrung_wechselt: ja,'),
  };
  const files = [
    RULES,
    houses(['asd-nord', 'asd']),
    {
      'mitglieder/kim-neu.yaml':
        'name: Kim Neu\nemail: kim@musterstadt.example\ngremien: [{gremium: nord, von: 2018-01-01}]\n',
    },
  ];

  test('is the venue and the order of those who keep the minutes', () => {
    expect(contextWith(...files)).toEqual({
      ort: { name: 'Haus asd-nord', art: 'ASD' },
      protokollfuehrung: [
        { name: 'Kim Neu', stelle: null, zuletzt: null },
        { name: 'Jo Muster', stelle: 'Kita Sonne', zuletzt: '2018-03-14' },
      ],
    });
  });

  test('goes on after what is already planned', () => {
    const july = planned('2018-07-10', 'ort: asd-nord\nprotokoll: {fuehrung: kim-neu}\n');
    expect(contextWith(...files, july)).toMatchObject({
      ort: { name: 'Kita Sonne' },
      protokollfuehrung: [{ name: 'Jo Muster' }, { name: 'Kim Neu', zuletzt: '2018-07-10' }],
    });
    const open = planned('2018-06-10', '');
    expect(contextWith(...files, july, open)).toMatchObject({
      ort: { name: 'Haus asd-nord' },
      protokollfuehrung: [{ name: 'Kim Neu' }, { name: 'Jo Muster' }],
    });
  });

  test('is not told where nothing goes round', () => {
    expect(contextWith()).toEqual({ ort: null, protokollfuehrung: [] });
  });
});

describe('weeks before another body', () => {
  const rule = changed(
    KOMMUNE,
    ['je: halbjahr,', 'je: halbjahr, vor_sitzung_von: {gremium: rat, wochen: 3},'],
    ['gremienarten:\n', 'gremienarten:\n  rat: {bezeichnung: Rat}\n'],
  );
  const rat = (datum: string, status = 'status: geplant') => ({
    'gremien/rat.yaml':
      'name: Rat\nart: rat\neingerichtet: 2014-07-01\ngeschaeftsfuehrung: jugendhilfeplanung\n',
    [`sitzungen/2018/${datum}-rat.yaml`]: `gremium: rat\ndatum: ${datum}\n${status}\n`,
  });
  const nord = planned('2018-07-10', '');
  const FOUND = ['sitzung/vorlauf sitzungen/2018/2018-07-10-nord.yaml:2'];

  test('are counted to the day', () => {
    expect(found({ ...rule, ...nord, ...rat('2018-07-31') })).toEqual([]);
    expect(found({ ...rule, ...nord, ...rat('2018-07-30') })).toEqual(FOUND);
    expect(found({ ...rule, ...nord, ...rat('2018-07-10') })).toEqual(FOUND);
  });

  test('are counted to the next meeting that takes place', () => {
    expect(found({ ...rule, ...nord, ...rat('2018-07-09') })).toEqual([]);
    const cancelled = rat('2018-07-20', 'status: abgesagt\nabgesagt: {grund: Ferien}');
    expect(found({ ...rule, ...nord, ...cancelled })).toEqual([]);
  });
});
