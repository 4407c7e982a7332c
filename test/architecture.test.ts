import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** The bands, lowest first. A file may import from lower bands and from its own folder. */
const BANDS: readonly (readonly string[])[] = [
  [
    'calendar.ts',
    'checksum.ts',
    'codes.ts',
    'collation.ts',
    'diagnostic.ts',
    'io.ts',
    'money.ts',
    'numbers.ts',
    'once-per.ts',
    'planwert.ts',
    'usage-error.ts',
  ],
  ['source'],
  ['schema', 'model'],
  ['checks', 'documents'],
  ['render', 'starter'],
  ['formats', 'reporters'],
  ['files'],
  ['commands'],
  [
    'cli.ts',
    'cli-commands.ts',
    'cli-entry.ts',
    'cli-german.ts',
    'cli-options.ts',
    'main.ts',
    'read-worker.ts',
    'render-worker.ts',
  ],
];

/** Packages and the only rooms that may know them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  'js-yaml': ['source'],
  ajv: ['schema'],
  'fastest-levenshtein': ['schema'],
  feiertagejs: ['model'],
  handlebars: ['render'],
  chalk: ['reporters'],
  globby: ['files'],
  commander: ['cli.ts', 'cli-german.ts', 'cli-options.ts'],
  'd3-scale': ['formats'],
  nodemailer: ['formats'],
  docx: ['formats'],
  '@resvg/resvg-wasm': ['formats'],
  'node:zlib': ['files', 'formats'],
  '@myriaddreamin/typst-ts-web-compiler': ['formats'],
  'node:module': ['files', 'formats'],
  'node:fs': ['files'],
  'node:child_process': ['files'],
  'node:worker_threads': ['commands', 'files', 'read-worker.ts', 'render-worker.ts'],
  'node:crypto': ['checksum.ts', 'files'],
};

/** Files over 180 lines, each with its reason. */
const LARGE: Readonly<Record<string, string>> = {
  'checks/all-checks.ts': 'the one table of all rules, one entry each',
  'codes.ts': 'a table of texts, one entry per finding',
  'model/entities.ts': 'the types of all entities, a glossary rather than code',
};

interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

const IMPORT = /(?:^|\n)(?:import|export)\s[^;]*?from '([^']+)'|import\('([^']+)'\)/g;

const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    return {
      path,
      lines: text.split('\n').length - 1,
      imports: [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? ''),
    };
  });

function roomOf(path: string): string {
  return path.split('/')[0] as string;
}

function bandOf(path: string): number {
  return BANDS.findIndex((rooms) => rooms.includes(roomOf(path)));
}

function targetOf(path: string, specifier: string): string {
  return relative(SRC, join(SRC, dirname(path), specifier));
}

test('every file belongs to a band', () => {
  expect(FILES.filter(({ path }) => bandOf(path) < 0).map(({ path }) => path)).toEqual([]);
});

test('imports lead to lower bands or stay in their folder', () => {
  const wrong = FILES.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => targetOf(path, specifier))
      .filter((target) => {
        const isOwnFolder = path.includes('/') && roomOf(target) === roomOf(path);
        const isSameBandOfFiles =
          !path.includes('/') && !target.includes('/') && bandOf(target) === bandOf(path);
        return bandOf(target) >= bandOf(path) && !isOwnFolder && !isSameBandOfFiles;
      })
      .map((target) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('there are no import cycles, types included', () => {
  const imports = new Map(
    FILES.map(({ path, imports }) => [
      path,
      imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => targetOf(path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      throw new Error(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    if (done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  expect(() => {
    for (const { path } of FILES) visit(path, []);
  }).not.toThrow();
});

test('each library lives in one room', () => {
  const strays = FILES.flatMap(({ path, imports }) =>
    imports
      .map((specifier) =>
        Object.keys(PACKAGES).find((name) => specifier === name || specifier.startsWith(`${name}/`)),
      )
      .filter((name) => name !== undefined && !PACKAGES[name]?.includes(roomOf(path)))
      .map((name) => `${path} → ${name}`),
  );
  expect(strays).toEqual([]);
});

test('ajv is reached only through own-schemas.ts, which the build replaces by the schemas as code', () => {
  const reaching = FILES.filter(({ path }) =>
    /^import (?!type\b)[^;]*from '(?:ajv[^']*|[^']*compile-schemas\.ts)';$/m.test(
      readFileSync(join(SRC, path), 'utf8'),
    ),
  );
  expect(reaching.map(({ path }) => path)).toEqual(['commands/own-schemas.ts', 'schema/compile-schemas.ts']);
});

test('only main.ts touches the process, the clock and the console', () => {
  const reaching = FILES.filter(({ path }) => path !== 'main.ts').filter(({ path }) =>
    /\bprocess\.(env|argv|cwd|exit|std)|\bnew Date\b|\bDate\.now\b|\bconsole\./.test(
      readFileSync(join(SRC, path), 'utf8'),
    ),
  );
  expect(reaching.map(({ path }) => path)).toEqual([]);
});

test('nobody sorts or writes as the machine would: every order and every number names its language', () => {
  const reaching = FILES.filter(({ path }) =>
    /\.localeCompare\(|\.toLocale[A-Z]\w*\(|\bIntl\.\w+\((?!'de')/.test(
      readFileSync(join(SRC, path), 'utf8'),
    ),
  );
  expect(reaching.map(({ path }) => path)).toEqual([]);
});

test('a file over 180 lines has a reason', () => {
  const large = FILES.filter(({ lines }) => lines > 180).map(({ path }) => path);
  expect(large).toEqual(Object.keys(LARGE));
});
