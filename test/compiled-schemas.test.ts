import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSchemas } from '../src/files/read-package.ts';
import { placeOf } from '../src/model/kinds.ts';
import type { Collected } from '../src/schema/collected.ts';
import { compileSchemas, sourceOf } from '../src/schema/compile-schemas.ts';
import { type CompiledSchema, validatorOf } from '../src/schema/validator.ts';
import { readSource } from '../src/source/read-source.ts';
import type { SourceFile } from '../src/source/source-file.ts';
import { PROJECT } from './run-in.ts';

// What the build writes into dist/ and what runs from src/ are made of the same schemas in two ways; nobody may notice.

type Schemas = (kind: string) => CompiledSchema | undefined;

const folder = mkdtempSync(join(tmpdir(), 'gremium-schemas-'));
const inMemory = compileSchemas(readSchemas());
let onDisk: Schemas;

beforeAll(async () => {
  const outfile = join(folder, 'schemas.cjs');
  const stdin = { contents: sourceOf(readSchemas()), resolveDir: join(PROJECT, 'src', 'schema') };
  await build({ stdin, bundle: true, platform: 'node', format: 'cjs', minify: true, outfile });
  const schemas = createRequire(import.meta.url)(outfile) as Record<string, CompiledSchema>;
  onDisk = (kind) => schemas[kind];
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Example {
  readonly kind: string;
  readonly file: SourceFile;
}

/** Every file of every repository below `folder`. */
function examplesIn(folder: string): readonly Example[] {
  const paths = readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' });
  return paths.sort().flatMap((path) => {
    const inRepository = path.replaceAll('\\', '/').replace(/^[^/]*\//, '');
    const place = placeOf(inRepository);
    if (!place || !path.endsWith('.yaml')) return [];
    const file = readSource(inRepository, readFileSync(join(PROJECT, folder, path)));
    return file.data === undefined ? [] : [{ kind: place.kind, file }];
  });
}

const examples = [...examplesIn('examples'), ...examplesIn('test/defects')];
const kinds = [...new Set(examples.map(({ kind }) => kind))].sort();

const SPOILT = [
  '',
  'x',
  '0',
  '2018-02-30',
  'ä'.repeat(20_001),
  [],
  [''],
  ['x', 'x'],
  {},
  { x: 'y', name: '' },
];

/** The data with one value after the other taken away, renamed or replaced by something else. */
function* spoiltIn(data: unknown, whole: (part: unknown) => unknown): Iterable<unknown> {
  for (const instead of SPOILT) yield whole(instead);
  if (typeof data !== 'object' || data === null) return;
  const entries = Object.entries(data);
  const rebuilt = (changed: readonly (readonly [string, unknown])[]) =>
    whole(Array.isArray(data) ? changed.map(([, value]) => value) : Object.fromEntries(changed));
  yield rebuilt([...entries, ['weiteres', 'x']]);
  for (const [name, value] of entries) {
    const others = entries.filter(([other]) => other !== name);
    yield rebuilt(others);
    yield rebuilt([...others, [`${name}s`, value]]);
    yield* spoiltIn(value, (part) =>
      rebuilt(entries.map(([other, kept]) => [other, other === name ? part : kept])),
    );
  }
}

/** Comparing two schemas takes longer than everything else, and they are always the same two. */
const same = new WeakMap<object, unknown>();

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return one === other;
  if (same.get(one) !== other && isDeepStrictEqual(one, other)) same.set(one, other);
  return same.get(one) === other;
}

function outcome(schemas: Schemas, kind: string, data: unknown) {
  const collected: Collected = { references: [], conversions: [] };
  const validate = schemas(kind) as CompiledSchema;
  const isValid = validate.call(collected, data);
  return { isValid, collected, errors: validate.errors ?? [] };
}

/** Whether both ways say the same about the data, down to what a message is made of. */
function agree(kind: string, data: unknown): boolean {
  const { errors, ...one } = outcome(inMemory, kind, data);
  const { errors: otherErrors, ...other } = outcome(onDisk, kind, data);
  return (
    isDeepStrictEqual(one, other) &&
    errors.length === otherErrors.length &&
    errors.every(({ schema, parentSchema, ...error }, index) => {
      const { schema: schema2, parentSchema: parentSchema2, ...error2 } = otherErrors[index] ?? {};
      return (
        isDeepStrictEqual(error, error2) && isSame(schema, schema2) && isSame(parentSchema, parentSchema2)
      );
    })
  );
}

test('every file of the examples and of the defects gives the same findings, references and values', () => {
  expect(examples.length).toBeGreaterThan(600);
  for (const { kind, file } of examples) {
    expect(validatorOf(onDisk)(kind, file), file.path).toEqual(validatorOf(inMemory)(kind, file));
  }
});

describe('whatever is wrong with a file, both say so in the same words:', () => {
  test.each(kinds)('%s', (kind) => {
    const largest = examples
      .filter((example) => example.kind === kind)
      .sort((one, other) => other.file.text.length - one.file.text.length)[0] as Example;
    // A long file has thousands of places, most of them alike.
    const step = Math.ceil(largest.file.text.length / 2000);
    let seen = 0;
    for (const data of spoiltIn(largest.file.data, (part) => part)) {
      seen += 1;
      if (seen % step !== 0) continue;
      if (!agree(kind, data)) throw new Error(`they disagree about ${JSON.stringify(data)}`);
    }
    expect(seen).toBeGreaterThan(30);
  });
});

test('no keyword of ours stands in a branch of a choice, where it would note what another branch decides', () => {
  const below = (node: unknown, isChoice: boolean): readonly string[] =>
    typeof node !== 'object' || node === null
      ? []
      : Object.entries(node).flatMap(([name, child]) => [
          ...(isChoice && ['verweis', 'schluesselVerweis', 'wird'].includes(name) ? [name] : []),
          ...below(child, isChoice || ['oneOf', 'anyOf', 'not', 'if'].includes(name)),
        ]);
  expect([...readSchemas().values()].flatMap((schema) => below(schema, false))).toEqual([]);
});
