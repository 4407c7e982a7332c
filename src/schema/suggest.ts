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

/** The candidate most like `typed`, when it is close enough to have been meant. */
export function suggest(typed: string, candidates: Iterable<string>): string | undefined {
  const name = plainName(typed);
  const limit = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const plain = plainName(candidate);
    const found =
      plain === name || plain.replaceAll('-', '') === name.replaceAll('-', '') ? 0 : distance(name, plain);
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}
