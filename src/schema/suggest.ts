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

function distanceOf(name: string, plain: string, limit: number): number {
  if (plain === name || plain.replaceAll('-', '') === name.replaceAll('-', '')) return 0;
  // Comparing takes as long as both are; nobody meant something that is so much longer.
  return Math.abs(plain.length - name.length) > limit ? Number.POSITIVE_INFINITY : distance(name, plain);
}

/** The candidate most like `typed`, when it is close enough to have been meant. */
export function suggest(typed: string, candidates: Iterable<string>): string | undefined {
  const name = plainName(typed);
  const limit = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const plain = plainName(candidate);
    const found = distanceOf(name, plain, limit);
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}
