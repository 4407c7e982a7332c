import { comparePlanwerte } from '../planwert.ts';
import { groupBy } from './group-by.ts';
import type { Indikator, Messwert } from './planung-entities.ts';
import type { Workspace } from './workspace.ts';

/** Why a value is not published: it is small itself, or a small one could be worked out with it. */
export type Verdeckt = 'klein' | 'rest';

/** What a value is a share of, at the same time and place. */
export function basisOf(
  { index }: Workspace,
  { anteil_von }: Indikator,
  wert: Messwert,
): Messwert | undefined {
  return index.indikator
    .get(anteil_von ?? '')
    ?.value.werte.find(({ stand, sozialraum }) => stand === wert.stand && sozialraum === wert.sozialraum);
}

/** By time, the latest last; values without a time first. */
export function compareStaende(a: Messwert['stand'], b: Messwert['stand']): number {
  if (a !== undefined && b !== undefined) return comparePlanwerte(a, b);
  return Number(a !== undefined) - Number(b !== undefined);
}

/**
 * Whether somebody who knows the sum of the hidden values, which of them are below `least` and that the others are not,
 * still cannot tell any of the small ones: each could be anything from 0 to `least` - 1.
 */
function isSafe(small: readonly number[], others: readonly number[], least: number): boolean {
  if (small.length === 0) return true;
  const sum = [...small, ...others].reduce((total, value) => total + value, 0);
  if (others.length > 0) return sum >= (others.length + 1) * least - 1;
  return sum >= least - 1 && sum <= (small.length - 1) * (least - 1);
}

/** With a published total, small values alone do not hide themselves: the next larger ones, or the total, go with them. */
function verdeckeRest(total: Messwert, parts: readonly Messwert[], least: number): readonly Messwert[] {
  const isSmall = ({ wert }: Messwert) => wert < least;
  const small = parts.filter(isSmall).map(({ wert }) => wert);
  const larger = parts.filter((part) => !isSmall(part)).toSorted((a, b) => a.wert - b.wert);
  for (let count = 0; count <= larger.length; count++) {
    const hidden = larger.slice(0, count);
    if (
      isSafe(
        small,
        hidden.map(({ wert }) => wert),
        least,
      )
    )
      return hidden;
  }
  return [total];
}

/** The values of an Indikator that no public document shows. */
export function verdeckteWerte({
  werte,
  mindestfallzahl: least,
}: Indikator): ReadonlyMap<Messwert, Verdeckt> {
  const found = new Map<Messwert, Verdeckt>();
  if (least === undefined) return found;
  for (const atOneTime of groupBy(werte.map((wert) => [wert.stand ?? '', wert] as const)).values()) {
    const small = atOneTime.filter(({ wert }) => wert < least);
    for (const wert of small) found.set(wert, 'klein');
    const total = atOneTime.find(({ sozialraum, wert }) => sozialraum === undefined && wert >= least);
    const parts = atOneTime.filter(({ sozialraum }) => sozialraum !== undefined);
    for (const wert of total ? verdeckeRest(total, parts, least) : []) found.set(wert, 'rest');
  }
  return found;
}
