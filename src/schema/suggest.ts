import { distance } from 'fastest-levenshtein';

/** Lower case, umlauts written out: what a mistyped name and the right one have in common. */
export function plainName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[\s_]+/g, '-');
}

/** Looking at a name counts 1; about a second's work. Where thousands of names are wrong, the last go without a suggestion. */
const MOST_WORK = 20_000_000;
const WORK_OF_COMPARING = 50;

interface Candidate {
  readonly text: string;
  readonly plain: string;
  readonly letters: number;
  readonly position: number;
}

interface Candidates {
  /** Names that differ in nothing but hyphens; of those the first. */
  readonly same: ReadonlyMap<string, string>;
  readonly byLength: readonly (readonly Candidate[] | undefined)[];
}

/** Which characters occur, a bit for each (some share one): telling two names apart by it is far cheaper than comparing them. */
function lettersOf(plain: string): number {
  let letters = 0;
  for (let at = 0; at < plain.length; at++) letters |= 1 << (plain.charCodeAt(at) % 32);
  return letters;
}

/** One wrong letter takes away one character at most. */
function mayBeWithin(limit: number, letters: number, others: number): boolean {
  let missing = letters & ~others;
  let count = 0;
  for (; missing !== 0 && count <= limit; count++) missing &= missing - 1;
  return count <= limit;
}

function withoutHyphens(plain: string): string {
  return plain.replaceAll('-', '');
}

/** Whether two names differ in capitals, umlauts, spaces and hyphens at most. */
export function isSameName(a: string, b: string): boolean {
  return withoutHyphens(plainName(a)) === withoutHyphens(plainName(b));
}

function candidatesFrom(texts: Iterable<string>): Candidates {
  const same = new Map<string, string>();
  const byLength: Candidate[][] = [];
  let position = 0;
  for (const text of texts) {
    const plain = plainName(text);
    const key = withoutHyphens(plain);
    if (!same.has(key)) same.set(key, text);
    const alike = byLength[plain.length] ?? [];
    byLength[plain.length] = alike;
    alike.push({ text, plain, letters: lettersOf(plain), position: position++ });
  }
  return { same, byLength };
}

/** How many letters may be wrong. */
function limitFor(name: string): number {
  return Math.min(3, Math.max(1, Math.floor(name.length / 3)));
}

/** Of what differs alone: the names of files begin and end alike, and long ones are dear to compare. */
function distanceOf(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return distance(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

/** Of those that are equally like it, the first. */
function closestTo(name: string, near: readonly Candidate[]): string | undefined {
  let best: Candidate | undefined;
  let bestDistance = limitFor(name);
  for (const candidate of near) {
    const found = distanceOf(name, candidate.plain);
    const isCloser = best === undefined || found < bestDistance || candidate.position < best.position;
    if (found <= bestDistance && isCloser) [best, bestDistance] = [candidate, found];
  }
  return best?.text;
}

/** Like `suggest`, for many names that may each be one of the same candidates. */
export function suggesterFor(texts: Iterable<string>): (typed: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  let candidates: Candidates | undefined;
  let left = MOST_WORK;
  const find = (name: string): string | undefined => {
    candidates ??= candidatesFrom(texts);
    const same = candidates.same.get(withoutHyphens(name));
    if (same !== undefined || left <= 0) return same;
    const limit = limitFor(name);
    const letters = lettersOf(name);
    const near: Candidate[] = [];
    // Nobody meant something that is so much longer or shorter.
    for (let length = Math.max(0, name.length - limit); length <= name.length + limit; length++) {
      const alike = candidates.byLength[length] ?? [];
      left -= alike.length;
      for (const one of alike) if (mayBeWithin(limit, letters, one.letters)) near.push(one);
    }
    left -= WORK_OF_COMPARING * near.length;
    return closestTo(name, near);
  };
  return (typed) => {
    const name = plainName(typed);
    if (!known.has(name)) known.set(name, find(name));
    return known.get(name);
  };
}

/** The candidate most like `typed`, when it is close enough to have been meant. */
export function suggest(typed: string, candidates: Iterable<string>): string | undefined {
  return suggesterFor(candidates)(typed);
}
