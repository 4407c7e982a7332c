import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHECKS } from '../src/checks/all-checks.ts';
import { CODES, type Code } from '../src/codes.ts';
import type { SourceFile } from '../src/source/source-file.ts';
import { MAINZ, PROJECT, runIn, temporaryFolder } from './run-in.ts';

/** Of some 250 files an edit changes one; the others are parsed once. */
vi.mock('../src/source/read-source.ts', async (importOriginal) => {
  const { readSource, ...others } = await importOriginal<typeof import('../src/source/read-source.ts')>();
  const known = new Map<string, SourceFile>();
  return {
    ...others,
    readSource: (path: string, bytes: Uint8Array): SourceFile => {
      const key = `${path}\n${Buffer.from(bytes).toString('latin1')}`;
      const file = known.get(key) ?? readSource(path, bytes);
      known.set(key, file);
      return file;
    },
  };
});

/**
 * The complete example, one edit, one finding: whoever makes one mistake in a real repository hears of one mistake.
 * test/defects shows each code in the smallest repository; here ten bodies, their budgets and reports stand around it.
 */

type Place = readonly [file: string, endsWith: string];

type Example = 'mainz' | 'herne' | 'ahlen' | 'berlin-mitte';

interface Row {
  /** What somebody did, for the name of the test. */
  readonly what: string;
  /** A folder of `examples/`; `mainz` where nothing stands. */
  readonly example?: Example;
  readonly code: Code;
  readonly file: string;
  /** The exact text, which stands there once. Without it the file is added or removed. */
  readonly find?: string;
  /** Instead of the text; the whole file where there is no text. Without it, text or file are removed. */
  readonly put?: string;
  /** The file moves there. */
  readonly moveTo?: string;
  /** Where the rule speaks when that is not the line of the edit: a file and a text that ends in the line. */
  readonly at?: Place;
  /** The edit breaks the one rule in several places. */
  readonly several?: true;
  /** The edit changes what distributed minutes say: their checksum speaks as well, as it must. */
  readonly sealed?: true;
  /** Another rule is really broken, too. */
  readonly also?: readonly Code[];
}

const S2 = 'sitzungen/2018/2018-06-12-neustadt.yaml';
const S3 = 'sitzungen/2018/2018-09-19-neustadt.yaml';
const NEXT = 'sitzungen/2019/2019-03-13-neustadt.yaml';
const LG = 'sitzungen/2018/2018-11-27-lenkungsgruppe.yaml';
const BUDGET = 'budgets/2018/neustadt.yaml';
const BODY = 'gremien/neustadt.yaml';
const AREA = 'sozialraeume/neustadt.yaml';
const CITY = 'gremium.yaml';
const MALTE = 'mitglieder/malte-behrendt.yaml';
const GUDRUN = 'mitglieder/gudrun-seifarth.yaml';
const HOF = 'massnahmen/2018/hofsommer-neustadt.yaml';
const REPORT = 'berichte/2018/sozialraeume/neustadt.yaml';
const PAPER = 'vorlagen/2019/jahresbericht-2018.yaml';

const DONE = 'Für 2019 ist die Haftung in den Höfen zu klären.';
const NO_AREA_REPORT = readFileSync(join(MAINZ, 'berichte/2017/sozialraeume/mombach.yaml'), 'utf8').replace(
  /^[\s\S]*?(?=empfehlungen:)/,
  '',
);
const WHOLE_BESCHREIBUNG = `beschreibung: >-
  Acht offene Nachmittage in den letzten beiden Ferienwochen, je drei Stunden, in Innenhöfen und auf der Wiese am Parkweg. Spielwagen,
  Wasser, Basteltisch und Obst; keine Anmeldung, keine Kosten.
`;
const EINZELFALL_MIT_BETRAG = `    einzelfall: anonymisiert
    beschluss:
      text: Ein Dolmetscher wird bezahlt.
      betrag: 80,00
      realisierung: [{am: 2018-07-01, stand: umgesetzt}]
`;
const WHOLE_REALISIERUNG = `      realisierung:
        - am: 2018-08-09
          stand: umgesetzt
          text: Acht Nachmittage; ausgegeben 1.685,40 Euro.
`;

/** It has no members yet but the one who runs it: that areas are not represented is true. */
const SECOND_BODY = `name: Sozialraumgremium Neustadt Nord
art: sozialraumgremium
sozialraum: neustadt
eingerichtet: 2019-01-01
geschaeftsfuehrung: tl-asd-neustadt
`;

