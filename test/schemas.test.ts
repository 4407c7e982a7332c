import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkReferences } from '../src/checks/references.ts';
import { DOCUMENTS } from '../src/documents/all-documents.ts';
import { readSchemas, SCHEMAS_FOLDER } from '../src/files/read-package.ts';
import { readStarter } from '../src/files/read-starter.ts';
import { writeStarter } from '../src/files/write-starter.ts';
import { placeOf } from '../src/model/kinds.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { readSource } from '../src/source/read-source.ts';
import { workspaceFrom } from './workspace-from.ts';

const EXAMPLES = resolve(import.meta.dirname, '../examples');
const SCHEMA_LINE = /^# yaml-language-server: \$schema=(\S+)\n/;
/** Where `$ref` leads: into the shared schema, or, for a body that deviates from its kind, to a rule of the kinds. */
const REF = /^(?:gemeinsam\.schema\.json)?#\/\$defs\/(\w+)$/;
const RULE = /^kommune\.schema\.json#\/properties\/gremienarten\/additionalProperties\/properties\/(\w+)$/;

interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | false;
  readonly propertyNames?: Node;
  readonly enum?: readonly string[];
  readonly items?: Node;
  readonly verweis?: string | readonly string[];
  readonly schluesselVerweis?: string | readonly string[];
}

const schemas = readSchemas();
const shared = (schemas.get('gemeinsam') as Node).$defs ?? {};
const kindOfBody = (schemas.get('kommune') as Node).properties?.gremienarten?.additionalProperties;
const rules = kindOfBody ? (kindOfBody.properties ?? {}) : {};

/** The node and every one below it that a person can fill in, by place; names of fields are none. */
function* nodesIn(node: Node, place: string): Iterable<readonly [place: string, node: Node]> {
  yield [place, node];
  for (const [name, child] of Object.entries(node.$defs ?? {})) yield* nodesIn(child, `${place}#${name}`);
  for (const [name, child] of Object.entries(node.properties ?? {}))
    yield* nodesIn(child, `${place}/${name}`);
  if (node.additionalProperties) yield* nodesIn(node.additionalProperties, `${place}/*`);
  if (node.items) yield* nodesIn(node.items, `${place}[]`);
}

const nodes = [...schemas].flatMap(([name, schema]) => [...nodesIn(schema as Node, name)]);

function referenced({ $ref }: Node): Node | undefined {
  if ($ref === undefined) return undefined;
  return shared[REF.exec($ref)?.[1] ?? ''] ?? rules[RULE.exec($ref)?.[1] ?? ''];
}

function inherited(node: Node, key: 'title' | 'description'): string {
  for (let at: Node | undefined = node; at; at = referenced(at)) if (at[key]) return at[key];
  return '';
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('ausgabe/'))
    .sort();
}

/** Files whose first line does not lead to the schema of their kind in `folder`. */
function misled(root: string, folder: string): readonly string[] {
  return filesIn(root).filter((path) => {
    const [, target = ''] = SCHEMA_LINE.exec(readFileSync(join(root, path), 'utf8')) ?? [];
    const schema = resolve(dirname(join(root, path)), target);
    return schema !== join(folder, `${placeOf(path)?.kind}.schema.json`) || !existsSync(schema);
  });
}

describe('ajv takes, in strict mode,', () => {
  const cases = [
    ...[...schemas].map(([name, schema]) => [name, schema] as const),
    ...Object.keys(shared).map(
      (name) => [`gemeinsam#${name}`, { $ref: `gemeinsam.schema.json#/$defs/${name}` }] as const,
    ),
  ];
  test.each(cases)('%s', (_name, schema) => {
    const validate = createValidator(new Map([...schemas, ['probe', schema]]));
    expect(() => validate('probe', readSource('probe.yaml', Buffer.from('feld: wert\n')))).not.toThrow();
  });
});

