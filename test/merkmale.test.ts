import { describe, expect, test } from 'vitest';
import { BASIS } from './basis.ts';
import { workspaceFrom } from './workspace-from.ts';

/** Every form that a pattern knows, one by one; whole sentences stand in personenmerkmale.test.ts. */

const PATH = 'sitzungen/2018/2018-03-14-nord.yaml';

/** What the rules on personal data mark in the text of an item. */
function markedIn(text: string): readonly string[] {
  const minutes = (BASIS[PATH] ?? '').replace('Das Fest findet im Juli statt.', `|\n      ${text}`);
  const lines = minutes.split('\n');
  return workspaceFrom({ ...BASIS, [PATH]: minutes }, '2018-04-01')
    .diagnostics.filter(({ masked }) => masked)
    .map(
      ({ range }) =>
        lines[(range?.start.line ?? 0) - 1]?.slice(
          (range?.start.column ?? 0) - 1,
          (range?.end.column ?? 0) - 1,
        ) ?? '',
    );
}

const DATE = '12.03.2010';

const FORMS: Readonly<Record<string, readonly string[]>> = {
  'a birth': [
    `geb. ${DATE}`,
    `geb.: ${DATE}`,
    `geb ${DATE}`,
    `Geb. am ${DATE}`,
    'geb. im 2010',
    'geb. in 2010',
    'geb. 3. Mai 2010',
    'geb. 3. Mai',
    'geb. 2010-03-12',
    `geboren am ${DATE}`,
    'geboren am 3. Mai',
    `am ${DATE} geboren`,
    `Geburtsdatum ${DATE}`,
    `Geburtsdatum: ${DATE}`,
    `Geburtsdatum ist ${DATE}`,
    'Geburtstag ist der 3. Mai',
    `Geburtstag war am ${DATE}`,
    `Geb.-Datum: ${DATE}`,
    `Geb.-Dat. ${DATE}`,
    `GebDat ${DATE}`,
    `*${DATE}`,
    `* ${DATE}`,
    `${DATE}, 8 Jahre alt`,
    `${DATE} (8 J.`,
    `${DATE}, 8-jährig`,
    `8 J., ${DATE}`,
    `8 Jahre alt, ${DATE}`,
    `8 Jahre, ${DATE}`,
    `8-jährig, ${DATE}`,
  ],
  'a case': [
    'Az. 4711',
    'AZ: 4711',
    'Az 4711',
    'Aktenzeichen 4711',
    'Aktenzeichen ist 4711',
    'Aktennummer 4711',
    'Akten-Nr. 4711',
    'Aktennr. 4711',
    'Akte Nr. 4711',
    'Geschäftszeichen 4711',
    'Gesch.-Z. 4711',
    'Gesch.Z. 4711',
    'Fallnummer 4711',
    'Fall-Nr. 4711',
    'Fall Nr. 4711',
    'Hilfeplannummer 4711',
    'Hilfeplan-Nr. 4711',
    'Hilfeplan Nr. 4711',
    'Hilfeplan Nummer 4711',
    'HP-Nr. 4711',
    'Vorgangsnummer 4711',
    'Vorgangs-Nr. 4711',
    'Kundennummer 4711',
    'Kunden-Nr. 4711',
    'BG-Nummer 4711',
    'BG-Nr. 4711',
    'Versichertennummer 4711',
    'Versicherten-Nr. 4711',
    'Az. 51.01-4711/18',
    'Az. 12 F 34/18',
    'Az. JA/2018/99',
  ],
  'a family': [
    'Familie Yilmaz',
    'Pflegefamilie Yilmaz',
    'Großfamilie Yilmaz',
    'Herkunftsfamilie Yilmaz',
    'Gastfamilie Yilmaz',
    'Eheleute Yilmaz',
    'Ehepaar Yilmaz',
    'Bedarfsgemeinschaft Yilmaz',
    'Familie von der Aue',
    'Familie El-Yilmaz',
    'Familien Haller und Yilmaz',
    'Familien Haller, Öztürk und Yilmaz',
  ],
  'a child': [
    'Kind Leon',
    'Kindes Leon',
    'Pflegekind Leon',
    'Schulkind Leon',
    'Kitakind Leon',
    'Kleinkind Leon',
    'Geschwisterkind Leon',
    'Adoptivkind Leon',
    'Sohn Leon',
    'Sohnes Leon',
    'Tochter Mia',
    'Bruder Leon',
    'Schwester Mia',
    'Schülerin Mia',
    'Schüler Leon',
    'Schülers Leon',
    'Jugendliche Mia',
    'Jugendlicher Leon',
    'Mädchen Mia',
    'Junge Leon',
    'Jungen Leon',
    'Baby Leon',
    'Säugling Leon',
    'Enkelin Mia',
    'Enkel Leon',
    'Mündel Leon',
    'Klientin Mia',
    'Klient Leon',
    'Klienten Leon',
    'Kindsmutter Mia',
    'Kindesmutter Mia',
    'Kindsvater Leon',
    'Kindesvater Leon',
    'Kind namens Leon',
    'Kind mit Namen Leon',
    'Kind Thorgal (8)',
    'Kind Thorgal (8 J',
    'Kind Thorgal, 8 J.',
    'Kind Thorgal, 8 Jahre',
    'Kind Leon K.',
  ],
  'a house': [
    'Kranstraße 8',
    'Kranstrasse 8',
    'Kranstr. 8',
    'Kranweg 8',
    'Kranplatz 8',
    'Krangasse 8',
    'Kranallee 8',
    'Kranufer 8',
    'Krandamm 8',
    'Kransteig 8',
    'Kranpfad 8',
    'Kranchaussee 8',
    'Kranpromenade 8',
    'Kranring 8',
    'Kranhof 8',
    'Berliner Straße 8',
    'Berliner Strasse 8',
    'Berliner Str. 8',
    'Berliner Weg 8',
    'Berliner Platz 8',
    'Berliner Gasse 8',
    'Berliner Allee 8',
    'Berliner Ring 8',
    'Berliner Ufer 8',
    'Berliner Damm 8',
    'Berliner Hof 8',
    'Kranweg 8a',
    'Kranweg 8 b',
    'Kranweg 8-10',
    'Kranweg 8/10',
    'Am Hang 4, 12345 Musterstadt',
    'Am Hang 4a 12345 Musterstadt',
  ],
  'a private line': [
    '0176 55512345',
    '0176/55512345',
    '0176-55512345',
    '+49 176 55512345',
    '+49 (0)176 55512345',
    '0049 176 55512345',
    '0999 554433',
    '0999/554433',
    '(0999) 554433',
    '+49 999 554433',
    'Tel. 554433',
    'Telefon: 554433',
    'Telefonnummer 554433',
    'Telefon lautet 554433',
    'Mobil 554433',
    'Mobilnummer ist 554433',
    'Mobiltelefon unter 554433',
    'Handy: 554433',
    'Handynummer 554433',
    'Telefonnr. 554433',
    'Rufnummer 554433',
    'WhatsApp 554433',
  ],
  'a private mailbox': [
    'gmail.com',
    'googlemail.com',
    'gmx.de',
    'gmx.net',
    'web.de',
    't-online.de',
    'hotmail.com',
    'outlook.com',
    'live.de',
    'yahoo.de',
    'yahoo.co.uk',
    'icloud.com',
    'me.com',
    'aol.com',
    'freenet.de',
    'posteo.de',
    'mailbox.org',
    'proton.me',
    'protonmail.com',
  ].map((host) => `kim_77.x@${host}`),
  'somebody unknown': [
    'Frau Yilmaz',
    'Herr Yilmaz',
    'Herrn Yilmaz',
    'Fr. Yilmaz',
    'Hr. Yilmaz',
    'Hrn. Yilmaz',
    'Frau Dr. Yilmaz',
    'Frau Prof. Dr. Yilmaz',
    'Frau Dr. med. Yilmaz',
    'Frau Bürgermeisterin Yilmaz',
    'Herr Oberbürgermeister Yilmaz',
    'Herr Beigeordneter Yilmaz',
    'Frau Dezernentin Yilmaz',
    'Frau Vorsitzende Yilmaz',
    'Frau Ministerin Yilmaz',
    'Herr Landrat Yilmaz',
    'Herr Pfarrer Yilmaz',
    'Frau Direktorin Yilmaz',
    'Frau Rektorin Yilmaz',
    'Frau Schulleiterin Yilmaz',
    'Herr Ortsvorsteher Yilmaz',
    'Herr Stadtrat Yilmaz',
    'Frau Kollegin Yilmaz',
    'Herr Staatssekretär Yilmaz',
    'Frau Yilmaz-Stein',
    'Herr von der Burg',
    'Herr el Khatib',
  ],
};

