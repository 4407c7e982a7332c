import { compareGerman, compareTexts } from '../collation.ts';
import type { Einrichtung, Kommune, Sitzung, Sozialraum } from './entities.ts';
import type { Entry } from './entry.ts';
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

export function byId<T>(entries: readonly Entry<T>[]): Map<string, Entry<T>> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The institutions that stand in a file with others. */
export function* einrichtungenOf(entry: Entry<Kommune | Sozialraum>): Iterable<[string, Entry<Einrichtung>]> {
  for (const [id, value] of Object.entries(entry.value.einrichtungen ?? {})) {
    yield [id, { id, value, file: entry.file, path: ['einrichtungen', id] }];
  }
}

/** By date, beginning and id. */
export function compareSitzungen(a: Entry<Sitzung>, b: Entry<Sitzung>): number {
  return (
    compareTexts(a.value.datum, b.value.datum) ||
    compareTexts(a.value.beginn ?? '', b.value.beginn ?? '') ||
    compareTexts(a.id, b.id)
  );
}
