import type { CivilDate } from '../calendar.ts';
import type { Gremienart, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { endOfFrist, fristOf, startOfFrist } from '../model/frist.ts';
import { gremienartOf, gremienOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Anteil } from './bericht-kennzahlen.ts';
import type { JsonObject } from './document.ts';

/** Whether a meeting kept the deadline of a body; `undefined` where there is none or nothing to judge yet. */
type Keeps = (sitzung: Sitzung, regeln: Gremienart) => boolean | undefined;

function anteilOf(workspace: Workspace, sitzungen: readonly Entry<Sitzung>[], keeps: Keeps): Anteil {
  const results = sitzungen.flatMap((sitzung) => {
    const each = gremienOf(workspace, sitzung).flatMap((gremium) => {
      const regeln = gremienartOf(workspace, gremium);
      return (regeln && keeps(sitzung.value, regeln)) ?? [];
    });
    return each.length === 0 ? [] : [each.every(Boolean)];
  });
  return { teil: results.filter(Boolean).length, ganzes: results.length };
}

/** How many invitations and minutes went out in time. Of an undated invitation nobody can say; minutes still owed after their last day did not. */
export function fristenContext(
  workspace: Workspace,
  held: readonly Entry<Sitzung>[],
  stand: CivilDate,
): JsonObject {
  const einladungsfrist = (regeln: Gremienart) => fristOf(regeln.einladung, 'frist');
  const einladungen = anteilOf(workspace, held, ({ datum, einladung }, regeln) => {
    const frist = einladungsfrist(regeln);
    if (!frist || !einladung?.versandt) return undefined;
    return einladung.versandt <= startOfFrist(workspace, datum, frist);
  });
  const protokolle = anteilOf(workspace, held, ({ datum, protokoll }, regeln) => {
    const frist = fristOf(regeln.protokoll, 'frist');
    if (!frist) return undefined;
    const last = endOfFrist(workspace, datum, frist);
    if (protokoll?.verteilt) return protokoll.verteilt <= last;
    return last < stand ? false : undefined;
  });
  const isUndated: Keeps = ({ einladung }, regeln) =>
    einladungsfrist(regeln) ? einladung?.versandt === undefined : undefined;
  return {
    einladungen: { ...einladungen },
    ohne_tag: anteilOf(workspace, held, isUndated).teil,
    protokolle: { ...protokolle },
  };
}
