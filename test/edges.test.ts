import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { compareDiagnostics, type Diagnostic } from '../src/diagnostic.ts';
import { quelleContext } from '../src/documents/bericht-empfehlungen.ts';
import { berichtigungenContext } from '../src/documents/berichtigungen.ts';
import { buchungContext } from '../src/documents/budget-context.ts';
import type { JsonObject } from '../src/documents/document.ts';
import { resolveVerteiler } from '../src/documents/empfaenger.ts';
import { geschaeftsordnungsblatt } from '../src/documents/geschaeftsordnungsblatt.ts';
import { gruppenContext } from '../src/documents/gruppen-context.ts';
import { akteurName } from '../src/documents/names.ts';
import { ortOf } from '../src/documents/sitzung-context.ts';
import { teilraumOf } from '../src/documents/teilraum.ts';
import { besetzungText, bewilligungSoll } from '../src/documents/umsetzung-soll.ts';
import { verwendungsnachweis } from '../src/documents/verwendungsnachweis.ts';
import { faelligkeitOf } from '../src/model/beschluesse.ts';
import type { Buchung, Gremienart, Gremium, Sitzung, Top } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import { gruppenAm } from '../src/model/gruppen.ts';
import { beteiligteEinrichtungen } from '../src/model/kenntnisnahme.ts';
import { fragenkreise, leitfragenOf, leitfragenTitel } from '../src/model/leitfragen.ts';
import { regelnOf } from '../src/model/membership.ts';
import { hoechstbetraegeOf } from '../src/model/money-of.ts';
import { placeProblem } from '../src/model/place-problem.ts';
import { delegierteIn, reflexionOf } from '../src/model/reflexion.ts';
import { naechsterOrt } from '../src/model/rotation.ts';
import { topNummer } from '../src/model/tagesordnung.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS, changed, found, STICHTAG, withRules } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

/** What the model says at its edges: where something ends, is missing, is the same twice or leads nowhere. */

const CITY = 'gremium.yaml';
const NORD = 'gremien/nord.yaml';
const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';

const added = (path: string, lines: string): Texts => ({ [path]: `${BASIS[path]}${lines}` });
const built = (files: Texts, stichtag = STICHTAG): Workspace =>
  workspaceFrom({ ...BASIS, ...files }, stichtag).workspace as Workspace;
const nordIn = ({ index }: Workspace) => index.gremium.get('nord') as Entry<Gremium>;
const meetingIn = ({ index }: Workspace) => index.sitzung.get('2018-03-14-nord') as Entry<Sitzung>;
const day = civilDate(STICHTAG);

test('findings come by file and place, those on a whole file first', () => {
  const at = (file: string, line?: number, column = 1) =>
    ({
      code: 'datei/leer',
      severity: 'fehler',
      message: '',
      file,
      ...(line === undefined
        ? {}
        : { range: { start: { line, column }, end: { line, column: column + 1 } } }),
    }) as Diagnostic;
  const sorted = [at('a'), at('a', 1, 1), at('a', 1, 4), at('a', 2, 2), at('b'), at('b', 7)];
  expect(sorted.toReversed().toSorted(compareDiagnostics)).toEqual(sorted);
});

describe('a file that is wrong in one place', () => {
  test('is told of there only, though nothing can be looked up in it', () => {
    const phase = added(CITY, 'lebenslauf: { phasen: [{ kennung: [kita], name: Kita }] }\n');
    expect(found(phase).map((line) => line.split(' ')[0])).toEqual(['schema/art']);
    const end = (BASIS[CITY] ?? '').indexOf('gremienarten:');
    expect(found({ [CITY]: (BASIS[CITY] ?? '').slice(0, end) })).toContain(
      'schema/pflichtfeld gremium.yaml:1',
    );
  });

  test('is to be called something, also where nothing of its name can stay', () => {
    const { diagnostics } = workspaceFrom({ ...BASIS, 'gremien/???.yaml': BASIS[NORD] ?? '' }, STICHTAG);
    expect(diagnostics.find(({ code }) => code === 'datei/name')?.hint).toBe(
      'Umbenennen in kurzname.yaml; erlaubt sind a–z, Ziffern und Bindestriche.',
    );
  });

  test.each([
    ['sitzungen/2018/14.03.2018-nord.yaml', '2018-03-14-nord'],
    ['sitzungen/2018/4_3_2018 Nord.yaml', '2018-03-04-nord'],
    ['sitzungen/2018/14.13.2018-nord.yaml', '14-13-2018-nord'],
    ['sitzungen/2018/14.03.18-nord.yaml', '14-03-18-nord'],
    ['gremien/14.03.2018.yaml', '14-03-2018'],
  ])('is to begin with its day where it is a meeting: %s', (path, name) => {
    expect(placeProblem(path)?.hint).toBe(
      `Umbenennen in ${name}.yaml; erlaubt sind a–z, Ziffern und Bindestriche.`,
    );
  });

  test('is to say which body meets', () => {
    const path = 'sitzungen/2018/2018-03-14.yaml';
    const text = BASIS['sitzungen/2018/2018-03-14-nord.yaml'] ?? '';
    const { diagnostics } = workspaceFrom({ ...BASIS, [path]: text }, STICHTAG);
    const found = diagnostics.find(({ code }) => code === 'datei/name');
    expect([found?.message, found?.hint]).toEqual([
      'Im Dateinamen „2018-03-14.yaml“ fehlt nach dem Datum, welches Gremium tagt.',
      'Die Datei umbenennen in 2018-03-14-nord.yaml.',
    ]);
  });
});

