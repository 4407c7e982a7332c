import { addDays, type CivilDate } from '../calendar.ts';
import type { Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf, gremienOf } from './membership.ts';
import type { Workspace } from './workspace.ts';

export interface Einspruch {
  readonly tage: number;
  /** The last day, inclusive; missing while nobody knows when the minutes go out. */
  readonly bis?: CivilDate;
}

/** How long objections to the minutes are possible; the longest term where several bodies met. */
export function einspruchOf(
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
  verteilt: CivilDate | undefined,
): Einspruch | undefined {
  const fristen = gremienOf(workspace, sitzung).flatMap(
    (gremium) => gremienartOf(workspace, gremium)?.protokoll?.einspruch_tage ?? [],
  );
  if (fristen.length === 0) return undefined;
  const tage = Math.max(...fristen);
  return verteilt === undefined ? { tage } : { tage, bis: addDays(verteilt, tage) };
}
