/** What a text may give away about a person, by what it looks like. */
export type Merkmalart =
  | 'geburtsdatum'
  | 'aktenzeichen'
  | 'familie'
  | 'kind'
  | 'anschrift'
  | 'telefon'
  | 'email'
  | 'name';

/** Where it stands in a text, as offsets; `end` is exclusive. Never the words themselves: nobody may print them. */
export interface Merkmal {
  readonly art: Merkmalart;
  readonly start: number;
  readonly end: number;
}

/** All matches of a pattern with the `g` flag. Unlike `matchAll`, which copies the pattern, it is compiled once for all texts. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** Matches of a pattern with the `g` flag that `isMeant`; only its group `kern` is marked where it has one. */
export function* merkmaleIn(
  art: Merkmalart,
  pattern: RegExp,
  text: string,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): Iterable<Merkmal> {
  for (const match of matchesOf(pattern, text)) {
    if (!isMeant(match)) continue;
    const kern = match.groups?.kern ?? match[0];
    const start = match.index + match[0].lastIndexOf(kern);
    yield { art, start, end: start + kern.length };
  }
}

/** Outer matches swallow those inside them: a birth date beside an age is one finding. */
export function withoutOverlaps(merkmale: readonly Merkmal[]): readonly Merkmal[] {
  const kept: Merkmal[] = [];
  for (const merkmal of merkmale.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (merkmal.start >= (kept.at(-1)?.end ?? 0)) kept.push(merkmal);
  }
  return kept;
}
