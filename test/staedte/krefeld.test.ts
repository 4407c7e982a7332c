import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, PROJECT, runIn, temporaryFolder } from '../run-in.ts';

/** What the city's own report says, each fact where a reader of our documents finds it. */

const EXAMPLE = join(PROJECT, 'examples', 'krefeld');

const CALLS = {
  vorlage: ['paper', '4871/18'],
  niederschrift: ['protocol', '2018-02-27-gemeinsamer-ausschuss'],
  ziele: ['render', 'zielbaum'],
  meilensteine2017: ['render', 'meilensteinbericht', '2017'],
  meilensteine2018: ['render', 'meilensteinbericht', '2018'],
  zahlen: ['render', 'indikatorenblatt'],
  oeffentlicheZahlen: ['render', 'indikatorenblatt', '--fassung', 'oeffentlich'],
  lenkungskreis: ['render', 'gremiensteckbrief', 'lenkungskreis'],
  steuerungsgruppe: ['render', 'gremiensteckbrief', 'steuerungsgruppe'],
  mitglieder: ['render', 'mitgliederverzeichnis', 'steuerungsgruppe'],
  auftrag: ['render', 'geschaeftsordnungsblatt', 'steuerungsgruppe'],
  auftrag2017: ['render', 'geschaeftsordnungsblatt', 'steuerungsgruppe', '--stichtag', '2017-10-01'],
  organigramm: ['render', 'organigramm'],
  bericht2017: ['report', '2017'],
  bericht2018: ['report', '2018'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Dokument = keyof typeof CALLS;

const FACTS: readonly (readonly [fact: string, dokument: Dokument, ...texts: readonly string[]])[] = [
  ['the paper has a number', 'vorlage', '4871/18'],
  ['its sender', 'vorlage', 'Vorlage des Oberbürgermeisters'],
  ['its reference', 'vorlage', '51/00'],
  ['and is public', 'vorlage', '**Status:** öffentlich'],
  [
    'two committees met on it on one day',
    'vorlage',
    '**Jugendhilfeausschuss**',
    '27.02.2018',
    '(gemeinsame Sitzung)',
  ],
  ['the other being that for schools', 'vorlage', '**Ausschuss für Schule und Weiterbildung**'],
  ['as one committee', 'niederschrift', 'Gemeinsame Sitzung „Schule und Jugendhilfe“'],
  ['they took note', 'vorlage', 'zur Kenntnis genommen'],
  ['it costs nothing', 'vorlage', 'finanzielle Auswirkungen:** nein', '**Kosten insgesamt** | 0,00 €'],
  ['it builds on an earlier paper', 'vorlage', '3131/16', '2. November 2016', 'einstimmig beschlossen'],
  ['21 other cities were chosen', 'vorlage', '21 weiteren Kommunen'],
  ['a quarter of the young children lives on benefits', 'zahlen', 'SGB-II-Quote', '**25 Prozent**'],
  ['as the federal agency counts', 'zahlen', 'Statistik der Bundesagentur für Arbeit'],
  ['households on benefits', 'zahlen', '**16.146 Bedarfsgemeinschaften**'],
  ['with children: not „more than a third“', 'zahlen', '5.104 von 16.146, also 31,6 %'],
  ['with one parent', 'zahlen', '2.649 von 5.104, also 51,9 %'],
  ['the source', 'zahlen', 'Kreisreport für die Stadt Krefeld vom 5. Oktober 2017'],
  ['where it stands there', 'zahlen', 'Punkt 2.1, Seite 5 und 6'],
  ['of what time', 'zahlen', '(Juni 2017)'],
  ['the fund', 'meilensteine2018', 'Europäischer Sozialfonds (ESF)', '29.958,39 € jährlich'],
  ['for two years', 'meilensteine2018', '01.01.2017 bis 31.12.2018', 'zusammen 59.916,78 €'],
  ['a lump sum for staff', 'meilensteine2018', 'Personalpauschale'],
  ['advice for two years', 'meilensteine2018', 'Landeskoordinierungsstelle', '(ISA)', 'Zwei Jahre', '(FSA)'],
  ['what may follow', 'vorlage', 'Anschlussprogramm'],
  ['the contract', 'meilensteine2017', '**Vereinbart:** Oberbürgermeister, 6. Februar 2017'],
  ['its first core aim', 'meilensteine2018', 'Hauptamtliche Koordination eingerichtet', '2 Tage später'],
  ['its second', 'meilensteine2017', 'Planungsworkshop durchgeführt'],
  ['its third', 'ziele', 'Qualitätsrahmen', 'Leitbild', 'Meilensteinplan', 'auf Daten beruhen'],
  ['stations may come again', 'ziele', 'Kreislauf'],
  ['who steers', 'lenkungskreis', 'Projektleitung und Leitung des Fachbereichs Jugendhilfe'],
  ['departments', 'lenkungskreis', 'Fachbereichs Gesundheit', 'Fachbereichs Soziales', 'Fachbereichs Schule'],
  [
    'and others',
    'lenkungskreis',
    'Untere Schulaufsicht',
    'Jobcenter',
    'Agentur für Arbeit',
    'Wohlfahrtsverbände',
  ],
  ['sport and the mayor', 'lenkungskreis', 'Stadtsportbund', 'Büro des Oberbürgermeisters'],
  [
    'who works it out',
    'steuerungsgruppe',
    'Kommunale Koordination',
    'Kindertafel',
    'Kinderärzt',
    'Lebenshilfe',
  ],
  [
    'seats of health and advice',
    'steuerungsgruppe',
    'LVR-Tagesklinik',
    'Gesundheitskonferenz',
    'Erziehungsberatung',
  ],
  ['seats of associations', 'steuerungsgruppe', 'SKF', 'DKSB', 'Kommunales Integrationszentrum'],
  [
    'four of one kind',
    'steuerungsgruppe',
    'Karin Bohnen, Hilal Erdem, Dirk Sommerfeld und Norbert Tackenberg',
  ],
  ['young people have a seat', 'steuerungsgruppe', 'Jugendbeirat'],
  ['the order of 2017', 'auftrag2017', 'Leitbild, strategische Ziele und Meilensteinplan'],
  ['the order since 2018', 'auftrag', 'nach Datenlage ausgewählt', '1. Januar 2018'],
  ['who reports to whom', 'auftrag', '**Untersteht:** Lenkungskreis', 'Unterarbeitsgruppe Übergänge'],
  ['working groups', 'organigramm', 'Unterarbeitsgruppe Am Wasserturm'],
  [
    'the guiding principle was adopted',
    'ziele',
    '**Verabschiedet:** Lenkungskreis Präventionskette, 22. November 2017',
  ],
  ['three goals', 'ziele', '(Beratung)', '(Gesundheit)', '(Bildung & Qualifizierung)'],
  ['figures of small areas', 'zahlen', 'Präventionsmonitoring', '| **Alte Weberei** | 3 |'],
  [
    'of which small ones are not told',
    'oeffentlicheZahlen',
    '| **Alte Weberei** | < 5 |',
    '| **Rheinufer** | – |',
  ],
  ['coordination since', 'bericht2017', '2. Januar 2018', 'Stabsstelle'],
  ['before that by the planners', 'meilensteine2018', 'Jugendhilfeplanung', 'kommissarisch'],
  [
    'its duties',
    'steuerungsgruppe',
    'von der Schwangerschaft bis in die Ausbildung',
    'Fachtage zu Kinderarmut',
  ],
  ['approval by the mayor', 'ziele', '**Genehmigt:** Oberbürgermeister, 28. Mai 2018'],
  [
    'then four committees',
    'meilensteine2018',
    'Gesundheitsausschuss (Aktionsplan)',
    'Sozialausschuss (Aktionsplan)',
  ],
  ['looking back regularly', 'meilensteine2018', 'Überfällig seit 15 Tagen'],
  ['further money', 'bericht2018', 'Förderung endet am 31. Dezember 2018'],
  ['those concerned are asked', 'bericht2017', '## Beteiligung', 'Wandzeitung'],
  ['the funder is named', 'steuerungsgruppe', 'Gefördert aus Mitteln des Europäischen Sozialfonds.'],
];

const texts = new Map<Dokument, string>();

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

beforeAll(async () => {
  for (const [name, call] of Object.entries(CALLS)) {
    const folder = temporaryFolder();
    const { code, err } = await runIn(PROJECT, ['-f', 'md', '-C', EXAMPLE, '-o', folder, ...call]);
    expect({ name, code, err }).toEqual({ name, code: 0, err: '' });
    texts.set(name as Dokument, plain([...filesBelow(folder).values()].join('\n')));
  }
}, 120_000);

test.each(FACTS)('%s (%s)', (_, dokument, ...expected) => {
  for (const text of expected) expect(texts.get(dokument as Dokument)).toContain(text);
});

test('all eleven duties of the coordination are there', () => {
  const [, list = ''] =
    /## Was zur Geschäftsführung gehört\n\n((?:- .*\n)+)/.exec(texts.get('steuerungsgruppe') ?? '') ?? [];
  expect(list.trim().split('\n')).toHaveLength(11);
});

test('nineteen seats are filled', () => {
  const gremium = readFileSync(join(EXAMPLE, 'gremien', 'steuerungsgruppe.yaml'), 'utf8');
  const [, seats = ''] = gremium.split('\nsitze:');
  const each = seats
    .split('\n  - ')
    .slice(1)
    .map((seat) => Number(/anzahl: (\d+)/.exec(seat)?.[1] ?? 1));
  expect(each.reduce((sum, count) => sum + count, 0)).toBe(19);
  expect(texts.get('steuerungsgruppe')).not.toContain('unbesetzt');
});

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
}

async function validate(root: string): Promise<readonly Found[]> {
  const { out } = await runIn(root, ['validate', '--json']);
  return (JSON.parse(out) as { readonly diagnostics: readonly Found[] }).diagnostics;
}

const MEANT = ['foerderung/endet', 'ziel/ueberfaellig'];

test('the example has the two warnings that its README names, and no error', async () => {
  expect((await validate(EXAMPLE)).map(({ code }) => code).toSorted()).toEqual(MEANT);
});

describe('one edit in the example, one finding more', () => {
  const root = join(temporaryFolder(), 'krefeld');
  beforeAll(() => cpSync(EXAMPLE, root, { recursive: true, filter: (path) => !path.endsWith('/ausgabe') }));
  afterAll(() => rmSync(dirname(root), { recursive: true }));

  test.each([
    ['ziel/freigaben', 'planung/ziele/aktionsplan.yaml', 'am: 2018-05-28', 'am: 2018-07-02'],
    [
      'ziel/kreis',
      'planung/ziele/gelingendes-aufwachsen.yaml',
      'nr: "1"\n',
      'nr: "1"\nuebergeordnet: beratung\n',
    ],
    ['indikator/anteil', 'planung/indikatoren/bg-alleinerziehend.yaml', '2649', '26490'],
    ['indikator/ohne-quelle', 'planung/indikatoren/bg-gesamt.yaml', 'stand: 2017-06\n', ''],
    [
      'indikator/verhaeltnis',
      'vorlagen/2018/sachstand-praeventionsketten.yaml',
      'das sind 31,6 %',
      'mehr als ein Drittel',
    ],
    [
      'ziel/ueberfaellig',
      'planung/ziele/gesundheit.yaml',
      'bis: 2018-H2\n    verantwortlich',
      'bis: 2018-H1\n    verantwortlich',
    ],
    [
      'foerderung/ohne-vermerk',
      'planung/foerderungen/esf.yaml',
      'vermerk: Gefördert aus Mitteln des Europäischen Sozialfonds.\n',
      '',
    ],
    ['gremium/ohne-junge-menschen', 'gremien/steuerungsgruppe.yaml', ', junge_menschen: ja', ''],
    ['bericht/ohne-beteiligung', 'berichte/2017/jahresbericht.yaml', 'beteiligung: |\n', 'vorwort: |\n'],
    ['verweis/unbekannt', 'massnahmen/2018/bewegungsstunde.yaml', 'ziele: gesundheit', 'ziele: gesundeit'],
    [
      'verweis/unbekannt',
      'planung/ziele/bildung.yaml',
      'verantwortlich: uag-uebergaenge',
      'verantwortlich: uag-uebergang',
    ],
  ])('%s', async (code, file, find, put) => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    expect(text.split(find)).toHaveLength(2);
    writeFileSync(path, text.replace(find, put));
    const codes = (await validate(root)).map((one) => one.code);
    writeFileSync(path, text);
    expect(codes.toSorted()).toEqual([...MEANT, code].toSorted());
  });
});
