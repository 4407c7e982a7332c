import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auftragsliste } from '../src/documents/auftragsliste.ts';
import type { Document } from '../src/documents/document.ts';
import { massnahmenantrag } from '../src/documents/massnahmenantrag.ts';
import { publicDocument } from '../src/documents/oeffentlich.ts';
import { niederschriftTop } from '../src/documents/top-context.ts';
import { VORLAGE_OEFFENTLICH, vorlage } from '../src/documents/vorlage.ts';
import { VORLAGENLAUF_OEFFENTLICH, vorlagenlauf } from '../src/documents/vorlagenlauf.ts';
import type { Gremium, Massnahme, Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Vorlage } from '../src/model/vorlage-entities.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { fillTemplate } from '../src/render/compile-templates.ts';
import { BASIS, changed, found, STICHTAG } from './basis.ts';
import { readTemplates } from './read-templates.ts';
import { runIn, temporaryFolder } from './run-in.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

/** A Vorlage goes from body to body; what its file says of the way, the money and what came of it has to agree. */

const PATH = 'vorlagen/2018/praevention.yaml';
const SCHULE = 'gremien/schule.yaml';

/** What a city like the ones with forms and session services lays down; the second body is for joint meetings. */
const CITY: Texts = {
  ...changed('gremium.yaml', [
    'gremienarten:\n',
    `vorlagennummer: { muster: N+/JJ, beispiel: 4871/18 }
vorlagenarten:
  beschluss: { bezeichnung: Beschlussvorlage }
  bericht: { bezeichnung: Sachstandsbericht, kopf: betreff-danach, finanzblatt: ja, entscheidung: nein, beschluss: Beschlussentwurf, sachverhalt: Begründung }
zustaendigkeiten:
  vorberatung: { bezeichnung: Vorberatung }
  entscheidung: { bezeichnung: Entscheidung, entscheidet: ja }
gremienarten:
  ausschuss: { bezeichnung: Ausschuss, extern: ja }
`,
  ]),
  [SCHULE]: 'name: Ausschuss für Schule\nart: ausschuss\neingerichtet: 2014-01-01\n',
  'gremien/jha.yaml': 'name: Jugendhilfeausschuss\nart: ausschuss\neingerichtet: 2014-01-01\n',
};

const ENTSCHEIDUNG = '{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-06-20 }';

interface Parts {
  readonly nummer?: string;
  readonly art?: string;
  readonly status?: string;
  readonly oeffentlich?: string;
  readonly folge?: readonly string[];
  readonly rest?: string;
}

function vorlageText({
  nummer = '4871/18',
  art = 'beschluss',
  status = 'eingebracht',
  oeffentlich = 'ja',
  folge = [ENTSCHEIDUNG],
  rest = '',
}: Parts): string {
  const steps = folge.map((step) => `  - ${step}\n`).join('');
  return `nummer: ${nummer}\nart: ${art}\nbetreff: Präventionskette\noeffentlich: ${oeffentlich}\nstatus: ${status}\nbeschlussvorschlag: Die Kette wird aufgebaut.\nberatungsfolge:\n${steps}${rest}`;
}

const one = (parts: Parts): Texts => ({ ...CITY, [PATH]: vorlageText(parts) });
const codes = (parts: Parts, stichtag = STICHTAG) =>
  found(one(parts), stichtag).filter((line) => !line.startsWith('sitzung/turnus'));

function messages(files: Texts, stichtag = STICHTAG): readonly string[] {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).diagnostics.map(({ message }) =>
    message.replaceAll('\u00a0', ' '),
  );
}

function workspaceOf(files: Texts, stichtag = STICHTAG): Workspace {
  const { workspace, diagnostics } = workspaceFrom({ ...BASIS, ...files }, stichtag);
  expect(
    diagnostics.filter(({ severity, code }) => severity === 'fehler' && code !== 'sitzung/turnus'),
  ).toEqual([]);
  return workspace as Workspace;
}

type Make = (workspace: Workspace, entry: Entry<Vorlage>) => Document;

const templates = readTemplates('');
const textOf = (document: Document) => fillTemplate(document, templates).replaceAll('\u00a0', ' ');

function documentOf(make: Make, files: Texts, stichtag = STICHTAG): Document {
  const workspace = workspaceOf(files, stichtag);
  return make(workspace, workspace.index.vorlage.get('praevention') as Entry<Vorlage>);
}

const written = (make: Make, files: Texts, stichtag = STICHTAG) => textOf(documentOf(make, files, stichtag));

