import { describe, expect, test } from 'vitest';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const KOMMUNE = `format: 1
kommune: Stadt Musterstadt
amt: Jugendamt
absender:
  zeilen: [Stadt Musterstadt, Jugendamt, Rathausallee 1, 12345 Musterstadt]
  email: jugendamt@musterstadt.example
  telefon: "0999 123-0"
stadtteile: [Nordend, Bad Quellen]
funktionen: { leitung: Leitung }
traeger: { stadt: { name: Stadt Musterstadt, art: oeffentlich } }
einrichtungsarten: { kita: Kindertagesstätte }
handlungsebenen: { raum: { bezeichnung: Sozialraum } }
gremienarten: { runde: { bezeichnung: Runde } }
`;

const BASIS: Texts = {
  'gremium.yaml': KOMMUNE,
  'sozialraeume/nord.yaml': `name: Nord
stadtteile: [Nordend, Bad Quellen]
einrichtungen:
  kita-sonne: { name: Kita Sonne, art: kita, traeger: stadt, anschrift: "Sonnenweg 4, 12345 Musterstadt" }
`,
  'gremien/nord.yaml': 'name: Runde Nord\nart: runde\nsozialraum: nord\neingerichtet: 2018-01-01\n',
  'mitglieder/jo-wendelin.yaml':
    'name: Jo Wendelin\nemail: jo.wendelin@web.de\ntelefon: "0171 5550001"\nfunktionen: [{funktion: leitung, von: 2018-01-01}]\n',
  'mitglieder/mariam-el-khatib.yaml':
    'name: Mariam El Khatib\nfunktionen: [{funktion: leitung, von: 2018-01-01}]\n',
  'mitglieder/karl-von-der-aue.yaml':
    'name: Karl von der Aue\nfunktionen: [{funktion: leitung, von: 2018-01-01}]\n',
};

function sitzung(field: string): string {
  return `gremium: nord
datum: 2018-03-14
status: entwurf
anwesend:
  - jo-wendelin
  - gast: Arne Wittlinger, Schulsozialarbeit
tagesordnung:
  - titel: Bericht
${field}
`;
}

const PATH = 'sitzungen/2018/2018-03-14-nord.yaml';

/** What the two rules mark in a meeting's file, as it stands there. */
function markedIn(text: string, path = PATH): readonly string[] {
  const lines = text.split('\n');
  return workspaceFrom({ ...BASIS, [path]: text }, '2018-04-01')
    .diagnostics.filter(({ masked }) => masked)
    .map(({ range }) => {
      const { start, end } = range as NonNullable<typeof range>;
      if (start.line === end.line)
        return (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1);
      return [
        (lines[start.line - 1] ?? '').slice(start.column - 1),
        (lines[end.line - 1] ?? '').slice(0, end.column - 1),
      ].join('\n');
    });
}

function markedInSentence(sentence: string): readonly string[] {
  return markedIn(sitzung(`    ergebnis: |\n      ${sentence}`));
}

