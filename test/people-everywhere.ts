import { readSchemas } from '../src/files/read-package.ts';
import { placeOf } from '../src/model/kinds.ts';
import type { LoadedFile } from '../src/model/loaded-file.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { readSource } from '../src/source/read-source.ts';
import type { Texts } from './workspace-from.ts';

/** The piece of JSON Schema that says where somebody may stand. */
interface Node {
  readonly verweis?: string | readonly string[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

const schemas = readSchemas();
const validate = createValidator(schemas);

function takesPerson({ verweis = [], items }: Node): boolean {
  return [verweis].flat().includes('mitglied') || (items !== undefined && takesPerson(items));
}

function isList({ type = [] }: Node): boolean {
  return [type].flat().includes('array');
}

function fieldsBelow(node: Node, path: string): readonly string[] {
  if (takesPerson(node)) return [path];
  return Object.entries(node.properties ?? node.items?.properties ?? {}).flatMap(([name, child]) =>
    fieldsBelow(child, `${path}/${name}`),
  );
}

/** „massnahme/beteiligt“: every field of the schemas that takes a person. */
export const PEOPLE_FIELDS: readonly string[] = [...schemas].flatMap(([kind, schema]) =>
  fieldsBelow(schema as Node, kind),
);

/** A repository in which this person stands in every field that takes one; `filled` gets the names of the fields. */
export function withPersonEverywhere(texts: Texts, person: string, filled: Set<string>): LoadedFile[] {
  const fill = (node: Node, data: unknown, path: string): unknown => {
    if (takesPerson(node)) filled.add(path);
    if (takesPerson(node) && (typeof data !== 'object' || Array.isArray(data))) {
      const before = data === undefined ? [] : [data].flat();
      const known = before.map((item) =>
        typeof item === 'object' ? fill(node.items ?? {}, item, path) : item,
      );
      return isList(node) ? [...known, person] : person;
    }
    if (Array.isArray(data)) return data.map((item) => fill(node.items ?? {}, item, path));
    if (typeof data !== 'object' || data === null) return data;
    const entries = Object.entries(node.properties ?? {}).flatMap(([name, child]): [string, unknown][] => {
      const value = fill(child, (data as Record<string, unknown>)[name], `${path}/${name}`);
      return value === undefined ? [] : [[name, value]];
    });
    return { ...data, ...Object.fromEntries(entries) };
  };
  return Object.entries(texts).flatMap(([path, text]): LoadedFile[] => {
    const place = placeOf(path);
    if (!place) return [];
    const file = readSource(path, Buffer.from(text));
    const { value, references } = validate(place.kind, file);
    return [{ file, place, references, value: fill(schemas.get(place.kind) as Node, value, place.kind) }];
  });
}
