import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockingErrors } from '../../src/commands/load.ts';
import type { Document } from '../../src/documents/document.ts';
import { CATALOGUES } from '../../src/model/definitions.ts';
import { placeOf } from '../../src/model/kinds.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { filesBelow, PROJECT } from '../run-in.ts';
import { type Texts, workspaceFrom } from '../workspace-from.ts';
import { documentsOf } from './documents-of.ts';
import { resolved, type Schema, schemas } from './filled-town.ts';
import { lookOf, outputsOf } from './rendered.ts';

type Data = SourceFile['data'];

/** Whatever other files name or count on stays where it is. */
const KEPT: ReadonlySet<string> = new Set([
  ...Object.values(CATALOGUES).map((field) => `kommune/${field}`),
  ...['sitze', 'stufe', 'geschaeftsfuehrung'].map((field) => `gremium/${field}`),
  ...['einrichtungen', 'stadtteile'].map((field) => `sozialraum/${field}`),
  ...['mitgliedschaften', 'funktionen', 'mitgliedschaften[]/stellvertretung'].map(
    (field) => `mitglied/${field}`,
  ),
  'massnahme/bewilligt',
]);
/** Where it may lie what files elsewhere miss; the last resort comes last. */
const FOLDERS = ['mitglieder/', 'gremien/', 'massnahmen/', 'sozialraeume/', 'sitzungen/', 'gremium.yaml'];
/** Of each template. */
const MOST_RENDERED = 3;

/** The same numbers from 0 to 1 in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The data without some of the fields that may be missing. */
function thinned(data: Data, schema: Schema, home: string, path: string, roll: () => number): Data {
  const [node, at] = resolved(schema, home);
  if (Array.isArray(data)) {
    return data.map((item) => (node.items ? thinned(item, node.items, at, `${path}[]`, roll) : item)) as Data;
  }
  if (typeof data !== 'object') return data;
  const entries = Object.entries(data as Readonly<Record<string, Data>>).flatMap(([key, value]) => {
    const child = node.properties?.[key] ?? (node.additionalProperties || undefined);
    if (!child) return [[key, value] as const];
    const isOptional = node.properties?.[key] !== undefined && !node.required?.includes(key);
    if (isOptional && key !== 'kennung' && !KEPT.has(`${path}/${key}`) && roll() < 0.3) return [];
    return [[key, thinned(value, child, at, `${path}/${key}`, roll)] as const];
  });
  return Object.fromEntries(entries) as Data;
}

function thinnedFile(path: string, text: string, roll: () => number): string {
  const { kind } = placeOf(path) ?? {};
  const schema = kind && schemas.get(kind);
  if (!schema) return text;
  return JSON.stringify(thinned(readSource(path, Buffer.from(text)).data, schema, kind, kind, roll), null, 1);
}

/** What is left of an example, with each file as it was in which something is now missed. */
function leftOf(whole: Texts, seed: number, stichtag: string): Workspace {
  const roll = dice(seed);
  let texts: Texts = Object.fromEntries(
    Object.entries(whole).map(([path, text]) => [path, thinnedFile(path, text, roll)]),
  );
  for (const folder of ['', '', '', ...FOLDERS, '']) {
    const { workspace, diagnostics } = workspaceFrom(texts, stichtag);
    const files = new Set(blockingErrors({ diagnostics }).map(({ file }) => file));
    if (workspace && files.size === 0) return workspace;
    const isMissed = (path: string) => files.has(path) || (folder !== '' && path.startsWith(folder));
    texts = Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, isMissed(path) ? (whole[path] ?? '') : text]),
    );
  }
  throw new Error('what is missed never comes back');
}

/** Where in a context there is something that is no JSON. */
function* holesIn(value: unknown, path: string): Iterable<string> {
  if (value === undefined || Number.isNaN(value)) yield path;
  if (typeof value === 'string' && /\b(?:undefined|NaN|\[object)\b/.test(value)) yield `${path}: ${value}`;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* holesIn(inner, `${path}/${key}`);
}

function fewOfEach(documents: readonly Document[]): readonly Document[] {
  const counts = new Map<string, number>();
  return documents.filter(({ template }) => {
    const count = (counts.get(template) ?? 0) + 1;
    counts.set(template, count);
    return count <= MOST_RENDERED;
  });
}

function example(name: string): Texts {
  const files = filesBelow(join(PROJECT, 'examples', name));
  return Object.fromEntries([...files].filter(([path]) => /\.ya?ml$/.test(path)));
}

describe('whatever a city leaves out that may be left out', () => {
  test.each([
    ['berlin-mitte', '2019-02-15', 2],
    ['krefeld', '2019-02-15', 3],
    ['herne', '2019-02-15', 5],
    ['ahlen', '2019-02-15', 6],
    ['muster', '2018-01-08', 7],
    ['muster', '2018-01-08', 8],
  ] as const)('no document of %s on %s has a hole (%i)', async (name, stichtag, seed) => {
    const workspace = leftOf(example(name), seed, stichtag);
    const documents = documentsOf(workspace);
    expect(documents.length).toBeGreaterThan(15);
    expect(documents.flatMap(({ target, context }) => [...holesIn(context, target)])).toEqual([]);
    for (const document of fewOfEach(documents)) {
      const [{ content = '' } = {}] = await outputsOf(document, lookOf(workspace), 'md');
      expect(String(content)).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
    }
  });
});
