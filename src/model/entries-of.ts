import { compareGerman, compareTexts } from '../collation.ts';
import type { Einrichtung, Kommune, Sitzung, Sozialraum } from './entities.ts';
import type { Entry, YearlyEntry } from './entry.ts';
import { groupBy } from './group-by.ts';
import type { Kind } from './kinds.ts';
import type { LoadedFile } from './loaded-file.ts';

/** What the readable files of one kind say, by year and id. */
export function entriesOf<T>(
  files: readonly LoadedFile[],
  kind: Kind,
  normalise: (data: never) => T = (data) => data as T,
): Entry<T>[] {
  return files
    .filter(({ place, value }) => place.kind === kind && value !== undefined)
    .map(({ file, place, value }) => ({
      id: place.id,
      value: normalise(value as never),
      file,
      path: [],
      ...(place.jahr === undefined ? {} : { jahr: place.jahr }),
    }))
    .sort((a, b) => (a.jahr ?? 0) - (b.jahr ?? 0) || compareGerman(a.id, b.id));
}

/** The same of a kind whose files lie in a folder for each year. */
export function yearlyOf<T>(...what: Parameters<typeof entriesOf<T>>): YearlyEntry<T>[] {
  return entriesOf<T>(...what).flatMap(({ jahr, ...entry }) =>
    jahr === undefined ? [] : { ...entry, jahr },
  );
}

export function byId<T>(entries: readonly Entry<T>[]): Map<string, Entry<T>> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The institutions that stand in a file with others. */
export function* einrichtungenOf(entry: Entry<Kommune | Sozialraum>): Iterable<[string, Entry<Einrichtung>]> {
  for (const [id, value] of Object.entries(entry.value.einrichtungen ?? {})) {
    yield [id, { id, value, file: entry.file, path: ['einrichtungen', id] }];
  }
}

/** Meetings by body; a joint one stands with each of its bodies. */
export function byGremium(sitzungen: readonly Entry<Sitzung>[]): Map<string, Entry<Sitzung>[]> {
  return groupBy(
    sitzungen.flatMap((sitzung) => sitzung.value.gremien.map((gremium) => [gremium, sitzung] as const)),
  );
}

/** By date, beginning and id. */
export function compareSitzungen(a: Entry<Sitzung>, b: Entry<Sitzung>): number {
  return (
    compareTexts(a.value.datum, b.value.datum) ||
    compareTexts(a.value.beginn ?? '', b.value.beginn ?? '') ||
    compareTexts(a.id, b.id)
  );
}
