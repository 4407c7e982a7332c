import { beschlussAt } from '../model/beschluesse.ts';
import type { Buchung, Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { ausschoepfungOf, buchungContext, budgetsOf } from './budget-context.ts';
import type { Document, JsonObject } from './document.ts';
import { gremiumContext } from './gremium-context.ts';
import { orNull } from './json-of.ts';
import { briefkopf } from './names.ts';
import { abstimmungsergebnis } from './protokoll.ts';

function belegContext(workspace: Workspace, buchung: Buchung): JsonObject {
  const found = beschlussAt(workspace, buchung.beschluss ?? '');
  return {
    ...buchungContext(workspace, buchung),
    beschluss: found ? { datum: found.sitzung.value.datum, top: found.nummer } : null,
  };
}

/** The decisions behind the bookings, each once, in the order of their first booking. */
function beschluesseContext(workspace: Workspace, buchungen: readonly Buchung[]): readonly JsonObject[] {
  const ids = new Set(buchungen.flatMap(({ beschluss }) => beschluss ?? []));
  return [...ids]
    .flatMap((id) => beschlussAt(workspace, id) ?? [])
    .map(({ sitzung, nummer, beschluss }) => ({
      datum: sitzung.value.datum,
      top: nummer,
      text: beschluss.text,
      ergebnis: abstimmungsergebnis(beschluss),
      betrag: orNull(beschluss.betrag),
    }));
}

/** What was spent for each purpose with a cap, and on which decision. */
export function verwendungsnachweis(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): Document {
  return {
    template: 'verwendungsnachweis',
    target: `budgets/${jahr}/verwendungsnachweis-${gremium.id}`,
    title: `Verwendungsnachweis ${jahr}: ${gremium.value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, [gremium]),
      gremium: gremiumContext(workspace, gremium, workspace.stichtag),
      jahr,
      budget: budgetsOf(workspace, gremium, jahr).length > 0,
      zwecke: ausschoepfungOf(workspace, gremium, jahr).map(({ buchungen, context }) => ({
        ...context,
        buchungen: buchungen.map((buchung) => belegContext(workspace, buchung)),
        beschluesse: beschluesseContext(workspace, buchungen),
      })),
    },
  };
}
