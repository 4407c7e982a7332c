import { describe, expect, test } from 'vitest';
import { BASIS, changed, STICHTAG } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const KOMMUNE = 'gremium.yaml';
const ANNA = 'mitglieder/anna-beispiel.yaml';
const JO = 'mitglieder/jo-muster.yaml';
const RAUM = 'sozialraeume/nord.yaml';
const GREMIUM = 'gremien/nord.yaml';
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const BERICHT = 'berichte/2018/sozialraeume/nord.yaml';
const INDIKATOR = 'planung/indikatoren/kinder.yaml';

const NIE = 'gibts-nicht';
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
