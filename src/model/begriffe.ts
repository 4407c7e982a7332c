import type { Begriff, Begriffe } from './entities.ts';

type Geschlecht = NonNullable<Begriff['geschlecht']>;
type Name = keyof Begriffe;

/** What things are called where a city says nothing. */
const VORGABEN: Readonly<Record<Name, Begriff & { readonly geschlecht: Geschlecht }>> = {
  sozialraum: { einzahl: 'Sozialraum', mehrzahl: 'Sozialräume', geschlecht: 'der' },
  stadtteil: { einzahl: 'Stadtteil', mehrzahl: 'Stadtteile', geschlecht: 'der' },
  leitfrage: { einzahl: 'Leitfrage', mehrzahl: 'Leitfragen', geschlecht: 'die' },
  handlungsebene: { einzahl: 'Handlungsebene', mehrzahl: 'Handlungsebenen', geschlecht: 'die' },
};

const MEHRZAHL = {
  sozialraeume: 'sozialraum',
  stadtteile: 'stadtteil',
  leitfragen: 'leitfrage',
  handlungsebenen: 'handlungsebene',
} as const satisfies Readonly<Record<string, Name>>;

/** The last part of a compound decides; these are those that cities use. */
const ENDUNGEN: readonly (readonly [Geschlecht, RegExp])[] = [
  ['das', /(?:viertel|gebiet|quartier|revier|areal|feld|dorf|thema|chen)$/i],
  ['die', /(?:region|zone|gemeinde|stadt|ebene|stufe|frage|tion|ung|heit|keit|schaft|tät|fläche)$/i],
  ['der', /(?:raum|bezirk|kreis|sprengel|kiez|ort|teil|bereich|sektor|impuls|punkt|baustein)$/i],
];

type Endung = 'er' | 'es' | 'em' | 'en';
type Artikel = `${'d' | 'dies' | 'jed'}${Endung}` | `${'ein' | 'kein'}${'' | Exclude<Endung, 'er'>}`;
type InEinzahl = `${Artikel | Capitalize<Artikel>} ${Name}`;
type InMehrzahl = `${'die' | 'der' | 'den' | 'Die' | 'Der' | 'Den'} ${keyof typeof MEHRZAHL}`;

/**
 * A key in the singular or the plural, after the article that a masculine noun would have there: only that one tells
 * all four cases apart. „dem stadtteil“ becomes „dem Stadtteil“, „der Region“, „dem Viertel“; „den stadtteile“ is the
 * dative plural. Without an article it is the nominative.
 */
export type Form = InEinzahl | InMehrzahl | Name | keyof typeof MEHRZAHL;
export type Wort = (form: Form) => string;

/** Nominative, genitive, dative, accusative. */
type Reihe = Readonly<Record<Geschlecht, readonly [string, string, string, string]>>;
const ARTIKEL: Reihe = {
  der: ['er', 'es', 'em', 'en'],
  die: ['ie', 'er', 'er', 'ie'],
  das: ['as', 'es', 'em', 'as'],
};
const STARK: Reihe = { der: ARTIKEL.der, die: ['e', 'er', 'er', 'e'], das: ['es', 'es', 'em', 'es'] };
const GEMISCHT: Reihe = { der: ['', 'es', 'em', 'en'], die: STARK.die, das: ['', 'es', 'em', ''] };
const STAEMME: readonly (readonly [stamm: string, Reihe])[] = [
  ['d', ARTIKEL],
  ['dies', STARK],
  ['jed', STARK],
  ['ein', GEMISCHT],
  ['kein', GEMISCHT],
];
const GENITIV = 1;

function geschlechtOf({ einzahl, geschlecht }: Begriff, name: Name): Geschlecht {
  return geschlecht ?? ENDUNGEN.find(([, endung]) => endung.test(einzahl))?.[0] ?? VORGABEN[name].geschlecht;
}

function genitivOf({ einzahl, genitiv }: Begriff, geschlecht: Geschlecht): string {
  if (genitiv !== undefined) return genitiv;
  if (geschlecht === 'die') return einzahl;
  return `${einzahl}${/[sßzx]$/.test(einzahl) ? 'es' : 's'}`;
}

function dativMehrzahlOf({ mehrzahl, dativ_mehrzahl }: Begriff): string {
  return dativ_mehrzahl ?? `${mehrzahl}${/[ns]$/.test(mehrzahl) ? '' : 'n'}`;
}

function inEinzahl(begriff: Begriff, name: Name, artikel: string): string {
  const geschlecht = geschlechtOf(begriff, name);
  for (const [stamm, reihe] of STAEMME) {
    const fall = artikel.startsWith(stamm) ? reihe.der.indexOf(artikel.slice(stamm.length)) : -1;
    if (fall < 0) continue;
    const noun = fall === GENITIV ? genitivOf(begriff, geschlecht) : begriff.einzahl;
    return `${stamm}${reihe[geschlecht][fall]} ${noun}`;
  }
  throw new Error(`no case is known for the article ${artikel}`);
}

function decline(begriffe: Begriffe, form: string): string {
  const [key = '', artikel = ''] = form.split(' ').reverse();
  const isMany = Object.hasOwn(MEHRZAHL, key);
  const name = isMany ? MEHRZAHL[key as keyof typeof MEHRZAHL] : (key as Name);
  const begriff = begriffe[name] ?? VORGABEN[name];
  if (artikel === '') return isMany ? begriff.mehrzahl : begriff.einzahl;
  if (isMany) return `${artikel} ${artikel === 'den' ? dativMehrzahlOf(begriff) : begriff.mehrzahl}`;
  return inEinzahl(begriff, name, artikel);
}

/** The city's own words, declined; those of the program without a city. */
export function worteOf(kommune?: { readonly begriffe?: Begriffe }): Wort {
  return (form) => {
    const lower = form.charAt(0).toLowerCase() + form.slice(1);
    const words = decline(kommune?.begriffe ?? {}, lower);
    return lower === form ? words : words.charAt(0).toUpperCase() + words.slice(1);
  };
}

const KEYS = [...Object.keys(VORGABEN), ...Object.keys(MEHRZAHL)];
const MARKER = new RegExp(`\\{((?:\\p{L}+ )?(?:${KEYS.join('|')}))\\}`, 'gu');

/** Texts that stand in a table write a form in braces: „{Jeder stadtteil} gehört zu genau {einem sozialraum}.“ */
export function inWorten(text: string, wort: Wort): string {
  return text.replace(MARKER, (_, form: string) => wort(form as Form));
}

/** What stands after the word itself, where a label says it already: „Nord“ of „Stadtbezirk Nord“. */
export function ohneBegriff(name: string, wort: Wort): string {
  const begriff = `${wort('sozialraum')} `;
  return name.startsWith(begriff) ? name.slice(begriff.length) : name;
}
