import { addDays, type CivilDate, civilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import { oncePer } from '../once-per.ts';
import { einrichtungenAm } from './einrichtungen.ts';
import type { Einrichtung, Gremium, Mitglied, Sitzung } from './entities.ts';
import { compareEntries, type Entry } from './entry.ts';
import { compareMitglieder, mitgliederAm, regelnOf } from './membership.ts';
import type { Workspace, WorkspaceIndex } from './workspace.ts';

/** By Gremium, latest first; what was called off moved nothing on. */
const gehalteneSitzungen = oncePer(
  ({ sitzungen }: WorkspaceIndex) =>
    new Map(
      [...sitzungen].map(([gremium, all]) => [
        gremium,
        all.filter(({ value }) => value.status !== 'abgesagt').reverse(),
      ]),
    ),
);

/** The body's meetings before that day, latest first; what was called off moved nothing on. */
export function sitzungenVor(
  { index }: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Entry<Sitzung>[] {
  const all = gehalteneSitzungen(index).get(gremium.id) ?? [];
  let [first, end] = [0, all.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((all[middle] as Entry<Sitzung>).value.datum < tag) end = middle;
    else first = middle + 1;
  }
  return all.slice(first);
}

/** The institution in which a meeting takes place; `undefined` for any other venue. */
export function tagungsort({ index }: Workspace, { value }: Entry<Sitzung>): Entry<Einrichtung> | undefined {
  return typeof value.ort === 'string' ? index.einrichtung.get(value.ort) : undefined;
}

/** The kinds of venue that take turns on that day: those of the rule that the Sozialraum has. */
export function ortsarten(workspace: Workspace, gremium: Entry<Gremium>, tag: CivilDate): readonly string[] {
  const arten = regelnOf(workspace, gremium).ortswechsel?.arten ?? [];
  const there = new Set(einrichtungenAm(workspace, gremium, tag).map(({ value }) => value.art));
  return arten.filter((art) => there.has(art));
}

interface Ort {
  readonly vorige: Entry<Sitzung>;
  readonly art: string;
}

/** Where the body met last before that day, among venues of those kinds: one cycle back, less the turn in question. */
export function letzteOrte(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  { vor, arten }: { readonly vor: CivilDate; readonly arten: readonly string[] },
): readonly Ort[] {
  const found: Ort[] = [];
  for (const vorige of sitzungenVor(workspace, gremium, vor)) {
    if (found.length >= arten.length - 1) break;
    const art = tagungsort(workspace, vorige)?.value.art;
    if (art !== undefined && arten.includes(art)) found.push({ vorige, art });
  }
  return found;
}

/** The candidates by turn: whoever it never was, then whoever it was longest ago; ties keep their order. */
function byTurn<T>(candidates: readonly T[], lastTurn: (candidate: T) => number): readonly T[] {
  const turns = candidates.map((candidate) => ({ candidate, turn: lastTurn(candidate) }));
  return turns.toSorted((a, b) => b.turn - a.turn).map(({ candidate }) => candidate);
}

/** How many meetings ago; infinite for never. */
function turnsAgo(sitzungen: readonly Entry<Sitzung>[], fits: (sitzung: Entry<Sitzung>) => boolean): number {
  const index = sitzungen.findIndex(fits);
  return index < 0 ? Number.MAX_SAFE_INTEGER : index;
}

/** Where a meeting on that day would take its turn; `undefined` where the body's rules name no rotation. */
export function naechsterOrt(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): Entry<Einrichtung> | undefined {
  const before = sitzungenVor(workspace, gremium, tag);
  const [art] = byTurn(ortsarten(workspace, gremium, tag), (candidate) =>
    turnsAgo(before, (sitzung) => tagungsort(workspace, sitzung)?.value.art === candidate),
  );
  const candidates = einrichtungenAm(workspace, gremium, tag)
    .filter(({ value }) => value.art === art)
    .toSorted(compareEntries);
  return byTurn(candidates, ({ id }) => turnsAgo(before, ({ value }) => value.ort === id))[0];
}

/** The regular members by who has not kept the minutes longest; whoever runs the body leads the meeting and does not write. */
export function protokollReihenfolge(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Entry<Mitglied>[] {
  const before = sitzungenVor(workspace, gremium, tag);
  const candidates = mitgliederAm(workspace, gremium, tag)
    .filter(({ grund }) => grund !== 'geschaeftsfuehrung')
    .toSorted((a, b) => compareTexts(a.seit, b.seit) || compareMitglieder(a.mitglied, b.mitglied))
    .map(({ mitglied }) => mitglied);
  return byTurn(candidates, ({ id }) => turnsAgo(before, ({ value }) => value.protokoll?.fuehrung === id));
}

export function naechsteProtokollfuehrung(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): Entry<Mitglied> | undefined {
  return protokollReihenfolge(workspace, gremium, tag)[0];
}

/** The first planned meeting for which that is still open; without one, the day after the last that is known. */
export function naechsteReihe(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  isOpen: (sitzung: Sitzung) => boolean,
): CivilDate {
  const { stichtag } = workspace;
  const planned = sitzungenVor(workspace, gremium, civilDate('2100-12-31')).filter(
    ({ value }) => value.datum >= stichtag,
  );
  const open = planned.findLast(({ value }) => isOpen(value));
  const [last] = planned;
  return open?.value.datum ?? addDays(last?.value.datum ?? stichtag, 1);
}