describe('the Beratungsfolge', () => {
  const steps = (first: string, second: string) => [
    `{ gremium: schule, zustaendigkeit: vorberatung, datum: ${first} }`,
    `{ gremium: jha, zustaendigkeit: entscheidung, datum: ${second} }`,
  ];

  test('follows the calendar', () => {
    expect(codes({ folge: steps('2018-06-19', '2018-06-20') })).toEqual([]);
    expect(codes({ folge: steps('2018-06-21', '2018-06-20') })).toEqual([`vorlage/reihenfolge ${PATH}:9`]);
  });

  test('may be vague as long as it can be right', () => {
    expect(codes({ folge: steps('2018-H2', '2018-07') })).toEqual([]);
    expect(codes({ folge: steps('2018-H2', '2018-06') })).toEqual([`vorlage/reihenfolge ${PATH}:9`]);
    expect(codes({ folge: steps('2018-06-20', '2018-Q2') })).toEqual([]);
  });

  test('of two bodies that sit together is in order, whoever stands first', () => {
    const both = [
      '{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-06-20 }',
      '{ gremium: schule, zustaendigkeit: vorberatung, datum: 2018-06-20 }',
    ];
    expect(codes({ folge: both })).toEqual([]);
    expect(codes({ folge: both.toReversed() })).toEqual([]);
  });

  test('of two bodies that only hear of it needs nobody who decides', () => {
    const folge = ['{ gremium: jha, datum: 2018-02-27 }', '{ gremium: schule, datum: 2018-02-27 }'];
    expect(codes({ folge })).toEqual([]);
    const heard = folge.map((step) => step.replace(' }', ', beschlussart: zur-kenntnis-genommen }'));
    expect(codes({ folge: heard, status: 'beschlossen' })).toEqual([]);
  });

  test('ends with the body that decides, and only there', () => {
    const [first = '', last = ''] = steps('2018-06-19', '2018-06-20');
    expect(codes({ folge: [last] })).toEqual([]);
    expect(codes({ folge: [first] })).toEqual([`vorlage/entscheidung ${PATH}:8`]);
    const early = first.replace('vorberatung', 'entscheidung');
    expect(messages(one({ folge: [early, last] }))).toContain(
      'Schritt 1 „Ausschuss für Schule“ entscheidet schon, obwohl noch ein Schritt folgt.',
    );
    expect(codes({ folge: [first], status: 'entwurf' })).toEqual([]);
    expect(codes({ folge: [first], art: 'bericht', rest: 'finanzen: { auswirkungen: nein }\n' })).toEqual([]);
  });

  test('is found on the agenda that names the Vorlage', () => {
    const decided = changed('sitzungen/2018/2018-03-14-nord.yaml', [
      '    ergebnis: Das Fest findet im Juli statt.\n',
      '    vorlage: praevention\n    beschlussart: zur-kenntnis-genommen\n',
    ]);
    const row = (schritt: string) => {
      const folge = [schritt, '{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-06-20 }'];
      return written(vorlage, { ...one({ folge, status: 'beraten' }), ...decided }).match(
        /\| \*\*Runde Nord.*/,
      )?.[0];
    };
    const known = '| **Runde Nord** | – | 14.03.2018, TOP 2 | zur Kenntnis genommen |';
    expect(row('{ gremium: nord }')).toBe(known);
    expect(row('{ gremium: nord, datum: 2018-03-14 }')).toBe(known);
    expect(row('{ gremium: nord, sitzung: 2018-03-14-nord }')).toBe(known);
    const later = one({ folge: ['{ gremium: nord, datum: 2018-04, zustaendigkeit: entscheidung }'] });
    expect(written(vorlage, { ...later, ...decided })).toContain(
      '| **Runde Nord** | Entscheidung | April 2018 | – |',
    );
  });

  test('takes the day of a meeting of the repository, and its vote', () => {
    const meeting = 'sitzungen/2018/2018-03-14-nord.yaml';
    const decided = changed(meeting, [
      '    ergebnis: Das Fest findet im Juli statt.\n',
      '    beschluss: { text: Wir feiern., ja: 2 }\n',
    ]);
    const folge = ['{ gremium: nord, zustaendigkeit: entscheidung, sitzung: "2018-03-14-nord#2" }'];
    const files = { ...one({ folge, status: 'beschlossen' }), ...decided };
    expect(found(files)).toEqual([]);
    expect(written(vorlage, files)).toContain(
      '| **Runde Nord** | Entscheidung | 14.03.2018, TOP 2 | einstimmig beschlossen (ja 2, nein 0, Enthaltung 0) |',
    );
    expect(
      messages({
        ...one({ folge: [folge[0]?.replace('nord,', 'jha,') ?? ''], status: 'beschlossen' }),
        ...decided,
      }),
    ).toEqual(['Schritt 1 „Jugendhilfeausschuss“: Die Sitzung ist eine eines anderen Gremiums.']);
  });
});

