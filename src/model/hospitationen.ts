import { addMonths, type CivilDate } from '../calendar.ts';
import type { Entry } from './entry.ts';
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

/** The visit the other way round within a year before or after. */
export function gegenbesuchOf(
  workspace: Workspace,
  visit: Entry<Hospitation>,
): Entry<Hospitation> | undefined {
  const heimat = heimatOf(workspace, visit);
  return workspace.hospitationen.find(
    (other) =>
      other.value.gastgeber === heimat &&
      heimatOf(workspace, other) === visit.value.gastgeber &&
      other.value.am <= gegenbesuchBis(visit) &&
      visit.value.am <= gegenbesuchBis(other),
  );
}
