import { yearOf } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Mitglied } from '../model/entities.ts';
import { gegenbesuchOf } from '../model/hospitationen.ts';
import { angehoerigeAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { allGremien, type Umfang } from './bericht-umfang.ts';
import type { Json } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName } from './names.ts';

/** The institution or department of a guest; houses visit each other, not people. */
function hausOf(workspace: Workspace, gast: Mitglied | undefined): string | null {
  const haus = gast?.einrichtung ?? gast?.einheit;
  return haus === undefined ? null : akteurName(workspace, haus);
}

/** The institutions that members of the bodies of a part came from; all there are for the whole report. */
export function haeuserOf(workspace: Workspace, umfang: Umfang): ReadonlySet<string> | undefined {
  if (umfang.teil === undefined) return undefined;
  return new Set(
    allGremien(umfang)
      .flatMap((gremium) => angehoerigeAm(workspace, gremium, umfang.stand))
      .flatMap(({ mitglied }) => mitglied.value.einrichtung ?? []),
  );
}

/** The mutual visits of a year by day; with `haeuser` only those from or to one of these institutions. */
export function hospitationenContext(
  workspace: Workspace,
  jahr: number,
  haeuser?: ReadonlySet<string>,
): readonly Json[] {
  const gastOf = (id: string) => workspace.index.mitglied.get(id)?.value;
  return workspace.hospitationen
    .filter(({ value }) => yearOf(value.am) === jahr)
    .filter(
      ({ value: { gast, gastgeber } }) =>
        haeuser === undefined || haeuser.has(gastgeber) || haeuser.has(gastOf(gast)?.einrichtung ?? ''),
    )
    .toSorted((a, b) => compareTexts(a.value.am, b.value.am))
    .map((entry) => ({
      am: entry.value.am,
      aus: hausOf(workspace, gastOf(entry.value.gast)),
      bei: akteurName(workspace, entry.value.gastgeber),
      bericht: orNull(entry.value.bericht),
      gegenbesuch: orNull(gegenbesuchOf(workspace, entry)?.value.am),
    }));
}
