import type { Beginn, Mitglied, Mitgliedschaft } from './entities.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group-by.ts';

export interface Amtszeit extends Beginn {
  readonly mitglied: Entry<Mitglied>;
  readonly index: number;
}

export interface MitgliedschaftEntry {
  readonly mitglied: Entry<Mitglied>;
  readonly mitgliedschaft: Mitgliedschaft;
  readonly index: number;
}

/** Who held which office, by Funktion. */
export function amtszeitenOf(
  mitglieder: readonly Entry<Mitglied>[],
): ReadonlyMap<string, readonly Amtszeit[]> {
  return groupBy(
    mitglieder.flatMap((mitglied) =>
      (mitglied.value.funktionen ?? []).map(
        ({ funktion, ...zeitraum }, index) => [funktion, { mitglied, index, ...zeitraum }] as const,
      ),
    ),
  );
}

/** Who belongs where, by Gremium. */
export function mitgliedschaftenOf(
  mitglieder: readonly Entry<Mitglied>[],
): ReadonlyMap<string, readonly MitgliedschaftEntry[]> {
  return groupBy(
    mitglieder.flatMap((mitglied) =>
      (mitglied.value.gremien ?? []).map(
        (mitgliedschaft, index) => [mitgliedschaft.gremium, { mitglied, mitgliedschaft, index }] as const,
      ),
    ),
  );
}
