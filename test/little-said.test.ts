import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { blockingErrors } from '../src/commands/load.ts';
import { auftraegeByAkteur } from '../src/documents/auftragsliste.ts';
import { fruehereEmpfehlungen } from '../src/documents/bericht-fruehere.ts';
import { hospitationenContext } from '../src/documents/bericht-hospitationen.ts';
import { summaryOf } from '../src/documents/bericht-leitfragen.ts';
import { type Umfang, umfangOf } from '../src/documents/bericht-umfang.ts';
import { verfahrenImJahr } from '../src/documents/bericht-verfahren.ts';
import type { Document, Json, JsonObject } from '../src/documents/document.ts';
import { einladung } from '../src/documents/einladung.ts';
import { erinnerung } from '../src/documents/erinnerung.ts';
import { geschaeftsordnungsblatt } from '../src/documents/geschaeftsordnungsblatt.ts';
import { gremiensteckbrief } from '../src/documents/gremiensteckbrief.ts';
import { naechsteContext } from '../src/documents/gremium-context.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { jahresterminplan } from '../src/documents/jahresterminplan.ts';
import { kurzfassungOf } from '../src/documents/kurzfassung.ts';
import { sitzungsbezeichnung } from '../src/documents/names.ts';
import { niederschriftKopf } from '../src/documents/niederschrift.ts';
import { organigramm } from '../src/documents/organigramm.ts';
import { protokoll } from '../src/documents/protokoll.ts';
import { publicWorkspace } from '../src/documents/public-workspace.ts';
import { reflexionsAnfrage, reflexionsbericht } from '../src/documents/reflexionsbericht.ts';
import { einladungstermin } from '../src/documents/termin.ts';
import { umsetzungsbericht } from '../src/documents/umsetzungsbericht.ts';
import { verwendungsnachweis } from '../src/documents/verwendungsnachweis.ts';
import type { Gremium, Sitzung, Top } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { fillTemplate } from '../src/render/compile-templates.ts';
import { BASIS, changed, STICHTAG, withRules } from './basis.ts';
import { readTemplates } from './read-templates.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

/** What documents show where a city, a body or a meeting says as little as it may. */

const CITY = 'gremium.yaml';
const NORD = 'gremien/nord.yaml';
const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';

/** Nothing but what every repository must have; this city does without somebody who runs each body. */
const BARE: Texts = {
  [CITY]: `format: 1
kommune: Stadt Musterstadt
amt: Jugendamt
absender: { zeilen: [Jugendamt], email: jugendamt@musterstadt.example }
gremienarten:
  kreis: { bezeichnung: Arbeitskreis }
regeln: { gremium/geschaeftsfuehrung: aus }
`,
  'gremien/kreis.yaml': 'name: Kreis\nart: kreis\neingerichtet: 2018-01-01\n',
  'sitzungen/2018/2018-03-14-kreis.yaml':
    'gremium: kreis\ndatum: 2018-03-14\nstatus: durchgefuehrt\nanwesend: [{ gast: Kim Probe }]\ntagesordnung:\n  - titel: Allerlei\n',
};

