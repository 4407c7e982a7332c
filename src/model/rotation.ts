import { addDays, type CivilDate, civilDate } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import { einrichtungenAm } from './einrichtungen.ts';
import type { Einrichtung, Gremium, Mitglied, Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { compareMitglieder, gremienartOf, mitgliederAm } from './membership.ts';
import type { Workspace } from './workspace.ts';

/** The body's meetings before that day, latest first; what was called off moved nothing on. */
export function sitzungenVor(
  { index }: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Entry<Sitzung>[] {
  return (index.sitzungen.get(gremium.id) ?? [])
    .filter(({ value }) => value.status !== 'abgesagt' && value.datum < tag)
    .toReversed();
}

/** The institution in which a meeting takes place; `undefined` for any other venue. */
export function tagungsort({ index }: Workspace, { value }: Entry<Sitzung>): Entry<Einrichtung> | undefined {
  return typeof value.ort === 'string' ? index.einrichtung.get(value.ort) : undefined;
}

/** The kinds of venue that take turns on that day: those of the rule that the Sozialraum has. */
export function ortsarten(workspace: Workspace, gremium: Entry<Gremium>, tag: CivilDate): readonly string[] {
  const { arten = [] } = gremienartOf(workspace, gremium)?.ortswechsel ?? {};
  const there = new Set(einrichtungenAm(workspace, gremium, tag).map(({ value }) => value.art));
  return arten.filter((art) => there.has(art));
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
    .toSorted((a, b) => compareGerman(a.value.name, b.value.name) || compareGerman(a.id, b.id));
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
    .toSorted(
      (a, b) =>
        Number((a.seit ?? '') > (b.seit ?? '')) - Number((a.seit ?? '') < (b.seit ?? '')) ||
        compareMitglieder(a.mitglied, b.mitglied),
    )
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
