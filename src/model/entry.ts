import { compareGerman } from '../collation.ts';
import type { DataPath, Range } from '../diagnostic.ts';
import { locate } from '../source/locate.ts';
import type { SourceFile } from '../source/source-file.ts';

interface Named {
  readonly name: string;
}

/** A thing together with the place where it stands. */
export interface Entry<T> {
  readonly id: string;
  readonly value: T;
  readonly file: SourceFile;
  readonly path: DataPath;
  /** The year's folder, for files that lie in one. */
  readonly jahr?: number;
}

/** Of a kind whose files lie in a folder for each year. */
export interface YearlyEntry<T> extends Entry<T> {
  readonly jahr: number;
}

/** By name, then id. */
export function compareEntries(a: Entry<Named>, b: Entry<Named>): number {
  return compareGerman(a.value.name, b.value.name) || compareGerman(a.id, b.id);
}

/** What these ids lead to, in their order; what nothing is called by is left out, the reference check speaks of it. */
export function entriesCalled<T>(index: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] {
  return ids.flatMap((id) => index.get(id) ?? []);
}

/** Where `entry`, or a field below it, stands; computed when asked. */
export function rangeOf(entry: Entry<unknown>, path: DataPath = [], part: 'key' | 'value' = 'value'): Range {
  return locate(entry.file, [...entry.path, ...path], part);
}
