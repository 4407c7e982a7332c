import type { DataPath } from '../diagnostic.ts';
import type { Reference } from '../source/reference.ts';

/** How the text at `path` becomes a typed value; the schema's `wird` keyword says so. */
export interface Conversion {
  readonly to: 'cents' | 'zahl' | 'messwert' | 'wahrheitswert';
  readonly path: DataPath;
}

/** What the schemas' own keywords gather while a file is validated. */
export interface Collected {
  readonly references: Reference[];
  readonly conversions: Conversion[];
}

/** `/a/0/b` as keys and indices; indices only where the data has a list. */
export function pathFromPointer(pointer: string, data: unknown): DataPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}