const ROWS: readonly Row[] = [
  // a committee whose minutes say who said what
  {
    example: 'berlin-mitte',
    what: 'the weekday is that of another date',
    code: 'sitzung/wochentag',
    file: 'sitzungen/2007/2007-04-26-jha.yaml',
    find: 'wochentag: Do',
    put: 'wochentag: Di',
  },
  {
    example: 'berlin-mitte',
    what: 'a committee keeps minutes of results from now on',
    code: 'protokoll/wortprotokoll',
    file: CITY,
    find: 'art: wort ',
    put: 'art: ergebnis ',
    several: true,
  },
  {
    example: 'berlin-mitte',
    what: 'somebody speaks who was excused',
    code: 'protokoll/wortbeitrag',
    file: 'sitzungen/2007/2007-02-01-jha.yaml',
    find: 'von: jens-tolksdorf\n        text: Ist',
    put: 'von: volker-gesing\n        text: Ist',
    sealed: true,
  },
  {
    example: 'berlin-mitte',
    what: 'what answered a question is no answer any more',
    code: 'protokoll/frage-offen',
    file: 'sitzungen/2007/2007-02-01-jha.yaml',
    find: 'art: antwort\n        von: inga-sorgenfrei',
    put: 'art: wortmeldung\n        von: inga-sorgenfrei',
    at: ['sitzungen/2007/2007-02-01-jha.yaml', 'Wie wird mit anderen Bereichen zusammengearbeitet?'],
    sealed: true,
  },
  // topics on their way through several bodies
  {
    example: 'ahlen',
    what: 'nobody knows any more how many came to the conference',
    code: 'sitzung/teilnehmendenzahl',
    file: 'sitzungen/2018/2018-03-15-steuerungsgruppe.yaml',
    find: 'teilnehmendenzahl: 150\n',
    at: ['sitzungen/2018/2018-03-15-steuerungsgruppe.yaml', 'art: konferenz'],
  },
  {
    example: 'ahlen',
    what: 'a step waits for one that there is not',
    code: 'verfahren/schrittfolge',
    file: 'planung/verfahren/schulsozialarbeit.yaml',
    find: 'termin: 2019-Q1\n',
    put: 'termin: 2019-Q1\n    nach: bericht\n',
  },
  {
    example: 'ahlen',
    what: 'the last step is planned before the one it rests on',
    code: 'verfahren/reihenfolge',
    file: 'planung/verfahren/spielflaechen.yaml',
    find: 'termin: 2019-Q3',
    put: 'termin: 2018-12',
  },
  {
    example: 'ahlen',
    what: 'a step was due earlier',
    code: 'verfahren/ueberfaellig',
    file: 'planung/verfahren/spielflaechen.yaml',
    find: 'termin: 2018-H2',
    put: 'termin: 2018-Q3',
  },
  {
    example: 'ahlen',
    what: 'two departments answer for one step',
    code: 'verfahren/verantwortlich',
    file: 'planung/verfahren/spielflaechen.yaml',
    find: 'verantwortlich: fb-7',
    put: 'verantwortlich: [fb-7, fb-6]',
  },
  {
    example: 'ahlen',
    what: 'something is done before the council agreed',
    code: 'verfahren/beschluss',
    file: 'planung/verfahren/aufbau.yaml',
    find: 'termin: 2018\n',
    put: 'termin: 2018\n    nach: konzept\n',
    at: ['planung/verfahren/aufbau.yaml', 'titel: Öffentlichkeitsarbeit und Fortschreibung des Konzepts'],
  },
  {
    example: 'ahlen',
    what: 'a working group that was asked is left out of the report',
    code: 'verfahren/rueckbericht',
    file: 'planung/verfahren/schulsozialarbeit.yaml',
    find: 'art: bericht\n    gremien: [ag-2, ag-3]',
    put: 'art: bericht\n    gremien: [ag-2]',
    at: ['planung/verfahren/schulsozialarbeit.yaml', 'gremien: [ag-2, ag-3'],
  },
  {
    example: 'ahlen',
    what: 'an item forgets where the topic was before',
    code: 'thema/dopplung',
    file: 'sitzungen/2018/2018-05-29-ag-3.yaml',
    find: '    querverweise: ["2018-05-16-ag-2#3"]\n',
    at: ['sitzungen/2018/2018-05-29-ag-3.yaml', 'themen: [medien]'],
  },
  {
    example: 'ahlen',
    what: 'the only offer of a phase ends',
    code: 'lebenslauf/luecke',
    file: 'planung/angebote/bewegungskita.yaml',
    find: 'themen: [bewegung]',
    put: 'themen: [bewegung]\nbis: 2018-07-31',
    at: ['gremium.yaml', 'name: Kindertagesbetreuung'],
  },
  {
    example: 'ahlen',
    what: 'an offer leaps over a phase, and the way it led is without one',
    code: 'lebenslauf/uebergang',
    file: 'planung/angebote/kita-einstieg.yaml',
    find: 'uebergang: [geburt, kita]',
    put: 'uebergang: [geburt, grundschule]',
    also: ['lebenslauf/luecke'],
  },
  // how bodies stand to each other and work
  {
    example: 'herne',
    what: 'the council is put below one of its own conferences',
    code: 'gremium/uebergeordnet',
    file: 'gremien/rat.yaml',
    find: 'art: politik\n',
    put: 'art: politik\nuebergeordnet: skb-wanne\n',
    at: ['gremien/jugendhilfeausschuss.yaml', 'uebergeordnet: rat'],
  },
  {
    example: 'herne',
    what: 'a seat in the team falls vacant',
    code: 'gremium/sitz',
    file: 'mitglieder/aysel-demirtan.yaml',
    find: 'sitz: kita, ',
    at: ['gremien/skb-wanne.yaml', 'name: Stadtbezirkskonferenz Wanne'],
  },
  {
    example: 'herne',
    what: 'the Träger of the only free institution in a team becomes a public one',
    code: 'gremium/freier-traeger',
    file: 'sozialraeume/wanne.yaml',
    find: 'art: jugendarbeit, traeger: zeche',
    put: 'art: jugendarbeit, traeger: stadt',
    at: ['gremien/skb-wanne.yaml', 'name: Stadtbezirkskonferenz Wanne'],
  },
  {
    example: 'herne',
    what: 'a group loses its only member',
    code: 'gremium/gruppe',
    file: 'mitglieder/irene-falkensee.yaml',
    find: '{gremium: skb-wanne, gruppe: gesundheit, von: 2008-04-10}',
    put: '{gremium: skb-wanne, gruppe: gesundheit, von: 2008-04-10, bis: 2008-11-30}',
    at: ['gremien/skb-wanne.yaml', 'name: Stadtbezirkskonferenz Wanne'],
  },
  {
    example: 'herne',
    what: 'a school sends nobody any more',
    code: 'gremium/gruppe-je-art',
    file: 'mitglieder/vera-klostermeyer.yaml',
    find: 'von: 2008-04-10}',
    put: 'von: 2008-04-10, bis: 2008-11-30}',
    at: ['gremien/skb-wanne.yaml', 'name: Stadtbezirkskonferenz Wanne'],
  },
  {
    example: 'herne',
    what: 'the time to adopt rules of procedure is over',
    code: 'gremium/arbeitsweise',
    file: CITY,
    find: 'frist_monate: 12',
    put: 'frist_monate: 6',
    several: true,
  },
  {
    example: 'herne',
    what: 'whoever runs the body also speaks for it',
    code: 'gremium/sprecher',
    file: 'gremien/skb-sodingen.yaml',
    find: 'wer: jana-kortmann',
    put: 'wer: dirk-hasselkamp',
  },
  {
    example: 'herne',
    what: 'two topics have the same rank',
    code: 'gremium/prioritaet',
    file: 'gremien/skb-sodingen.yaml',
    find: 'rang: 3',
    put: 'rang: 2',
  },
  {
    example: 'herne',
    what: 'a duty is given to nobody',
    code: 'sitzung/vorbereitung',
    file: 'sitzungen/2008/2008-10-22-skb-sodingen.yaml',
    find: '  - {aufgabe: auswertung, wer: jana-kortmann}\n',
    at: ['sitzungen/2008/2008-10-22-skb-sodingen.yaml', 'vorbereitung:'],
  },
  {
    example: 'herne',
    what: 'an item of the first agenda is called otherwise',
    code: 'sitzung/erste-tagesordnung',
    file: 'sitzungen/2008/2008-08-27-skb-eickel.yaml',
    find: 'titel: Vorstellungsrunde',
    put: 'titel: Begrüßung',
    at: ['sitzungen/2008/2008-08-27-skb-eickel.yaml', 'tagesordnung:'],
  },
  {
    example: 'herne',
    what: 'the evaluation that the others wait for is later than the first of them',
    code: 'sitzung/voraussetzung',
    file: 'sitzungen/2008/2008-02-13-skb-sodingen.yaml',
    find: 'ausgewertet: 2008-04-09',
    put: 'ausgewertet: 2008-06-09',
    at: ['sitzungen/2008/2008-05-28-skb-wanne.yaml', 'datum: 2008-05-28'],
  },
  {
    example: 'herne',
    what: 'what traffic has to do with youth welfare is deleted',
    code: 'sitzung/fachfremd',
    file: 'sitzungen/2008/2008-08-27-skb-eickel.yaml',
    find: '    bezug_jugendhilfe: Kinder aus Röhlinghausen erreichen den Jugendtreff nicht allein.\n',
    at: ['sitzungen/2008/2008-08-27-skb-eickel.yaml', 'themen: [verkehr]'],
  },
  {
    example: 'herne',
    what: 'a question for the whole city is passed on to nobody',
    code: 'sitzung/stadtweit',
    file: 'sitzungen/2008/2008-09-17-skb-herne-mitte.yaml',
    find: '    verwiesen_an: jugendhilfeausschuss\n',
    at: ['sitzungen/2008/2008-09-17-skb-herne-mitte.yaml', 'reichweite: stadtweit'],
  },
  {
    example: 'herne',
    what: 'a seat is misspelt',
    code: 'verweis/unbekannt',
    file: 'mitglieder/aysel-demirtan.yaml',
    find: 'sitz: kita,',
    put: 'sitz: kitta,',
  },
  // references
  {
    what: 'a venue is misspelt',
    code: 'verweis/unbekannt',
    file: NEXT,
    find: 'ort: kita-ankerplatz',
    put: 'ort: kita-ankerplats',
  },
  {
    what: 'the Funktion that runs a body is misspelt',
    code: 'verweis/unbekannt',
    file: BODY,
    find: 'fuehrung: tl-asd-neustadt',
    put: 'fuehrung: tl-asd-neustatd',
  },
  {
    what: 'the kind of a body is misspelt',
    code: 'verweis/unbekannt',
    file: BODY,
    find: 'art: sozialraumgremium',
    put: 'art: sozialraumgremien',
  },
  {
    what: 'the Sozialraum of a body is misspelt',
    code: 'verweis/unbekannt',
    file: BODY,
    find: 'sozialraum: neustadt',
    put: 'sozialraum: neustatd',
  },
  {
    what: 'the body of a member is misspelt',
    code: 'verweis/unbekannt',
    file: MALTE,
    find: 'gremium: neustadt',
    put: 'gremium: neustad',
  },
  {
    what: 'the institution of a member is misspelt',
    code: 'verweis/unbekannt',
    file: MALTE,
    find: 'einrichtung: kijukuz-neustadt',
    put: 'einrichtung: kijukuz-neustatd',
  },
  {
    what: 'the body of a meeting is misspelt',
    code: 'verweis/unbekannt',
    file: S2,
    find: 'gremium: neustadt',
    put: 'gremium: neustatd',
    sealed: true,
  },
  {
    what: 'the body of a budget is misspelt',
    code: 'verweis/unbekannt',
    file: BUDGET,
    find: 'gremium: neustadt',
    put: 'gremium: neustatd',
  },
  {
    what: 'the Maßnahme of a booking is misspelt',
    code: 'verweis/unbekannt',
    file: BUDGET,
    find: 'massnahme: schulstart-neustadt',
    put: 'massnahme: schulstart-neustatd',
  },
  {
    what: 'a Topf is misspelt',
    code: 'verweis/unbekannt',
    file: BUDGET,
    find: '318,60\n    topf: falluebergreifend',
    put: '318,60\n    topf: falluebergreifen',
  },
  {
    what: 'the meeting a booking rests on has no such item',
    code: 'verweis/unbekannt',
    file: BUDGET,
    find: '2018-09-19-neustadt#7',
    put: '2018-09-19-neustadt#17',
  },
  {
    what: 'a Stadtteil is misspelt',
    code: 'verweis/unbekannt',
    file: AREA,
    find: 'stadtteile: [Neustadt]',
    put: 'stadtteile: [Neustatd]',
  },
  ...(
    [
      [
        'the office of a member',
        'mitglieder/yasemin-ertuerk.yaml',
        'funktion: tl-asd-neustadt',
        'funktion: tl-asd-neustatd',
      ],
      ['the unit of a member', 'mitglieder/ursula-lindacher.yaml', 'einheit: 51.03', 'einheit: 51.30'],
      [
        'a substitute',
        'mitglieder/annegret-pohlmann.yaml',
        'vertretung: jasmin-thielmann',
        'vertretung: jasmin-tielmann',
      ],
      ['a delegate', BODY, 'person: malte-behrendt', 'person: malte-berendt'],
      ['a seat', 'gremien/lenkungsgruppe.yaml', '- al-51-01', '- al-51-10'],
      [
        'the kind of an institution',
        AREA,
        'kijukuz-neustadt:\n    name: Kinder-, Jugend- und Kulturzentrum Neustadt\n    art: kijukuz',
        'kijukuz-neustadt:\n    name: Kinder-, Jugend- und Kulturzentrum Neustadt\n    art: kijukuzz',
      ],
      ['the Träger of an institution', AREA, 'traeger: lernwege', 'traeger: lernweg'],
      [
        'the Handlungsebene of a Maßnahme',
        HOF,
        'handlungsebene: fallunspezifisch',
        'handlungsebene: fallunspezifish',
      ],
      ['who approved a Maßnahme', HOF, 'durch: tl-asd-neustadt', 'durch: tl-asd-neustatd'],
      ['the body of a Maßnahme', HOF, 'gremium: neustadt', 'gremium: neustatd'],
      [
        'the purpose of a booking',
        BUDGET,
        'Supervision, drei Termine\n    zweck: fortbildung',
        'Supervision, drei Termine\n    zweck: fortbildun',
      ],
      ['who keeps the minutes', NEXT, 'fuehrung: melanie-czerny', 'fuehrung: melanie-zcerny'],
      [
        'an institution that knows the minutes',
        S3,
        'einrichtung: kita-rheinufer',
        'einrichtung: kita-rheinufr',
      ],
      [
        'the body that reflects',
        CITY,
        '\n  gremium: lenkungsgruppe\n  gemeinsam',
        '\n  gremium: lenkungsgrupe\n  gemeinsam',
      ],
      [
        'a guest of a visit',
        'hospitationen/2018/hagedorn-bei-kita-brunnenhof.yaml',
        'theresa-hagedorn',
        'theresa-hagedor',
      ],
      [
        'a host of a visit',
        'hospitationen/2018/hagedorn-bei-kita-brunnenhof.yaml',
        'gastgeber: kita-brunnenhof',
        'gastgeber: kita-brunenhof',
      ],
      [
        'a source of a recommendation',
        REPORT,
        'quelle: [2018-06-12-neustadt#4]',
        'quelle: [2018-06-13-neustadt#4]',
      ],
    ] as const
  ).map(
    ([what, file, find, put]): Row => ({
      what: `${what} is misspelt`,
      code: 'verweis/unbekannt',
      file,
      find,
      put,
    }),
  ),
  ...(
    [
      ['somebody present', '  - ioana-petrescu\n', '  - ioana-petresku\n'],
      ['somebody excused', '  - regina-langhammer\n', '  - regina-langhamer\n'],
      ['a Leitfrage', '[1, 6, 8]', '[1, 6, 9]'],
      [
        'the Handlungsebene of a single case',
        'handlungsebene: fallspezifisch',
        'handlungsebene: fallspezifish',
      ],
      ['the Maßnahme of an item', 'massnahmen: [hofsommer-neustadt]', 'massnahmen: [hofsomer-neustadt]'],
      ['the purpose of a decision', 'zweck: massnahme', 'zweck: masnahme'],
    ] as const
  ).map(
    ([what, find, put]): Row => ({
      what: `${what} is misspelt in distributed minutes`,
      code: 'verweis/unbekannt',
      file: S2,
      find,
      put,
      sealed: true,
    }),
  ),
  {
    what: 'an institution gets a new short name',
    code: 'verweis/unbekannt',
    file: AREA,
    find: '  kita-rheinufer:',
    put: '  kita-am-rheinufer:',
    several: true,
  },
  {
    what: 'an office is deleted',
    code: 'verweis/unbekannt',
    file: CITY,
    find: '  sgl-kita: Sachgebietsleitung Kindertagesstätten\n',
    several: true,
  },
  {
    what: 'the only member of an area is deleted',
    code: 'verweis/unbekannt',
    file: MALTE,
    several: true,
  },
  { what: 'a Maßnahme is deleted', code: 'verweis/unbekannt', file: HOF, several: true },
  {
    what: 'minutes are deleted',
    code: 'verweis/unbekannt',
    file: S2,
    several: true,
    also: ['sitzung/nummer', 'sitzung/ortszyklus'],
  },
  {
    what: 'a body is deleted, whose short name is also that of a Sozialraum',
    code: 'verweis/art',
    file: BODY,
    several: true,
    also: ['sozialraum/ohne-gremium', 'verweis/unbekannt'],
  },
  {
    what: 'a Sozialraum is deleted, whose short name is also that of a body',
    code: 'verweis/unbekannt',
    file: AREA,
    several: true,
    also: ['sozialraum/stadtteil-fehlt', 'verweis/art'],
  },
  {
    what: 'a Kurzbericht is called like no body',
    code: 'verweis/unbekannt',
    file: 'berichte/2018/kurzberichte/neustadt.yaml',
    moveTo: 'berichte/2018/kurzberichte/neustad.yaml',
  },
  {
    what: 'a Ressourcenkarte is called like no Sozialraum',
    code: 'verweis/unbekannt',
    file: 'ressourcen/neustadt.yaml',
    moveTo: 'ressourcen/neustad.yaml',
  },
  {
    what: 'a chapter is called like no Sozialraum',
    code: 'verweis/unbekannt',
    file: REPORT,
    moveTo: 'berichte/2018/sozialraeume/neustad.yaml',
  },
  {
    what: 'a person stands where the venue belongs',
    code: 'verweis/art',
    file: NEXT,
    find: 'ort: kita-ankerplatz',
    put: 'ort: malte-behrendt',
  },
  {
    what: 'an office is called like an institution',
    code: 'verweis/mehrdeutig',
    file: CITY,
    find: '  jugendhilfeplanung: Jugendhilfeplanung\n',
    put: '  jugendhilfeplanung: Jugendhilfeplanung\n  suchthilfe: Suchthilfe\n',
    several: true,
  },
  {
    what: 'the file of a Grundlage is misspelt',
    code: 'verweis/datei',
    file: CITY,
    find: 'datei: konzepte/absprachen-lenkungsgruppe.txt',
    put: 'datei: konzepte/absprachen.txt',
  },
  {
    what: 'a person belongs nowhere',
    code: 'verweis/unbenutzt',
    file: 'mitglieder/kim-neu.yaml',
    put: 'name: Kim Neu\nemail: kim.neu@mainz.example\n',
    at: ['mitglieder/kim-neu.yaml', 'name: Kim Neu'],
  },
  {
    what: 'a Maßnahme was on no agenda',
    code: 'verweis/unbenutzt',
    file: 'massnahmen/2018/lesezelt-neustadt.yaml',
    put: 'titel: Lesezelt\ngremium: neustadt\nhandlungsebene: fallunspezifisch\nbeschreibung: Ein Zelt zum Vorlesen.\nverantwortlich: kita-rheinufer\ngrundlage: 1470/2012\n',
    at: ['massnahmen/2018/lesezelt-neustadt.yaml', 'titel: Lesezelt'],
  },
  // names and periods
  {
    what: 'a body gets a second budget',
    code: 'datei/doppelt',
    file: 'budgets/2018/neustadt-nachtrag.yaml',
    put: 'gremium: neustadt\ntoepfe:\n  fallunspezifisch: {ansatz: 100, quelle: Spende}\n',
  },
  {
    what: 'two institutions share a short name',
    code: 'datei/doppelt',
    file: 'sozialraeume/finthen.yaml',
    find: '  gs-aprikosenweg-finthen:\n',
    put: '  suchthilfe: {name: Suchthilfe Finthen, art: fachstelle, traeger: stadt}\n  gs-aprikosenweg-finthen:\n',
  },
  {
    what: 'a Maßnahme begins after its end',
    code: 'zeitraum/verkehrt',
    file: HOF,
    find: 'von: 2018-07-23',
    put: 'von: 2018-08-23',
    at: [HOF, 'bis: 2018-08-02'],
  },
  {
    what: 'a membership ends before it begins',
    code: 'zeitraum/verkehrt',
    file: GUDRUN,
    find: 'bis: 2018-08-31',
    put: 'bis: 2015-08-31',
  },
  {
    what: 'an office ends before it begins',
    code: 'zeitraum/verkehrt',
    file: 'mitglieder/cornelia-wiegand.yaml',
    find: 'bis: 2018-08-31',
    put: 'bis: 2015-08-31',
  },
  {
    what: 'a trial phase ends before it begins',
    code: 'zeitraum/verkehrt',
    file: BODY,
    find: 'bis: 2016-12-31',
    put: 'bis: 2015-12-31',
  },
  // Stadtteile and bodies
  {
    what: 'a Stadtteil is named in two Sozialräume',
    code: 'sozialraum/stadtteil-doppelt',
    file: AREA,
    find: '[Neustadt]',
    put: '[Neustadt, Mombach]',
  },
  {
    what: 'the city has a new Stadtteil',
    code: 'sozialraum/stadtteil-fehlt',
    file: CITY,
    find: '  - Weisenau\n',
    put: '  - Weisenau\n  - Zollhafen\n',
  },
  {
    what: 'one Sozialraum is missing from the number that was laid down',
    code: 'sozialraum/anzahl',
    file: CITY,
    find: 'anzahl_sozialraeume: 10',
    put: 'anzahl_sozialraeume: 11',
  },
  {
    what: 'the office that runs a body belongs to another Sozialraum',
    code: 'gremium/andere-geschaeftsfuehrung',
    file: CITY,
    find: 'sozialraum: neustadt}',
    put: 'sozialraum: finthen}',
    at: [BODY, 'geschaeftsfuehrung: tl-asd-neustadt'],
  },
  {
    what: 'a duty is passed on that cannot be',
    code: 'gremium/delegation',
    file: BODY,
    find: 'aufgabe: versand',
    put: 'aufgabe: einladung',
  },
  {
    what: 'the third stage begins before the second',
    code: 'gremium/stufenfolge',
    file: BODY,
    find: '3: 2018-01-01',
    put: '3: 2016-12-01',
  },
  {
    what: 'a recommendation is for a department that does not answer for any',
    code: 'bericht/zustaendig',
    file: REPORT,
    find: 'zustaendig: 51.03',
    put: 'zustaendig: 50',
  },
  {
    what: 'a recommendation has no deadline',
    code: 'bericht/ohne-frist',
    file: REPORT,
    find: '    frist: 2019-09-30\n',
    at: [REPORT, 'quelle: [2018-03-14-neustadt#3, 2018-09-19-neustadt#4]\n  - text: >-'],
  },
  {
    what: 'a single case is discussed on no level',
    code: 'protokoll/einzelfall-ebene',
    file: S2,
    find: '    handlungsebene: fallspezifisch\n',
    at: [S2, '    einzelfall: anonymisiert'],
    sealed: true,
  },
  {
    what: 'money is decided on for a single case',
    code: 'beschluss/einzelfall',
    file: S2,
    find: '    einzelfall: anonymisiert\n',
    put: EINZELFALL_MIT_BETRAG,
    at: [S2, '      betrag: 80,00'],
    sealed: true,
  },
  {
    what: 'the colour of the letters is too light',
    code: 'erscheinungsbild/kontrast',
    file: CITY,
    find: 'erscheinungsbild:',
    put: 'erscheinungsbild:\n  farbe: "#d8b400"',
    at: [CITY, 'farbe: "#d8b400"'],
  },
  {
    what: 'a body is dissolved',
    code: 'sozialraum/ohne-gremium',
    file: BODY,
    find: 'eingerichtet: 2016-02-01\n',
    put: 'eingerichtet: 2016-02-01\naufgeloest: 2019-01-31\n',
    also: ['regel/ausnahme-unnoetig'],
    at: [AREA, 'name: Neustadt'],
  },
  {
    what: 'a Sozialraum gets a second body',
    code: 'sozialraum/mehrere-gremien',
    file: 'gremien/neustadt-nord.yaml',
    put: SECOND_BODY,
    also: ['gremium/bereich-fehlt'],
    at: ['gremien/neustadt-nord.yaml', 'sozialraum: neustadt'],
  },
  {
    what: 'a body divides itself without a decision',
    code: 'gremium/teilgremium',
    file: 'gremien/neustadt-nord.yaml',
    put: `${SECOND_BODY}teil_von:
  gremium: neustadt
  stadtteile: [Neustadt]
  konsens_beschluss: 2018-03-14-neustadt#1
`,
    also: ['gremium/bereich-fehlt'],
    at: ['gremien/neustadt-nord.yaml', 'konsens_beschluss: 2018-03-14-neustadt#1'],
  },
  {
    what: 'a body is run by nobody',
    code: 'gremium/geschaeftsfuehrung',
    file: BODY,
    find: 'geschaeftsfuehrung: tl-asd-neustadt\n',
    also: ['regel/ausnahme-unnoetig'],
    at: [BODY, 'name: Sozialraumgremium Neustadt'],
  },
  // stages, trial phase, composition
  {
    what: 'somebody joins a day before the stage',
    code: 'mitglied/stufe',
    file: 'mitglieder/agnes-rosskopf.yaml',
    find: 'von: 2018-08-15',
    put: 'von: 2018-08-14',
    at: ['mitglieder/agnes-rosskopf.yaml', 'stufe: 3'],
  },
  {
    what: 'a body reaches its stage a day later',
    code: 'mitglied/stufe',
    file: BODY,
    find: '3: 2018-01-01',
    put: '3: 2018-01-02',
    at: ['mitglieder/regina-langhammer.yaml', 'stufe: 3'],
  },
  {
    what: 'somebody of a free Träger gets the first stage',
    code: 'mitglied/besetzung',
    file: 'mitglieder/jannik-roeder.yaml',
    find: 'stufe: 2',
    put: 'stufe: 1',
    at: ['mitglieder/jannik-roeder.yaml', 'einrichtung: ssa-hafenschule'],
  },
  {
    what: 'a volunteer has the first stage',
    code: 'mitglied/besetzung',
    file: MALTE,
    find: 'stellung: Leitung\n',
    put: 'stellung: Leitung\nhauptamtlich: nein\n',
  },
  {
    what: 'the trial phase lasts a day longer',
    code: 'mitglied/erprobung',
    file: BODY,
    find: 'bis: 2016-12-31',
    put: 'bis: 2017-01-01',
    several: true,
  },
  {
    what: 'somebody of a free Träger joins during the trial phase, which is before the second stage',
    code: 'mitglied/erprobung',
    file: 'mitglieder/amina-diallo.yaml',
    find: 'von: 2017-01-01',
    put: 'von: 2016-12-31',
    also: ['mitglied/stufe'],
  },
  {
    what: 'a file of a member is copied',
    code: 'mitglied/doppelt',
    file: 'mitglieder/malte-behrendt-kopie.yaml',
    put: 'name: Malte Behrendt\nemail: malte.behrendt@mainz.example\neinrichtung: kijukuz-neustadt\nstellung: Leitung\ngremien: [{gremium: neustadt, stufe: 1, von: 2016-02-01}]\n',
    at: ['mitglieder/malte-behrendt-kopie.yaml', 'name: Malte Behrendt'],
  },
  {
    what: 'a membership is entered twice',
    code: 'mitglied/ueberschneidung',
    file: MALTE,
    find: '    von: 2016-02-01\n',
    put: '    von: 2016-02-01\n  - gremium: neustadt\n    stufe: 1\n    von: 2018-01-01\n',
  },
  {
    what: 'a body may have fewer members than it has',
    code: 'gremium/zu-viele-mitglieder',
    file: BODY,
    find: 'regeln:\n',
    put: 'regeln:\n  besetzung: {hoechstens: 3}\n',
    at: [BODY, 'name: Sozialraumgremium Neustadt'],
  },
  {
    what: 'a body should have more members than it has',
    code: 'gremium/zu-wenige-mitglieder',
    file: BODY,
    find: 'regeln:\n',
    put: 'regeln:\n  besetzung: {mindestens: 30}\n',
    at: [BODY, 'name: Sozialraumgremium Neustadt'],
  },
  {
    what: 'the only member of an area leaves',
    code: 'gremium/bereich-fehlt',
    file: MALTE,
    find: '    von: 2016-02-01\n',
    put: '    von: 2016-02-01\n    bis: 2018-12-31\n',
    at: [BODY, 'name: Sozialraumgremium Neustadt'],
  },
  {
    what: 'an office falls vacant',
    code: 'funktion/unbesetzt',
    file: 'mitglieder/ursula-lindacher.yaml',
    find: '    von: 2012-09-01\n',
    put: '    von: 2012-09-01\n    bis: 2018-12-31\n',
    at: [CITY, '        - sgl-kita'],
  },
  {
    what: 'a member has no address',
    code: 'funktion/ohne-email',
    file: MALTE,
    find: 'email: malte.behrendt@mainz.example\n',
    at: [MALTE, 'name: Malte Behrendt'],
  },
  // cadence, venue, minutes in turn
  {
    what: 'the Lenkungsgruppe should have met three times',
    code: 'sitzung/turnus',
    file: CITY,
    find: 'mindestens: 2',
    put: 'mindestens: 3',
    at: ['gremien/lenkungsgruppe.yaml', 'name: Lenkungsgruppe Sozialräumliche Kooperation'],
  },
  {
    what: 'the Lenkungsgruppe is warned early',
    code: 'sitzung/turnus-vorwarnung',
    file: CITY,
    find: 'mindestens: 2\n',
    put: 'mindestens: 2\n      vorwarnung_tage: 350\n',
    at: ['gremien/lenkungsgruppe.yaml', 'name: Lenkungsgruppe Sozialräumliche Kooperation'],
  },
  {
    what: 'the Lenkungsgruppe may meet only once',
    code: 'sitzung/turnus-hoechstens',
    file: CITY,
    find: 'mindestens: 2\n',
    put: 'hoechstens: 1\n',
    at: [LG, 'datum: 2018-11-27'],
  },
  {
    what: 'a body should meet three weeks before the Lenkungsgruppe',
    code: 'sitzung/vorlauf',
    file: 'gremien/oberstadt.yaml',
    find: 'delegierte:  ',
    put: 'regeln:\n  rhythmus: {mindestens: 1, je: halbjahr, vor_sitzung_von: {gremium: lenkungsgruppe, wochen: 3}}\ndelegierte:  ',
    at: ['sitzungen/2018/2018-11-13-oberstadt.yaml', 'datum: 2018-11-13'],
  },
  {
    what: 'a body meets in the ASD twice in a row',
    code: 'sitzung/ortswechsel',
    file: NEXT,
    find: 'ort: kita-ankerplatz',
    put: 'ort: asd-neustadt',
  },
  {
    what: 'a body meets in the KiJuKuZ again before it was in a Kita',
    code: 'sitzung/ortszyklus',
    file: NEXT,
    find: 'ort: kita-ankerplatz',
    put: 'ort: kijukuz-neustadt',
  },
  {
    what: 'the same person keeps the minutes again',
    code: 'protokoll/fuehrung',
    file: NEXT,
    find: 'fuehrung: melanie-czerny',
    put: 'fuehrung: ioana-petrescu',
  },
  {
    what: 'dates are entered for a body whose meetings are kept here',
    code: 'gremium/extern',
    file: BODY,
    find: 'eingerichtet: 2016-02-01\n',
    put: 'eingerichtet: 2016-02-01\ntermine: [2019-09-18]\n',
  },
  {
    what: 'a municipal Kita opens and sends nobody',
    code: 'gremium/einrichtung-ohne-mitglied',
    file: 'sozialraeume/mombach.yaml',
    find: '  hze-mombach:\n',
    put: '  kita-neu: {name: Städtische Kita Neubau, art: kita, traeger: stadt}\n  hze-mombach:\n',
    at: ['gremien/mombach.yaml', 'name: Sozialraumgremium Mombach'],
  },
  {
    what: 'somebody who always comes does not run the institution any more',
    code: 'sitzung/ohne-leitung',
    file: MALTE,
    find: 'stellung: Leitung',
    put: 'stellung: Fachkraft',
    several: true,
  },
  {
    what: 'a planned meeting falls on a day off',
    code: 'sitzung/feiertag',
    file: CITY,
    find: 'land: RP\n',
    put: 'land: RP\nfeiertage: [{datum: 2019-03-12, name: Betriebsausflug}]\n',
    at: ['sitzungen/2019/2019-03-12-oberstadt.yaml', 'datum: 2019-03-12'],
  },
  {
    what: 'a number is left out',
    code: 'sitzung/nummer',
    file: NEXT,
    find: 'nummer: 8',
    put: 'nummer: 9',
  },
  {
    what: 'a body meets a second time while it is still meeting',
    code: 'sitzung/ueberschneidung',
    file: 'sitzungen/2019/2019-03-13-neustadt-zwei.yaml',
    put: 'gremium: neustadt\ndatum: 2019-03-13\nbeginn: 15:00\nstatus: geplant\n',
    at: ['sitzungen/2019/2019-03-13-neustadt-zwei.yaml', 'beginn: 15:00'],
  },
  {
    what: 'a member joins a second body that meets at the same hour',
    code: 'sitzung/doppelt-verplant',
    file: MALTE,
    find: '    von: 2016-02-01\n',
    put: '    von: 2016-02-01\n  - gremium: laubenheim-weisenau\n    von: 2019-02-01\n',
    at: [NEXT, 'beginn: 14:00'],
  },
  {
    what: 'the last minutes do not say when the body meets again',
    code: 'sitzung/naechste',
    file: LG,
    find: 'naechste_sitzung: 2019-04-11\n',
    at: [LG, 'status: verteilt'],
  },
  {
    what: 'the next meeting is said to be in the year before',
    code: 'sitzung/naechste-davor',
    file: LG,
    find: 'naechste_sitzung: 2019-04-11',
    put: 'naechste_sitzung: 2018-04-11',
  },
  {
    what: 'a Wahlperiode begins a month late',
    code: 'wahlperiode/folge',
    file: CITY,
    find: '    bis: 2019-05-31\n',
    put: '    bis: 2019-05-31\n  - von: 2019-07-01\n    bis: 2024-06-30\n',
  },
  {
    what: 'a word is written as the Glossar does not want it',
    code: 'text/schreibweise',
    file: NEXT,
    find: 'titel: Vorstellung der Evangelischen Kita Lindenhof',
    put: 'titel: Vorstellung der Evangelischen Kita Lindenhof im Kijukuz',
  },
  // the meeting
  {
    what: 'the date is not the one in the name of the file',
    code: 'datei/name',
    file: NEXT,
    find: 'datum: 2019-03-13',
    put: 'datum: 2019-03-14',
  },
  {
    what: 'a meeting lies in the folder of another year',
    code: 'datei/ort',
    file: NEXT,
    moveTo: 'sitzungen/2018/2019-03-13-neustadt.yaml',
    at: ['sitzungen/2018/2019-03-13-neustadt.yaml', 'datum: 2019-03-13'],
  },
  {
    what: 'a file lies in no folder',
    code: 'datei/ort',
    file: 'sitzungen/notizen.yaml',
    put: 'titel: Notizen\n',
  },
  {
    what: 'a meeting ends before it begins',
    code: 'sitzung/zeit',
    file: NEXT,
    find: 'ende: 15:45',
    put: 'ende: 13:45',
  },
  {
    what: 'a cancelled meeting gives no reason',
    code: 'sitzung/status',
    file: NEXT,
    find: 'status: eingeladen',
    put: 'status: abgesagt',
  },
  {
    what: 'a meeting that is still to come is over',
    code: 'sitzung/status',
    file: NEXT,
    find: 'status: eingeladen',
    put: 'status: durchgefuehrt',
  },
  {
    what: 'minutes are approved, nobody says when',
    code: 'sitzung/status',
    file: S3,
    find: 'status: verteilt',
    put: 'status: genehmigt',
  },
  {
    what: 'the day of distribution is missing',
    code: 'sitzung/status',
    file: S3,
    find: '  verteilt: 2018-10-02\n',
    at: [S3, 'status: verteilt'],
  },
  {
    what: 'a meeting that is over is still planned',
    code: 'sitzung/status-veraltet',
    file: 'sitzungen/2019/2019-01-16-neustadt.yaml',
    put: 'gremium: neustadt\ndatum: 2019-01-16\nstatus: geplant\n',
    at: ['sitzungen/2019/2019-01-16-neustadt.yaml', 'status: geplant'],
  },
  {
    what: 'the status of approved minutes is set back to the invitation',
    code: 'sitzung/status-veraltet',
    file: LG,
    find: 'status: verteilt',
    put: 'status: eingeladen',
  },
  {
    what: 'an invitation goes out a day late',
    code: 'sitzung/ladungsfrist',
    file: NEXT,
    find: 'versandt: 2019-02-13',
    put: 'versandt: 2019-02-28',
  },
  {
    what: 'of a meeting that was held nobody wrote down when the invitation was sent',
    code: 'sitzung/einladungstag',
    file: S3,
    find: '  versandt: 2018-09-04\n',
    at: [S3, 'einladung:'],
  },
  // attendance, votes
  {
    what: 'somebody left before a meeting that lists them',
    code: 'sitzung/kein-mitglied',
    file: GUDRUN,
    find: 'bis: 2018-08-31',
    put: 'bis: 2018-05-31',
    at: [S2, 'entschuldigt:\n  - gudrun-seifarth'],
  },
  {
    what: 'somebody is listed who joined later',
    code: 'sitzung/kein-mitglied',
    file: S2,
    find: '  - jannik-roeder\n',
    put: '  - jannik-roeder\n  - yasemin-ertuerk\n',
    sealed: true,
  },
  {
    what: 'somebody is present and excused',
    code: 'sitzung/doppelt-genannt',
    file: S2,
    find: '  - gudrun-seifarth\n',
    put: '  - gudrun-seifarth\n  - malte-behrendt\n',
    sealed: true,
  },
  {
    what: 'nobody says what was with an institution',
    code: 'sitzung/einrichtung-fehlt',
    file: S2,
    find: '  - gudrun-seifarth\n',
    at: [S2, 'anwesend:'],
    sealed: true,
  },
  {
    what: 'one vote too many',
    code: 'beschluss/stimmen',
    file: S2,
    find: '      ja: 7',
    put: '      ja: 8',
    sealed: true,
  },
  // minutes
  {
    what: 'released minutes lack the end',
    code: 'protokoll/unvollstaendig',
    file: S2,
    find: 'ende: 15:45\n',
    at: [S2, 'status: genehmigt'],
    sealed: true,
  },
  {
    what: 'nobody kept released minutes',
    code: 'protokoll/unvollstaendig',
    file: S2,
    find: '  fuehrung: lukas-fenske\n',
    at: [S2, 'status: genehmigt'],
  },
  {
    what: 'nobody was present',
    code: 'protokoll/unvollstaendig',
    file: 'sitzungen/2018/2018-04-17-lenkungsgruppe.yaml',
    find: `anwesend:
  - wolfgang-steuernagel
  - iris-hollerbach
  - jochen-dittmayer
  - beate-wiesinger
  - anja-terhorst
  - daniel-okafor
  - nadine-trautvetter
  - piotr-zielonka
  - person: leyla-karadeniz
    als: gast
`,
    at: ['sitzungen/2018/2018-04-17-lenkungsgruppe.yaml', 'status: genehmigt'],
    sealed: true,
  },
  {
    what: 'a Leitfrage is forgotten',
    code: 'protokoll/leitfrage',
    file: S2,
    find: 'keine_meldung: [7]\n',
    at: [S2, 'tagesordnung:'],
    sealed: true,
  },
  {
    what: 'a Leitfrage has an item and „keine Meldung“',
    code: 'protokoll/leitfrage-widerspruch',
    file: S2,
    find: 'keine_meldung: [7]',
    put: 'keine_meldung: [7, 8]',
    sealed: true,
  },
  {
    what: 'nobody says who reacts',
    code: 'protokoll/reaktion',
    file: S2,
    find: '[1, 6, 8]',
    put: '[1, 3, 6, 8]',
    sealed: true,
  },
  {
    what: 'minutes are distributed late',
    code: 'protokoll/frist',
    file: S3,
    find: 'verteilt: 2018-10-02',
    put: 'verteilt: 2018-10-11',
  },
  {
    what: 'a number in distributed minutes is changed',
    code: 'protokoll/veraendert',
    file: S2,
    find: 'auf der Warteliste stehen 13',
    put: 'auf der Warteliste stehen 14',
    at: [S2, 'pruefsumme: b1191ce260322eb5'],
  },
  {
    what: 'the checksum is mistyped',
    code: 'protokoll/veraendert',
    file: S2,
    find: 'b1191ce260322eb5',
    put: 'b1191ce260322eb6',
  },
  {
    what: 'the checksum is missing',
    code: 'protokoll/ohne-pruefsumme',
    file: S2,
    find: '  pruefsumme: b1191ce260322eb5\n',
    at: [S2, '\nprotokoll:'],
  },
  {
    what: 'a correction names an item there is not',
    code: 'protokoll/berichtigung',
    file: S2,
    find: 'top: 2',
    put: 'top: 12',
  },
  {
    what: 'a correction lies before its meeting',
    code: 'protokoll/berichtigung',
    file: S2,
    find: '- am: 2018-09-19',
    put: '- am: 2018-06-11',
  },
  {
    what: 'an institution did not note that it knows the minutes',
    code: 'protokoll/kenntnisnahme',
    file: S3,
    find: '  - {einrichtung: kita-rheinufer, am: 2018-10-08}\n',
    at: [S3, 'verteilt: 2018-10-02'],
  },
  {
    what: 'a decision is not followed up',
    code: 'beschluss/realisierung',
    file: S2,
    find: WHOLE_REALISIERUNG,
    at: [S2, '    beschluss:'],
  },
  {
    what: 'a task is not marked as done',
    code: 'auftrag/ueberfaellig',
    file: LG,
    find: '        erledigt: 2019-01-17\n',
    at: [LG, 'bis: 2019-01-18'],
  },
  {
    what: 'a task was done on a day that is still to come',
    code: 'auftrag/tag',
    file: LG,
    find: 'erledigt: 2019-01-17',
    put: 'erledigt: 2091-01-17',
  },
  {
    what: 'a task has no day',
    code: 'auftrag/ohne-frist',
    file: LG,
    find: '        bis: 2019-03-15\n',
    at: [LG, 'Jugendhilfeausschuss abstimmen'],
    sealed: true,
  },
  // data protection
  {
    what: 'a single case is discussed without grounds',
    code: 'datenschutz/einzelfall',
    file: S2,
    find: '    einzelfall: anonymisiert\n',
    at: [S2, 'handlungsebene: fallspezifisch'],
    sealed: true,
  },
  {
    what: 'the release from confidentiality came after the meeting',
    code: 'datenschutz/einzelfall',
    file: S2,
    find: 'einzelfall: anonymisiert',
    put: 'einzelfall: {schweigepflichtsentbindung: 2018-06-13}',
    sealed: true,
  },
  ...(
    [
      ['a date of birth', 'Ein Kind, geb. 14.03.2011, kam jeden Tag.'],
      ['a case number', 'Az. 51.01/4711-18 ist erledigt.'],
      ['a family', 'Familie Yilmaz hat geholfen.'],
      ['a child', 'Das Kind Leon kam jeden Tag.'],
      ['a private address', 'Eine Mutter wohnt Rosenweg 14.'],
      ['a private number', 'Rückfragen unter 0171 2345678.'],
      ['a private mail address', 'Rückfragen an a.yilmaz@gmx.de.'],
    ] as const
  ).map(
    ([what, put]): Row => ({
      what: `${what} stands in a text`,
      code: 'datenschutz/personenmerkmal',
      file: HOF,
      find: DONE,
      put,
    }),
  ),
  {
    what: 'somebody unknown is called by name',
    code: 'datenschutz/unbekannter-name',
    file: HOF,
    find: DONE,
    put: 'Dank an Frau Yilmaz.',
  },
  {
    what: 'people are kept for a shorter time',
    code: 'datenschutz/loeschvorschlag',
    file: CITY,
    find: 'mitglieder_monate: 12',
    put: 'mitglieder_monate: 5',
    at: [CITY, '\naufbewahrung:'],
  },
  // money
  {
    what: 'a booking lies in the next year',
    code: 'budget/jahr',
    file: BUDGET,
    find: 'datum: 2018-12-13',
    put: 'datum: 2019-12-13',
  },
  {
    what: 'a booking names no Topf',
    code: 'budget/topf',
    file: BUDGET,
    find: '    betrag: 318,60\n    topf: falluebergreifend\n',
    put: '    betrag: 318,60\n',
    at: [BUDGET, 'betrag: 318,60'],
  },
  {
    what: 'a Topf is smaller than what was spent',
    code: 'budget/ansatz',
    file: BUDGET,
    find: '6.000,00',
    put: '4.085,89',
    at: [BUDGET, 'betrag: 540,00'],
  },
  {
    what: 'the cap is a cent below what was spent',
    code: 'budget/hoechstbetrag',
    file: CITY,
    find: 'betrag: 1.500,00',
    put: 'betrag: 1.160,49',
    at: [BUDGET, 'betrag: 540,00'],
  },
  {
    what: 'together 1.500,01 are spent; the decision does not cover that either',
    code: 'budget/hoechstbetrag',
    file: BUDGET,
    find: 'betrag: 620,50',
    put: 'betrag: 960,01',
    at: [BUDGET, 'betrag: 540,00'],
    also: ['budget/beschluss'],
  },
  {
    what: 'together 1.500,00 are spent, of which a part was not decided',
    code: 'budget/beschluss',
    file: BUDGET,
    find: 'betrag: 620,50',
    put: 'betrag: 960,00',
    at: [BUDGET, 'beschluss: 2018-03-14-neustadt#6'],
  },
  {
    what: 'four fifths of a Topf are spent',
    code: 'budget/fast-verbraucht',
    file: 'budgets/2019/neustadt.yaml',
    put: 'gremium: neustadt\ntoepfe:\n  fallunspezifisch:\n    ansatz: 100,00\n    quelle: Spende\nbuchungen:\n  - datum: 2019-01-10\n    betrag: 80,00\n    text: Material\n    zweck: massnahme\n',
    at: ['budgets/2019/neustadt.yaml', 'betrag: 80,00'],
  },
  {
    what: 'nobody says where the money comes from',
    code: 'budget/quelle',
    file: BUDGET,
    find: '    quelle: Budget für fallunspezifische Arbeit\n',
    at: [BUDGET, '  fallunspezifisch:'],
  },
  {
    what: 'a booking names no decision',
    code: 'budget/beschluss',
    file: BUDGET,
    find: '    beschluss: 2018-09-19-neustadt#7\n',
    at: [BUDGET, 'Supervision, drei Termine\n    zweck: fortbildung'],
  },
  {
    what: 'a booking names the decision of another body',
    code: 'budget/beschluss',
    file: BUDGET,
    find: '2018-09-19-neustadt#7',
    put: '2018-03-13-oberstadt#7',
  },
  {
    what: 'a booking lies before its decision',
    code: 'budget/beschluss',
    file: BUDGET,
    find: 'datum: 2018-12-13',
    put: 'datum: 2018-09-18',
    at: [BUDGET, 'beschluss: 2018-09-19-neustadt#7'],
  },
  {
    what: 'a Maßnahme is paid for and not approved',
    code: 'massnahme/bewilligung',
    file: HOF,
    find: 'bewilligt:\n  durch: tl-asd-neustadt\n  am: 2018-06-21\n',
    at: [
      BUDGET,
      '1.120,00\n    topf: fallunspezifisch\n    text: Miete des Spielwagens und Honorare\n    massnahme: hofsommer-neustadt',
    ],
  },
  {
    what: 'a Maßnahme is approved after the first payment',
    code: 'massnahme/bewilligung',
    file: HOF,
    find: 'am: 2018-06-21',
    put: 'am: 2018-07-20',
    at: [BUDGET, 'Miete des Spielwagens und Honorare\n    massnahme: hofsommer-neustadt'],
  },
  {
    what: 'a Maßnahme is approved by another body',
    code: 'massnahme/bewilligung',
    file: HOF,
    find: 'durch: tl-asd-neustadt',
    put: 'durch: tl-asd-finthen',
  },
  {
    what: 'more is paid for a Maßnahme than it was said to cost',
    code: 'massnahme/kosten',
    file: HOF,
    find: 'kosten: 1.700,00',
    put: 'kosten: 1.600,00',
    at: [BUDGET, 'datum: 2018-08-09\n    betrag: 565,40'],
  },
  {
    what: 'a Maßnahme does not say how it is done',
    code: 'massnahme/beschreibung',
    file: HOF,
    find: WHOLE_BESCHREIBUNG,
    at: [HOF, 'titel: Hofsommer in der Neustadt'],
  },
  {
    what: 'a Maßnahme rests on a Vorlage of something else',
    code: 'massnahme/grundlage',
    file: HOF,
    find: 'grundlage: [1470/2012, 0974/2015]',
    put: 'grundlage: [1470/2012, 0974/2016]',
  },
  {
    what: 'a Maßnahme for a single case costs something',
    code: 'massnahme/einzelfall',
    file: HOF,
    find: 'handlungsebene: fallunspezifisch',
    put: 'handlungsebene: fallspezifisch',
    several: true,
  },
  {
    what: 'the number of a Vorlage is cut short',
    code: 'vorlage/nummer',
    file: HOF,
    find: '[1470/2012,',
    put: '[1470/12,',
  },
  // Vorlagen
  {
    what: 'another Vorlage takes the number',
    code: 'vorlage/doppelt',
    file: 'vorlagen/2019/kita-plan.yaml',
    put: 'nummer: "0287 /2019"\nart: bericht\nbetreff: Kita-Plan\noeffentlich: ja\nstatus: entwurf\n',
  },
  {
    what: 'a Vorlage goes to nobody',
    code: 'vorlage/unvollstaendig',
    file: PAPER,
    find: 'beratungsfolge:\n  - {gremium: jha, zustaendigkeit: kenntnisnahme, datum: 2019-05-22}\n',
    at: [PAPER, 'status: eingebracht'],
  },
  {
    what: 'a body is added below that deals with it before',
    code: 'vorlage/reihenfolge',
    file: PAPER,
    find: 'datum: 2019-05-22}\n',
    put: 'datum: 2019-05-22}\n  - {gremium_name: Stadtrat, zustaendigkeit: kenntnisnahme, datum: 2019-04}\n',
    at: [PAPER, 'datum: 2019-04}'],
  },
  {
    what: 'a Vorlage that nobody decides is to be decided',
    code: 'vorlage/entscheidung',
    file: PAPER,
    find: 'art: bericht',
    put: 'art: beschluss',
    at: [PAPER, 'datum: 2019-05-22}'],
  },
  {
    what: 'the result stands there before the meeting',
    code: 'vorlage/ergebnis',
    file: PAPER,
    find: 'datum: 2019-05-22}',
    put: 'datum: 2019-05-22, beschlussart: zur-kenntnis-genommen}',
  },
  {
    what: 'a step names a meeting of another body',
    code: 'vorlage/sitzung',
    file: PAPER,
    find: 'datum: 2019-05-22}',
    put: 'sitzung: 2019-03-13-neustadt}',
  },
  {
    what: 'the result is there and the status as before',
    code: 'vorlage/status',
    file: PAPER,
    find: 'datum: 2019-05-22}',
    put: 'datum: 2019-02-06, beschlussart: zur-kenntnis-genommen}',
    at: [PAPER, 'status: eingebracht'],
  },
  {
    what: 'a Vorlage without financial effects names an amount',
    code: 'vorlage/finanzen',
    file: PAPER,
    find: '  auswirkungen: nein\n',
    put: '  auswirkungen: nein\n  sachkosten: "0,01"\n',
    at: [PAPER, '"0,01"'],
  },
  {
    what: 'the sum is one cent off',
    code: 'vorlage/summe',
    file: PAPER,
    find: '  auswirkungen: nein\n',
    put: '  auswirkungen: ja\n  im_haushalt: nein\n  psp_element: P-51\n  sachkosten: 100\n  kosten_insgesamt: "100,01"\n',
    at: [PAPER, '"100,01"'],
  },
  {
    what: 'an earlier Vorlage cannot be found',
    code: 'vorlage/bezug',
    file: PAPER,
    find: 'anlagen:\n',
    put: 'bezug:\n  - nummer: 0974/2015\nanlagen:\n',
    at: [PAPER, '0974/2015'],
  },
  {
    what: 'the report to a body is late',
    code: 'vorlage/berichtsauftrag',
    file: 'vorlagen/2018/kita-plan.yaml',
    put: 'nummer: 0104/2018\nart: bericht\nbetreff: Kita-Plan\noeffentlich: ja\nstatus: beschlossen\nfinanzen: {auswirkungen: nein}\nberatungsfolge:\n  - {gremium: jha, datum: 2018-05-16, beschlussart: zur-kenntnis-genommen}\nberichtsauftrag: {an: jha, bis: 2019-01}\n',
    at: ['vorlagen/2018/kita-plan.yaml', 'bis: 2019-01'],
  },
  // reports
  {
    what: 'a recommendation rests on a meeting of the next year',
    code: 'bericht/quelle',
    file: REPORT,
    find: 'quelle: [2018-06-12-neustadt#4]',
    put: 'quelle: [2019-03-13-neustadt#4]',
  },
  {
    what: 'a recommendation rests on nothing',
    code: 'bericht/quelle',
    file: REPORT,
    find: '    frist: 2019-05-31\n    quelle: [2018-06-12-neustadt#4]\n',
    put: '    frist: 2019-05-31\n',
    at: [REPORT, '2018-09-19-neustadt#2]\n  - text: >-'],
  },
  {
    what: 'a chapter is deleted',
    code: 'bericht/sozialraum-fehlt',
    file: REPORT,
    at: ['berichte/2018/jahresbericht.yaml', 'stand: 2019-02-15'],
  },
  {
    what: 'a chapter recommends nothing',
    code: 'bericht/ohne-empfehlung',
    file: 'berichte/2017/sozialraeume/mombach.yaml',
    find: NO_AREA_REPORT,
    at: ['berichte/2017/sozialraeume/mombach.yaml', 'situation: |'],
  },
  {
    what: 'a recommendation says in words where it stood',
    code: 'bericht/fundstelle',
    file: REPORT,
    find: 'quelle: [2018-06-12-neustadt#4]',
    put: 'fundstelle: Sozialraumgremium Neustadt, TOP 4',
  },
  {
    what: 'the situation of a chapter rests on a meeting that is still to come',
    code: 'bericht/quelle',
    file: REPORT,
    find: 'quelle: [2018-03-14-neustadt, 2018-06-12-neustadt, 2018-09-19-neustadt]',
    put: 'quelle: [2018-03-14-neustadt, 2018-06-12-neustadt, 2019-03-13-neustadt]',
  },
  {
    what: 'a report that was due has not been written',
    code: 'bericht/fehlt',
    file: 'berichte/2018/reflexionsbericht.yaml',
    at: [CITY, 'reflexionsbericht: {je: jahr, faellig: 01-31, grundlage: Konzeption 5.2}'],
  },
  // resources, visits, reflexion
  {
    what: 'a Ressourcenkarte is deleted',
    code: 'ressourcenkarte/fehlt',
    file: 'ressourcen/neustadt.yaml',
    at: [BODY, 'sozialraum: neustadt'],
  },
  {
    what: 'a Ressourcenkarte is older than a year',
    code: 'ressourcenkarte/veraltet',
    file: 'ressourcen/neustadt.yaml',
    find: 'stand: 2018-11-20',
    put: 'stand: 2018-02-14',
  },
  {
    what: 'a visit to the own house',
    code: 'hospitation/eigenes-haus',
    file: 'hospitationen/2018/hagedorn-bei-kita-brunnenhof.yaml',
    find: 'gastgeber: kita-brunnenhof',
    put: 'gastgeber: hze-lernwege-altstadt',
  },
  {
    what: 'nobody came in return',
    code: 'hospitation/gegenbesuch',
    file: 'hospitationen/2018/krafczyk-bei-kita-muehlwiese.yaml',
    find: 'am: 2018-12-05',
    put: 'am: 2017-12-05',
    at: ['hospitationen/2018/krafczyk-bei-kita-muehlwiese.yaml', 'gastgeber: kita-muehlwiese'],
  },
  {
    what: 'a meeting is not marked as Reflexion',
    code: 'reflexion/sitzung-fehlt',
    file: 'sitzungen/2018/2018-04-17-lenkungsgruppe.yaml',
    find: 'reflexion: eigene\n',
    at: ['gremien/lenkungsgruppe.yaml', 'name: Lenkungsgruppe Sozialräumliche Kooperation'],
  },
  {
    what: 'the common Reflexion is not marked',
    code: 'reflexion/sitzung-fehlt',
    file: LG,
    find: 'reflexion: gemeinsam\n',
    at: ['gremien/lenkungsgruppe.yaml', 'name: Lenkungsgruppe Sozialräumliche Kooperation'],
  },
  {
    what: 'somebody was a delegate only after the Reflexion',
    code: 'reflexion/delegierte',
    file: BODY,
    find: 'von: 2018-10-29',
    put: 'von: 2018-11-28',
    at: [BODY, '\ndelegierte:'],
  },
  // goals, figures and funding, of which this example has none: each stands in a file that is added
  {
    what: 'a goal has no milestone',
    code: 'ziel/ohne-meilenstein',
    file: 'planung/ziele/beratung.yaml',
    put: 'titel: Kurze Wege zur Beratung\n',
  },
  {
    what: 'a milestone was due yesterday',
    code: 'ziel/ueberfaellig',
    file: 'planung/ziele/beratung.yaml',
    put: 'titel: Kurze Wege\nmeilensteine: [{titel: Sprechstunde, bis: 2019-02-14}]\n',
  },
  {
    what: 'a goal serves itself',
    code: 'ziel/kreis',
    file: 'planung/ziele/beratung.yaml',
    put: 'titel: Kurze Wege\nuebergeordnet: beratung\n',
  },
  {
    what: 'a figure is a share of itself',
    code: 'verweis/kreis',
    file: 'planung/indikatoren/familien.yaml',
    put: 'titel: Familien\nanteil_von: familien\neinheit: Familien\nquelle: Melderegister\nstand: 2018\nwerte: [{wert: 120}]\n',
  },
  {
    what: 'nobody knows where a figure comes from',
    code: 'indikator/ohne-quelle',
    file: 'planung/indikatoren/familien.yaml',
    put: 'titel: Familien\neinheit: Familien\nwerte: [{stand: 2018, wert: 120}]\n',
  },
  {
    what: 'a funding ends soon',
    code: 'foerderung/endet',
    file: 'planung/foerderungen/land.yaml',
    put: 'titel: Landesprogramm\nbis: 2019-06-30\ngeber: Land\nvon: 2018-01-01\nzweck: Koordination\n',
  },
  {
    what: 'what is funded has nothing to name the funder by',
    code: 'foerderung/ohne-vermerk',
    file: 'planung/foerderungen/land.yaml',
    put: 'titel: Landesprogramm\ngefoerdert: neustadt\ngeber: Land\nvon: 2018-01-01\nbis: 2020-12-31\nzweck: Koordination\n',
  },
  {
    what: 'young people should have a seat',
    code: 'gremium/ohne-junge-menschen',
    file: CITY,
    find: '\nabsender:\n',
    put: '\nbeteiligung: {junge_menschen: ja}\nabsender:\n',
  },
  {
    what: 'the report should say how people were involved',
    code: 'bericht/ohne-beteiligung',
    file: CITY,
    find: '\nabsender:\n',
    put: '\nbeteiligung: {bericht: ja}\nabsender:\n',
    several: true,
  },
  // rule settings
  {
    what: 'a rule that always holds is switched off',
    code: 'regel/nicht-einstellbar',
    file: CITY,
    find: '\nabsender:\n',
    put: '\nregeln: {verweis/unbekannt: aus}\n\nabsender:\n',
  },
  {
    what: 'an exception names no rule',
    code: 'regel/nicht-einstellbar',
    file: CITY,
    find: '\n  - regel: gremium/einrichtung-ohne-mitglied\n',
    put: '\n  - {regel: protokoll/frit, datei: sitzungen/2018/2018-10-24-finthen.yaml, grund: Krankheit, bis: 2019-12-31}\n  - regel: gremium/einrichtung-ohne-mitglied\n',
  },
  {
    what: 'an exception is about nothing',
    code: 'regel/ausnahme-unnoetig',
    file: CITY,
    find: '\n  - regel: gremium/einrichtung-ohne-mitglied\n',
    put: '\n  - {regel: protokoll/frist, datei: sitzungen/2018/2018-10-24-gonsenheim.yaml, grund: Krankheit, bis: 2019-12-31}\n  - regel: gremium/einrichtung-ohne-mitglied\n',
  },
  // a file that cannot be used: nothing else may be concluded from its absence
  {
    what: 'a member without a name',
    code: 'schema/pflichtfeld',
    file: MALTE,
    find: 'name: Malte Behrendt\n',
    at: [MALTE, 'anrede: Herr'],
  },
  {
    what: 'a field of the body is misspelt',
    code: 'schema/unbekanntes-feld',
    file: BODY,
    find: 'geschaeftsfuehrung: ',
    put: 'geschaeftsfuerung: ',
  },
  {
    what: 'a field about a child',
    code: 'schema/fallangabe',
    file: S2,
    find: '    einzelfall: anonymisiert\n',
    put: '    einzelfall: anonymisiert\n    geburtsdatum: 2011-03-14\n',
  },
  {
    what: 'the name of a Sozialraum goes on in the next line',
    code: 'schema/zeile',
    file: AREA,
    find: 'name: Neustadt\n',
    put: 'name: |\n  Neustadt\n  und Hafen\n',
    at: [AREA, 'name: |'],
  },
  {
    what: 'a Sozialraum without a name',
    code: 'schema/leer',
    file: AREA,
    find: 'name: Neustadt\n',
    put: 'name:\n',
  },
  {
    what: 'a list is written as text',
    code: 'schema/art',
    file: HOF,
    find: 'zeitraum:\n  von: 2018-07-23\n  bis: 2018-08-02\n',
    put: 'zeitraum: Sommer\n',
  },
  {
    what: 'a status there is not',
    code: 'schema/wert',
    file: S2,
    find: 'status: genehmigt',
    put: 'status: fertig',
  },
  {
    what: 'a day there is not',
    code: 'schema/datum',
    file: S3,
    find: 'freigegeben: 2018-10-01',
    put: 'freigegeben: 2018-09-31',
  },
  {
    what: 'an amount that can be read in two ways',
    code: 'schema/betrag',
    file: BUDGET,
    find: '6.000,00',
    put: '6,000.00',
  },
  {
    what: 'a colon in a text of the city',
    code: 'yaml/doppelpunkt',
    file: CITY,
    find: 'titel: Beschlussvorlage 1470/2012',
    put: 'titel: Beschluss: Vorlage 1470/2012',
  },
];

