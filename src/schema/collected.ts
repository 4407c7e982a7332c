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

/** Thousands of files have values in the same places: each place is one list, which all of them share. */
const known = new Map<string, DataPath>();

/** Whether the data has lists where the path has indices, and only there. */
function fits(path: DataPath, data: unknown): boolean {
  let value = data;
  for (const key of path) {
    if (Array.isArray(value) !== (typeof key === 'number')) return false;
    value = (value as Record<string | number, unknown> | undefined)?.[key];
  }
  return true;
}

/** `/a/0/b` as keys and indices; indices only where the data has a list. */
export function pathFromPointer(pointer: string, data: unknown): DataPath {
  const shared = known.get(pointer);
  if (shared && fits(shared, data)) return shared;
  const path = readPointer(pointer, data);
  known.set(pointer, path);
  return path;
}

function readPointer(pointer: string, data: unknown): DataPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}