describe('editors show', () => {
  test('a title for everything that can be filled in', () => {
    expect(nodes.filter(([, node]) => !inherited(node, 'title')).map(([place]) => place)).toEqual([]);
  });

  test('a description for everything that can be filled in, in whole sentences', () => {
    const bad = nodes.filter(([, node]) => !/^\S.*[.)]$/.test(inherited(node, 'description')));
    expect(bad.map(([place]) => place)).toEqual([]);
  });

  test('every rule of a kind, but not its name, can be laid down differently by a body', () => {
    const own = Object.keys((schemas.get('gremium') as Node).properties?.regeln?.properties ?? {});
    const ofKind = Object.keys(rules).filter(
      (name) => !['bezeichnung', 'aufgabe', 'federfuehrung', 'je_sozialraum', 'extern'].includes(name),
    );
    expect(own.sort()).toEqual(ofKind.sort());
  });

  test('under formate: every document by its name, and „standard“ for all others', () => {
    const formate = (schemas.get('kommune') as Node).properties?.formate?.propertyNames;
    const templates = readdirSync(resolve(import.meta.dirname, '../templates'))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => name.replace('.hbs', ''));
    const documents = new Set([...templates, ...DOCUMENTS.map(({ name }) => name)]);
    expect(formate?.enum).toEqual(['standard', ...[...documents].sort()]);
  });

  test('every $ref leads somewhere', () => {
    expect(nodes.filter(([, node]) => node.$ref && !referenced(node)).map(([place]) => place)).toEqual([]);
  });
});

/** What we read as text, editors read as a number where it looks like one. */
describe('editors accept a number', () => {
  test('wherever something is referred to', () => {
    const bad = nodes.filter(([, { verweis, type = [] }]) => verweis && !type.includes('number'));
    expect(bad.map(([place]) => place)).toEqual([]);
  });

  test('as the name of a field: `additionalProperties: false` would refuse it even when it is listed', () => {
    const bad = nodes.filter(
      ([, { properties = {}, additionalProperties }]) =>
        additionalProperties === false && Object.keys(properties).some((name) => /^[0-9]/.test(name)),
    );
    expect(bad.map(([place]) => place)).toEqual([]);
  });

  test('as the key of a map', () => {
    const bad = nodes.filter(([, { propertyNames: names }]) => {
      const { type = '' } = (names && (referenced(names) ?? names)) ?? {};
      return names && !type.includes('number');
    });
    expect(bad.map(([place]) => place)).toEqual([]);
  });
});

describe('references', () => {
  const kinds = [
    ...new Set(nodes.flatMap(([, node]) => [node.verweis ?? [], node.schluesselVerweis ?? []].flat(2))),
  ].sort();
  const defined = new Set(
    ['mainz', 'herne', 'krefeld', 'ahlen'].flatMap((name) => {
      const root = join(EXAMPLES, name);
      const texts = filesIn(root).map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
      const { workspace } = workspaceFrom(Object.fromEntries(texts), '2019-02-15');
      return [...(workspace as Workspace).definitions.keys()];
    }),
  );
  const file = readSource('probe.yaml', Buffer.from('feld: gibt-es-nicht\n'));

  test.each(kinds)('to %s can lead somewhere, and messages have a German name for it', (kind) => {
    expect([...defined]).toContain(kind);
    const reference = { kinds: [kind], id: 'gibt-es-nicht', path: ['feld'], part: 'value' };
    const loaded = { file, place: { kind: 'sitzung', id: 'probe' }, references: [reference] };
    const kommune = { value: {} };
    const index = { sitzung: new Map(), references: new Map() };
    const workspace = { kommune, index, files: [loaded], definitions: new Map() } as unknown as Workspace;
    const [finding] = checkReferences(workspace);
    expect(finding?.message).toMatch(/hier muss (eine? \p{Lu}|„)/u);
  });
});

describe('the schema line leads to the schema of its kind', () => {
  test.each(['mainz', 'muster', 'herne', 'krefeld', 'ahlen', 'berlin-mitte'])('in examples/%s', (name) => {
    expect(filesIn(join(EXAMPLES, name)).length).toBeGreaterThan(0);
    expect(misled(join(EXAMPLES, name), SCHEMAS_FOLDER)).toEqual([]);
  });

  test('in a new repository, which has schemas of its own', () => {
    const root = mkdtempSync(join(tmpdir(), 'gremium-schemas-'));
    writeStarter(root, readStarter('muster'));
    const own = join(root, '.gremium/schemas');
    expect(misled(root, own)).toEqual([]);
    expect(readdirSync(own)).toEqual(
      readdirSync(SCHEMAS_FOLDER).filter((name) => name.endsWith('.schema.json')),
    );
    rmSync(root, { recursive: true });
  });
});
