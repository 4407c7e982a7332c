import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { findBerichtszeit } from '../src/commands/find-berichtszeit.ts';
import { wahlperiodenbericht } from '../src/documents/wahlperiodenbericht.ts';
import { berichtsanlaesseOf, mitteOf } from '../src/model/wahlperiodenberichte.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const CITY = (toleranz: number): Texts => ({
  'gremium.yaml': `${BASIS['gremium.yaml']}wahlperioden:
  - { von: 2014-06-01, bis: 2019-05-31 }
  - { von: 2019-06-01, bis: 2024-05-31 }
berichte:
  wahlperiodenbericht: { je: wahlperiode, zu: [beginn, mitte], toleranz_monate: ${toleranz}, an: [nord], grundlage: Satzung § 9 }
`,
});

function built(files: Texts, stichtag: string): Workspace {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).workspace as Workspace;
}

function messages(files: Texts, stichtag: string): readonly string[] {
  return workspaceFrom({ ...BASIS, ...files }, stichtag)
    .diagnostics.filter(({ code }) => code === 'bericht/fehlt')
    .map(({ file, message, hint }) => `${file}: ${message} → ${hint}`.replaceAll('\u00A0', ' '));
}

const WRITTEN: Texts = { 'berichte/2019/wahlperiodenbericht.yaml': 'stand: 2019-09-30\nbewertung: Gut.\n' };

describe('the middle of a term', () => {
  test.each([
    ['2019-01-01', '2019-01-01', '2019-01-01'],
    ['2019-01-01', '2019-01-03', '2019-01-02'],
    ['2019-01-01', '2019-01-04', '2019-01-02'],
    ['2019-06-01', '2024-05-31', '2021-11-30'],
  ])('from %s to %s is %s', (von, bis, mitte) => {
    expect(mitteOf({ von: civilDate(von), bis: civilDate(bis) })).toBe(mitte);
  });
});

describe('a report of the term', () => {
  test('is asked for at its points, none before the first meeting', () => {
    expect(
      berichtsanlaesseOf(built(CITY(3), '2019-01-01')).map(({ art, tag, faellig }) => [art, tag, faellig]),
    ).toEqual([
      ['beginn', '2019-06-01', '2019-09-01'],
      ['mitte', '2021-11-30', '2022-02-28'],
    ]);
  });

  test('is in time on the last day of its tolerance and missing the day after, in the same year', () => {
    expect(messages(CITY(3), '2019-09-01')).toEqual([]);
    expect(messages(CITY(3), '2019-09-02')).toEqual([
      'gremium.yaml: Der Wahlperiodenbericht 2019 zum Beginn der Wahlperiode liegt nicht vor; fällig war er am 1. September 2019. → Die Datei berichte/2019/wahlperiodenbericht.yaml mit bewertung: anlegen.',
    ]);
    expect(messages(CITY(0), '2019-06-02')).toHaveLength(1);
  });

  test('is late the day after where the city allows no more time', () => {
    const city = CITY(3);
    const none = { 'gremium.yaml': (city['gremium.yaml'] ?? '').replace(' toleranz_monate: 3,', '') };
    expect(messages(none, '2019-06-01')).toEqual([]);
    expect(messages(none, '2019-06-02')).toHaveLength(1);
  });

  test('is there with its own words', () => {
    expect(messages({ ...CITY(3), ...WRITTEN }, '2019-10-01')).toEqual([]);
    const empty = { 'berichte/2019/wahlperiodenbericht.yaml': 'stand: 2019-09-30\n' };
    expect(messages({ ...CITY(3), ...empty }, '2019-10-01')).toHaveLength(1);
  });
});

