import type { Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import type { WorkspaceIndex } from './workspace.ts';

/** The meetings of a body, joint ones among them, by date. */
export function sitzungenOf({ sitzungen }: WorkspaceIndex, gremium: string): readonly Entry<Sitzung>[] {
  return sitzungen.get(gremium) ?? [];
}
