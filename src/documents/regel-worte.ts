import type { Takt } from '../calendar.ts';
import type { Gremienart } from '../model/entities.ts';

export const TAKT_NAMEN: Readonly<Record<Takt, string>> = {
  jahr: 'Jahr',
  halbjahr: 'Halbjahr',
  quartal: 'Quartal',
};

export interface Spanne {
  readonly mindestens?: number;
  readonly hoechstens?: number;
}

/** „mindestens 1 Sitzung“, „mindestens 1, höchstens 2 Sitzungen“, „genau 2 Sitzungen“; `undefined` without a limit. */
export function spanneText(
  { mindestens, hoechstens }: Spanne,
  [einzahl, mehrzahl]: readonly [string, string],
): string | undefined {
  const last = hoechstens ?? mindestens;
  if (last === undefined) return undefined;
  const limits = [
    ...(mindestens === undefined ? [] : [`mindestens ${mindestens}`]),
    ...(hoechstens === undefined ? [] : [`höchstens ${hoechstens}`]),
  ];
  const text = mindestens === hoechstens ? `genau ${last}` : limits.join(', ');
  return `${text} ${last === 1 ? einzahl : mehrzahl}`;
}

/** „mindestens 1 Sitzung je Halbjahr“; `undefined` where the body meets as it likes. */
export function rhythmusText(rhythmus: Gremienart['rhythmus']): string | undefined {
  const spanne = spanneText(rhythmus ?? {}, ['Sitzung', 'Sitzungen']);
  return spanne && `${spanne} je ${TAKT_NAMEN[rhythmus?.je ?? 'jahr']}`;
}
