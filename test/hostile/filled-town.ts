import { readSchemas } from '../../src/files/read-package.ts';
import { placeOf } from '../../src/model/kinds.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { type Built, workspaceFrom } from '../workspace-from.ts';
import type { Texts } from './composite.ts';
import { TOWN } from './town.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly maxLength?: number;
  readonly verweis?: string | readonly string[];
  readonly [keyword: string]: unknown;
}

type Data = SourceFile['data'];

/** A body may set every rule of its kind anew: the same fields once more. A paper names a body or writes its name. */
const LEFT_OUT: ReadonlySet<string> = new Set(['gremium/regeln', 'vorlage/beratungsfolge[]/gremium_name']);
/** What a required field gets that is no text; anything else comes from its `examples` or its `enum`. */
const SAMPLES: Readonly<Record<string, string>> = {
  kennung: 'muster',
  zahl: '1',
  anzahlTage: '14',
  dateipfad: 'logo.svg',
  einrichtung: 'kita-sonne',
  einrichtungsart: 'kita',
  traeger: 'stadt',
  mitglied: 'jo-muster',
  gremium: 'nord',
  funktion: 'teamleitung-nord',
};
const KEYWORDS_OF_CODES = ['enum', 'pattern', 'format', 'verweis', 'wird'];
const KEY = '1';
/** Shorter ones are numbers and marks of files, which documents write without blanks. */
const SHORTEST_TEXT = 1000;

export const schemas = readSchemas() as ReadonlyMap<string, Schema>;

/** A part of a schema and the name of the schema that it stands in, without `$ref`. */
export function resolved(schema: Schema, home: string): readonly [Schema, string] {
  if (schema.$ref === undefined) return [schema, home];
  const [file = '', pointer = ''] = schema.$ref.split('#');
  const name = file === '' ? home : file.replace('.schema.json', '');
  const target = pointer
    .split('/')
    .filter(Boolean)
    .reduce((node, key) => (node as Record<string, Schema>)[key] as Schema, schemas.get(name) as Schema);
  const [base, deepHome] = resolved(target, name);
  const { $ref, ...own } = schema;
  return [{ ...base, ...own }, deepHome];
}

function takesText({ type, maxLength = SHORTEST_TEXT, ...schema }: Schema): boolean {
  if (maxLength < SHORTEST_TEXT) return false;
  return (
    [type].flat().includes('string') &&
    KEYWORDS_OF_CODES.every((keyword) => !(keyword in schema) || schema[keyword] === 'zeile')
  );
}

function holdsText(schema: Schema, home: string): boolean {
  const [node, at] = resolved(schema, home);
  const below = [...Object.values(node.properties ?? {}), node.additionalProperties, node.items];
  return takesText(node) || below.some((child) => child && holdsText(child, at));
}

/** The least that a required field without a text may hold. */
function sampleOf(schema: Schema, home: string, path: string): Data {
  const [node, at] = resolved(schema, home);
  const name = schema.$ref?.split('/').at(-1) ?? [node.verweis].flat()[0] ?? '';
  const sample = node.enum?.[0] ?? node.examples?.[0] ?? SAMPLES[name];
  if (sample !== undefined) return sample as Data;
  if (node.items) return [sampleOf(node.items, at, `${path}[]`)] as Data;
  if (node.properties) {
    const required = (node.required ?? []).map((key) => [
      key,
      sampleOf(node.properties?.[key] ?? {}, at, `${path}/${key}`),
    ]);
    return Object.fromEntries(required) as Data;
  }
  throw new Error(`no sample for ${path}: put one into town.ts`);
}

interface Filling {
  readonly texts: Texts;
  /** Where each text went, by its number. */
  readonly places: string[];
}

/** The data with a text of its own in every field that takes one; fields that it lacks are added for that. */
function fill(
  schema: Schema,
  home: string,
  data: Data | undefined,
  path: string,
  filling: Filling,
): Data | undefined {
  const [node, at] = resolved(schema, home);
  if (LEFT_OUT.has(path)) return data;
  if (takesText(node)) {
    filling.places.push(path);
    return filling.texts(filling.places.length - 1);
  }
  if (data === undefined && !holdsText(node, at)) return undefined;
  if (typeof data === 'string') return data;
  if (node.items) {
    const items = Array.isArray(data) ? data : [undefined];
    return items.map((item) => fill(node.items as Schema, at, item, `${path}[]`, filling) ?? item) as Data;
  }
  const given = (data ?? {}) as Record<string, Data>;
  const fields = Object.entries(node.properties ?? {});
  const keys = Object.keys(given).length > 0 ? Object.keys(given) : [KEY];
  if (node.additionalProperties) {
    for (const key of keys) fields.push([key, node.additionalProperties]);
  }
  const entries = fields.flatMap(([key, child]): [string, Data][] => {
    const value = fill(child, at, given[key], `${path}/${key}`, filling) ?? given[key];
    if (value !== undefined) return [[key, value]];
    return node.required?.includes(key) ? [[key, sampleOf(child, at, `${path}/${key}`)]] : [];
  });
  return Object.fromEntries(entries) as Data;
}

export interface Filled extends Built {
  readonly places: readonly string[];
}

/** The town with a text in every field of every file, read as any repository is. */
export function filledTown(texts: Texts, stichtag = '2018-06-01'): Filled {
  const places: string[] = [];
  const files = Object.entries(TOWN).map(([path, yaml]) => {
    const { kind = '' } = placeOf(path) ?? {};
    const { data, problems } = readSource(path, Buffer.from(yaml));
    if (problems[0]) throw new Error(`${path}: ${problems[0].message}`);
    const filled = fill(schemas.get(kind) as Schema, kind, data, kind, { texts, places });
    return [path, JSON.stringify(filled, null, 1)];
  });
  return { ...workspaceFrom(Object.fromEntries(files), stichtag), places };
}
