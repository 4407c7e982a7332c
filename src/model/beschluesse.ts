import { type CivilDate, civilDate, yearOf } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Beschluss, Realisierung, Sitzung, Top } from './entities.ts';
import type { Entry } from './entry.ts';
import { hasReached } from './membership.ts';
import { partsOf } from './verweis.ts';
import type { Workspace } from './workspace.ts';

/** A decision with the meeting and the Tagesordnungspunkt that made it. */
export interface BeschlussMitQuelle {
  readonly sitzung: Entry<Sitzung>;
  /** 1-based. */
  readonly nummer: number;
  readonly top: Top;
  readonly beschluss: Beschluss;
}

/** More no than yes, or as many: a motion, not a decision. Uncounted votes count as a yes. */
export function isAbgelehnt({ ja, nein = 0 }: Beschluss): boolean {
  return ja !== undefined && ja <= nein;
}

/** What the meeting decided, in the order of its agenda; nothing before it took place. */
export function beschluesseOf(sitzung: Entry<Sitzung>): readonly BeschlussMitQuelle[] {
  if (!hasReached(sitzung.value, 'durchgefuehrt')) return [];
  return sitzung.value.tagesordnung.flatMap((top, index) =>
    top.beschluss ? [{ sitzung, nummer: index + 1, top, beschluss: top.beschluss }] : [],
  );
}

/** The meeting that `<sitzung>#<number>` names; `undefined` when meeting or Tagesordnungspunkt does not exist. */
export function topOf(
  workspace: Workspace,
  id: string,
): { readonly sitzung: Entry<Sitzung>; readonly nummer: number } | undefined {
  const [name, nummer = 0] = partsOf(id);
  const sitzung = workspace.index.sitzung.get(name);
  return sitzung?.value.tagesordnung[nummer - 1] ? { sitzung, nummer } : undefined;
}

/** The decision at `<sitzung>#<number>`. */
export function beschlussAt(workspace: Workspace, id: string): BeschlussMitQuelle | undefined {
  const place = topOf(workspace, id);
  return place && beschluesseOf(place.sitzung).find(({ nummer }) => nummer === place.nummer);
}

/** Entries up to that day, oldest first. */
export function realisierungBis({ realisierung = [] }: Beschluss, tag: CivilDate): readonly Realisierung[] {
  return realisierung.filter(({ am }) => am <= tag).toSorted((a, b) => compareTexts(a.am, b.am));
}

/**
 * When it should be clear what became of it: with its last task, without one at the end of the year; `undefined` while
 * an open task has no day.
 */
export function faelligkeitOf({ sitzung, top }: BeschlussMitQuelle): CivilDate | undefined {
  if (top.auftraege.some(({ bis, erledigt }) => bis === undefined && erledigt === undefined))
    return undefined;
  const fristen = top.auftraege.flatMap(({ bis }) => bis ?? []).sort();
  return fristen.at(-1) ?? civilDate(`${yearOf(sitzung.value.datum)}-12-31`);
}