describe('what nothing is called by', () => {
  const workspace = built({ ...changed(NORD, ['art: runde', 'art: klub']) });

  test('is called by what was typed', () => {
    expect(regelnOf(workspace, nordIn(workspace))).toEqual({ bezeichnung: 'klub' });
    expect(hoechstbetraegeOf(workspace, nordIn(workspace))).toEqual([]);
    expect(akteurName(workspace, 'niemand')).toBe('niemand');
    expect(ortOf(workspace, 'kita-mond')).toEqual({ name: 'kita-mond' });
    expect(buchungContext(workspace, { massnahme: 'fest' } as Buchung)).toMatchObject({ massnahme: 'fest' });
    expect(topNummer(workspace, meetingIn(workspace), 7)).toBe('7');
    expect(quelleContext(workspace, '2018-01-10-sued#1')).toEqual({
      datum: null,
      top: 1,
      gremium: '2018-01-10-sued',
    });
    const questions = leitfragenOf(workspace, undefined);
    expect([1, 9].map((number) => leitfragenTitel(questions, number))).toEqual(['Was beschäftigt uns?', '9']);
  });

  test('is not shown as a decision behind a payment, nor as an item that was corrected', () => {
    const wrong = built({
      'budgets/2018/nord.yaml': `gremium: nord
toepfe: { vorfeld: { ansatz: "1.000,00" } }
buchungen: [{ datum: 2018-03-20, betrag: "100,00", zweck: honorar, text: Honorar, beschluss: "2018-01-10-sued#1" }]
`,
      ...added(MEETING, 'berichtigungen: [{ am: 2018-04-20, top: 9, alt: Alt, neu: Neu }]\n'),
    });
    const { context } = verwendungsnachweis(wrong, nordIn(wrong), 2018);
    expect((context.zwecke as JsonObject[])[0]).toMatchObject({
      buchungen: [{ beschluss: null }],
      beschluesse: [],
    });
    expect(berichtigungenContext(wrong, meetingIn(wrong))).toMatchObject([
      { top: '9', titel: '', neu: 'Neu' },
    ]);
  });

  test('is no decision that made a body a part of another one', () => {
    const teil = 'teil_von: { gremium: sued, stadtteile: [Nordend], konsens_beschluss: 2018-01-10-sued#1 }\n';
    const sub = built(added(NORD, teil));
    expect(teilraumOf(sub, nordIn(sub))).toEqual({ von: 'sued', stadtteile: ['Nordend'], beschluss: null });
  });
});

describe('what is the same twice', () => {
  test('houses of one name stand by their ids', () => {
    const workspace = built({
      ...added('sozialraeume/nord.yaml', '  kita-b: { name: Kita Sonne, art: kita, traeger: stadt }\n'),
      'mitglieder/kim-neu.yaml': 'name: Kim Neu\neinrichtung: kita-b\n',
      ...changed(MEETING, ['  - jo-muster\n', '  - jo-muster\n  - kim-neu\n']),
    });
    expect(beteiligteEinrichtungen(workspace, meetingIn(workspace)).map(({ id }) => id)).toEqual([
      'kita-b',
      'kita-sonne',
    ]);
  });
});

describe('the groups', () => {
  const GROUPS = withRules(
    'gruppen:',
    '  kitas: { bezeichnung: Kitas, mindestens: 1 }',
    '  amt: { bezeichnung: Amt, je_art_genau: 1 }',
  );

  test('know their members by the seat, with an office or without one', () => {
    const workspace = built({
      ...GROUPS,
      ...added(
        NORD,
        'sitze: [{ kennung: kita, bezeichnung: Kita, gruppe: kitas }, { kennung: gast, bezeichnung: Gast }, { funktion: jugendhilfeplanung, gruppe: amt }, teamleitung-nord]\n',
      ),
      ...added('mitglieder/jo-muster.yaml', '    sitz: kita\n'),
      'mitglieder/kim-neu.yaml': 'name: Kim Neu\ngremien: [{ gremium: nord, sitz: gast, von: 2018-01-01 }]\n',
    });
    const groups = gruppenAm(workspace, nordIn(workspace), day);
    expect(groups.map(({ id, mitglieder }) => [id, mitglieder.map((each) => each.id)])).toEqual([
      ['kitas', ['jo-muster']],
      ['amt', ['anna-beispiel']],
    ]);
    expect(gruppenContext(workspace, nordIn(workspace), day)).toMatchObject([
      { gruppe: 'Kitas', je_art: null, arten: [] },
      { gruppe: 'Amt', je_art: 1, arten: [] },
    ]);
  });
});

