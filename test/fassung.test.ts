import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { longDate } from '../src/calendar.ts';
import { einspruchOf } from '../src/model/einspruch.ts';
import type { Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import { pruefsummeOf } from '../src/model/pruefsumme.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { MAINZ, runIn, temporaryFolder } from './run-in.ts';
import { findingsIn, type Texts, workspaceFrom } from './workspace-from.ts';

const BASIS_FOLDER = join(import.meta.dirname, 'defects', '_basis');
const BASIS: Texts = Object.fromEntries(
  readdirSync(BASIS_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => [path, readFileSync(join(BASIS_FOLDER, path), 'utf8')]),
);
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const STICHTAG = '2018-06-01';

type Replacement = readonly [from: string, to: string];

function replaced(path: string, ...replacements: readonly Replacement[]): string {
  let text = BASIS[path] ?? '';
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
    text = text.replace(from, to);
  }
  return text;
}

function workspaceWith(texts: Texts): Workspace {
  return workspaceFrom({ ...BASIS, ...texts }, STICHTAG).workspace as Workspace;
}

function sitzungWith(...replacements: readonly Replacement[]): Sitzung {
  const [entry] = workspaceWith({ [SITZUNG]: replaced(SITZUNG, ...replacements) }).sitzungen;
  return (entry as Entry<Sitzung>).value;
}

const SUM = pruefsummeOf(sitzungWith());
const NOTED: Replacement = ['  verteilt: 2018-03-22\n', `  verteilt: 2018-03-22\n  pruefsumme: ${SUM}\n`];

function found(replacements: readonly Replacement[], regel = '', stichtag = STICHTAG): readonly string[] {
  const kommune = replaced('gremium.yaml', ['frist_tage: 21,', `frist_tage: 21,${regel}`]);
  const texts = { ...BASIS, 'gremium.yaml': kommune, [SITZUNG]: replaced(SITZUNG, ...replacements) };
  return findingsIn(texts, stichtag);
}

describe('the checksum of minutes', () => {
  test('is 16 hexadecimal digits and stays the same from version to version', () => {
    expect(SUM).toBe('b63a072fd1eab2d2');
  });

  const CHANGES: readonly (readonly [what: string, change: Replacement])[] = [
    ['a result', ['im Juli statt', 'im August statt']],
    ['a title', ['Sommerfest', 'Herbstfest']],
    ['who was there', ['  - anna-beispiel\n', '']],
    ['the end', ['ende: 15:30', 'ende: 15:45']],
    ['the place', ['ort: kita-sonne', 'ort: {name: Rathaus}']],
    ['„keine Meldung“', ['keine_meldung: [2]\n', '']],
    ['a decision', ['im Juli statt.', 'im Juli statt.\n    beschluss: {text: So machen wir es.}']],
    ['a task', ['im Juli statt.', 'im Juli statt.\n    auftraege: [{was: Zelt leihen, wer: jo-muster}]']],
  ];
  test.each(CHANGES)('changes with %s', (_, change) => {
    expect(pruefsummeOf(sitzungWith(change))).not.toBe(SUM);
  });

  const TASK = 'im Juli statt.\n    auftraege: [{was: Zelt leihen, wer: jo-muster, bis: 2018-05-01';
  const DECISION = 'im Juli statt.\n    beschluss: {text: So machen wir es., ja: 2';

  test('does not change with the progress of a task', () => {
    const before = pruefsummeOf(sitzungWith(['im Juli statt.', `${TASK}}]`]));
    const after = sitzungWith(['im Juli statt.', `${TASK}, erledigt: 2018-04-30, stand: geliehen}]`]);
    expect(pruefsummeOf(after)).toBe(before);
  });

  test('does not change with what becomes of a decision', () => {
    const before = pruefsummeOf(sitzungWith(['im Juli statt.', `${DECISION}}`]));
    const realised = `${DECISION}, realisierung: [{am: 2018-05-02, stand: umgesetzt}]}`;
    expect(pruefsummeOf(sitzungWith(['im Juli statt.', realised]))).toBe(before);
  });

  const SAME: readonly (readonly [what: string, changes: readonly Replacement[]])[] = [
    [
      'a correction',
      [['keine_meldung', 'berichtigungen: [{am: 2018-04-01, top: 2, alt: a, neu: b}]\nkeine_meldung']],
    ],
    [
      'a note of a team',
      [['keine_meldung', 'kenntnisnahme: [{einrichtung: kita-sonne, am: 2018-04-01}]\nkeine_meldung']],
    ],
    ['the status', [['status: verteilt', 'status: genehmigt']]],
    ['the day of sending', [['verteilt: 2018-03-22', 'verteilt: 2018-03-23']]],
    ['the checksum itself', [NOTED]],
    ['line breaks', [['Das Fest findet im Juli statt.', '|\n      Das Fest findet\n      im Juli statt.']]],
    ['the long form of a name', [['  - jo-muster\n', '  - person: jo-muster\n']]],
  ];
  test.each(SAME)('does not change with %s', (_, changes) => {
    expect(pruefsummeOf(sitzungWith(...changes))).toBe(SUM);
  });
});

