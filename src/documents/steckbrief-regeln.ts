import type { Frist, Gremienart, Gremium, Protokollregel } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { verteilerNames } from './empfaenger.ts';
import { orNull } from './json-of.ts';

const TAKTE = { quartal: 'Quartal', halbjahr: 'Halbjahr', jahr: 'Jahr' } as const;

/** „mindestens 1 je Halbjahr“ as its parts; `null` where the body meets as it likes. */
export function rhythmusContext({ rhythmus }: Gremienart): JsonObject | null {
  const { mindestens, hoechstens, je = 'jahr', grundlage } = rhythmus ?? {};
  if (mindestens === undefined && hoechstens === undefined) return null;
  return {
    mindestens: orNull(mindestens),
    hoechstens: orNull(hoechstens),
    je: TAKTE[je],
    grundlage: orNull(grundlage),
  };
}

function fristContext(frist: Frist | Protokollregel | undefined): JsonObject | null {
  return frist?.frist_tage === undefined
    ? null
    : { tage: frist.frist_tage, grundlage: orNull(frist.grundlage) };
}

/** What the city has laid down for the body, ready to be put into words. */
export function regelnContext(workspace: Workspace, gremium: Entry<Gremium>): JsonObject {
  const art = gremienartOf(workspace, gremium) ?? { bezeichnung: '' };
  const { einrichtungsarten = {}, leitfragen = [] } = workspace.kommune.value;
  const { verteiler = {}, ortswechsel, einladung, protokoll } = art;
  return {
    rhythmus: rhythmusContext(art),
    orte: (ortswechsel?.arten ?? []).map((id) => einrichtungsarten[id] ?? id),
    einladung: fristContext(einladung),
    protokoll: fristContext(protokoll),
    einspruch_tage: orNull(protokoll?.einspruch_tage),
    leitfragen: art.leitfragen ? leitfragen.length : null,
    verteiler: [
      { was: 'Einladung', an: verteilerNames(workspace, verteiler.einladung ?? ['mitglieder']) },
      { was: 'Protokoll', an: verteilerNames(workspace, verteiler.protokoll ?? ['teilnehmende']) },
      ...(verteiler.jahresbericht
        ? [{ was: 'Jahresbericht', an: verteilerNames(workspace, verteiler.jahresbericht) }]
        : []),
    ],
  };
}