const POSITIVE: readonly (readonly [sentence: string, marked: string])[] = [
  ['Der Junge, geb. 12.03.2010, fehlt seit Wochen.', 'geb. 12.03.2010'],
  ['Es geht um ein Mädchen (geb. am 3. Mai 2009).', 'geb. am 3. Mai 2009'],
  ['Das Kind ist geb. 2011 und geht in die erste Klasse.', 'geb. 2011'],
  ['Sie ist geboren am 04.07.2008 und lebt beim Vater.', 'geboren am 04.07.2008'],
  ['Das am 4. Juli 2008 geborene Kind wechselt die Schule.', 'am 4. Juli 2008 geboren'],
  ['Geburtsdatum: 01.02.2012', 'Geburtsdatum: 01.02.2012'],
  ['Geb.: 01.02.2012, besucht die Kita.', 'Geb.: 01.02.2012'],
  ['Besprochen wurde der Schüler (*12.3.2007).', '*12.3.2007'],
  ['Schüler der 3b, 12.03.2010, 8 Jahre alt, ohne Ganztagsplatz.', '12.03.2010, 8 Jahre alt'],
  ['Ein Geschwisterkind, 6 J., 01.08.2012, wartet noch.', '6 J., 01.08.2012'],
  ['Der Fall läuft unter Az. 51.01-4711.', 'Az. 51.01-4711'],
  ['Az.: 12 F 34/18 beim Familiengericht.', 'Az.: 12 F 34/18'],
  ['Das Aktenzeichen lautet 51-2018-0815.', 'Aktenzeichen lautet 51-2018-0815'],
  ['Siehe Aktenzeichen: JA/2018/99.', 'Aktenzeichen: JA/2018/99'],
  ['Hilfeplan-Nr. 2018/17 wird im Mai fortgeschrieben.', 'Hilfeplan-Nr. 2018/17'],
  ['Im Hilfeplan Nr. 34 ist das anders vereinbart.', 'Hilfeplan Nr. 34'],
  ['Zur Fallnummer 20871 fehlt der Bericht.', 'Fallnummer 20871'],
  ['Die Kundennummer 123A456 liegt dem Jobcenter vor.', 'Kundennummer 123A456'],
  ['Beschluss des Familiengerichts, Az. 7 F 112/18, liegt vor.', 'Az. 7 F 112/18'],
  ['Die Familie Yilmaz braucht eine größere Wohnung.', 'Familie Yilmaz'],
  ['Bei Familie Nowak-Stein gab es einen Hausbesuch.', 'Familie Nowak-Stein'],
  ['Familie von Ahlen zieht um.', 'Familie von Ahlen'],
  ['Die Pflegefamilie Grünwald nimmt ein zweites Kind auf.', 'Pflegefamilie Grünwald'],
  ['Eheleute Kowalski möchten umziehen.', 'Eheleute Kowalski'],
  ['Die Familien Haller und Özdemir streiten seit Monaten.', 'Familien Haller und Özdemir'],
  ['Das Kind Leon kommt oft ohne Frühstück.', 'Kind Leon'],
  ['Beim Kind Aylin besteht Förderbedarf.', 'Kind Aylin'],
  ['Ihr Sohn Emil wird im Sommer eingeschult.', 'Sohn Emil'],
  ['Die Schülerin Zeynep wurde angesprochen.', 'Schülerin Zeynep'],
  ['Der Jugendliche Kevin hat Hausverbot.', 'Jugendliche Kevin'],
  ['Das Kind Thorgal (8) wurde getestet.', 'Kind Thorgal (8)'],
  ['Ein Junge namens Xaver hat die Scheibe eingeworfen.', 'Junge namens Xaver'],
  ['Die Tochter Mahsa, 9 Jahre, übersetzt für ihre Eltern.', 'Tochter Mahsa, 9 Jahre'],
  ['Sie wohnt im Kranweg 8.', 'Kranweg 8'],
  ['Gemeldet ist er in der Berliner Str. 12a.', 'Berliner Str. 12a'],
  ['Ein Hausbesuch in der Lindenstraße 17, zweiter Stock, ergab nichts Neues.', 'Lindenstraße 17'],
  ['Post bitte an: Am Hang 4, 12345 Musterstadt.', 'Am Hang 4, 12345 Musterstadt'],
  ['Erreichbar unter 0176 55512345.', '0176 55512345'],
  ['Handy: 0151-2345 6789', 'Handy: 0151-2345 6789'],
  ['Die Mutter ist unter +49 170 1234567 zu erreichen.', '+49 170 1234567'],
  ['Tel. 0999 554433 (abends).', 'Tel. 0999 554433'],
  ['Rückruf beim Vater: 0999/554433.', '0999/554433'],
  ['Die Adresse mama.leon2010@gmail.com steht auf der Liste.', 'mama.leon2010@gmail.com'],
  ['Anmeldung über kowalski_77@gmx.de.', 'kowalski_77@gmx.de'],
  ['Frau Yilmaz bittet um einen Termin.', 'Frau Yilmaz'],
  ['Mit Herrn Kowalski wurde gesprochen.', 'Herrn Kowalski'],
  ['Frau Dr. Seifert hat das Kind untersucht.', 'Frau Dr. Seifert'],
  ['Frau Petra Wendelin hat Anzeige erstattet.', 'Frau Petra Wendelin'],
  ['Herr de Vries ist mit der Hilfe einverstanden.', 'Herr de Vries'],
  ['Herr Pfarrer Kleinschmidt kennt die Lage.', 'Herr Pfarrer Kleinschmidt'],
  ['Herr Brandts Antrag liegt vor.', 'Herr Brandts'],
  ['Eine Frau Sandmann rief an.', 'Frau Sandmann'],
  ['Familie Jung zieht in die Neubauwohnung.', 'Familie Jung'],
  ['Familie Albrecht wurde eingeladen.', 'Familie Albrecht'],
];

