import type { Reference } from '../source/reference.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Place } from './kinds.ts';

/** A file after reading and validation; `value` is `undefined` when either found an error. */
export interface LoadedFile {
  readonly file: SourceFile;
  readonly place: Place;
  readonly value: unknown;
  readonly references: readonly Reference[];
}

/** What a file says: typed where nothing is wrong with it, else as it is written, as far as that could be read. */
export function contentOf({ value, file }: LoadedFile): unknown {
  return value ?? file.data;
}
