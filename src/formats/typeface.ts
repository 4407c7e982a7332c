import { UsageError } from '../usage-error.ts';
import { type FontFile, readFontFile } from './font-file.ts';
import { paired } from './paired.ts';
import type { Rendering } from './rendering.ts';

/** The families that a document is set in, and its text as they can show it. */
export interface Typeface {
  /** The one asked for first; those after it lend the characters that it lacks. */
  readonly families: readonly [string, ...string[]];
  readonly shown: (text: string) => string;
  /** As above for pictures, which know one family only. */
  readonly shownInPicture: (text: string) => string;
}

const OUR_FAMILY = 'Source Sans 3';
const MISSING = '□';

/** What no reader sees; a few are kept because they say where a line may end. */
const KEPT = /[\u00AD\u200B]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/u;

/** More marks on one letter than any language has; they would cover the lines around. */
const HEAPED_MARKS = /(?<=\p{Mn}{2})\p{Mn}+/gu;

type Has = (codePoint: number) => boolean;

/** The character, else what Unicode takes for the same („ﬀ“ for „ff“), else its letter without marks, else a box. */
function substitute(character: string, has: Has): string {
  const isShown = (text: string) => [...text].every((part) => has(part.codePointAt(0) ?? 0));
  if (isShown(character) && (KEPT.test(character) || !INVISIBLE.test(character))) return character;
  if (/\s/u.test(character) && !/\p{Cf}/u.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  const plain = character.normalize('NFKC');
  if (plain !== '' && isShown(plain)) return plain;
  const base = character.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return base !== '' && isShown(base) ? base : MISSING;
}

/**
 * A long-term archive takes no character without a glyph. What the fonts lack is never an error: see `substitute`. A
 * lone surrogate, a private character and a script without a font become one box each.
 */
function showing(has: Has): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = '';
    for (const character of text.normalize('NFC').replace(HEAPED_MARKS, '')) {
      let shown = known.get(character);
      if (shown === undefined) {
        shown = substitute(character, has);
        known.set(character, shown);
      }
      result += shown;
    }
    return result;
  };
}

/** A family has a character when all of its files do: a word may stand in bold or in italics. */
function coverage(fonts: readonly FontFile[], family: string): Has {
  const files = fonts.filter((font) => font.family === family);
  return (codePoint) => files.length > 0 && files.every((file) => file.has(codePoint));
}

function readTypeface({ look, resources }: Rendering): Typeface {
  const fonts = paired(resources.fonts(), resources.fontFiles()).map(([bytes, path]) => {
    const font = readFontFile(bytes);
    if (font) return font;
    const name = path.replace(/^.*[/\\]/s, '');
    throw new UsageError(
      `gremium.yaml, erscheinungsbild: „${name}“ ist keine TrueType- oder OpenType-Schrift.`,
    );
  });
  const own = fonts.map(({ family }) => family);
  // A family without files would be looked for on the machine, and every machine has others.
  const first = own.includes(look.fontFamily) ? look.fontFamily : OUR_FAMILY;
  const families = [...new Set([first, OUR_FAMILY, ...own])] as [string, ...string[]];
  const covers = families.map((family) => coverage(fonts, family));
  return {
    families,
    shown: showing((codePoint) => covers.some((has) => has(codePoint))),
    shownInPicture: showing(coverage(fonts, first)),
  };
}

const typefaces = new WeakMap<Rendering['resources'], Typeface>();

/** Read once in a run. */
export function typefaceOf(rendering: Rendering): Typeface {
  const typeface = typefaces.get(rendering.resources) ?? readTypeface(rendering);
  typefaces.set(rendering.resources, typeface);
  return typeface;
}
