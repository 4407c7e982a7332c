import type { DataPath } from '../diagnostic.ts';

/** A value (or, with part `key`, a field name) that names an entry of one of these kinds elsewhere. */
export interface Reference {
  readonly kinds: readonly string[];
  readonly id: string;
  readonly path: DataPath;
  readonly part: 'key' | 'value';
}