const NEGATIVE: readonly string[] = [
  'Kinder, die nach dem 30. Juni 2012 geboren sind, werden 2019 eingeschult.',
  'Alle bis zum 30.06.2012 geborenen Kinder sind schulpflichtig.',
  'Im Jahr 2017 wurden 214 Kinder geboren.',
  'Der Jahrgang 2011 ist der größte seit Langem.',
  'Das Projekt läuft vom 01.01.2018 bis 31.12.2018.',
  'Die Förderung gilt für 3 Jahre (01.01.2018 bis 31.12.2020).',
  'Am 12.03.2018, 3 Jahre nach der Eröffnung, wird gefeiert.',
  'Gefragt wird nach dem Geburtsdatum, das steht aber schon im Bogen.',
  'Zum Geburtstag der Kita am 3. Mai kommen alle.',
  'Jugendliche ab 14 Jahren treffen sich am 16.03.2018.',
  'Der Spielkreis ist für Kinder von 3 bis 6 Jahren.',
  'Die 12- bis 14-Jährigen kommen freitags.',
  'Grundlage sind die Vorlagen 1470/2012 und 0974/2015.',
  'Die Abteilung 51.01 prüft das bis zum 30. April.',
  'Nach § 8a SGB VIII ist das Verfahren klar.',
  'Der Zuwendungsbescheid des Landes vom 3. April, Az. 634-18, liegt vor.',
  'Das Urteil des Bundesverwaltungsgerichts, Az. 5 C 35.12, wurde besprochen.',
  'Aktenzeichen stehen nicht im Protokoll.',
  'Hilfepläne werden künftig früher fortgeschrieben.',
  'In 17 Fällen wurde ein Hilfeplan neu aufgestellt.',
  'Raum 3.12 ist ab 14:30 Uhr frei.',
  'Die Buchung 2018-17 steht unter Kostenstelle 4711.',
  'Das Amt für Jugend und Familie Musterstadt lädt ein.',
  'Der Fachbereich Jugend, Familie Nordend bleibt zuständig.',
  'Familie und Beruf sind schwer zu vereinbaren.',
  'Jede Familie Zugang zu geben, ist das Ziel.',
  'Wenn in der Familie Türkisch gesprochen wird, hilft die Sprachmittlung.',
  'Nicht jeder will, dass die Familie Unterstützung bekommt.',
  'Manche haben in der Familie Gewalt erlebt.',
  'Die Woche soll der Familie Entlastung bringen.',
  'Ob die Familie Kindergeld bezieht, wird nicht gefragt.',
  'Damit eine Familie Wohnraum findet, braucht es mehr Wohnungen.',
  'Für die Familie A wurde anonymisiert beraten.',
  'Dass Familien Rat und Hilfe finden, ist allen wichtig.',
  'Viele Familien Nordend und Bad Quellen kennen den Treff nicht.',
  'Familienhilfe und Familienrat ergänzen sich.',
  'Familie Mustermann steht als Beispiel auf dem Vordruck.',
  'Jedes Kind Deutsch lernen zu lassen, braucht Zeit.',
  'Wenn ein Kind Hilfe braucht, wendet es sich an die Schulsozialarbeit.',
  'Die Mutter-Kind-Gruppe trifft sich dienstags.',
  'Im Eltern-Kind-Café kommen 12 Kinder zusammen.',
  'Ob ein Kind Mittagessen bekommt, darf nicht vom Geld abhängen.',
  'Jugendliche Mitglieder sollen mitreden.',
  'Für Kind K. wurde nichts vereinbart.',
  'Jungen und Mädchen Raum zu geben, ist der Auftrag.',
  'Die Schüler Union hat angefragt.',
  'Die Kita Sonne im Sonnenweg 4 öffnet früher.',
  'Treffpunkt ist die Rathausallee 1.',
  'Auf dem Spielplatz 3 Bänke aufstellen.',
  'Am Ankerplatz 12 Jugendliche anzusprechen, gelang gut.',
  'Im Innenhof 20 Kinder zu betreuen, ist zu viel.',
  'Der Fußweg 300 Meter weiter ist beleuchtet.',
  'Der Schulweg 2018 war Thema in allen Klassen.',
  'Das Fest am Lindenplatz 3. Juni beginnt mittags.',
  'Treffen am Marktplatz 14 Uhr, bei Regen in der Halle.',
  'In der Hafenstraße entsteht ein Neubau mit 40 Wohnungen.',
  'Der Gemeinschaftsraum Mirabellenallee 7 kann genutzt werden.',
  'Die neue Kita in der Hafenstraße 12 öffnet im Herbst.',
  'Für Kita-Platz 12 auf der Liste gibt es eine Zusage.',
  'Die Zentrale ist unter 0999 123-0 zu erreichen, der ASD unter 0999 123-45.',
  'Jo Wendelin ist mobil unter 0171 5550001 zu erreichen.',
  'Das Kinder- und Jugendtelefon hat die Nummer 116 111 oder 0800 1110333.',
  'Der Notruf 110 wurde zweimal gewählt.',
  'Ausgegeben wurden 1.500,00 Euro von 12.000 Euro.',
  'Die Kostenstelle lautet 0612 und nicht 0613.',
  'Fragen an jo.wendelin@web.de oder jugendamt@musterstadt.example.',
  'Die Adresse info@lernwege.example steht auf dem Flyer.',
  'Frau Wendelin stellt die Zahlen vor.',
  'Frau Wendelin Material zu geben, hilft der Gruppe.',
  'Frau El Khatib und Herr von der Aue übernehmen das.',
  'Herrn Wittlingers Vorschlag wird angenommen.',
  'Frau Jo Wendelins Bericht liegt aus.',
  'Die Kinder führen „Frau Holle“ auf.',
  'Jede Frau Anspruch auf Beratung hat.',
  'Das Frauenhaus Nord hat zwei freie Plätze.',
  'Der Frau Bürgermeisterin wird gedankt.',
  'Frau N. berichtet aus der Gruppe.',
  'Die Herren der Wohnungsbaugesellschaft kamen nicht.',
  'Mann und Frau sollen sich gleichermaßen angesprochen fühlen.',
  'Bewerbungen nimmt die Stadt bis zum 15.04.2018 an.',
];