describe.each(Object.entries(FORMS))('%s is marked in every form', (_, forms) => {
  test.each(forms)('%s', (form) => {
    expect(markedIn(`Es ging um ${form}; mehr folgt.`)).toEqual([form]);
  });
});

const words = (text: string, form: (word: string) => string) => text.split(' ').map(form);

const NO_FORMS: Readonly<Record<string, readonly string[]>> = {
  'any family': [
    ...words(
      'jede jeder jeden jedes keine keiner keinen eine einer pro je welche welcher manche mancher meine meiner ihre ihrer seine seiner unsere unserer',
      (word) => `${word} Familie Yilmaz`,
    ),
    ...words(
      'Jede Keine Eine Pro Je Welche Manche Meine Ihre Seine Unsere',
      (word) => `${word} Familie Yilmaz`,
    ),
  ],
  'a field of work': [
    ...words(
      'Jugend Kinder Kind Soziales Bildung Frauen Senioren Gesundheit Schule Integration Arbeit Beruf Sport Generationen',
      (word) => `Amt für ${word} und Familie Yilmaz`,
    ),
    'Amt für Jugend, Familie Yilmaz',
    'Amt für Jugend & Familie Yilmaz',
  ],
  'a place without an address': [
    ...words(
      'Der Die Das Dem Den Des Ein Eine Einen Kein Keinen Jeder Jeden Dieser Diesen Unser Unseren Pro Je Im Am Zum Vom Beim Auf Per',
      (word) => `${word} Platz 8`,
    ),
    ...words(
      'Spiel Sport Bolz Schul Kita Krippen Hort Betreuungs Therapie Ausbildungs Arbeits Studien Stell Park Bau Camping Grill Zelt Sitz Steh Abstell Praktikums Wohn Heim Sonder Warte Frei Schlaf Schulspiel',
      (word) => `${word}platz 8`,
    ),
    ...words(
      'Fuß Rad Geh Schul Heim Rück Hin Anfahrts Melde Dienst Um Aus Lösungs Bildungs Verfahrens Feld Beratungs Zugangs Königs Rechts Mittel Instanzen Post Spazier Wander Lauf Hilfe Förder Zeit Hinter',
      (word) => `${word}weg 8`,
    ),
    ...words(
      'Innen Schul Bahn Fried Bauern Hinter Pausen Kinder Bau Spiel Wirtschafts Reiter',
      (word) => `${word}hof 8`,
    ),
    ...words('Übergangs Beratungs', (word) => `${word}ring 8`),
  ],
  'a house for many': [
    ...words(
      'Gemeinschaftsraum Kita Kindertagesstätte Grundschule Gesamtschule Turnhalle Sporthalle Gemeindehaus Gemeindezentrum Jugendzentrum Jugendtreff Bürgerhaus Stadtteiltreff Stadtteilbüro Quartiersbüro Ladenlokal Beratungsstelle Rathaus Stadthaus Familienzentrum Mehrgenerationenhaus Gemeinschaftsunterkunft Neubau',
      (word) => `${word} im Kranweg 8`,
    ),
    'im Kranweg 8 der Neubau',
  ],
};

