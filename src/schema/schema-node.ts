import type { DataPath } from '../diagnostic.ts';

/** What the wording of a finding uses of a schema. */
export interface SchemaNode {
  readonly title?: string;
  readonly erwartet?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

export function fieldName(path: DataPath): string {
  const last = path.findLast((part) => typeof part === 'string');
  return last === undefined ? 'Die Datei' : `„${last}“`;
}

export function placeOf(path: DataPath): string {
  return path.length === 0 ? 'In der Datei' : `Bei ${fieldName(path)}`;
}