describe('a result', () => {
  const am = (datum: string, rest: string) => [
    `{ gremium: jha, zustaendigkeit: entscheidung, datum: ${datum}, ${rest} }`,
  ];

  test('stands there on the day of the meeting, not before', () => {
    const parts = { folge: am('2018-06-01', 'ja: 9, nein: 2'), status: 'beschlossen' };
    expect(codes(parts, '2018-06-01')).toEqual([]);
    expect(codes(parts, '2018-05-31')).toEqual([`vorlage/ergebnis ${PATH}:8`]);
  });

  test('needs a day, not a month', () => {
    expect(messages(one({ folge: am('2018-05', 'ja: 9'), status: 'beschlossen' }))).toEqual([
      'Schritt 1 „Jugendhilfeausschuss“ hat ein Ergebnis, aber keinen Tag.',
    ]);
  });

  test('that it is put off may be known before', () => {
    expect(codes({ folge: am('2018-06-20', 'beschlussart: vertagt') })).toEqual([]);
  });

  test('is one of the usual kinds, or of the city’s own', () => {
    const parts = { folge: am('2018-05-02', 'beschlussart: gebilligt'), status: 'beschlossen' };
    expect(codes(parts)).toEqual([`verweis/unbekannt ${PATH}:8`]);
    const own = one(parts);
    const kommune =
      own['gremium.yaml']?.replace(
        'zustaendigkeiten:\n',
        'beschlussarten: { gebilligt: { bezeichnung: gebilligt } }\nzustaendigkeiten:\n',
      ) ?? '';
    expect(found({ ...own, 'gremium.yaml': kommune })).toEqual([]);
  });
});

describe('the status', () => {
  const step = (rest: string) => [
    '{ gremium: schule, zustaendigkeit: vorberatung, datum: 2018-05-02, beschlussart: empfohlen }',
    `{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-05-16${rest} }`,
  ];

  test.each([
    ['', 'beraten'],
    [', beschlussart: ungeaendert-beschlossen', 'beschlossen'],
    [', ja: 5, nein: 5', 'abgelehnt'],
    [', ergebnis: beschlossen', 'beschlossen'],
    [', ergebnis: Abgelehnt', 'abgelehnt'],
    [', beschlussart: zurueckgezogen', 'zurueckgezogen'],
    [', beschlussart: vertagt', 'beraten'],
  ])('after „%s“ is %s', (rest, status) => {
    expect(codes({ folge: step(rest), status })).toEqual([]);
    expect(codes({ folge: step(rest), status: 'eingebracht' })).toEqual([`vorlage/status ${PATH}:5`]);
  });

  test('is not guessed from words that are no kind of decision', () => {
    for (const status of ['beraten', 'beschlossen', 'abgelehnt'])
      expect(codes({ folge: step(', ergebnis: mit Maßgaben'), status })).toEqual([]);
  });

  test('of a joint meeting waits for both bodies', () => {
    const folge = [
      '{ gremium: schule, datum: 2018-05-16, beschlussart: zur-kenntnis-genommen }',
      '{ gremium: jha, datum: 2018-05-16 }',
    ];
    expect(codes({ folge, status: 'beraten' })).toEqual([]);
    expect(codes({ folge, status: 'beschlossen' })).toEqual([`vorlage/status ${PATH}:5`]);
  });
});

describe('the money', () => {
  const money = (fields: string, art = 'beschluss') => codes({ art, rest: `finanzen: { ${fields} }\n` });
  const YES = 'auswirkungen: ja, im_haushalt: nein, psp_element: P-51';

  test('sum and balance are right to the cent', () => {
    const costs = `${YES}, personalkosten: 1000, sachkosten: "0,50", kapitalkosten: 2, ertraege: "2.000,00", einsparungen: "0,01"`;
    expect(money(`${costs}, kosten_insgesamt: "1.002,50", saldo: "-997,51"`)).toEqual([]);
    expect(money(`${costs}, kosten_insgesamt: "1.002,51"`)).toEqual([`vorlage/summe ${PATH}:9`]);
    expect(money(`${costs}, saldo: "-997,50"`)).toEqual([`vorlage/summe ${PATH}:9`]);
    expect(money(`${costs}, saldo: "−997,51"`)).toEqual([]);
    expect(money(`${YES}, kosten_insgesamt: 500, saldo: 500`)).toEqual([]);
  });

  test('no effects go with nothing but zeros', () => {
    expect(money('auswirkungen: nein, sachkosten: 0, saldo: 0')).toEqual([]);
    expect(money('auswirkungen: nein, ertraege: "0,01"')).toEqual([`vorlage/finanzen ${PATH}:9`]);
  });

  test('effects go with an amount and where it is booked', () => {
    expect(money(`${YES}, sachkosten: "0,01"`)).toEqual([]);
    expect(money(`${YES}, sachkosten: 0`)).toEqual([`vorlage/finanzen ${PATH}:9`]);
    expect(
      money('auswirkungen: ja, im_haushalt: ja, kostenart: 529, psp_element: P-51, sachkosten: 5'),
    ).toEqual([]);
    expect(messages(one({ rest: 'finanzen: { auswirkungen: ja, im_haushalt: ja }\n' }))).toEqual([
      'Die Vorlage hat finanzielle Auswirkungen; dazu fehlt: ein Betrag, psp_element, kostenart.',
    ]);
  });

  test('a draft may leave it open, a kind with a sheet may not', () => {
    const open = 'finanzen: { auswirkungen: ja }\n';
    expect(codes({ status: 'entwurf', rest: open })).toEqual([]);
    expect(codes({ rest: open })).toEqual([`vorlage/finanzen ${PATH}:9`]);
    expect(codes({ art: 'bericht' })).toEqual([`vorlage/finanzen ${PATH}:2`]);
    expect(codes({ art: 'bericht', status: 'entwurf' })).toEqual([]);
  });

  test('a balance is an amount', () => {
    expect(money(`${YES}, sachkosten: 5, saldo: "--5"`)).toEqual([`schema/betrag ${PATH}:9`]);
  });
});

