import { addMonths, type CivilDate } from '../calendar.ts';
import { oncePer } from '../once-per.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group-by.ts';
import type { Hospitation } from './prozess-entities.ts';
import type { Workspace } from './workspace.ts';

const MONTHS = 12;

/** Where the guest works; `undefined` for somebody without an institution. */
export function heimatOf(workspace: Workspace, { value }: Entry<Hospitation>): string | undefined {
  return workspace.index.mitglied.get(value.gast)?.value.einrichtung;
}

/** The last day on which a visit in return still counts as one. */
export function gegenbesuchBis({ value }: Entry<Hospitation>): CivilDate {
  return addMonths(value.am, MONTHS);
}

interface Besuch {
  readonly entry: Entry<Hospitation>;
  readonly bis: CivilDate;
}

/** By where the guest came from and which house it was: whatever is visited, its name has no space in it. */
const besucheIn = oncePer((workspace: Workspace) =>
  groupBy(
    workspace.hospitationen.map((entry): readonly [string, Besuch] => [
      `${heimatOf(workspace, entry)} ${entry.value.gastgeber}`,
      { entry, bis: gegenbesuchBis(entry) },
    ]),
  ),
);

/** The visit the other way round within a year before or after. */
export function gegenbesuchOf(
  workspace: Workspace,
  visit: Entry<Hospitation>,
): Entry<Hospitation> | undefined {
  const bis = gegenbesuchBis(visit);
  const others = besucheIn(workspace).get(`${visit.value.gastgeber} ${heimatOf(workspace, visit)}`);
  return others?.find((other) => other.entry.value.am <= bis && visit.value.am <= other.bis)?.entry;
}
