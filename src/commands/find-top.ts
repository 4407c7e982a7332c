import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { findTop, topNummern } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';

/** The 1-based place of the item that was meant; throws with the numbers there are otherwise. */
export function requireTop(workspace: Workspace, sitzung: Entry<Sitzung>, typed: string): number {
  const place = findTop(workspace, sitzung, typed);
  if (place !== undefined) return place;
  const nummern = topNummern(workspace, sitzung);
  throw new UsageError(
    nummern.length === 0
      ? `Die Sitzung ${sitzung.id} hat noch keine Tagesordnung.`
      : `Einen TOP „${typed}“ gibt es in der Sitzung ${sitzung.id} nicht. Es gibt: ${nummern.join(', ')}.`,
  );
}