describe('what is asked for', () => {
  const zeit = (typed: string, stichtag = '2019-10-15') =>
    findBerichtszeit(built({ ...CITY(3), ...WRITTEN }, stichtag), typed);

  test('„beginn“ is the one that is still in time, else the last', () => {
    expect(zeit('beginn', '2019-01-01')).toMatchObject({ jahr: 2019, anlass: { tag: '2019-06-01' } });
    expect(zeit('beginn', '2023-01-01')).toMatchObject({ jahr: 2019 });
  });

  test('a year is the report of that year, a day one out of turn', () => {
    expect(zeit('2019')).toMatchObject({ von: '2018-03-14', bis: '2019-09-30', anlass: { art: 'beginn' } });
    expect(zeit('2019-10-15')).toMatchObject({ von: '2019-10-01', bis: '2019-10-15' });
    expect(zeit('2019-10-15').anlass).toBeUndefined();
  });

  test('a day for which somebody wrote brings these words along; before any meeting there is only that day', () => {
    expect(zeit('2019-09-30')).toMatchObject({ bis: '2019-09-30', bericht: { jahr: 2019 } });
    expect(zeit('2019-10-15').bericht).toBeUndefined();
    const { index: _, ...workspace } = built({}, '2019-10-15');
    const unmet = { ...workspace, sitzungen: [] } as unknown as Workspace;
    expect(findBerichtszeit(unmet, '2019-10-15')).toEqual({
      jahr: 2019,
      von: '2019-10-15',
      bis: '2019-10-15',
    });
  });

  test('what is not there is refused, with what there is', () => {
    expect(() => zeit('2020')).toThrow(
      '2020 ist kein Wahlperiodenbericht vorgesehen. Möglich: 2019 (zum Beginn der Wahlperiode), 2021 (zur Mitte der Wahlperiode) oder ein Tag wie 2008-12-15.',
    );
    expect(() => findBerichtszeit(built({}, '2019-01-01'), 'mitte')).toThrow(/^Einen Bericht zur Mitte/);
    expect(() => zeit('bald')).toThrow('„bald“ ist kein Jahr.');
  });
});

describe('the document', () => {
  test('puts first what is missing', () => {
    const workspace = built(CITY(3), '2019-06-01');
    const { context } = wahlperiodenbericht(workspace, findBerichtszeit(workspace, 'beginn'));
    expect(context).toMatchObject({ bewertung: null, von: '2018-03-14', bis: '2019-06-01', letzter: null });
    expect(context.zahlen).toEqual([
      { gremium: 'Runde Nord', sitzungen: 1, beschluesse: 0, auftraege: 0, erledigt: 0, ueberfaellig: 0 },
    ]);
  });

  test('goes on where the last report ended', () => {
    const workspace = built({ ...CITY(3), ...WRITTEN }, '2021-12-01');
    const { context } = wahlperiodenbericht(workspace, findBerichtszeit(workspace, 'mitte'));
    expect(context).toMatchObject({ von: '2019-10-01', bis: '2021-12-01', letzter: '2019-09-30' });
    expect(context.vorschau).toBe(false);
    expect(context.luecken).toMatchObject({ ohne_sitzung: ['Runde Nord'], keine: false });
  });

  test('carries on tasks that were open when the last report was written, and no others', () => {
    const sitzung = 'sitzungen/2018/2018-03-14-nord.yaml';
    const tasks = `    auftraege:
      - { was: Früh erledigt, wer: jo-muster, erledigt: 2019-09-30 }
      - { was: Seither erledigt, wer: jo-muster, erledigt: 2019-10-01 }
      - { was: Ohne Frist, wer: jo-muster }
      - { was: Später, wer: jo-muster, bis: 2022-01-01 }
      - { was: Noch offen, wer: jo-muster, bis: 2019-01-01 }
`;
    const text = (BASIS[sitzung] ?? '').replace('keine_meldung', `${tasks}keine_meldung`);
    const workspace = built({ ...CITY(3), ...WRITTEN, [sitzung]: text }, '2021-12-01');
    const { context } = wahlperiodenbericht(workspace, findBerichtszeit(workspace, 'mitte'));
    expect((context.auftraege as readonly { readonly was: string }[]).map(({ was }) => was)).toEqual([
      'Noch offen',
      'Später',
      'Ohne Frist',
      'Seither erledigt',
    ]);
    expect(context.luecken).toMatchObject({ ueberfaellig: 1 });
  });
});
