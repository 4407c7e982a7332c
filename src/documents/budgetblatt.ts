import type { Budget, Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { sumOf, topfOf } from '../model/money-of.ts';
import { nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { ausschoepfungOf, buchungContext, budgetsOf, byDatum } from './budget-context.ts';
import type { Document, JsonObject } from './document.ts';
import { gremiumContext } from './gremium-context.ts';
import { orNull } from './json-of.ts';
import { briefkopf } from './names.ts';

/** Each Topf with its bookings and what is left after each. */
function toepfeContext(workspace: Workspace, { value }: Entry<Budget>): readonly JsonObject[] {
  return Object.entries(value.toepfe).map(([topf, { ansatz, quelle }]) => {
    const own = byDatum(value.buchungen.filter((buchung) => topfOf(value, buchung) === topf));
    const ausgaben = sumOf(own);
    return {
      name: nameIn(workspace.kommune.value.toepfe, topf),
      quelle: orNull(quelle),
      ansatz,
      ausgaben,
      rest: ansatz - ausgaben,
      buchungen: own.map((buchung, index) => ({
        ...buchungContext(workspace, buchung),
        rest: ansatz - sumOf(own.slice(0, index + 1)),
      })),
    };
  });
}

/** The money of a body in a year: each Topf with a running rest, and how far the caps are used. */
export function budgetblatt(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): Document {
  return {
    template: 'budgetblatt',
    target: `budgets/${jahr}/budgetblatt-${gremium.id}`,
    title: `Budgetblatt ${jahr}: ${gremium.value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, [gremium]),
      gremium: gremiumContext(workspace, gremium, workspace.stichtag),
      jahr,
      toepfe: budgetsOf(workspace, gremium, jahr).flatMap((budget) => toepfeContext(workspace, budget)),
      hoechstbetraege: ausschoepfungOf(workspace, gremium, jahr).map(({ context }) => context),
    },
  };
}