test('there are enough sentences of both sorts', () => {
  expect(POSITIVE.length).toBeGreaterThanOrEqual(40);
  expect(NEGATIVE.length).toBeGreaterThanOrEqual(60);
});

describe('marks in', () => {
  test.each(POSITIVE)('%s', (sentence, marked) => {
    expect(markedInSentence(sentence)).toEqual([marked]);
  });
});

describe('marks nothing in', () => {
  test.each(NEGATIVE)('%s', (sentence) => {
    expect(markedInSentence(sentence)).toEqual([]);
  });
});

describe('the place is exact', () => {
  test.each([
    ['a plain text', '    ergebnis: Die Familie Yilmaz zieht um.', ['Familie Yilmaz']],
    [
      'a plain text over two lines',
      '    ergebnis: Die Familie\n      Yilmaz zieht um.',
      ['Familie\n      Yilmaz'],
    ],
    ['single quotes', "    ergebnis: 'Es gibt''s: die Familie Yilmaz.'", ['Familie Yilmaz']],
    ['double quotes', '    ergebnis: "Frage: die Familie Yilmaz?"', ['Familie Yilmaz']],
    [
      'a folded block',
      '    ergebnis: >-\n      Erster Satz.\n      Die Familie\n      Yilmaz zieht um.',
      ['Familie\n      Yilmaz'],
    ],
    [
      'a second paragraph',
      '    ergebnis: |\n      Erster Satz.\n\n      Die Familie Yilmaz und Frau Sandmann.',
      ['Familie Yilmaz', 'Frau Sandmann'],
    ],
    [
      'an order',
      '    auftraege:\n      - was: Familie Yilmaz anrufen\n        wer: jo-wendelin',
      ['Familie Yilmaz'],
    ],
    [
      'the reaction',
      '    reaktion: { wer: jo-wendelin, wie: Gespräch mit Frau Sandmann }',
      ['Frau Sandmann'],
    ],
    ['a decision', '    beschluss: { text: Familie Yilmaz bekommt Hilfe. }', ['Familie Yilmaz']],
    [
      'a text with escapes: the whole line',
      '    ergebnis: "Er sagt \\"ja\\": Familie Yilmaz."',
      ['"Er sagt \\"ja\\": Familie Yilmaz."'],
    ],
  ])('in %s', (_name, field, marked) => {
    expect(markedIn(sitzung(field))).toEqual(marked);
  });

  test('in a Maßnahme and in a report', () => {
    const massnahme =
      'titel: Hilfe\ngremium: nord\nhandlungsebene: raum\nverantwortlich: jo-wendelin\nwirkung: Familie Yilmaz freut sich.\n';
    expect(markedIn(massnahme, 'massnahmen/2018/hilfe.yaml')).toEqual(['Familie Yilmaz']);
    expect(markedIn('situation: Frau Sandmann klagt.\n', 'berichte/2018/sozialraeume/nord.yaml')).toEqual([
      'Frau Sandmann',
    ]);
  });
});

