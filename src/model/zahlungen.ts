import { compareTexts } from '../collation.ts';
import type { Buchung, Budget, Gremium } from './entities.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group-by.ts';
import { gremienartOf } from './membership.ts';
import type { Workspace } from './workspace.ts';

export interface Zahlung {
  readonly budget: Entry<Budget>;
  readonly index: number;
  readonly buchung: Buchung;
}

/** What was paid, by Maßnahme; earliest first. */
export function zahlungenByMassnahme({ budgets }: Workspace): ReadonlyMap<string, readonly Zahlung[]> {
  const zahlungen = budgets
    .flatMap((budget) =>
      budget.value.buchungen.map((buchung, index): Zahlung => ({ budget, index, buchung })),
    )
    .toSorted((a, b) => compareTexts(a.buchung.datum, b.buchung.datum));
  return groupBy(
    zahlungen.flatMap((zahlung) => {
      const { massnahme } = zahlung.buchung;
      return massnahme === undefined ? [] : [[massnahme, zahlung] as const];
    }),
  );
}

/** The Funktion that approves Maßnahmen of the body; `undefined` where nobody needs to, or no office is named. */
export function bewilligendeFunktion(workspace: Workspace, gremium: Entry<Gremium>): string | undefined {
  const durch = gremienartOf(workspace, gremium)?.massnahmen?.bewilligung_durch;
  return durch === 'geschaeftsfuehrung' ? gremium.value.geschaeftsfuehrung : durch;
}
