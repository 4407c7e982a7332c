import { type Merkmal, merkmaleIn } from './merkmal.ts';

const NUMBER = '\\d{1,3}\\s?[a-h]?(?:\\s?[-–/]\\s?\\d{1,3})?(?![\\p{L}\\d]|[.,:]\\d)';
/** „Kranweg 8“, „Berliner Str. 12a“. */
const STREET = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]{2,40}?(?:straße|strasse|str\\.|weg|platz|gasse|allee|ufer|damm|steig|pfad|chaussee|promenade|ring|hof)|\\p{Lu}[\\p{L}.-]{2,30}\\s(?:Straße|Strasse|Str\\.|Weg|Platz|Gasse|Allee|Ring|Ufer|Damm|Hof))\\s{1,2}(${NUMBER})`,
  'gu',
);
/** „Am Hang 4, 12345 Musterstadt“; „wohnt Im Winkel 3“. */
const WITH_POSTCODE = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}[\\p{L}.-]{1,30}(?:\\s[\\p{L}.-]{1,30}){0,3}\\s${NUMBER}),?\\s{1,2}\\d{5}\\s\\p{Lu}[\\p{L}-]{1,40}`,
  'gu',
);
const AT_HOME = new RegExp(
  `(?<!\\p{L})(?:[Ww]ohnt|[Ww]ohnhaft|[Ww]ohnen|[Aa]nschrift|Adresse|[Gg]emeldet)(?:\\s(?:ist|lautet|seit|jetzt|in|im|zur|der|am)){0,3}:?\\s(?<kern>\\p{Lu}[\\p{L}.-]{1,30}(?:\\s[\\p{L}.-]{1,30}){0,3}\\s${NUMBER})(?!\\s\\p{Lu}|\\s(?:Uhr|Euro|Prozent))`,
  'gu',
);
/** A letter or dot, then a number: most texts hold no such thing. */
const HOUSE_CUE = /[\p{L}.]\s{1,2}\d/u;

const STREET_CUE =
  /(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Pp]latz|[Gg]asse|[Aa]llee|[Uu]fer|[Dd]amm|steig|pfad|chaussee|promenade|[Rr]ing|[Hh]of)\s{1,2}\d/;

/** What follows a number that counts or dates something: „am Ankerplatz 12 Kinder“, „3. Juni“, „14 Uhr“. */
const COUNTING =
  /^(?:\s?(?:%|€|m\b|km\b|Uhr|Euro|Prozent|Meter|Minuten)|\.\s?(?:\p{Lu}\p{L}{2,}\s\d{4}|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Klasse|Sitzung)|\s\p{Lu}\p{L}|\s(?:neue|weitere|junge|freie|zusätzliche|bis|oder|kleine|große|mal|von)\b)/u;
const NO_STREET =
  /^(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Einen|Kein|Keinen|Jeder|Jeden|Dieser|Diesen|Unser|Unseren|Pro|Je|Im|Am|Zum|Vom|Beim|Auf|Per)\s|(?:Spiel|Sport|Bolz|Schul|Kita|Krippen|Hort|Betreuungs|Therapie|Ausbildungs|Arbeits|Studien|Stell|Park|Bau|Camping|Grill|Zelt|Sitz|Steh|Abstell|Praktikums|Wohn|Heim|Sonder|Warte|Frei|Schlaf|Park-)(?:spiel)?platz$|(?:Fuß|Rad|Geh|Schul|Heim|Rück|Hin|Anfahrts|Melde|Dienst|Um|Aus|Lösungs|Bildungs|Verfahrens|Feld|Kita-|Beratungs|Zugangs|Königs|Rechts|Mittel|Instanzen|Post|Spazier|Wander|Lauf|Hilfe|Förder|Zeit|Hinter)weg$|(?:Innen|Schul|Bahn|Fried|Bauern|Hinter|Pausen|Kinder|Bau|Spiel|Wirtschafts|Reiter)hof$|(?:Übergangs|Beratungs|He|Sp|St)ring$/u;

/** Rooms and houses that are spoken of because they are open to many; nobody lives there. */
const OPEN_HOUSE =
  /(?<!\p{L})(?:Gemeinschaftsr[aä]um|Kita|Kindertagesstätte|Grundschule|Gesamtschule|Turnhalle|Sporthalle|Gemeindehaus|Gemeindezentrum|Jugendzentrum|Jugendtreff|Bürgerhaus|Stadtteiltreff|Stadtteilbüro|Quartiersbüro|Ladenlokal|Beratungsstelle|Rathaus|Stadthaus|Familienzentrum|Mehrgenerationenhaus|Gemeinschaftsunterkunft|Neubau)/u;
const AT_SOMEBODYS =
  /(?<![\p{L}-])(?:[Ww]ohn(?:t|en|haft)|[Ll]eb(?:t|en)|gemeldet|Familie|Mutter|Vater|Eltern|Frau|Herrn?|Sohn|Tochter|Kind|Kindes|Hausbesuch|Inobhutnahme)(?![\p{L}-])/u;

/** Whether the words around it, within the sentence, speak of a house for many and of nobody in particular. */
function isOpenHouse(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start).replace(/^[\s\S]*[.!?\n]/, '');
  const after = text.slice(end, end + 60).replace(/[.!?\n][\s\S]*$/, '');
  return OPEN_HOUSE.test(`${before} ${after}`) && !AT_SOMEBODYS.test(`${before} ${after}`);
}

/** A street with its number, spelt one way. */
function anschriftKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/str\.|strasse/g, 'straße')
    .replace(/[\s-]+/g, '');
}

/** Streets with house numbers that stand in addresses of institutions and offices. */
export function bekannteAnschriften(anschriften: Iterable<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const anschrift of anschriften) {
    for (const part of anschrift.split(/[,;\n·]/)) if (/\d/.test(part)) keys.add(anschriftKey(part.trim()));
  }
  return keys;
}

/** Streets with a house number that belong to no known institution. */
export function* anschriftenIn(text: string, bekannt: ReadonlySet<string>): Iterable<Merkmal> {
  const isUnknown = (anschrift: string): boolean =>
    !bekannt.has(anschriftKey(anschrift)) &&
    !bekannt.has(anschriftKey(anschrift.replace(/\s?[a-h]$/, ''))) &&
    !bekannt.has(anschriftKey(anschrift.replace(/^.*?\s(?=\p{Lu}\p{Ll}+\s\d)/u, '')));
  if (!HOUSE_CUE.test(text)) return;
  if (STREET_CUE.test(text))
    yield* merkmaleIn('anschrift', STREET, text, ({ 0: all, 1: street = '', index }) => {
      const after = text.slice(index + all.length, index + all.length + 30);
      const isStreet = !NO_STREET.test(street) && !COUNTING.test(after);
      return isStreet && isUnknown(all) && !isOpenHouse(text, index, index + all.length);
    });
  for (const [cue, pattern] of [
    [/\d\s?[a-h]?,?\s{1,2}\d{5}\s/, WITH_POSTCODE],
    [/wohn|nschrift|dresse|emeldet/i, AT_HOME],
  ] as const) {
    if (cue.test(text))
      yield* merkmaleIn('anschrift', pattern, text, ([, anschrift = '']) => isUnknown(anschrift));
  }
}
