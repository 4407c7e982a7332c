import type { CivilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { endOfFrist, type Frist, fristOf } from './frist.ts';
import { gremienartOf, gremienOf } from './membership.ts';
import type { Workspace } from './workspace.ts';

export interface Einspruch {
  readonly frist: Frist;
  /** The last day, inclusive; missing while nobody knows when the minutes go out. */
  readonly bis?: CivilDate;
}

/** How long objections to the minutes are possible; the longest term where several bodies met. */
export function einspruchOf(
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
  verteilt: CivilDate | undefined,
): Einspruch | undefined {
  const from = verteilt ?? sitzung.value.datum;
  const [longest] = gremienOf(workspace, sitzung)
    .flatMap((gremium) => fristOf(gremienartOf(workspace, gremium)?.protokoll, 'einspruch') ?? [])
    .map((frist) => ({ frist, bis: endOfFrist(workspace, from, frist) }))
    .sort((a, b) => compareTexts(b.bis, a.bis));
  return verteilt === undefined && longest ? { frist: longest.frist } : longest;
}
