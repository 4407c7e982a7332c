import { toString as textOf } from 'mdast-util-to-string';
import type { Document } from '../../src/documents/document.ts';
import type { Look } from '../../src/formats/rendering.ts';
import { markersIn, numberOf } from './composite.ts';
import { renderingOf } from './rendered.ts';

/** Whatever else is rendered, these are. */
const MAIN = ['einladung', 'tagesordnung', 'protokoll', 'verteilmail', 'einladungsmail', 'jahresbericht'];

export interface Choice {
  /** By their place in the list: the main ones, and where every other field of a meeting is. */
  readonly meeting: readonly number[];
  /** Those, and where every field is that any document has. */
  readonly all: readonly number[];
  /** The numbers of the texts that are somewhere. */
  readonly seen: ReadonlySet<number>;
}

interface Offer {
  readonly documents: readonly Document[];
  readonly look: Look;
  readonly places: readonly string[];
}

function numbersIn(document: Document, look: Look): ReadonlySet<number> {
  return new Set(markersIn(textOf(renderingOf(document, look).root)).map(numberOf));
}

/** As few documents as hold every text: one of each main template, then whichever has most of what is missing. */
export function chooseDocuments(
  { documents, look, places }: Offer,
  isOfMeeting: (place: string) => boolean,
): Choice {
  const numbers = documents.map((document) => numbersIn(document, look));
  const chosen: number[] = [];
  const seen = new Set<number>();
  const newIn = (at: number, counts: (place: string) => boolean) =>
    [...(numbers[at] ?? [])].filter((number) => !seen.has(number) && counts(places[number] ?? '')).length;
  const take = (candidates: readonly number[], counts: (place: string) => boolean = () => true): number => {
    const best = candidates.reduce((a, b) => (newIn(b, counts) > newIn(a, counts) ? b : a));
    const gain = newIn(best, counts);
    if (gain > 0 || candidates.length < documents.length) chosen.push(best);
    for (const number of numbers[best] ?? []) seen.add(number);
    return gain;
  };
  const everything = [...documents.keys()];
  for (const template of MAIN) take(everything.filter((at) => documents[at]?.template === template));
  while (take(everything, isOfMeeting) > 0);
  const meeting = [...chosen];
  while (take(everything) > 0);
  return { meeting, all: chosen, seen };
}