const ONE_FILE = 'about the writing of one file, which no other file changes; test/defects shows it';

const IN_KREFELD =
  'it takes two files that this example does not have; test/staedte/krefeld.test.ts makes the edit';

const OWN_TEMPLATE = 'no example has templates of its own; test/contract/templates.test.ts edits some';

const OF_DOCUMENTS = 'about written documents, not data; see test/validate-output.test.ts';

/** Why a code is in no row. */
const NOT_HERE: Partial<Record<Code, string>> = {
  'ziel/freigaben': IN_KREFELD,
  'indikator/anteil': IN_KREFELD,
  'indikator/verhaeltnis': IN_KREFELD,
  'funktion/hoechstzahl':
    'no seat of the example is filled to its limit; it takes a member and a seat, which are two files',
  'sitzung/erprobung-gast':
    'every body of the example has long been tried out; it takes a guest and a later Erprobung, which are two files',
  'ausgabe/veraltet': OF_DOCUMENTS,
  'ausgabe/geaendert': OF_DOCUMENTS,
  'ausgabe/fehlt': OF_DOCUMENTS,
  'ausgabe/ungeprueft': OF_DOCUMENTS,
  'ausgabe/fremd': OF_DOCUMENTS,
  'datei/zeichensatz': ONE_FILE,
  'datei/steuerzeichen': ONE_FILE,
  'datei/zu-gross': ONE_FILE,
  'datei/nicht-lesbar': ONE_FILE,
  'datei/leer': ONE_FILE,
  'datei/konflikt': ONE_FILE,
  'datei/fehlt': 'the example would have to lose all its files, not one',
  'yaml/anfuehrungszeichen': ONE_FILE,
  'yaml/einrueckung': ONE_FILE,
  'yaml/tabulator': ONE_FILE,
  'yaml/unsichtbar': ONE_FILE,
  'yaml/feld-ohne-doppelpunkt': ONE_FILE,
  'yaml/listenstrich': ONE_FILE,
  'yaml/doppeltes-feld': ONE_FILE,
  'yaml/rueckstrich': ONE_FILE,
  'yaml/zeichen-am-anfang': ONE_FILE,
  'yaml/nicht-erlaubt': ONE_FILE,
  'yaml/klammer': ONE_FILE,
  'yaml/komma': ONE_FILE,
  'yaml/schreibweise': ONE_FILE,
  'yaml/text-verloren': ONE_FILE,
  'yaml/unsichtbar-im-text': ONE_FILE,
  'schema/umfang': ONE_FILE,
  'dokumentvorlage/schreibweise': OWN_TEMPLATE,
  'dokumentvorlage/feld': OWN_TEMPLATE,
  'dokumentvorlage/art': OWN_TEMPLATE,
  'dokumentvorlage/unbenutzt': OWN_TEMPLATE,
};