test('guests count only in their own meeting', () => {
  expect(markedInSentence('Herr Wittlinger berichtet.')).toEqual([]);
  expect(markedIn('situation: Herr Wittlinger berichtet.\n', 'berichte/2018/sozialraeume/nord.yaml')).toEqual(
    ['Herr Wittlinger'],
  );
});

describe('a text of 64 KiB does not hang:', () => {
  const pieces = [
    'geb. ',
    'Familie ',
    'Familie Aa ',
    'A',
    'Aa',
    '0',
    '0 ',
    '01',
    'a@',
    'A. ',
    '1 ',
    '12.',
    'Frau ',
    'Frau A',
    'Kind ',
    'Am Aa ',
    'Straße 1',
    'Tel ',
    'Az. ',
    '(',
    '- ',
    "A'",
    'A-',
  ];
  test.each(pieces)('„%s“ repeated', (piece) => {
    const text = piece.repeat(Math.floor(60_000 / piece.length)).trim();
    const before = performance.now();
    markedIn(sitzung(`    ergebnis: '${text.replaceAll("'", "''")}'`));
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

test('digits of a checksum are no telephone number', () => {
  const text = sitzung('').replace(
    'status: entwurf\n',
    'status: verteilt\nprotokoll:\n  verteilt: 2018-03-20\n  pruefsumme: cd124e0157812345\n',
  );
  expect(markedIn(text)).toEqual([]);
});