describe('distributed minutes', () => {
  const CHANGED: Replacement = ['im Juli statt', 'im August statt'];

  test('may carry their checksum whether or not the kind of body asks for it', () => {
    expect(found([NOTED])).toEqual([]);
    expect(found([NOTED], ' pruefsumme: ja,')).toEqual([]);
  });

  test('must not change afterwards, not even behind a status set back', () => {
    expect(found([NOTED, CHANGED])).toEqual([`protokoll/veraendert ${SITZUNG}:13`]);
    expect(found([NOTED, CHANGED, ['status: verteilt', 'status: freigegeben']])).toEqual([
      `protokoll/veraendert ${SITZUNG}:13`,
    ]);
  });

  test('need a checksum only where the kind of body asks for it', () => {
    expect(found([], ' pruefsumme: nein,')).toEqual([]);
    expect(found([], ' pruefsumme: ja,')).toEqual([`protokoll/ohne-pruefsumme ${SITZUNG}:9`]);
  });

  test('are still free while nobody has them', () => {
    const free: readonly Replacement[] = [
      ['  verteilt: 2018-03-22\n', `  pruefsumme: ${SUM}\n`],
      ['status: verteilt', 'status: freigegeben'],
      CHANGED,
    ];
    expect(found(free, '', '2018-03-25')).toEqual([]);
  });
});

describe('a correction', () => {
  const correction = (am: string, top: number): readonly Replacement[] => [
    ['keine_meldung', `berichtigungen: [{am: ${am}, top: ${top}, alt: Juli, neu: August}]\nkeine_meldung`],
  ];

  test('may be made on the day of the meeting and to its last item', () => {
    expect(found(correction('2018-03-14', 2))).toEqual([]);
  });

  test('is made neither before the meeting nor to an item that does not exist', () => {
    expect(found(correction('2018-03-13', 2))).toEqual([`protokoll/berichtigung ${SITZUNG}:22`]);
    expect(found(correction('2018-03-14', 3))).toEqual([`protokoll/berichtigung ${SITZUNG}:22`]);
    expect(found(correction('2018-03-14', 0))).toEqual([`protokoll/berichtigung ${SITZUNG}:22`]);
  });
});

describe('a note that a team knows the minutes', () => {
  const NOTE: Replacement = [
    'keine_meldung',
    'kenntnisnahme: [{einrichtung: kita-sonne, am: 2018-04-20}]\nkeine_meldung',
  ];

  test('is missing from the day after the term on', () => {
    const regel = ' kenntnisnahme_tage: 28,';
    expect(found([], regel, '2018-04-19')).toEqual([]);
    expect(found([], regel, '2018-04-20')).toEqual([`protokoll/kenntnisnahme ${SITZUNG}:12`]);
    expect(found([NOTE], regel, '2018-04-20')).toEqual([]);
  });

  test('is missed by nobody where no term is set', () => {
    expect(found([])).toEqual([]);
  });
});

describe('objections', () => {
  const workspace = workspaceWith({
    'gremium.yaml': replaced('gremium.yaml', ['frist_tage: 21,', 'frist_tage: 21, einspruch_tage: 14,']),
  });
  const [sitzung] = workspace.sitzungen as [Entry<Sitzung>];

  test('are possible until the given number of days after sending, that day included', () => {
    const einspruch = einspruchOf(workspace, sitzung, sitzung.value.protokoll?.verteilt);
    expect(einspruch?.bis && longDate(einspruch.bis)).toBe('5.\u00A0April\u00A02018');
  });

  test('have no last day while the minutes are not sent', () => {
    expect(einspruchOf(workspace, sitzung, undefined)).toEqual({ frist: { anzahl: 14, einheit: 'tage' } });
  });

  test('have no term where the city sets none', () => {
    expect(einspruchOf(workspaceWith({}), sitzung, sitzung.value.datum)).toBeUndefined();
  });
});

describe('gremium email', () => {
  const call = ['email', '-C', BASIS_FOLDER, '-f', 'md', '--stichtag', STICHTAG];

  test('names the line to enter', async () => {
    const { out } = await runIn(BASIS_FOLDER, [...call, '2018-03-14', '-o', temporaryFolder()]);
    expect(out).toContain(`  pruefsumme: ${SUM}\n`);
  });

  test('names it in JSON, too', async () => {
    const { out } = await runIn(BASIS_FOLDER, [...call, '2018-03-14', '--json', '-o', temporaryFolder()]);
    expect(JSON.parse(out).pruefsumme).toBe(SUM);
  });

  test('says nothing once it is entered', async () => {
    const argv = ['email', '2018-09-19-neustadt', '-C', MAINZ, '-f', 'md', '-o', temporaryFolder()];
    const { out } = await runIn(MAINZ, argv);
    expect(out).not.toContain('pruefsumme');
  });
});
