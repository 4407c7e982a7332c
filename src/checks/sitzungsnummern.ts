import { isWithin, longDate, yearOf } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

interface Nummer {
  readonly sitzung: Entry<Sitzung>;
  readonly nummer: number;
  /** Meetings since the last number that may have had one: without a number, called off, or of several bodies. */
  readonly dazwischen: number;
}

/** By day, then by number: two meetings of one day may stand in either order. */
function compareByNummer(a: Entry<Sitzung>, b: Entry<Sitzung>): number {
  if (a.value.datum !== b.value.datum) return compareTexts(a.value.datum, b.value.datum);
  return (a.value.nummer ?? 0) - (b.value.nummer ?? 0);
}

/** A joint meeting bears the number of one of its bodies, and nobody knows of which. */
function* nummern(sitzungen: readonly Entry<Sitzung>[]): Iterable<Nummer> {
  let dazwischen = 0;
  for (const sitzung of sitzungen.toSorted(compareByNummer)) {
    const { nummer, gremien, status } = sitzung.value;
    if (nummer === undefined || gremien.length > 1 || status === 'abgesagt') dazwischen += 1;
    else {
      yield { sitzung, nummer, dazwischen };
      dazwischen = 0;
    }
  }
}

/** Whether counting may begin anew between both: with the year, or with the Wahlperiode. */
function canRestart({ kommune }: Workspace, before: Sitzung, after: Sitzung): boolean {
  const periode = ({ datum }: Sitzung) =>
    (kommune.value.wahlperioden ?? []).findIndex((zeitraum) => isWithin(datum, zeitraum));
  return yearOf(before.datum) !== yearOf(after.datum) || periode(before) !== periode(after);
}

function problem(workspace: Workspace, before: Nummer, { sitzung, nummer, dazwischen }: Nummer) {
  const restarted = canRestart(workspace, before.sitzung.value, sitzung.value);
  const next = before.nummer + 1;
  if (nummer >= next && nummer <= next + dazwischen) return undefined;
  if (restarted && nummer >= 1 && nummer <= 1 + dazwischen) return undefined;
  if (nummer === before.nummer) return `Die Nummer ${nummer} hatte schon die vorige Sitzung`;
  return `Auf die Nummer ${before.nummer} folgt die Nummer ${nummer}`;
}

/** Where a body numbers its meetings, no number comes twice and none is left out. */
export function* checkSitzungsnummern(workspace: Workspace): Iterable<Diagnostic> {
  if (hasLooseEnd(workspace, workspace.sitzungen, ['gremium'])) return;
  for (const gremium of workspace.gremien) {
    let before: Nummer | undefined;
    for (const current of nummern(sitzungenOf(workspace.index, gremium.id))) {
      const message = before && problem(workspace, before, current);
      if (before && message) {
        yield finding(
          'sitzung/nummer',
          { entry: current.sitzung, path: ['nummer'] },
          `${message} („${gremium.value.name}“).`,
          {
            hint: 'Beide Nummern prüfen; fehlt eine Sitzung dazwischen, ihre Datei anlegen, auch wenn sie abgesagt wurde.',
            related: relatedPlace(
              { entry: before.sitzung, path: ['nummer'] },
              `Die Sitzung am ${longDate(before.sitzung.value.datum)}.`,
            ),
          },
        );
      }
      before = current;
    }
  }
}
