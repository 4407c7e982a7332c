import { isWithin, type Zeitraum } from '../calendar.ts';
import type { Cents } from '../money.ts';
import { oncePer } from '../once-per.ts';
import type { Buchung, Budget, Gremium, Hoechstbetrag } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf } from './membership.ts';
import { nameIn } from './name-of.ts';
import type { Workspace } from './workspace.ts';

const onlyTopf = oncePer(({ toepfe }: Budget) => {
  const [only, ...others] = Object.keys(toepfe);
  return others.length === 0 ? only : undefined;
});

/** The Topf that pays for a booking: the one it names, or the only one there is; `undefined` when that is not clear. */
export function topfOf(budget: Budget, buchung: Buchung): string | undefined {
  const topf = buchung.topf ?? onlyTopf(budget);
  return topf !== undefined && Object.hasOwn(budget.toepfe, topf) ? topf : undefined;
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

/** The caps that hold for the body. */
export function hoechstbetraegeOf(workspace: Workspace, gremium: Entry<Gremium>): readonly Hoechstbetrag[] {
  return gremienartOf(workspace, gremium)?.hoechstbetraege ?? [];
}

/** What a cap limits, as the city calls it: the purpose, else the Topf. */
export function capName({ kommune }: Workspace, { zweck, topf = '' }: Hoechstbetrag): string {
  const { zwecke = {}, toepfe = {} } = kommune.value;
  return zweck === undefined ? nameIn(toepfe, topf) : nameIn(zwecke, zweck);
}

export function sumOf(buchungen: readonly Buchung[]): Cents {
  return buchungen.reduce((sum, { betrag }) => sum + betrag, 0);
}
