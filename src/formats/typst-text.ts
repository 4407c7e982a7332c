import { bindWords } from '../render/typography.ts';
import type { Typeface } from './typeface.ts';

/** Longer than any German compound that ends in hyphens where it should. */
const LONG_WORD = 45;
const LONG_ADDRESS = 22;
const CHUNK = 20;

/** A string of the typesetter's language; nothing in it means anything. */
export function literal(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** A list of the language; one item needs its comma. */
export function tuple(items: readonly string[]): string {
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
}

/** Where a line may end inside a word that would otherwise stand out of its column; a copied address stays whole. */
function breakable(word: string): readonly string[] {
  const isAddress = word.length > LONG_ADDRESS && /[@/._=&?#]/.test(word);
  if (!isAddress && word.length <= LONG_WORD) return [word];
  const parts = isAddress ? word.split(/(?<=[@/._=&?#-])(?=[\p{L}\p{N}])/u) : [word];
  return parts.flatMap((part) =>
    part.length > LONG_WORD ? [...part.matchAll(chunks)].map(([chunk]) => chunk) : [part],
  );
}

const chunks = new RegExp(`.{1,${CHUNK}}`, 'gsu');

/** Running text as code. */
export function textCode(text: string, { shown }: Pick<Typeface, 'shown'>): string {
  const words = shown(bindWords(text.replace(/\n/g, ' '))).split(/(?<= )/);
  const runs: string[] = [''];
  for (const word of words) {
    const [first = '', ...rest] = breakable(word);
    runs[runs.length - 1] += first;
    runs.push(...rest);
  }
  return runs.map(literal).join('; box(); ');
}
