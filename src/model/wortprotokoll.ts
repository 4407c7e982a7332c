import type { Anwesenheit, Top } from './entities.ts';

/** Guests are listed with name and place, „Dr. Nele Brandt, Universität“, and called by name. */
export function isGast(anwesend: readonly Anwesenheit[], name: string): boolean {
  return anwesend.some(({ gast }) => gast === name || gast?.startsWith(`${name},`));
}

/** Where the questions stand that no answer follows; an answer answers every question before it. */
export function fragenOhneAntwort({ wortprotokoll }: Top): readonly number[] {
  const lastAnswer = wortprotokoll.findLastIndex(({ art }) => art === 'antwort');
  return wortprotokoll.flatMap(({ art }, index) => (art === 'frage' && index > lastAnswer ? [index] : []));
}
