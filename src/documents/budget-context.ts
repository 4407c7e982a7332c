import { zeitabschnitteOf } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Buchung, Budget, Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { buchungenUnderCap, capName, hoechstbetraegeOf, sumOf } from '../model/money-of.ts';
import { entryTitel, nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';

export function budgetsOf(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  jahr: number,
): readonly Entry<Budget>[] {
  return workspace.budgets.filter((entry) => entry.jahr === jahr && entry.value.gremium === gremium.id);
}

export function byDatum(buchungen: readonly Buchung[]): readonly Buchung[] {
  return buchungen.toSorted((a, b) => compareTexts(a.datum, b.datum));
}

/** What was paid for, in words, with the Maßnahme and the purpose it belongs to. */
export function buchungContext({ kommune, index }: Workspace, buchung: Buchung): JsonObject {
  const { zweck, massnahme } = buchung;
  return {
    datum: buchung.datum,
    betrag: buchung.betrag,
    text: orNull(buchung.text),
    massnahme: massnahme === undefined ? null : entryTitel(index.massnahme, massnahme),
    zweck: zweck === undefined ? null : nameIn(kommune.value.zwecke, zweck),
  };
}

export interface Ausschoepfung {
  readonly buchungen: readonly Buchung[];
  /** What is limited, period and sums in cents, for a template. */
  readonly context: JsonObject;
}

/** Each cap of the body in each period of the year, with the bookings that count towards it. */
export function ausschoepfungOf(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  jahr: number,
): readonly Ausschoepfung[] {
  const { zwecke = {}, toepfe = {} } = workspace.kommune.value;
  const budgets = budgetsOf(workspace, gremium, jahr);
  return hoechstbetraegeOf(workspace, gremium).flatMap((cap) =>
    zeitabschnitteOf(jahr, cap.je).map((abschnitt) => {
      const buchungen = byDatum(budgets.flatMap(({ value }) => buchungenUnderCap(cap, value, abschnitt)));
      const ausgaben = sumOf(buchungen);
      return {
        buchungen,
        context: {
          name: capName(workspace, cap),
          zweck: cap.zweck === undefined ? null : nameIn(zwecke, cap.zweck),
          topf: cap.topf === undefined ? null : nameIn(toepfe, cap.topf),
          zeitabschnitt: abschnitt.name,
          hoechstbetrag: cap.betrag,
          ausgaben,
          rest: cap.betrag - ausgaben,
          durch_gremium: cap.beschluss_durch === 'gremium',
          grundlage: orNull(cap.grundlage),
        },
      };
    }),
  );
}
