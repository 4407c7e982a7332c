import type { DataPath, Range } from '../diagnostic.ts';
import { locate } from '../source/locate.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A thing together with the place where it stands. */
export interface Entry<T> {
  readonly id: string;
  readonly value: T;
  readonly file: SourceFile;
  readonly path: DataPath;
  /** The year's folder, for files that lie in one. */
  readonly jahr?: number;
}

/** Where `entry`, or a field below it, stands; computed when asked. */
export function rangeOf(entry: Entry<unknown>, path: DataPath = [], part: 'key' | 'value' = 'value'): Range {
  return locate(entry.file, [...entry.path, ...path], part);
}