describe('what has ended', () => {
  test('nobody speaks for a body any more', () => {
    const workspace = built(
      added(
        NORD,
        'sprecher: [{ wer: jo-muster, bis: 2018-05-31 }, { wer: anna-beispiel, von: 2018-02-01 }]\n',
      ),
    );
    expect(geschaeftsordnungsblatt(workspace, nordIn(workspace)).context.sprecher).toMatchObject([
      { name: 'Anna Beispiel', bis: null },
    ]);
  });

  test('no Reflexion is asked of a body after its last day', () => {
    const rule = added(CITY, 'reflexion: { gremium: nord, eigene: 1, je: quartal }\n');
    const stretches = (more: string) =>
      reflexionOf(built({ ...rule, ...added(NORD, more) })).map(({ abschnitt }) => abschnitt.name);
    expect(stretches('aufgeloest: 2018-06-30\n')).toEqual(['1. Quartal 2018', '2. Quartal 2018']);
    expect(stretches('aufgeloest: 2018-06-29\n')).toEqual(['1. Quartal 2018']);
  });

  test('a delegate of before is none, one of whom nobody noted since when is one', () => {
    const rule = added(
      CITY,
      'reflexion: { gremium: lenkung, gemeinsam: 1, je: jahr, delegierte_aus: [runde] }\n',
    );
    const told = (delegierte: string) => {
      const workspace = built({ ...rule, ...added(NORD, delegierte) });
      const { empfaenger, ausgelassen } = resolveVerteiler(workspace, {
        eintraege: ['delegierte'],
        gremien: [],
        tag: day,
      });
      return [
        ...empfaenger.flatMap(({ gruende }) => gruende),
        ...ausgelassen.map(({ grund }) => grund.replaceAll('\u00a0', ' ')),
      ];
    };
    expect(told('delegierte: [{ person: jo-muster }]\n')).toEqual(['Delegation, Runde Nord']);
    expect(told('delegierte: [{ person: jo-muster, bis: 2018-05-31 }]\n')).toEqual([
      'am 1. Juni 2018 niemand benannt',
    ]);
    const workspace = built({});
    expect(delegierteIn(nordIn(workspace), meetingIn(workspace))).toEqual([]);
  });

  test('a task that is done needs no day for it to be clear what became of a decision', () => {
    const top = (auftraege: readonly object[]) => ({ auftraege }) as unknown as Top;
    const due = (auftraege: readonly object[]) =>
      faelligkeitOf({
        sitzung: meetingIn(built({})),
        nummer: 1,
        top: top(auftraege),
        beschluss: { text: '' },
      });
    expect(due([])).toBe('2018-12-31');
    expect(due([{ erledigt: '2018-04-01' }])).toBe('2018-12-31');
    expect(due([{ erledigt: '2018-04-01' }, { bis: '2018-05-01' }])).toBe('2018-05-01');
    expect(due([{ bis: '2018-05-01' }, {}])).toBeUndefined();
  });
});

test('a body whose rules name no rotation meets wherever it likes', () => {
  const workspace = built({});
  expect(naechsterOrt(workspace, nordIn(workspace), day)).toBeUndefined();
});

test('questions of its own are those of the body, others those of its kind', () => {
  const circles = (files: Texts) => {
    const workspace = built(files);
    return fragenkreise(workspace, workspace.sitzungen).map(({ gremien, leitfragen }) => [
      gremien,
      leitfragen.length,
    ]);
  };
  expect(circles({})).toEqual([[['Sozialraumrunde'], 2]]);
  expect(circles(added(NORD, 'regeln: { leitfragen: [{ titel: Was noch? }] }\n'))).toEqual([
    [['Runde Nord'], 1],
  ]);
});

describe('rules in words', () => {
  test('that say who belongs to a body, but not how many', () => {
    const workspace = built({});
    expect(besetzungText({ grundlage: '§ 1' }, workspace)).toBe('wer dazugehört');
    expect(besetzungText({ bereiche: ['kita'], mindestens: 3 }, workspace)).toBe(
      'mindestens 3 Mitglieder; Mitglieder aus: Kindertagesstätte',
    );
  });

  test.each([
    ['geschaeftsfuehrung', 'vor der ersten Zahlung durch die Geschäftsführung'],
    ['jugendhilfeplanung', 'vor der ersten Zahlung durch Jugendhilfeplanung'],
  ])('that name who approves: %s', (durch, text) => {
    const art: Gremienart = { bezeichnung: 'Runde', massnahmen: { bewilligung_durch: durch } };
    expect(bewilligungSoll(art, built({}))?.text).toBe(text);
  });
});
