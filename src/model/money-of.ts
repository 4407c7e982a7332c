import { isWithin, type Zeitraum } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Buchung, Budget, Hoechstbetrag } from './entities.ts';

/** The Topf that pays for a booking: the one it names, or the only one there is; `undefined` when that is not clear. */
export function topfOf(budget: Budget, buchung: Buchung): string | undefined {
  const toepfe = Object.keys(budget.toepfe);
  const topf = buchung.topf ?? (toepfe.length === 1 ? toepfe[0] : undefined);
  return topf !== undefined && toepfe.includes(topf) ? topf : undefined;
}

/** Whether a booking of the period counts towards the cap, whatever Topf paid for it: another one would evade the cap. */
export function isUnderCap({ zweck }: Hoechstbetrag, zeitraum: Zeitraum, buchung: Buchung): boolean {
  return buchung.zweck === zweck && isWithin(buchung.datum, zeitraum);
}

export function sumOf(buchungen: readonly Buchung[]): Cents {
  return buchungen.reduce((sum, { betrag }) => sum + betrag, 0);
}
