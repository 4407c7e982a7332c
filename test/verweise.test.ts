import { describe, expect, test } from 'vitest';
import { BASIS, changed, STICHTAG, withRules } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const KOMMUNE = 'gremium.yaml';
const ANNA = 'mitglieder/anna-beispiel.yaml';
const JO = 'mitglieder/jo-muster.yaml';
const RAUM = 'sozialraeume/nord.yaml';
const GREMIUM = 'gremien/nord.yaml';
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const BERICHT = 'berichte/2018/sozialraeume/nord.yaml';
const INDIKATOR = 'planung/indikatoren/kinder.yaml';

const VORLAGE = 'vorlagen/2018/papier.yaml';
const ZIEL = 'planung/ziele/ziel.yaml';

const NIE = 'gibts-nicht';
const papier = (lines: string): Texts => ({
  [VORLAGE]: `betreff: Papier\nart: ${NIE}\noeffentlich: ja\nstatus: entwurf\n${lines}\n`,
});
const ziel = (line: string): Texts => ({
  [ZIEL]: `titel: Ziel\n${line}\nmeilensteine: [{ titel: Anfang, bis: 2019 }]\n`,
});
const mitgliedschaft = (line: string) =>
  changed(JO, ['    von: 2018-01-01\n', `    von: 2018-01-01\n    ${line}\n`]);
const top = (line: string): Texts =>
  changed(SITZUNG, ['  - titel: Sommerfest\n', `  - titel: Sommerfest\n    ${line}\n`]);
const quelle = (ref: string): Texts => ({
  [BERICHT]: `situation: Gut.\nempfehlungen: [{text: Weiter so., zustaendig: 51, quelle: ["${ref}"]}]\n`,
});
const inCity = (field: string) => `Schreibweise prüfen oder in gremium.yaml unter ${field}: ergänzen.`;
const inFolder = (folder: string) => `Schreibweise prüfen oder in ${folder} eine Datei dafür anlegen.`;

/** What is said of names that stand nowhere. */
function unknownIn(files: Texts): readonly (readonly string[])[] {
  return workspaceFrom({ ...BASIS, ...files }, STICHTAG)
    .diagnostics.filter(({ code }) => code === 'verweis/unbekannt')
    .map(({ file, range, message, hint = '' }) => [
      `${file}:${range?.start.line}:${range?.start.column}`,
      message,
      hint,
    ]);
}