/** Without errors: what has one is never rendered. */
function built(files: Texts, stichtag = STICHTAG): Workspace {
  const { workspace, diagnostics } = workspaceFrom(files, stichtag);
  expect(blockingErrors({ diagnostics }).map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  return workspace as Workspace;
}

const withBasis = (files: Texts, stichtag = STICHTAG) => built({ ...BASIS, ...files }, stichtag);
const added = (path: string, lines: string): Texts => ({ [path]: `${BASIS[path]}${lines}` });
const gremiumIn = ({ index }: Workspace, id = 'nord') => index.gremium.get(id) as Entry<Gremium>;
const sitzungIn = ({ index }: Workspace, id = '2018-03-14-nord') => index.sitzung.get(id) as Entry<Sitzung>;
/** A city may do without somebody who runs each body. */
const NOBODY_RUNS = added(CITY, 'regeln: { gremium/geschaeftsfuehrung: aus }\n');
const umfangIn = (workspace: Workspace, jahr = 2018): Umfang =>
  umfangOf(workspace, { jahr, stand: workspace.stichtag });
const templates = readTemplates('');
const textOf = (document: Document) => fillTemplate(document, templates).replaceAll('\u00a0', ' ');
const part = (context: Json | undefined, ...path: readonly (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => (value as JsonObject | undefined)?.[key], context);

describe('a city that lays down nothing', () => {
  const workspace = built(BARE);
  const kreis = gremiumIn(workspace, 'kreis');
  const meeting = sitzungIn(workspace, '2018-03-14-kreis');

  test('has minutes and invitations, without a place, an hour or anybody who leads', () => {
    expect(protokoll(workspace, meeting).context).toMatchObject({
      sitzung: { leitung: null, ort: null, beginn: null },
      anwesend: [{ name: 'Kim Probe', stelle: null, gast: true }],
    });
    const planned = { ...meeting, value: { ...meeting.value, status: 'geplant' as const } };
    expect(textOf(einladung(workspace, planned))).toContain('Allerlei');
  });

  test('has a Steckbrief of each body', () => {
    expect(gremiensteckbrief(workspace, kreis).context).toMatchObject({
      art: 'Arbeitskreis',
      geschaeftsfuehrung: null,
      regeln: { rhythmus: null, einladung: null, hoechstbetraege: [] },
    });
  });

  test('has a yearly report that tells of the meeting and misses no office', () => {
    const { context } = jahresbericht(workspace, { jahr: 2018, stand: workspace.stichtag });
    expect(part(context, 'luecken', 'unbesetzt')).toEqual([]);
  });

  test('is praised for no rule that it does not have', () => {
    expect(part(umsetzungsbericht(workspace, 2018, []).context, 'eingehalten')).toEqual([]);
  });
});

describe('a body', () => {
  test('that ended is on no plan of a later year and in no report on one', () => {
    const without = added(CITY, 'regeln: { sozialraum/ohne-gremium: aus }\n');
    const workspace = withBasis({ ...without, ...added(NORD, 'aufgeloest: 2018-04-30\n') }, '2019-02-01');
    const planned = (jahr: number) => part(jahresterminplan(workspace, jahr).context, 'gremien');
    expect(planned(2018)).toHaveLength(1);
    expect(planned(2019)).toEqual([]);
    expect(umfangIn(workspace, 2018).raeume).toHaveLength(1);
    expect(umfangIn(workspace, 2019).raeume).toEqual([]);
    expect(part(umsetzungsbericht(workspace, 2018, []).context, 'nicht_das_ganze_jahr')).toMatchObject([
      { name: 'Runde Nord', bis: '2018-04-30' },
    ]);
    expect(organigramm(workspace)).toMatchObject({ figures: {}, context: { anzahl: 0, bilder: [] } });
  });

  test('that ended within a year is still on the list of the report on it', () => {
    const listed = changed(CITY, [
      '    verteiler:\n',
      '    verteiler:\n      reflexion: [jugendhilfeplanung]\n',
    ]);
    const city = `${listed[CITY]}regeln: { sozialraum/ohne-gremium: aus }\n`;
    const ended = added(NORD, 'aufgeloest: 2018-04-30\n');
    const workspace = withBasis({ [CITY]: city, ...ended }, '2019-02-01');
    const bodies = (jahr: number) => reflexionsAnfrage(workspace, jahr, workspace.stichtag).gremien.length;
    expect([bodies(2018), bodies(2019)]).toEqual([1, 0]);
  });

  test('without anybody who runs it has its meetings and misses nobody', () => {
    const workspace = withBasis({
      ...NOBODY_RUNS,
      ...changed(NORD, ['geschaeftsfuehrung: teamleitung-nord\n', '']),
    });
    const { context } = jahresbericht(workspace, { jahr: 2018, stand: workspace.stichtag });
    expect(part(context, 'kapitel', 0, 'gremien', 0, 'geschaeftsfuehrung')).toEqual([]);
    expect(part(context, 'luecken', 'unbesetzt')).toEqual([]);
    expect(part(protokoll(workspace, sitzungIn(workspace)).context, 'sitzung', 'leitung')).toBeNull();
  });

  test('that meets today has its next meeting today, until it was held', () => {
    const today = (status: string) => {
      const planned = { [MEETING]: (BASIS[MEETING] ?? '').replace('status: verteilt', `status: ${status}`) };
      const { workspace } = workspaceFrom({ ...BASIS, ...planned }, '2018-03-14');
      return part(naechsteContext(workspace as Workspace, gremiumIn(workspace as Workspace)) ?? {}, 'datum');
    };
    expect(today('eingeladen')).toBe('2018-03-14');
    expect(today('durchgefuehrt')).toBeUndefined();
  });

  test('that gave itself rules says so, also where nobody noted who decided on them', () => {
    const sheet = (fields: string) => {
      const workspace = withBasis(added(NORD, `geschaeftsordnung: { beschlossen: 2018-02-01${fields} }\n`));
      return part(geschaeftsordnungsblatt(workspace, gremiumIn(workspace)).context, 'geschaeftsordnung');
    };
    expect(sheet('')).toEqual({ beschlossen: '2018-02-01', von: null, datei: null });
    expect(sheet(', von: nord')).toMatchObject({ von: 'Runde Nord' });
  });

  test('whose Sozialraum has no institution takes turns nowhere', () => {
    const files: Texts = {
      ...withRules('ortswechsel: { arten: [kita] }'),
      'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Südend]\n',
      'gremien/sued.yaml':
        'name: Runde Süd\nart: runde\nsozialraum: sued\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n',
    };
    const city = (files[CITY] ?? '').replace('[Nordend]', '[Nordend, Südend]');
    const workspace = withBasis({ ...files, [CITY]: city });
    const turn = (id: string) =>
      part(gremiensteckbrief(workspace, gremiumIn(workspace, id)).context, 'reihum', 'ort');
    expect(turn('sued')).toBeNull();
    expect(turn('nord')).toEqual({ name: 'Kita Sonne', art: 'Kindertagesstätte' });
  });

  test('that meets in no stretch but the year says „je Jahr“', () => {
    const yearly = changed(CITY, ['rhythmus: { mindestens: 1, je: halbjahr,', 'rhythmus: { mindestens: 1,']);
    const workspace = withBasis(yearly);
    expect(textOf(gremiensteckbrief(workspace, gremiumIn(workspace)))).toContain(
      'mindestens 1 Sitzung je Jahr',
    );
  });
});

describe('a meeting', () => {
  const cancelled = (absage: string): Texts => ({
    'sitzungen/2018/2018-06-20-nord.yaml': `gremium: nord\ndatum: 2018-06-20\nbeginn: 14:00\nende: 15:30\nstatus: abgesagt\n${absage}`,
  });

  test.each([
    ['a reason', 'abgesagt: { am: 2018-05-30, grund: Krankheit. }\n', 'Krankheit.'],
    ['no reason', '', ''],
  ])('that was called off for %s', (_, absage, grund) => {
    const { workspace } = workspaceFrom({ ...BASIS, ...cancelled(absage) }, STICHTAG);
    const sitzung = sitzungIn(workspace as Workspace, '2018-06-20-nord');
    expect(einladung(workspace as Workspace, sitzung).context.absage).toEqual({ grund });
    expect(einladungstermin(workspace as Workspace, sitzung).beschreibung).toBe(
      `Die Sitzung entfällt. Grund: ${grund}`,
    );
    const { context } = jahresbericht(workspace as Workspace, { jahr: 2018, stand: civilDate('2018-06-30') });
    expect(part(context, 'kapitel', 0, 'sitzungen', 1, 'abgesagt')).toBe(grund);
  });

  test('behind closed doors is called so', () => {
    const closed = {
      ...withRules('nummerierung: oe-n'),
      ...changed(
        MEETING,
        ['titel: Bericht der Kita', 'titel: Bericht der Kita\n    oeffentlich: nein'],
        ['titel: Sommerfest', 'titel: Sommerfest\n    oeffentlich: nein'],
      ),
    };
    const workspace = withBasis(closed);
    expect(sitzungsbezeichnung(workspace, sitzungIn(workspace))).toBe(
      'nichtöffentliche Sitzung „Runde Nord“',
    );
    const open = withBasis(withRules('nummerierung: oe-n'));
    expect(sitzungsbezeichnung(open, sitzungIn(open))).toBe('öffentliche Sitzung „Runde Nord“');
  });

  test('whose minutes nobody released has minutes of today', () => {
    const draft = changed(
      MEETING,
      ['verteilt\neinladung', 'entwurf\neinladung'],
      ['  freigegeben: 2018-03-21\n', ''],
      ['  verteilt: 2018-03-22\n', ''],
    );
    const workspace = withBasis(draft, '2018-03-20');
    expect(niederschriftKopf(workspace, sitzungIn(workspace))).toMatchObject({
      entwurf: true,
      stand: '2018-03-20',
    });
  });

  test('tells of each item what there is to tell', () => {
    const top = { titel: 'Sommerfest' } as Top;
    expect(summaryOf(top)).toBe('Sommerfest');
    expect(summaryOf({ ...top, beschluss: { text: 'Wir feiern.' } })).toBe('Wir feiern.');
    expect(summaryOf({ ...top, ergebnis: 'Es wird schön.' })).toBe('Es wird schön.');
    expect(kurzfassungOf('Gebraucht werden:')).toBe('Gebraucht werden:');
  });

  test('speaks of a single case under seal, or released', () => {
    const spoken = (einzelfall: string) => {
      const workspace = withBasis(
        changed(MEETING, [
          'titel: Sommerfest',
          `titel: Fall\n    handlungsebene: einzelfall\n    einzelfall: ${einzelfall}`,
        ]),
      );
      return part(protokoll(workspace, sitzungIn(workspace)).context, 'tagesordnung', 1, 'einzelfall');
    };
    expect(spoken('anonymisiert')).toEqual({ anonymisiert: true, vom: null });
    expect(spoken('{ schweigepflichtsentbindung: 2018-03-01 }')).toEqual({
      anonymisiert: false,
      vom: '2018-03-01',
    });
  });

  test('counts who did not vote as nobody', () => {
    const votes = (stimmen: string) => {
      const workspace = withBasis(
        changed(MEETING, [
          '    ergebnis: Das Fest',
          `    beschluss: { text: Ja., ${stimmen} }\n    ergebnis: Das Fest`,
        ]),
      );
      return part(
        protokoll(workspace, sitzungIn(workspace)).context,
        'tagesordnung',
        1,
        'beschluss',
        'stimmen',
      );
    };
    expect(votes('ja: 2')).toEqual({ ja: 2, nein: 0, enthaltung: 0 });
    expect(votes('ja: 1, nein: 1')).toEqual({ ja: 1, nein: 1, enthaltung: 0 });
    expect(votes('ja: 1, enthaltung: 1')).toEqual({ ja: 1, nein: 0, enthaltung: 1 });
  });
});

describe('people', () => {
  const task = changed(MEETING, [
    '    ergebnis: Das Fest findet im Juli statt.\n',
    '    ergebnis: Das Fest findet im Juli statt.\n    auftraege: [{ was: Zelt mieten, wer: [jo-zwei, jo-muster], bis: 2018-06-10 }]\n',
  ]);
  const twin = { 'mitglieder/jo-zwei.yaml': 'name: Jo Muster\neinheit: 51\n' };

  test('of one name with the same task stand by their ids, and who has no address gets no mail', () => {
    const workspace = withBasis({ ...task, ...twin });
    expect(auftraegeByAkteur(workspace, gremiumIn(workspace)).map(({ id }) => id)).toEqual([
      'jo-muster',
      'jo-zwei',
    ]);
    expect(part(erinnerung(workspace, gremiumIn(workspace)).context, 'mails')).toMatchObject([
      { an: 'Jo Muster', empfaenger: [{ email: 'jo.muster@musterstadt.example' }] },
      { an: 'Jo Muster', empfaenger: [] },
    ]);
  });

  test('who visit come from a house, from an office, or from nowhere that is known', () => {
    const visit = (gast: string) => ({
      [`hospitationen/2018/${gast}.yaml`]: `gast: ${gast}\ngastgeber: kita-mond\nam: 2018-04-01\n`,
    });
    const workspace = withBasis({
      ...visit('anna-beispiel'),
      ...visit('jo-muster'),
      ...visit('kim-neu'),
      'mitglieder/kim-neu.yaml': 'name: Kim Neu\n',
      ...added('sozialraeume/nord.yaml', '  kita-mond: { name: Kita Mond, art: kita, traeger: stadt }\n'),
    });
    const told = (haeuser?: ReadonlySet<string>) =>
      hospitationenContext(workspace, 2018, haeuser).map((visitor) => part(visitor, 'aus'));
    expect(told()).toEqual(['Jugendamt', 'Kita Sonne', null]);
    expect(told(new Set(['kita-mond']))).toHaveLength(3);
    expect(told(new Set(['kita-sonne']))).toEqual(['Kita Sonne']);
    expect(told(new Set(['kita-sterne']))).toEqual([]);
  });
});

describe('a report', () => {
  test('on a year without recommendations carries none on', () => {
    const files = {
      'berichte/2018/sozialraeume/nord.yaml': 'situation: Gut.\nkeine_empfehlung: Es läuft.\n',
    };
    const workspace = withBasis(files, '2019-02-01');
    expect(fruehereEmpfehlungen(workspace, umfangIn(workspace, 2019))).toEqual([]);
  });

  test('misses a recommendation, unless somebody says that there is none', () => {
    const missing = (lines: string) => {
      const { workspace } = workspaceFrom(
        { ...BASIS, 'berichte/2018/sozialraeume/nord.yaml': `situation: Gut.\n${lines}` },
        STICHTAG,
      );
      const { context } = jahresbericht(workspace as Workspace, { jahr: 2018, stand: civilDate(STICHTAG) });
      return part(context, 'luecken', 'empfehlungen');
    };
    expect(missing('')).toEqual(['Nord']);
    expect(missing('keine_empfehlung: Es läuft.\n')).toEqual([]);
  });

  test('tells of a Verfahren as long as one of its steps is open', () => {
    const zeilen = (...schritte: readonly string[]) => {
      const workspace = withBasis({
        'planung/verfahren/konzept.yaml': `titel: Ein Konzept\nbeteiligt: [nord]\nschritte:\n${schritte.map((schritt) => `  - {${schritt}, art: sammeln, gremien: [nord], verantwortlich: "51"}\n`).join('')}`,
      });
      return verfahrenImJahr(workspace, umfangIn(workspace));
    };
    expect(zeilen('kennung: a, titel: Erst, erledigt: 2018-02-01')).toMatchObject([
      { erledigt: 1, naechster: null },
    ]);
    expect(zeilen('kennung: a, titel: Erst, termin: 2018-07', 'kennung: b, titel: Dann')).toMatchObject([
      { erledigt: 0, naechster: { titel: 'Erst', termin: 'Juli 2018' } },
    ]);
    expect(zeilen('kennung: a, titel: Erst, erledigt: 2018-02-01', 'kennung: b, titel: Dann')).toMatchObject([
      { naechster: { titel: 'Dann', termin: null } },
    ]);
    expect(zeilen('kennung: a, titel: Irgendwann')).toEqual([]);
  });

  test('on the money has a row for a payment that nobody decided on', () => {
    const workspace = withBasis({
      'budgets/2018/nord.yaml':
        'gremium: nord\ntoepfe: { vorfeld: { ansatz: "1.000,00" } }\nbuchungen: [{ datum: 2018-03-20, betrag: "100,00", zweck: honorar, text: Honorar }]\n',
    });
    expect(
      part(verwendungsnachweis(workspace, gremiumIn(workspace), 2018).context, 'zwecke', 0),
    ).toMatchObject({
      buchungen: [{ text: 'Honorar', beschluss: null }],
      beschluesse: [],
    });
  });

  test.each([
    ['gemeinsam: 1', [{ gemeinsam_soll: 1, eigene_soll: 0 }], [{ gemeinsam: 1, eigene: 0 }]],
    ['eigene: 2', [{ gemeinsam_soll: 0, eigene_soll: 2 }], [{ gemeinsam: 0, eigene: 2 }]],
  ])('on the Reflexion misses no more than was laid down: %s', (regel, soll, missing) => {
    const files = added(CITY, `reflexion: { gremium: nord, ${regel}, je: jahr }\n`);
    const { context } = reflexionsbericht(withBasis(files, '2019-02-01'), 2018);
    expect(context.soll).toMatchObject(soll);
    expect(part(context, 'luecken', 'reflexion')).toMatchObject(missing);
  });

  test('on a Reflexion tells of an item that was only decided on by its title', () => {
    const files = {
      ...added(CITY, 'reflexion: { gremium: nord, eigene: 1, je: jahr }\n'),
      ...changed(
        MEETING,
        ['status: verteilt', 'status: verteilt\nreflexion: eigene'],
        ['ergebnis: Das Fest findet im Juli statt.', 'beschluss: { text: Wir feiern. }'],
      ),
    };
    const { context } = reflexionsbericht(withBasis(files), 2018);
    expect(part(context, 'sitzungen', 0, 'themen')).toMatchObject([
      { text: 'Die neue Gruppe ist eröffnet.' },
      { titel: 'Sommerfest', text: null },
    ]);
  });
});

test('the public hears of work on a single case only that there was some', () => {
  const massnahme = (ebene: string): Texts => ({
    [`massnahmen/2018/${ebene}.yaml`]: `titel: Hilfe für K.\ngremium: nord\nhandlungsebene: ${ebene}\nverantwortlich: [anna-beispiel]\nwirkung: Gut.\n`,
  });
  const workspace = withBasis({ ...massnahme('einzelfall'), ...massnahme('sozialraum') });
  const told = publicWorkspace(workspace).massnahmen.map(({ value }) => value);
  expect(told).toMatchObject([
    { titel: 'Maßnahme im Einzelfall', verantwortlich: [] },
    { titel: 'Hilfe für K.', wirkung: 'Gut.', verantwortlich: [] },
  ]);
  expect(told[0]).not.toHaveProperty('wirkung');
});
