import { addMonths, type CivilDate, isReversed, isWithin, yearOf } from '../calendar.ts';
import type { Mitglied, Mitgliedschaft, Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group-by.ts';
import type { Workspace } from './workspace.ts';

/** Somebody who could be deleted, and the last day on which they held or did anything here. */
export interface Ausgeschieden {
  readonly mitglied: Entry<Mitglied>;
  readonly zuletzt: CivilDate;
}

export interface Loeschvorschlaege {
  readonly mitglieder: readonly Ausgeschieden[];
  readonly sitzungen: readonly Entry<Sitzung>[];
}

/** The last meeting that names somebody; guests have neither membership nor office. */
function lastNamed({ sitzungen, index }: Workspace, id: string): CivilDate | undefined {
  return sitzungen.findLast(({ file }) =>
    index.loaded
      .get(file)
      ?.references.some((reference) => reference.id === id && reference.kinds.includes('mitglied')),
  )?.value.datum;
}

/** The last day of all memberships, also as somebody's deputy, and offices; `undefined` while one lasts or is still to come. */
function lastDay(
  workspace: Workspace,
  { id, value }: Entry<Mitglied>,
  asDeputy: readonly Mitgliedschaft[],
): CivilDate | undefined {
  const { funktionen = [], gremien = [] } = value;
  if ([...funktionen, ...gremien].some(isReversed)) return undefined;
  const ends = [
    ...funktionen.map(({ bis }) => bis),
    ...[...gremien, ...asDeputy].map(({ gremium, bis }) => {
      const aufgeloest = workspace.index.gremium.get(gremium)?.value.aufgeloest;
      return [bis, aufgeloest].filter((tag) => tag !== undefined).sort()[0];
    }),
  ];
  if (ends.length === 0) return lastNamed(workspace, id);
  if (ends.some((bis) => isWithin(workspace.stichtag, bis === undefined ? {} : { bis }))) return undefined;
  return ends.sort().at(-1);
}

/** The day before which something is older than so many months; `undefined` where nothing can be. */
function cutoffOf(stichtag: CivilDate, monate: number | undefined): CivilDate | undefined {
  const isEndless = monate === undefined || monate >= (yearOf(stichtag) - 1900) * 12;
  return isEndless ? undefined : addMonths(stichtag, -monate);
}

/** What is older than the periods of `aufbewahrung`; nothing where the city has set none. */
export function loeschvorschlaege(workspace: Workspace): Loeschvorschlaege {
  const { stichtag, kommune, mitglieder, sitzungen } = workspace;
  const { mitglieder_monate: monate, protokolle_jahre: jahre } = kommune.value.aufbewahrung ?? {};
  const mitgliederBis = cutoffOf(stichtag, monate);
  const sitzungenBis = cutoffOf(stichtag, jahre === undefined ? undefined : jahre * 12);
  const isOlder = (tag: CivilDate | undefined, cutoff: CivilDate | undefined): tag is CivilDate =>
    tag !== undefined && cutoff !== undefined && tag < cutoff;
  const deputies = groupBy(
    mitglieder.flatMap(({ value }) =>
      (value.gremien ?? []).flatMap((mitgliedschaft) =>
        mitgliedschaft.vertretung === undefined ? [] : [[mitgliedschaft.vertretung, mitgliedschaft] as const],
      ),
    ),
  );
  return {
    mitglieder: mitglieder.flatMap((mitglied) => {
      const zuletzt = lastDay(workspace, mitglied, deputies.get(mitglied.id) ?? []);
      return isOlder(zuletzt, mitgliederBis) ? [{ mitglied, zuletzt }] : [];
    }),
    sitzungen: sitzungen.filter(({ value }) => isOlder(value.datum, sitzungenBis)),
  };
}