describe('a short name that stands nowhere is told with its place, what belongs there, and where to add it', () => {
  test.each<readonly [kind: string, place: string, files: Texts, hint: string]>([
    [
      'eine Organisationseinheit',
      `${ANNA}:3:10`,
      changed(ANNA, ['einheit: 51', `einheit: ${NIE}`]),
      inCity('einheiten'),
    ],
    ['eine Funktion', `${ANNA}:6:17`, changed(ANNA, ['jugendhilfeplanung', NIE]), inCity('funktionen')],
    ['eine Funktion', `${GREMIUM}:5:21`, changed(GREMIUM, ['teamleitung-nord', NIE]), inCity('funktionen')],
    ['ein Träger', `${RAUM}:4:55`, changed(RAUM, ['traeger: stadt', `traeger: ${NIE}`]), inCity('traeger')],
    [
      'eine Einrichtungsart',
      `${RAUM}:4:40`,
      changed(RAUM, ['art: kita', `art: ${NIE}`]),
      inCity('einrichtungsarten'),
    ],
    [
      'eine Einrichtung',
      `${JO}:3:14`,
      changed(JO, ['kita-sonne', NIE]),
      'Schreibweise prüfen oder in sozialraeume/ unter einrichtungen: ergänzen.',
    ],
    ['eine Handlungsebene', `${SITZUNG}:21:21`, top(`handlungsebene: ${NIE}`), inCity('handlungsebenen')],
    ['ein Thema', `${SITZUNG}:21:14`, top(`themen: [${NIE}]`), inCity('themen')],
    ['ein Zweck', `${SITZUNG}:21:35`, top(`beschluss: {text: Ja., zweck: ${NIE}}`), inCity('zwecke')],
    ['eine Beschlussart', `${SITZUNG}:21:19`, top(`beschlussart: ${NIE}`), inCity('beschlussarten')],
    ['eine Art von Gremium', `${GREMIUM}:2:6`, changed(GREMIUM, ['runde', NIE]), inCity('gremienarten')],
    ['ein Gremium', `${SITZUNG}:1:10`, changed(SITZUNG, ['nord', NIE]), inFolder('gremien/')],
    ['ein Gremium', `${JO}:5:14`, changed(JO, ['gremium: nord', `gremium: ${NIE}`]), inFolder('gremien/')],
    ['ein Sozialraum', `${GREMIUM}:3:13`, changed(GREMIUM, ['nord', NIE]), inFolder('sozialraeume/')],
    ['eine Person', `${SITZUNG}:10:13`, changed(SITZUNG, ['jo-muster', NIE]), inFolder('mitglieder/')],
    ['eine Maßnahme', `${SITZUNG}:21:18`, top(`massnahmen: [${NIE}]`), inFolder('massnahmen/<Jahr>/')],
    ['eine Vorlage', `${SITZUNG}:21:14`, top(`vorlage: ${NIE}`), inFolder('vorlagen/<Jahr>/')],
    [
      'ein Indikator',
      `${INDIKATOR}:3:13`,
      { [INDIKATOR]: `titel: Kinder\neinheit: Kinder\nanteil_von: ${NIE}\nwerte: []\n` },
      inFolder('planung/indikatoren/'),
    ],
    [
      'ein Topf',
      `${KOMMUNE}:40:17`,
      changed(KOMMUNE, ['zweck: honorar, je', `topf: ${NIE}, je`]),
      inCity('toepfe'),
    ],
    ['eine Art von Vorlage', `${VORLAGE}:2:6`, papier(''), inCity('vorlagenarten')],
    [
      'eine Zuständigkeit',
      `${VORLAGE}:5:51`,
      papier(`beratungsfolge: [{ gremium: nord, zustaendigkeit: ${NIE} }]`),
      inCity('zustaendigkeiten'),
    ],
    [
      'ein Sitz',
      `${JO}:7:11`,
      mitgliedschaft(`sitz: ${NIE}`),
      'Schreibweise prüfen oder beim Gremium unter sitze: ergänzen.',
    ],
    [
      'eine Gruppe',
      `${JO}:7:13`,
      mitgliedschaft(`gruppe: ${NIE}`),
      'Schreibweise prüfen oder in gremium.yaml bei der Art des Gremiums unter gruppen: ergänzen.',
    ],
    ['ein Ziel', `${ZIEL}:2:16`, ziel(`uebergeordnet: ${NIE}`), inFolder('planung/ziele/')],
    [
      'ein Freigabeschritt',
      `${ZIEL}:2:24`,
      ziel(`freigaben: [{ schritt: ${NIE}, durch: nord }]`),
      inCity('freigabeschritte'),
    ],
    [
      'ein Gremium, eine Funktion, eine Organisationseinheit oder eine Einrichtung',
      `${ZIEL}:2:34`,
      ziel(`freigaben: [{ schritt: a, durch: ${NIE} }]`),
      'Schreibweise prüfen oder den Eintrag ergänzen: als Datei in gremien/, in sozialraeume/ unter einrichtungen: oder in gremium.yaml unter funktionen: oder einheiten:.',
    ],
    [
      'eine Person, eine Funktion, eine Einrichtung, eine Organisationseinheit oder ein Gremium',
      `${SITZUNG}:21:37`,
      top(`auftraege: [{ was: Plakat, wer: ${NIE} }]`),
      'Schreibweise prüfen oder den Eintrag ergänzen: als Datei in mitglieder/ oder gremien/, in sozialraeume/ unter einrichtungen: oder in gremium.yaml unter funktionen: oder einheiten:.',
    ],
    [
      'eine Art von Empfehlung',
      `${BERICHT}:2:56`,
      { [BERICHT]: `situation: Gut.\nempfehlungen: [{text: Weiter so., zustaendig: 51, art: ${NIE}}]\n` },
      inCity('empfehlungsarten'),
    ],
    [
      'eine Phase des Lebenslaufs',
      'planung/angebote/hof.yaml:3:10',
      { 'planung/angebote/hof.yaml': `name: Hof\nsozialraum: nord\nphasen: [${NIE}]\n` },
      inCity('lebenslauf'),
    ],
    [
      '„geschaeftsfuehrung“ oder eine Funktion',
      `${KOMMUNE}:37:38`,
      withRules(`massnahmen: { bewilligung_durch: ${NIE} }`),
      inCity('funktionen'),
    ],
    [
      '„teilnehmende“, „mitglieder“, „delegierte“ oder eine Funktion',
      `${KOMMUNE}:38:33`,
      changed(KOMMUNE, [
        'protokoll: [teilnehmende, jugendhilfeplanung]',
        `protokoll: [teilnehmende, ${NIE}]`,
      ]),
      inCity('funktionen'),
    ],
  ])('%s at %s', (kind, place, files, hint) => {
    expect(unknownIn(files)).toContainEqual([
      place,
      `Den Kurznamen „${NIE}“ gibt es nicht; hier muss ${kind} stehen.`,
      hint,
    ]);
  });
});