describe('numbers and references', () => {
  const OTHER = 'vorlagen/2016/modellvorhaben.yaml';
  const other = (nummer: string): Texts => ({
    [OTHER]: vorlageText({
      nummer,
      status: 'beschlossen',
      folge: ['{ gremium: jha, zustaendigkeit: entscheidung, datum: 2016-11-02, ja: 15 }'],
    }),
  });
  const bezug = (fields: string) => one({ rest: `bezug:\n  - { ${fields} }\n` });

  test('a number follows the pattern, with or without a space', () => {
    expect(codes({ nummer: '4871 /18' })).toEqual([]);
    expect(codes({ nummer: '4871-18' })).toEqual([`vorlage/nummer ${PATH}:1`]);
    expect(found(bezug('nummer: Nr. 3131'))).toEqual([`vorlage/nummer ${PATH}:10`]);
  });

  test('a number belongs to one Vorlage', () => {
    expect(found({ ...one({}), ...other('4871/ 18') })).toEqual([`vorlage/doppelt ${PATH}:1`]);
    expect(found({ ...one({}), ...other('3131/16') })).toEqual([]);
  });

  test('an earlier Vorlage lies here, or day and body say where it is', () => {
    expect(found({ ...bezug('nummer: 3131 /16'), ...other('3131/16') })).toEqual([]);
    expect(found({ ...bezug('vorlage: modellvorhaben'), ...other('3131/16') })).toEqual([]);
    expect(found(bezug('nummer: 3131/16, gremium: jha, datum: 2016-11-02'))).toEqual([]);
    expect(found(bezug('nummer: 3131/16, gremium_name: Rat, datum: 2016-11-02'))).toEqual([]);
    expect(found(bezug('nummer: 3131/16, datum: 2016-11-02'))).toEqual([`vorlage/bezug ${PATH}:10`]);
    expect(found(bezug('vorlage: modelvorhaben'))).toEqual([`verweis/unbekannt ${PATH}:10`]);
  });

  test('what is said of an earlier Vorlage agrees with it', () => {
    const files = (day: string) => ({
      ...bezug(`nummer: 3131/16, gremium: jha, datum: ${day}`),
      ...other('3131/16'),
    });
    expect(found(files('2016-11-02'))).toEqual([]);
    expect(messages(files('2016-11-03'))).toEqual([
      'Die Beratungsfolge dieser Vorlage kennt keinen Schritt in „Jugendhilfeausschuss“ am 3. November 2016.',
    ]);
    expect(messages(bezug('nummer: 4871/18'))).toEqual(['Die Vorlage bezieht sich auf sich selbst.']);
  });

  test('an earlier Vorlage that is not public keeps its subject', () => {
    const secret: Texts = {
      [OTHER]: (other('3131/16')[OTHER] ?? '')
        .replace('oeffentlich: ja', 'oeffentlich: nein')
        .replace('Präventionskette', 'Grundstück'),
    };
    const open: Texts = { ...bezug('nummer: 3131/16'), ...secret };
    expect(written(vorlage, open)).toContain(
      '- Vorlage 3131/16, Jugendhilfeausschuss, 2. November 2016: einstimmig beschlossen (ja 15, nein 0, Enthaltung 0)',
    );
    const closed = { ...open, [PATH]: (open[PATH] ?? '').replace('oeffentlich: ja', 'oeffentlich: nein') };
    expect(written(vorlage, closed)).toContain('- Vorlage 3131/16, „Grundstück“, Jugendhilfeausschuss');
  });
});

