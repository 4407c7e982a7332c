import { longDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { groupBy } from '../model/group-by.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { gremienOf, hasReached, mitgliederAm } from '../model/membership.ts';
import { entryName } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, listed, relatedPlace } from './check.ts';

interface Uhrzeiten {
  readonly beginn: string;
  readonly ende: string;
}

/** A meeting of which nobody knows the end is only known to take its beginning. */
function zeitOf({ beginn, ende }: Sitzung): Uhrzeiten | undefined {
  return beginn === undefined
    ? undefined
    : { beginn, ende: ende === undefined || ende < beginn ? beginn : ende };
}

function overlap(a: Uhrzeiten, b: Uhrzeiten): boolean {
  return a.beginn === b.beginn || (a.beginn < b.ende && b.beginn < a.ende);
}

/** Of so many others at the same time a meeting is told; more say nothing new. */
const MOST_AT_ONCE = 20;

/** Pairs of meetings that overlap, of one day, the earlier first. Compared are only those still running. */
function* pairsOf(
  sitzungen: readonly Entry<Sitzung>[],
): Iterable<readonly [a: Entry<Sitzung>, b: Entry<Sitzung>]> {
  const timed = sitzungen
    .flatMap((sitzung) => {
      const zeit = zeitOf(sitzung.value);
      return zeit ? [{ sitzung, zeit }] : [];
    })
    .sort((a, b) => compareTexts(a.zeit.beginn, b.zeit.beginn));
  let running: typeof timed = [];
  for (const current of timed) {
    running = running.filter(({ zeit }) => overlap(zeit, current.zeit));
    for (const { sitzung } of running.slice(0, MOST_AT_ONCE)) yield [sitzung, current.sitzung];
    running.push(current);
  }
}

/** Those of one day that have somebody or something in common with another one. */
function withShared(
  day: readonly Entry<Sitzung>[],
  membersOf: (sitzung: Entry<Sitzung>) => Iterable<string>,
): readonly Entry<Sitzung>[] {
  if (day.length < 2) return [];
  const groups = groupBy(
    day.flatMap((sitzung) => [...membersOf(sitzung)].map((id) => [id, sitzung] as const)),
  );
  const shared = new Set([...groups.values()].filter(({ length }) => length > 1).flat());
  return day.filter((sitzung) => shared.has(sitzung));
}

/** Overlapping pairs that share what `membersOf` names: on a day with a hundred meetings, hardly any. */
function* overlapping(
  workspace: Workspace,
  membersOf: (sitzung: Entry<Sitzung>) => Iterable<string>,
): Iterable<readonly [a: Entry<Sitzung>, b: Entry<Sitzung>, shared: readonly string[]]> {
  const held = workspace.sitzungen.filter(({ value }) => value.status !== 'abgesagt');
  for (const day of groupBy(held.map((sitzung) => [sitzung.value.datum, sitzung] as const)).values()) {
    for (const [a, b] of pairsOf(withShared(day, membersOf)))
      yield [a, b, a.value.gremien.filter((id) => b.value.gremien.includes(id))];
  }
}

/** A body cannot meet in two places at once. */
export function* checkGleichzeitigeSitzungen(workspace: Workspace): Iterable<Diagnostic> {
  for (const [a, b, [gremium]] of overlapping(workspace, ({ value }) => value.gremien)) {
    if (gremium === undefined) continue;
    const name = entryName(workspace.index.gremium, gremium);
    yield finding(
      'sitzung/ueberschneidung',
      { entry: b, path: ['beginn'] },
      `„${name}“ tagt am ${longDate(b.value.datum)} um ${b.value.beginn} Uhr schon in einer anderen Sitzung.`,
      {
        hint: 'datum:, beginn: und ende: beider Sitzungen prüfen; ist eine doppelt angelegt, ihre Datei löschen.',
        related: relatedPlace({ entry: a, path: ['beginn'] }, 'Die andere Sitzung.'),
      },
    );
  }
}

/** When somebody is in a meeting: while it is recorded, while the meeting lasts; of a planned one, all its members. */
function anwesenheiten(workspace: Workspace, sitzung: Entry<Sitzung>): ReadonlyMap<string, Uhrzeiten> {
  const zeit = zeitOf(sitzung.value);
  if (!zeit) return new Map();
  const { anwesend, datum } = sitzung.value;
  if (hasReached(sitzung.value, 'durchgefuehrt')) {
    return new Map(
      anwesend.flatMap(({ person, von, bis }) =>
        person === undefined
          ? []
          : [[person, { beginn: von ?? zeit.beginn, ende: bis ?? zeit.ende }] as const],
      ),
    );
  }
  const members = gremienOf(workspace, sitzung).flatMap((gremium) => mitgliederAm(workspace, gremium, datum));
  return new Map(members.map(({ mitglied }) => [mitglied.id, zeit] as const));
}

function inBoth(workspace: Workspace, a: Entry<Sitzung>, b: Entry<Sitzung>): readonly string[] {
  const [there, here] = [anwesenheiten(workspace, a), anwesenheiten(workspace, b)];
  return [...here]
    .filter(([id, zeit]) => {
      const other = there.get(id);
      return other !== undefined && overlap(other, zeit);
    })
    .map(([id]) => entryName(workspace.index.mitglied, id));
}

/** Nobody can be in two meetings at once. */
export function* checkDoppeltVerplante(workspace: Workspace): Iterable<Diagnostic> {
  const people = (sitzung: Entry<Sitzung>) => anwesenheiten(workspace, sitzung).keys();
  for (const [a, b, shared] of overlapping(workspace, people)) {
    // That the same body meets twice is said of the body.
    if (shared.length > 0 || hasLooseEnd(workspace, [a, b], ['gremium', 'mitglied'])) continue;
    const names = inBoth(workspace, a, b);
    if (names.length === 0) continue;
    yield finding(
      'sitzung/doppelt-verplant',
      { entry: b, path: ['beginn'] },
      `${listed(names)} ${names.length === 1 ? 'ist' : 'sind'} zur selben Zeit in einer anderen Sitzung.`,
      {
        hint: 'Einen der Termine verlegen oder eine Vertretung entsenden; war jemand nur zeitweise da, bei anwesend: von: und bis: ergänzen.',
        related: relatedPlace({ entry: a, path: ['beginn'] }, 'Die andere Sitzung.'),
      },
    );
  }
}