test.each([
  [
    'of an entry stands there',
    changed(JO, ['kita-sonne', 'kita-sonn']),
    'kita-sonne',
    `${RAUM}:4:3 Hier steht „kita-sonne“.`,
  ],
  [
    'of a file needs no place',
    changed(SITZUNG, ['fuehrung: jo-muster', 'fuehrung: jo-mustr']),
    'jo-muster',
    undefined,
  ],
])('the name that was meant: %s', (_, files, meant, place) => {
  const [found] = workspaceFrom({ ...BASIS, ...files }, STICHTAG).diagnostics.filter(
    ({ code }) => code === 'verweis/unbekannt',
  );
  const { hint, related } = found ?? {};
  expect(hint).toBe(`Meinten Sie „${meant}“?`);
  const { start } = related?.range ?? {};
  expect(related && `${related.file}:${start?.line}:${start?.column} ${related.message}`).toBe(place);
});

describe('a short name of something else is told with what it is, and where that stands', () => {
  test.each([
    ['kita-sonne', 'eine Einrichtung', `${RAUM}:4`],
    ['praevention', 'ein Topf', `${KOMMUNE}:25`],
    ['2018-03-14-nord', 'eine Sitzung', `${SITZUNG}:1`],
    ['"51"', 'eine Organisationseinheit', `${KOMMUNE}:9`],
    ['Nordend', 'ein Stadtteil', `${KOMMUNE}:7`],
    ['sozialraum', 'eine Handlungsebene', `${KOMMUNE}:23`],
    ['stadt', 'ein Träger', `${KOMMUNE}:14`],
    ['kita', 'eine Einrichtungsart', `${KOMMUNE}:16`],
    ['honorar', 'ein Zweck', `${KOMMUNE}:28`],
    ['runde', 'eine Art von Gremium', `${KOMMUNE}:30`],
    ['teamleitung-nord', 'eine Funktion', `${KOMMUNE}:11`],
  ])('%s', (typed, kind, place) => {
    const files = changed(SITZUNG, ['fuehrung: jo-muster', `fuehrung: ${typed}`]);
    const found = workspaceFrom({ ...BASIS, ...files }, STICHTAG).diagnostics.filter(
      ({ code }) => code === 'verweis/art',
    );
    const name = typed.replaceAll('"', '');
    expect(
      found.map(({ message, hint, related }) => [
        message,
        hint,
        `${related?.file}:${related?.range?.start.line}`,
        related?.message,
      ]),
    ).toEqual([
      [
        `„${name}“ ist ${kind}; hier muss eine Person stehen.`,
        inFolder('mitglieder/'),
        place,
        `Hier steht „${name}“.`,
      ],
    ]);
  });
});