describe('the order to report', () => {
  const decided = {
    status: 'beschlossen',
    folge: ['{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-01-17, ja: 9 }'],
  };
  const order = (fields: string, parts: Parts = decided): Texts =>
    one({ ...parts, rest: `berichtsauftrag: { an: jha, ${fields} }\n` });
  const REPORT = 'vorlagen/2018/bericht.yaml';

  test('is late after the last day that is meant', () => {
    expect(found(order('bis: 2018-03'), '2018-03-31')).toEqual([]);
    expect(found(order('bis: 2018-03'), '2018-04-01')).toEqual([`vorlage/berichtsauftrag ${PATH}:9`]);
    expect(found(order('bis: 2018-H1'), '2018-06-30')).toEqual([]);
  });

  test('holds once it is decided, and until the report is there', () => {
    expect(found(order('bis: 2018-03', {}), '2018-04-01')).toEqual([]);
    expect(
      found(order('bis: 2018-03, erledigt: { am: 2018-04-01, bericht: mündlich }'), '2018-04-02'),
    ).toEqual([]);
  });

  test('is done by a Vorlage that reaches the body', () => {
    const report = (gremium: string): Texts => ({
      [REPORT]: vorlageText({
        nummer: '5000/18',
        folge: [`{ gremium: ${gremium}, zustaendigkeit: entscheidung, datum: 2018-06-20 }`],
      }),
    });
    const files = order('bis: 2018-03, erledigt: { am: 2018-03-20, vorlage: bericht }');
    expect(found({ ...files, ...report('jha') })).toEqual([]);
    expect(found({ ...files, ...report('schule') })).toEqual([`vorlage/berichtsauftrag ${PATH}:9`]);
  });

  test('stands in the list of what the body still waits for', () => {
    const list = (files: Texts, stichtag: string) => {
      const workspace = workspaceOf(files, stichtag);
      return textOf(auftragsliste(workspace, workspace.index.gremium.get('jha') as Entry<Gremium>));
    };
    const text = list(order('was: Ergebnis der ersten Konferenz, bis: 2018-03'), '2018-04-01');
    expect(text).toContain('## Berichte, die das Gremium erwartet');
    expect(text).toContain(
      '| **Ergebnis der ersten Konferenz** | März 2018 | überfällig | Vorlage 4871/18 |',
    );
    expect(
      list(order('bis: 2018-03, erledigt: { am: 2018-03-01, bericht: mündlich }'), '2018-04-01'),
    ).not.toContain('Berichte, die');
  });
});

describe('a Maßnahme', () => {
  const massnahme = (nummer: string): Texts => ({
    'massnahmen/2018/fest.yaml': `titel: Fest\ngremium: nord\nhandlungsebene: sozialraum\nverantwortlich: kita-sonne\ngrundlage: ${nummer}\n`,
    ...changed('sitzungen/2018/2018-03-14-nord.yaml', [
      '  - titel: Sommerfest\n',
      '  - titel: Sommerfest\n    massnahmen: [fest]\n',
    ]),
  });
  const text = (files: Texts) => {
    const workspace = workspaceOf(files);
    return textOf(massnahmenantrag(workspace, workspace.index.massnahme.get('fest') as Entry<Massnahme>));
  };

  test('says what its Vorlage is about, where it lies here and is public', () => {
    expect(text({ ...one({}), ...massnahme('4871 /18') })).toContain('4871/18 „Präventionskette“ |');
    expect(text({ ...one({ oeffentlich: 'nein' }), ...massnahme('4871/18') })).toContain('| 4871/18 |');
    expect(text({ ...one({}), ...massnahme('4870/18') })).toContain('| 4870/18 |');
  });

  test('does not rest on a Vorlage that came to nothing', () => {
    const failed = one({ status: 'zurueckgezogen' });
    expect(found({ ...failed, ...massnahme('4871/18') })).toEqual([
      'massnahme/grundlage massnahmen/2018/fest.yaml:5',
    ]);
    expect(found({ ...failed, ...massnahme('4870/18') })).toEqual([]);
  });

  test('stands in the life of its Vorlage', () => {
    expect(written(vorlagenlauf, { ...one({}), ...massnahme('4871/18') })).toContain(
      '| **Fest** | Runde Nord | noch nicht |',
    );
  });
});

