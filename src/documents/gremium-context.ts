import type { CivilDate } from '../calendar.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { inhaberAm } from '../model/membership.ts';
import { termineOf } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';
import { isHeld } from './bericht-umfang.ts';
import type { JsonObject } from './document.ts';
import { akteurName } from './names.ts';
import { personContext, sitzungContext } from './sitzung-context.ts';

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

/** The body of that id, in a list; empty where none is named or it does not exist. */
export function gremienNamed(workspace: Workspace, id: string | undefined): readonly Entry<Gremium>[] {
  return [workspace.index.gremium.get(id ?? '') ?? []].flat();
}

/** The next day on which the body meets; of one that keeps its minutes elsewhere, nothing but the day is known. */
export function naechsteContext(workspace: Workspace, gremium: Entry<Gremium>): JsonObject | null {
  const next = termineOf(workspace, gremium).find(
    ({ datum, sitzung }) =>
      datum >= workspace.stichtag && (!sitzung || datum > workspace.stichtag || !isHeld(sitzung)),
  );
  if (!next) return null;
  const known = next.sitzung && sitzungContext(workspace, next.sitzung);
  return { datum: next.datum, beginn: known?.beginn ?? null, ort: known?.ort ?? null };
}

/** The body and who runs it, for the head of its lists and letters. */
export function gremiumContext(workspace: Workspace, gremium: Entry<Gremium>, tag: CivilDate): JsonObject {
  const { geschaeftsfuehrung } = gremium.value;
  return {
    name: gremium.value.name,
    geschaeftsfuehrung: amtContext(workspace, geschaeftsfuehrung, tag),
  };
}
