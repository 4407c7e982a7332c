import type { Gremienart, Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';

/** A body that invites by itself, and the rules that hold for it. */
export interface FirstGremium {
  readonly gremium: Entry<Gremium>;
  readonly funktion: string;
  readonly regeln: Gremienart;
  /** Who gets its letters. */
  readonly verteiler: NonNullable<Gremienart['verteiler']>;
}

function isAfter(a: FirstGremium, b: FirstGremium): boolean {
  if (a.regeln.je_sozialraum !== b.regeln.je_sozialraum) return !a.regeln.je_sozialraum;
  return a.gremium.value.eingerichtet > b.gremium.value.eingerichtet;
}

/**
 * The body that a new repository begins with: one that invites and waits for no other, rather one of those that each
 * Sozialraum has, of these the oldest.
 */
export function firstGremium(workspace: Workspace): FirstGremium {
  const able = workspace.gremien.flatMap((gremium) => {
    const { geschaeftsfuehrung: funktion, voraussetzung, teil_von } = gremium.value;
    const regeln = gremienartOf(workspace, gremium);
    if (!regeln?.verteiler?.einladung || regeln.extern || !funktion || voraussetzung || teil_von) return [];
    return [{ gremium, funktion, regeln, verteiler: regeln.verteiler }];
  });
  const [first, ...others] = able;
  if (!first) throw new Error('no body of the example invites by itself');
  return others.reduce((found, other) => (isAfter(found, other) ? other : found), first);
}
