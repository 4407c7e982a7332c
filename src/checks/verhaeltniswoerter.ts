import { CODES } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import { basisOf } from '../model/indikatoren.ts';
import type { Indikator } from '../model/planung-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { groupedNumber } from '../numbers.ts';
import { locateWithin } from '../source/locate-within.ts';
import { relatedPlace } from './check.ts';
import { freieTexteOf } from './freie-texte.ts';
import { frozenFiles } from './schreibweisen.ts';

/** A share that can be computed, and the number by which a text speaks of it. */
interface Anteil {
  readonly entry: Entry<Indikator>;
  readonly index: number;
  readonly teil: number;
  readonly ganzes: number;
}

/** Smaller numbers stand in texts for all sorts of things. */
const LEAST = 100;
/** „Ein Drittel“ without more says no more than this, as a share. */
const TOLERANCE = 0.03;

const MORE = 'mehr als|über|gut';
const LESS = 'weniger als|unter|knapp|fast|nahezu|nicht ganz';
const PARTS: Readonly<Record<string, number>> = { drittel: 3, viertel: 4, fünftel: 5, zehntel: 10 };
const COUNTS: Readonly<Record<string, number>> = { zwei: 2, drei: 3, vier: 4 };
const PHRASE = new RegExp(
  `(?<![\\p{L}])(?:(${MORE}|${LESS})\\s+)?(?:(?:die|der)\\s+(Hälfte)|(?:ein|eines|einem|das|zwei|drei|vier)\\s+(?:Drittel|Viertel|Fünftel|Zehntel)n?)(?![\\p{L}])`,
  'giu',
);
const NUMBER = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\d]|[.,]\d)/g;
const SENTENCE = /[\s\S]+?(?:[.!?](?=\s+\p{Lu})|\n\s*\n|$)/gu;

function anteileOf(workspace: Workspace): ReadonlyMap<number, Anteil> {
  const found = new Map<number, Anteil>();
  for (const entry of workspace.indikatoren) {
    for (const [index, wert] of entry.value.werte.entries()) {
      const ganzes = basisOf(workspace, entry.value, wert)?.wert ?? 0;
      if (wert.wert >= LEAST && ganzes > 0) found.set(wert.wert, { entry, index, teil: wert.wert, ganzes });
    }
  }
  return found;
}

function shareIn(phrase: string): number {
  const words = phrase.toLowerCase().split(/\s+/);
  const [last, count] = words.slice(-2).toReversed().map(String);
  return (COUNTS[String(count)] ?? 1) / (PARTS[String(last).replace(/n$/, '')] ?? 2);
}

function isTrue(qualifier: string, said: number, share: number): boolean {
  if (new RegExp(`^(?:${MORE})$`, 'iu').test(qualifier)) return share > said;
  if (new RegExp(`^(?:${LESS})$`, 'iu').test(qualifier)) return share < said;
  return Math.abs(share - said) <= TOLERANCE;
}

interface Treffer {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly anteil: Anteil;
}

/** What a sentence says wrongly about the share whose number stands next to the words. */
function* widersprueche(text: string, anteile: ReadonlyMap<number, Anteil>): Iterable<Treffer> {
  for (const sentence of text.matchAll(SENTENCE)) {
    const numbers = [...sentence[0].matchAll(NUMBER)].flatMap(({ 0: typed, index }) => {
      const anteil = anteile.get(Number(typed.replaceAll('.', '')));
      return anteil ? [{ anteil, index }] : [];
    });
    for (const phrase of numbers.length > 0 ? sentence[0].matchAll(PHRASE) : []) {
      const distance = ({ index }: { readonly index: number }) => Math.abs(index - phrase.index);
      const { anteil } = numbers.reduce((a, b) => (distance(b) < distance(a) ? b : a));
      const { teil, ganzes } = anteil;
      const qualifier = (phrase[1] ?? '').replace(/\s+/g, ' ');
      if (isTrue(qualifier, shareIn(phrase[0]), teil / ganzes)) continue;
      const start = sentence.index + phrase.index;
      yield { start, end: start + phrase[0].length, text: phrase[0], anteil };
    }
  }
}

/** Shares in words, next to figures of which they can be computed, say the same as the figures. */
export function* checkVerhaeltniswoerter(workspace: Workspace): Iterable<Diagnostic> {
  const anteile = anteileOf(workspace);
  if (anteile.size === 0) return;
  const frozen = frozenFiles(workspace);
  for (const loaded of workspace.files.filter(({ file }) => !frozen.has(file.path))) {
    for (const { path, text } of freieTexteOf(loaded)) {
      const found = [...widersprueche(text, anteile)];
      if (found.length === 0) continue;
      for (const [at, range] of locateWithin(loaded.file, path, found).entries()) {
        const { anteil, text: said } = found[at] as Treffer;
        const { entry, index, teil, ganzes } = anteil;
        const share = `${groupedNumber((teil / ganzes) * 100, 1)} %`;
        yield {
          code: 'indikator/verhaeltnis',
          severity: CODES['indikator/verhaeltnis'].severity,
          message: `Hier steht „${said.replace(/\s+/g, ' ')}“; ${groupedNumber(teil)} von ${groupedNumber(ganzes)} sind ${share}.`,
          hint: `„${share}“ schreiben oder die Wendung berichtigen.`,
          file: loaded.file.path,
          range,
          related: relatedPlace(
            { entry, path: ['werte', index, 'wert'] },
            'Daraus wird der Anteil gerechnet.',
          ),
        };
      }
    }
  }
}
