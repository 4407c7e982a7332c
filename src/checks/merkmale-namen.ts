import { type Merkmal, matchesOf, merkmaleIn } from './merkmal.ts';
import { isNoun, isVorname } from './woerter.ts';

const PARTICLE = '(?:(?:von|van|de|der|den|del|di|da|dos|zu|zum|zur|ten|ter|el|al|bin|ben)\\s)';
/** A capitalised word of two letters at least; single letters stand for somebody without saying who. */
const WORD = "\\p{Lu}[\\p{L}'’]{1,30}(?:-\\p{Lu}[\\p{L}'’]{0,30}){0,2}";
const NAME = `${PARTICLE}{0,2}${WORD}`;

const FAMILIE = new RegExp(
  `(?<![\\p{L}-])(\\p{L}{1,12}[,]?\\s{1,2})?((?:(?:Pflege|Groß|Herkunfts|Gast)f|F)amilie|Eheleute|Ehepaar|Bedarfsgemeinschaft)\\s{1,4}(${NAME})`,
  'gu',
);
const FAMILIEN = new RegExp(
  `(?<![\\p{L}-])Familien\\s{1,4}(${NAME})(?:,\\s(${NAME}))?\\s{1,4}und\\s{1,4}(${NAME})(?![\\p{L}-])`,
  'gu',
);
/** „jede Familie Zugang“, „Kinder, Jugend und Familie“: what follows is no name. */
const NOT_BEFORE =
  /^(?:[Jj]ede[rns]?|[Kk]eine[rn]?|[Ee]ine[rn]?|[Pp]ro|[Jj]e|[Ww]elche[rn]?|[Mm]anche[rn]?|[Mm]einer?|[Ii]hrer?|[Ss]einer?|[Uu]nserer?)\s/;
const AREA =
  /(?:Jugend|Kinder|Kind|Soziales|Bildung|Frauen|Senioren|Gesundheit|Schule|Integration|Arbeit|Beruf|Sport|Generationen)(?:,|\sund|\s&)\s{1,2}$/;

const KIND = new RegExp(
  `(?<![\\p{L}-])(?:(?:Pflege|Schul|Kita|Klein|Geschwister|Adoptiv)?[Kk]ind(?:e?s)?|Sohn(?:es)?|Tochter|Bruder|Schwester|Schülerin|Schülers?|Jugendliche[rn]?|Mädchens?|Jungen?|Baby|Säugling|Enkelin|Enkels?|Mündel|Klientin|Klient(?:en)?|Kindsmutter|Kindesmutter|Kindsvater|Kindesvater)\\s{1,4}(?:namens\\s|mit\\sNamen\\s)?(${WORD})(\\s\\p{Lu}\\.|\\s\\(\\d{1,2}(?:\\)|\\s?J)|,\\s\\d{1,2}\\s(?:J\\.|Jahre\\b))?`,
  'gu',
);

const TITLE = '(?:(?:Dr|Prof|Dipl|med|phil|Ing)\\.[-\\s]{0,2}(?:\\p{Lu}?\\p{L}{2,5}\\.\\s)?)';
const OFFICE =
  '(?:(?:Ober)?[Bb]ürgermeister(?:in|s)?|Beigeordnete[rn]?|Dezernent(?:in|en)?|Vorsitzende[rn]?|Minister(?:in|s)?|Präsident(?:in|en)?|Landrat|Landrätin|Pfarrer(?:in|s)?|Direktor(?:in|s)?|Rektor(?:in|s)?|Schulleiter(?:in|s)?|Ortsvorsteher(?:in|s)?|Stadtrat|Stadträtin|Kolleg(?:in|e|en)|Staatssekretär(?:in|s)?|Doktor)';
const ANREDE = new RegExp(
  `(?<![\\p{L}-])(?:Frau|Herrn?|Fr\\.|Hr\\.|Hrn\\.)\\s{1,4}${TITLE}{0,3}(?:${OFFICE}\\s{1,2})?((?!${OFFICE}(?![\\p{L}-]))${NAME})((?:\\s${PARTICLE}{0,2}${WORD}){0,3})`,
  'gu',
);

/** What each match has; many times cheaper to ask for. */
const FAMILIE_CUE = /amilie|Ehe(?:leute|paar)|Bedarfsgemeinschaft/;
const KIND_CUE =
  /[Kk]ind|S(?:ohn|ch(?:wester|üler)|äugling)|Tochter|B(?:ruder|aby)|Ju(?:gendliche|nge)|M(?:ädchen|ündel)|Enkel|Klient/;
const ANREDE_CUE = /Frau|Herr|Fr\.|Hrn?\./;

export interface BekannteNamen {
  /** In small letters: full names and every ending of them („von der Heide“, „Heide“). */
  readonly personen: ReadonlySet<string>;
  /** Names of places, which may follow „Familie“ in the name of an office. */
  readonly orte: ReadonlySet<string>;
}

/** All endings of a name from the second word on, and the whole. */
export function formsOfName(name: string): readonly string[] {
  const words = name.toLowerCase().split(/\s+/);
  return words.map((_, index) => words.slice(index).join(' '));
}

function isKnown(words: string, personen: ReadonlySet<string>): boolean {
  const form = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/, '');
  return personen.has(form) || (form.endsWith('s') && personen.has(form.slice(0, -1)));
}

function lastWord(name: string): string {
  return name.slice(name.search(/\S+$/));
}

/** „Familie Yilmaz“, „Kind Leon“ and the like. */
export function* familienIn(text: string, { orte }: BekannteNamen): Iterable<Merkmal> {
  const isName = (name: string): boolean => !isNoun(lastWord(name)) && !orte.has(lastWord(name));
  for (const match of FAMILIE_CUE.test(text) ? matchesOf(FAMILIE, text) : []) {
    const [all, before = '', , name = ''] = match;
    const start = match.index + before.length;
    if (NOT_BEFORE.test(before) || AREA.test(text.slice(Math.max(0, start - 20), start)) || !isName(name))
      continue;
    yield { art: 'familie', start, end: match.index + all.length };
  }
  if (text.includes('Familien'))
    yield* merkmaleIn('familie', FAMILIEN, text, ([, ...names]) =>
      names.every((name) => name === undefined || isName(name)),
    );
  if (!KIND_CUE.test(text)) return;
  yield* merkmaleIn(
    'kind',
    KIND,
    text,
    ([, name = '', context]) => isVorname(name) || (context !== undefined && isName(name)),
  );
}

/** „Frau Yilmaz“, unless it is somebody known; a first name is compared as well where there is one. */
export function* unbekannteNamenIn(text: string, { personen, orte }: BekannteNamen): Iterable<Merkmal> {
  if (!ANREDE_CUE.test(text)) return;
  for (const { 0: all, 1: name = '', 2: rest = '', index } of matchesOf(ANREDE, text)) {
    const words = `${name}${rest}`.split(/\s+/);
    const isStaff = words.some((_, last) => isKnown(words.slice(0, last + 1).join(' '), personen));
    if (isStaff || orte.has(name) || isNoun(lastWord(name))) continue;
    const surname = isVorname(name) ? (/^\s\S+(?:\s\p{Lu}\S+)?/u.exec(rest)?.[0] ?? '') : '';
    yield { art: 'name', start: index, end: index + all.length - rest.length + surname.length };
  }
}