describe.each(Object.entries(NO_FORMS))('%s is nobody', (_, forms) => {
  test.each(forms)('%s', (form) => {
    expect(markedIn(`${form}; mehr folgt.`)).toEqual([]);
  });
});

describe('a house is somebody’s after all', () => {
  test.each([
    ...words(
      'wohnt wohnen wohnhaft lebt leben gemeldet Mutter Vater Eltern Sohn Tochter Kind Kindes Hausbesuch Inobhutnahme',
      (word) => `Nahe der Kita ${word} Kranweg 8 und mehr.`,
    ),
    'Die Kita ist neu. Es geht um Kranweg 8.',
    'Die Kita ist neu! Es geht um Kranweg 8.',
    'Ist die Kita neu? Es geht um Kranweg 8.',
    'Es geht um Kranweg 8. Die Kita ist neu.',
    'Es geht um Kranweg 8! Die Kita ist neu.',
  ])('%s', (text) => {
    expect(markedIn(text)).toContain('Kranweg 8');
  });
});

describe('names and numbers of work are no finding', () => {
  const WORK = '"Frau Yilmaz, Telefon 0999 554433"';
  const marksIn = (from: string, to: string) =>
    workspaceFrom(
      { ...BASIS, [PATH]: (BASIS[PATH] ?? '').replace(from, to) },
      '2018-04-01',
    ).diagnostics.filter(({ masked }) => masked);

  test('of a guest', () => {
    expect(marksIn('  - jo-muster\n', `  - jo-muster\n  - {gast: ${WORK}}\n`)).toEqual([]);
  });

  test('of a place', () => {
    expect(marksIn('ort: kita-sonne', `ort: ${WORK}`)).toEqual([]);
  });

  test('but in the title of an item', () => {
    expect(marksIn('titel: Sommerfest', `titel: ${WORK}`)).toHaveLength(2);
  });
});