interface Found {
  readonly code: Code;
  readonly file: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

const EXAMPLES: readonly Example[] = ['mainz', 'herne', 'ahlen', 'berlin-mitte'];
const copies = temporaryFolder();
const before = new Map<Example, readonly Found[]>();

function sourceOf(example: Example): string {
  return join(PROJECT, 'examples', example);
}

function copyOf({ example = 'mainz' }: Pick<Row, 'example'>): string {
  return join(copies, example);
}

async function validate(root: string): Promise<readonly Found[]> {
  const { out } = await runIn(root, ['validate', '--json']);
  return (JSON.parse(out) as { readonly diagnostics: readonly Found[] }).diagnostics;
}

/** What is new; edits move lines, so that a finding is known by what it says. */
function newIn(after: readonly Found[], example: Example = 'mainz'): readonly Found[] {
  const key = ({ code, file, message }: Found) => [code, file, message].join('\n');
  const known = (before.get(example) ?? []).map(key);
  return after.filter((found) => {
    const index = known.indexOf(key(found));
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Makes the edit; gives back what undoes it. */
function edit(row: Row): () => void {
  const { file, find, put, moveTo } = row;
  const root = copyOf(row);
  const path = join(root, file);
  if (find === undefined && put !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, put);
    return () => rmSync(path);
  }
  const text = readFileSync(path, 'utf8');
  const undo = () => writeFileSync(path, text);
  if (find !== undefined) {
    expect(text.split(find), `„${find}“ stands once in ${file}`).toHaveLength(2);
    writeFileSync(
      path,
      text.replace(find, () => put ?? ''),
    );
    return undo;
  }
  rmSync(path);
  if (moveTo === undefined) return undo;
  writeFileSync(join(root, moveTo), text);
  return () => {
    rmSync(join(root, moveTo));
    undo();
  };
}

/** The lines that the edit wrote; the first one of a file that is new. */
function editedLines(row: Row): readonly number[] {
  const { file, find, put, example = 'mainz' } = row;
  if (find === undefined || put === undefined) return [1, 2];
  const old = readFileSync(join(sourceOf(example), file), 'utf8').split('\n');
  const now = readFileSync(join(copyOf(row), file), 'utf8').split('\n');
  const first = now.findIndex((line, index) => line !== old[index]);
  const sameAtEnd = now.toReversed().findIndex((line, index) => line !== old.at(-1 - index));
  return Array.from({ length: Math.max(1, now.length - sameAtEnd - first) }, (_, index) => first + 1 + index);
}

function expectPlace(row: Row, found: Found): void {
  if (!row.at) {
    expect(found.file).toBe(row.moveTo ?? row.file);
    expect(editedLines(row)).toContain(found.range.start.line);
    return;
  }
  const [file, endsWith] = row.at;
  const text = readFileSync(join(copyOf(row), file), 'utf8');
  const offset = text.indexOf(endsWith);
  expect(offset, `„${endsWith}“ stands in ${file}`).toBeGreaterThanOrEqual(0);
  expect(`${found.file}:${found.range.start.line}`).toBe(`${file}:${lineAt(text, offset + endsWith.length)}`);
}

beforeAll(async () => {
  for (const example of EXAMPLES) {
    const root = copyOf({ example });
    cpSync(sourceOf(example), root, { recursive: true, filter: (path) => !path.endsWith('/ausgabe') });
    before.set(example, await validate(root));
  }
});
afterAll(() => rmSync(copies, { recursive: true }));

describe('one edit in an example, one finding more', () => {
  test.each(ROWS.map((row) => [row.code, row.what, row] as const))('%s: %s', async (code, _, row) => {
    const undo = edit(row);
    try {
      const found = newIn(await validate(copyOf(row)), row.example);
      const expected = [...(row.sealed ? (['protokoll/veraendert'] as const) : []), ...(row.also ?? [])];
      const own = found.filter((one) => one.code === code);
      const others = found.filter((one) => one.code !== code);
      expect(new Set(others.map((one) => one.code)), JSON.stringify(found, null, 1)).toEqual(
        new Set(expected),
      );
      if (row.several) {
        expect(own.length).toBeGreaterThan(1);
        return;
      }
      expect(own, JSON.stringify(found, null, 1)).toHaveLength(1);
      expectPlace(row, own[0] as Found);
    } finally {
      undo();
    }
  });
});

test('every code has a row or a reason', () => {
  const inRows = new Set<string>(ROWS.map(({ code }) => code));
  expect(Object.keys(NOT_HERE).filter((code) => inRows.has(code))).toEqual([]);
  expect(Object.keys(CODES).filter((code) => !inRows.has(code) && !(code in NOT_HERE))).toEqual([]);
  const ofChecks = new Set<string>(CHECKS.flatMap(({ codes }) => codes));
  const ofOneFile = Object.entries(NOT_HERE).filter(([, reason]) => reason === ONE_FILE);
  expect(ofOneFile.filter(([code]) => ofChecks.has(code))).toEqual([]);
});

test('the copies are as they were', async () => {
  for (const example of EXAMPLES) expect(await validate(copyOf({ example }))).toEqual(before.get(example));
});