describe('the paper', () => {
  const FORM = one({
    art: 'bericht',
    nummer: '4871 /18',
    folge: ['{ gremium: jha, datum: 2018-02-27 }', '{ gremium: schule, datum: 2018-02-27 }'],
    rest: `absender: Vorlage des Oberbürgermeisters
geschaeftszeichen: 51/00
anlage_nr: 7
finanzen: { auswirkungen: nein }
sachverhalt: Es geht voran.
zeichnung: { funktion: Der Oberbürgermeister, in_vertretung: ja, name: Kim Probe, amtsbezeichnung: Stadträtin }
anlagen: [Schaubild]
verfasser: { name: Herr Beispiel, telefon: 3206 }
`,
  });

  test('of a kind with a form has its subject below the Beratungsfolge and its own words', () => {
    const text = written(vorlage, FORM);
    const order = [
      '# Vorlage des Oberbürgermeisters',
      '- **Status:** öffentlich',
      '- **Nummer:** 4871/18',
      '- **Anlage-Nr.:** 7',
      '- **Geschäftszeichen:** 51/00',
      '## Beratungsfolge',
      '| **Jugendhilfeausschuss** | – | 27.02.2018 | – |',
      '| **Ausschuss für Schule** | – | 27.02.2018 | – |',
      '## Betreff',
      '## Beschlussentwurf',
      '**Unmittelbare finanzielle Auswirkungen:** nein',
      '## Finanzielle Auswirkungen',
      '| **Saldo** | 0,00 € |',
      '## Begründung',
      'Es geht voran.',
      'Der Oberbürgermeister\\\nIn Vertretung\\\nKim Probe\\\n(Stadträtin)',
      '## Anlagen',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('does not show the public who wrote and signed it', () => {
    const text = textOf(publicDocument(documentOf(vorlage, FORM), VORLAGE_OEFFENTLICH));
    for (const secret of ['Herr Beispiel', '3206', 'Kim Probe']) {
      expect(written(vorlage, FORM)).toContain(secret);
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('In Vertretung\\\n(Stadträtin)');
  });

  test('is not shown to the public unless it is public and no draft', () => {
    for (const [make, list] of [
      [vorlage, VORLAGE_OEFFENTLICH],
      [vorlagenlauf, VORLAGENLAUF_OEFFENTLICH],
    ] as const) {
      const show = (parts: Parts) => () => publicDocument(documentOf(make, one(parts)), list);
      expect(show({})).not.toThrow();
      expect(show({ oeffentlich: 'nein' })).toThrow('Vorlage 4871/18 ist nichtöffentlich');
      expect(show({ status: 'entwurf' })).toThrow('Vorlage 4871/18 ist noch ein Entwurf');
    }
  });
});

describe('a draft that others refer to', () => {
  const betreff = 'Geplante Schließung';
  const draft = (fields: string): Texts => ({
    'vorlagen/2018/entwurf.yaml': vorlageText({ nummer: '5000/18', status: 'entwurf', rest: fields }).replace(
      'Präventionskette',
      betreff,
    ),
  });
  const publicText = (files: Texts) =>
    textOf(publicDocument(documentOf(vorlagenlauf, files), VORLAGENLAUF_OEFFENTLICH));
  const later = 'datum: 2018-05-20\nbezug: [{ vorlage: praevention }]\n';

  test('is not told where anybody may read of what it builds on', () => {
    const files = { ...one({}), ...draft(later) };
    for (const text of [publicText(files), written(vorlagenlauf, files)]) {
      expect(text).not.toContain(betreff);
      expect(text).not.toContain('bezieht sich hierauf');
    }
  });

  test('is told where only the office reads of that, too', () => {
    const text = written(vorlagenlauf, { ...one({ oeffentlich: 'nein' }), ...draft(later) });
    expect(text).toContain(`Vorlage 5000/18: ${betreff}`);
  });

  test('is named by its number alone where a public one builds on it', () => {
    const files = { ...one({ rest: 'bezug: [{ nummer: 5000/18 }]\n' }), ...draft('') };
    for (const text of [publicText(files), written(vorlage, files)]) {
      expect(text).toContain('Vorlage 5000/18');
      expect(text).not.toContain(betreff);
    }
  });
});

describe('the life of a Vorlage', () => {
  test('goes from what was before to what came of it', () => {
    const files = one({
      status: 'beschlossen',
      folge: [
        '{ gremium: schule, zustaendigkeit: vorberatung, datum: 2018-02-14, beschlussart: empfohlen }',
        '{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-02-27, beschlussart: geaendert-beschlossen, ja: 12, nein: 1 }',
      ],
      rest: `datum: 2018-01-10
bezug: [{ nummer: 3131/16, gremium: jha, datum: 2016-11-02, text: einstimmig beschlossen }]
berichtsauftrag: { an: jha, bis: 2018-H2 }
realisierung: [{ am: 2018-05-01, stand: begonnen, text: Die Stelle ist besetzt. }]
`,
    });
    const later = {
      'vorlagen/2018/folge.yaml': vorlageText({
        nummer: '5000/18',
        rest: 'datum: 2018-05-20\nbezug: [{ vorlage: praevention }]\n',
      }),
    };
    const text = written(vorlagenlauf, { ...files, ...later });
    expect(text).toContain('- **Lage:** geändert beschlossen, mehrheitlich (ja 12, nein 1, Enthaltung 0)');
    expect(text.match(/^\| \*\*.*$/gm)).toEqual([
      '| **02.11.2016** | Vorlage 3131/16, Jugendhilfeausschuss | einstimmig beschlossen |',
      '| **10.01.2018** | Vorlage eingebracht |  |',
      '| **14.02.2018** | Ausschuss für Schule (Vorberatung) | empfohlen |',
      '| **27.02.2018** | Jugendhilfeausschuss (Entscheidung) | geändert beschlossen, mehrheitlich (ja 12, nein 1, Enthaltung 0) |',
      '| **01.05.2018** | Umsetzung | begonnen: Die Stelle ist besetzt. |',
      '| **20.05.2018** | Vorlage 5000/18: Präventionskette | bezieht sich hierauf |',
      '| **2\\. Halbjahr 2018** | Bericht an: Jugendhilfeausschuss | offen |',
    ]);
  });

  test('says that a report is late, or not wanted any more', () => {
    const order = (parts: Parts) => one({ ...parts, rest: 'berichtsauftrag: { an: jha, bis: 2018-05 }\n' });
    const last = (parts: Parts) => written(vorlagenlauf, order(parts)).match(/Bericht an: .*/)?.[0];
    const decided = (ja: number) => [
      `{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-01-17, ja: ${ja}, nein: 3 }`,
    ];
    expect(last({ status: 'beschlossen', folge: decided(9) })).toContain('überfällig');
    expect(last({ status: 'abgelehnt', folge: decided(2) })).toContain('entfällt');
    expect(last({})).toContain('sobald beschlossen ist');
  });
});

describe('what is still open', () => {
  const unnumbered = (parts: Parts): Texts => {
    const files = one(parts);
    return { ...files, [PATH]: (files[PATH] ?? '').replace('nummer: 4871/18\n', '') };
  };

  test('is said of a Vorlage without a number, of a step without a day and of an order without an end', () => {
    const files = unnumbered({
      status: 'entwurf',
      folge: ['{ gremium_name: Rat, zustaendigkeit: entscheidung }'],
      rest: 'berichtsauftrag: { an: jha }\n',
    });
    expect(codes({ folge: ['{ gremium_name: Rat, zustaendigkeit: entscheidung }'] })).toEqual([]);
    expect(documentOf(vorlagenlauf, files).title).toBe('Lauf der Vorlage ohne Nummer');
    expect(documentOf(vorlagenlauf, files).context.nummer).toBeNull();
    expect(documentOf(vorlage, files).context.kopf).toMatchObject({
      ueberschrift: 'Beschlussvorlage',
      nummer: null,
    });
    expect(written(vorlage, files)).toContain('| **Rat** | Entscheidung | offen | – |');
    expect(written(vorlagenlauf, files).match(/^\| \*\*.*$/gm)).toEqual([
      '| **ohne Termin** | Rat (Entscheidung) | steht aus |',
      '| **ohne Termin** | Bericht an: Jugendhilfeausschuss | sobald beschlossen ist |',
    ]);
    const decided = unnumbered({ folge: ['{ gremium_name: Rat }'], status: 'beschlossen' });
    const { workspace } = workspaceFrom({ ...BASIS, ...decided }, STICHTAG);
    const entry = workspace?.index.vorlage.get('praevention') as Entry<Vorlage>;
    expect(vorlagenlauf(workspace as Workspace, entry).context.lage).toBe('beschlossen');
  });

  test.each([
    ['nothing', 'eingebracht', '', '–'],
    ['a decision that nobody counted', 'beraten', '    beschluss: { text: Wir feiern. }\n', 'beschlossen'],
    [
      'a decision of a kind, counted',
      'beraten',
      '    beschlussart: ungeaendert-beschlossen\n    beschluss: { text: Wir feiern., ja: 2 }\n',
      'ungeändert beschlossen, einstimmig (ja 2, nein 0, Enthaltung 0)',
    ],
    [
      'a decision of a kind with abstentions',
      'beraten',
      '    beschlussart: ungeaendert-beschlossen\n    beschluss: { text: Wir feiern., ja: 1, enthaltung: 1 }\n',
      'ungeändert beschlossen, mehrheitlich (ja 1, nein 0, Enthaltung 1)',
    ],
    [
      'a decision against',
      'beraten',
      '    beschluss: { text: Wir feiern., ja: 0, nein: 2 }\n',
      'abgelehnt (ja 0, nein 2, Enthaltung 0)',
    ],
  ])('is told as far as its agenda item tells of %s', (_, status, lines, result) => {
    const meeting = changed('sitzungen/2018/2018-03-14-nord.yaml', [
      '    ergebnis: Das Fest findet im Juli statt.\n',
      `    ergebnis: Das Fest findet im Juli statt.\n${lines}`,
    ]);
    const folge = ['{ gremium: nord, sitzung: "2018-03-14-nord#2" }', ENTSCHEIDUNG];
    expect(written(vorlage, { ...one({ folge, status }), ...meeting })).toContain(
      `| **Runde Nord** | – | 14.03.2018, TOP 2 | ${result} |`,
    );
  });

  test('is not what an earlier Vorlage says of the body or the day in question', () => {
    const earlier: Texts = {
      'vorlagen/2016/modell.yaml': vorlageText({
        nummer: '3131/16',
        status: 'beschlossen',
        folge: [
          '{ gremium: schule, zustaendigkeit: vorberatung, datum: 2016-10-12, beschlussart: empfohlen }',
          '{ gremium: jha, zustaendigkeit: entscheidung, datum: 2016-11-02, ja: 15 }',
        ],
      }),
    };
    const told = (fields: string) =>
      written(vorlage, { ...one({ rest: `bezug: [{ vorlage: modell${fields} }]\n` }), ...earlier }).match(
        /- Vorlage 3131.*/,
      )?.[0];
    expect(told('')).toContain('Jugendhilfeausschuss, 2. November 2016: einstimmig beschlossen');
    expect(told(', gremium: schule')).toContain('Ausschuss für Schule, 12. Oktober 2016: empfohlen');
    expect(told(', datum: 2016-10-12')).toContain('Ausschuss für Schule, 12. Oktober 2016: empfohlen');
    expect(
      written(vorlagenlauf, { ...one({ rest: 'bezug: [{ vorlage: modell }]\n' }), ...earlier }),
    ).toContain('Vorlage 3131/16: Präventionskette, Jugendhilfeausschuss');
  });

  test('is shown in the life of a Vorlage without what nobody may know', () => {
    const folge = ['{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-01-17, ja: 9 }'];
    const files: Texts = {
      ...one({
        folge,
        status: 'beschlossen',
        rest: `berichtsauftrag: { an: jha, erledigt: { am: 2018-03-20, vorlage: bericht } }
realisierung: [{ am: 2018-05-01, stand: umgesetzt }]
`,
      }),
      'vorlagen/2018/bericht.yaml': vorlageText({
        nummer: '5000/18',
        oeffentlich: 'nein',
        rest: 'bezug: [{ vorlage: praevention }]\n',
      }),
    };
    expect(written(vorlagenlauf, files).match(/^\| \*\*.*$/gm)).toEqual([
      '| **17.01.2018** | Jugendhilfeausschuss (Entscheidung) | einstimmig beschlossen (ja 9, nein 0, Enthaltung 0) |',
      '| **20.03.2018** | Bericht an: Jugendhilfeausschuss | erledigt: mit Vorlage 5000/18 |',
      '| **01.05.2018** | Umsetzung | umgesetzt |',
      '| **ohne Termin** | Vorlage 5000/18 | bezieht sich hierauf |',
    ]);
  });

  test('is a report of which neither subject nor day was said: the list names the Vorlage', () => {
    const folge = ['{ gremium: jha, zustaendigkeit: entscheidung, datum: 2018-01-17, ja: 9 }'];
    const rest = 'berichtsauftrag: { an: jha }\n';
    const workspace = workspaceOf(one({ folge, status: 'beschlossen', rest }));
    const gremium = workspace.index.gremium.get('jha') as Entry<Gremium>;
    expect(textOf(auftragsliste(workspace, gremium))).toContain(
      '| **Präventionskette** | ohne Frist | offen | Vorlage 4871/18 |',
    );
  });

  test('is the subject of a Vorlage behind closed doors, in minutes for everybody', () => {
    const meeting = changed('sitzungen/2018/2018-03-14-nord.yaml', [
      '    ergebnis: Das Fest findet im Juli statt.\n',
      '    ergebnis: Das Fest findet im Juli statt.\n    vorlage: praevention\n',
    ]);
    const shown = (oeffentlich: string) => {
      const workspace = workspaceOf({ ...one({ oeffentlich }), ...meeting });
      const sitzung = workspace.index.sitzung.get('2018-03-14-nord') as Entry<Sitzung>;
      return niederschriftTop(workspace, sitzung, 2).vorlage;
    };
    expect(shown('ja')).toMatchObject({ oeffentlicher_betreff: 'Präventionskette' });
    expect(shown('nein')).toMatchObject({ betreff: 'Präventionskette', oeffentlicher_betreff: null });
  });
});

describe('gremium paper', () => {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries({ ...BASIS, ...one({}) })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const call = (...argv: readonly string[]) => runIn(root, [...argv, '-f', 'md', '--stichtag', STICHTAG]);

  test.each([
    [['paper', '4871/18']],
    [['paper', '4871 /18']],
    [['paper', '4871', '/18']],
    [['paper', 'praevention']],
    [['paper', 'vorlagen/2018/praevention.yaml']],
    [['vorlage', '4871/18', '--fassung', 'oeffentlich']],
    [['render', 'vorlage', '4871', '/18']],
    [['render', 'vorlagenlauf', '4871/18']],
  ])('%j finds it', async (argv) => {
    const { code, err, out } = await call(...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('ausgabe/vorlagen/2018/praevention');
  });

  test('names what there is instead', async () => {
    expect(await call('paper', '4872/18')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Eine Vorlage „4872/18“ gibt es nicht.'),
    });
    expect(await call('paper')).toMatchObject({ code: 2 });
    expect(await call('render', 'vorlage')).toMatchObject({
      code: 2,
      err: 'So aufrufen: gremium render vorlage <vorlage>\n',
    });
  });
});
