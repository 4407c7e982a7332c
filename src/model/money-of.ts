import { isWithin, type Zeitraum } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Buchung, Budget, Hoechstbetrag } from './entities.ts';
import type { Workspace } from './workspace.ts';

/** The Topf that pays for a booking: the one it names, or the only one there is; `undefined` when that is not clear. */
export function topfOf(budget: Budget, buchung: Buchung): string | undefined {
  const toepfe = Object.keys(budget.toepfe);
  const topf = buchung.topf ?? (toepfe.length === 1 ? toepfe[0] : undefined);
  return topf !== undefined && toepfe.includes(topf) ? topf : undefined;
}

/**
 * The bookings of the period that count towards the cap. Where it names a purpose, whatever Topf paid for it: another one
 * would evade the cap.
 */
export function buchungenUnderCap(
  { zweck, topf }: Hoechstbetrag,
  budget: Budget,
  zeitraum: Zeitraum = {},
): readonly Buchung[] {
  return budget.buchungen.filter(
    (buchung) =>
      isWithin(buchung.datum, zeitraum) &&
      (zweck === undefined ? topfOf(budget, buchung) === topf : buchung.zweck === zweck),
  );
}

/** What a cap limits, as the city calls it: the purpose, else the Topf. */
export function capName({ kommune }: Workspace, { zweck, topf = '' }: Hoechstbetrag): string {
  const { zwecke = {}, toepfe = {} } = kommune.value;
  return zweck === undefined ? (toepfe[topf] ?? topf) : (zwecke[zweck] ?? zweck);
}

export function sumOf(buchungen: readonly Buchung[]): Cents {
  return buchungen.reduce((sum, { betrag }) => sum + betrag, 0);
}