test('who writes the name of a Stadtteil and means the body called like it is told so', () => {
  const files = {
    ...changed(GREMIUM, ['name: Runde Nord', 'name: Runde Nordend']),
    'gremien/nordend.yaml': BASIS[GREMIUM] ?? '',
    ...changed(SITZUNG, ['gremium: nord', 'gremium: Nordend']),
  };
  const [found] = workspaceFrom({ ...BASIS, ...files }, STICHTAG).diagnostics.filter(
    ({ code }) => code === 'verweis/art',
  );
  expect([found?.message, found?.hint]).toEqual([
    '„Nordend“ ist ein Stadtteil; hier muss ein Gremium stehen.',
    'Meinten Sie „nordend“?',
  ]);
});

test('of a place that is no institution it is said how to name it', () => {
  expect(unknownIn(changed(SITZUNG, ['ort: kita-sonne', 'ort: Rathaus Saal 1']))).toEqual([
    [
      `${SITZUNG}:5:6`,
      'Den Kurznamen „Rathaus Saal 1“ gibt es nicht; hier muss eine Einrichtung stehen.',
      'Schreibweise prüfen oder in sozialraeume/ unter einrichtungen: ergänzen. Ein Ort, der keine Einrichtung ist, heißt „ort: { name: … }“.',
    ],
  ]);
});

test('a list with the dashes of Word is told what a list needs', () => {
  const files = changed(SITZUNG, [
    '  - anna-beispiel\n  - jo-muster\n',
    '  – anna-beispiel\n  – jo-muster\n',
  ]);
  const [found] = workspaceFrom({ ...BASIS, ...files }, STICHTAG).diagnostics;
  expect(`${found?.code} ${found?.hint}`).toBe(
    'schema/art Vor jeden Eintrag gehört der Bindestrich der Tastatur und ein Leerzeichen: „- “. Hier steht ein anderes Zeichen, wie Word es daraus macht.',
  );
});

test('an empty gremium.yaml is not to be deleted', () => {
  const [found] = workspaceFrom({ ...BASIS, [KOMMUNE]: '' }, STICHTAG).diagnostics;
  expect(`${found?.code} ${found?.hint}`).toBe(
    'datei/leer Mindestens format:, kommune:, amt:, absender: und gremienarten: ergänzen; „gremium init“ legt in einem anderen Ordner eine vollständige Datei zum Abschreiben an.',
  );
});

describe('what has no short name', () => {
  test('a Stadtteil is called by its name', () => {
    expect(unknownIn(changed(RAUM, ['[Nordend]', '[Nordend, Weitweg]']))).toEqual([
      [`${RAUM}:2:23`, '„Weitweg“ gibt es nicht; hier muss ein Stadtteil stehen.', inCity('stadtteile')],
    ]);
  });

  test('a question by its number', () => {
    expect(unknownIn(changed(SITZUNG, ['leitfragen: [1]', 'leitfragen: [1, 3]']))).toEqual([
      [`${SITZUNG}:18:21`, '„3“ gibt es nicht; hier muss eine Leitfrage stehen.', 'Hier gibt es 1 bis 2.'],
    ]);
  });

  test('an item by meeting and number', () => {
    expect(unknownIn(quelle('2018-03-14-nord#2'))).toEqual([]);
    expect(unknownIn(quelle('2018-03-14-nord#3'))).toEqual([
      [
        `${BERICHT}:2:60`,
        '„2018-03-14-nord#3“ gibt es nicht; hier muss ein Tagesordnungspunkt stehen.',
        'Meinten Sie „2018-03-14-nord#1“?',
      ],
    ]);
    expect(unknownIn(top(`querverweise: [${NIE}]`))).toEqual([
      [
        `${SITZUNG}:21:20`,
        `„${NIE}“ gibt es nicht; hier muss ein Tagesordnungspunkt oder ein Verfahren stehen.`,
        'So schreiben: <Sitzung>#<Nummer des Tagesordnungspunkts>.',
      ],
    ]);
  });
});
