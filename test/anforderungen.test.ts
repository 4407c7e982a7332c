import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODES } from '../src/codes.ts';
import { documents } from '../src/commands/documents.ts';
import { DOCUMENTS } from '../src/documents/all-documents.ts';
import { PROJECT } from './run-in.ts';

/** docs/anforderungen.md promises rules, documents and tests; this holds the promises to what there is. */

const COLUMNS = ['Nr.', 'Was verlangt wird', 'Angaben', 'Regeln', 'Dokumente', 'Tests', 'Bemerkung'] as const;

type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

const EXAMPLES = join(PROJECT, 'examples');
const TEXT = readFileSync(join(PROJECT, 'docs', 'anforderungen.md'), 'utf8');

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const [HEAD = '', RULE = '', ...LINES] = TEXT.split('\n').filter((line) => line.startsWith('|'));
const ROWS = LINES.map(
  (line) => Object.fromEntries(COLUMNS.map((column, index) => [column, cellsOf(line)[index] ?? ''])) as Row,
);

/** What stands in backticks. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside);
}

/** What a cell says besides the names in backticks and what separates them. */
function unquoted(text: string): string {
  return text.replace(/`[^`]+`|[,;: ]/g, '');
}

function fieldsIn(node: unknown, into: Set<string>): Set<string> {
  if (typeof node !== 'object' || node === null) return into;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') for (const name of Object.keys(value)) into.add(name);
    fieldsIn(value, into);
  }
  return into;
}

const FIELDS = readdirSync(join(PROJECT, 'schemas')).reduce(
  (found, name) => fieldsIn(JSON.parse(readFileSync(join(PROJECT, 'schemas', name), 'utf8')), found),
  new Set<string>(),
);

/** „gremium protocol“, as `gremium documents` lists the documents that have a command of their own. */
function callsOfCommands(): readonly string[] {
  let out = '';
  documents(
    { cwd: PROJECT, out: (text: string) => (out += text) } as unknown as Parameters<typeof documents>[0],
    {},
  );
  return [...out.matchAll(/^ {2}(gremium (?!render)\S+)/gm)].map(([, call = '']) => call);
}

const CALLS = new Set([...callsOfCommands(), ...DOCUMENTS.map(({ name }) => `gremium render ${name}`)]);

test('the table has its columns, and every line all of them', () => {
  expect(cellsOf(HEAD)).toEqual(COLUMNS);
  expect(cellsOf(RULE)).toEqual(COLUMNS.map(() => '---'));
  expect(LINES.filter((line) => cellsOf(line).length !== COLUMNS.length)).toEqual([]);
});

/** A folder of one of the examples. */
function isFolder(name: string): boolean {
  return readdirSync(EXAMPLES).some((city) => existsSync(join(EXAMPLES, city, name)));
}

/** By city, how many requirements its paper was taken apart into. */
const COUNTS: readonly (readonly [city: string, count: number])[] = [
  ['MZ', 33],
  ['BE', 10],
  ['HE', 19],
  ['KR', 22],
  ['AH', 12],
];

test('every requirement stands in it once, in order', () => {
  expect(ROWS.map((row) => row['Nr.'])).toEqual(
    COUNTS.flatMap(([city, count]) =>
      Array.from({ length: count }, (_, index) => `${city}-${String(index + 1).padStart(2, '0')}`),
    ),
  );
});

test('there are documents to compare with', () => {
  expect([...CALLS]).toEqual(
    expect.arrayContaining([
      'gremium invitation',
      'gremium protocol',
      'gremium email',
      'gremium report',
      'gremium render budgetblatt',
    ]),
  );
});

describe.each(ROWS.map((row) => [row['Nr.'], row] as const))('%s', (_, row) => {
  test('says what is asked, in one sentence', () => {
    expect(row['Was verlangt wird']).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('names fields and folders that there are', () => {
    const names = quoted(row.Angaben);
    expect(names).not.toEqual([]);
    expect(unquoted(row.Angaben)).toBe('');
    expect(names.filter((name) => (name.endsWith('/') ? !isFolder(name) : !FIELDS.has(name)))).toEqual([]);
  });

  test('names rules that there are', () => {
    expect(unquoted(row.Regeln)).toBe('');
    const inRemark = quoted(row.Bemerkung).filter((name) => name.includes('/'));
    expect([...quoted(row.Regeln), ...inRemark].filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
  });

  test('names documents that there are', () => {
    expect(unquoted(row.Dokumente)).toBe('');
    expect(quoted(row.Dokumente).filter((call) => !CALLS.has(call))).toEqual([]);
  });

  test('names tests that there are', () => {
    const paths = quoted(row.Tests);
    expect(paths).not.toEqual([]);
    expect(unquoted(row.Tests)).toBe('');
    expect(paths.filter((path) => !existsSync(join(PROJECT, 'test', path)))).toEqual([]);
  });

  test('has a rule or a document, and says what is missing', () => {
    const isCovered = quoted(row.Regeln).length + quoted(row.Dokumente).length > 0;
    expect(row.Bemerkung).toMatch(isCovered ? /^\*\*(Ganz|Teils)\.\*\* \S/ : /^\*\*Nicht\.\*\* \S/);
    expect(row.Bemerkung.includes('noch nicht:')).toBe(row.Bemerkung.startsWith('**Teils.'));
  });
});
