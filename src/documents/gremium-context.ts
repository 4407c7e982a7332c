import type { CivilDate } from '../calendar.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { inhaberAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { akteurName } from './names.ts';
import { personContext } from './sitzung-context.ts';

/** An office in words with whoever held it on that day; `null` where no office is named. */
export function amtContext(
  workspace: Workspace,
  funktion: string | undefined,
  tag: CivilDate,
): JsonObject | null {
  if (funktion === undefined) return null;
  const [inhaber] = inhaberAm(workspace, funktion, tag);
  return {
    funktion: akteurName(workspace, funktion),
    person: personContext(workspace, inhaber?.mitglied),
  };
}

/** The body and who runs it, for the head of its lists and letters. */
export function gremiumContext(workspace: Workspace, gremium: Entry<Gremium>, tag: CivilDate): JsonObject {
  const { geschaeftsfuehrung } = gremium.value;
  return {
    name: gremium.value.name,
    geschaeftsfuehrung: amtContext(workspace, geschaeftsfuehrung, tag),
  };
}
