// Writes dist/: the program in pieces that are loaded when needed, and the schemas as code. The types are for `tsc` to check.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { codeOf, loadCompiled } from './load-compiled.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(PROJECT, 'dist');
const src = (path) => join(PROJECT, 'src', path);
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));

/** What packages load and never use with us: Commander can start other programs, Handlebars can write source maps. */
const UNUSED = [
  ['commander', 'child_process'],
  ['handlebars', 'source-map'],
];

/**
 * Node's own modules without `import`: that would run the getters of each one, and so load streams for `node:fs`; and a
 * bundled CommonJS package has no `require` to get them with.
 */
const builtins = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?[a-z_-]+(?:\/[a-z]+)*$/ }, ({ path, importer }) => {
      const name = path.replace(/^node:/, '');
      if (UNUSED.some(([user, used]) => used === name && importer.split(/[\\/]/).includes(user))) {
        return { path: 'unused', namespace: 'builtin' };
      }
      return process.getBuiltinModule(name) && { path: name, namespace: 'builtin' };
    });
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: path === 'unused' ? '' : `module.exports = process.getBuiltinModule('node:${path}');`,
      loader: 'js',
    }));
  },
};

/**
 * What every call loads comes in one file, and not in one for each set of commands that share a piece of it: each of the
 * `parts` that are imported later says that it needs all of it.
 */
const oneCore = (parts) => ({
  name: 'one-core',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|m?js)$/ }, ({ path }) =>
      parts.has(path)
        ? {
            contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(src('cli.ts'))};`,
            loader: 'ts',
          }
        : undefined,
    );
  },
});

/** In place of what compiles the schemas: the file that holds them compiled, read when there is something to check. */
const compiledSchemas = {
  name: 'compiled-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commands[\\/]own-schemas\.ts$/ }, () => ({
      contents: `
        import { fileURLToPath } from 'node:url';
        import { loadCompiled } from '../../bin/load-compiled.js';
        import { validatorOf } from '../schema/validator.ts';
        export function ownSchemas() {
          const schemas = loadCompiled(fileURLToPath(new URL('schemas.cjs', import.meta.url))).exports;
          return validatorOf((kind) => schemas[kind]);
        }`,
      resolveDir: src('commands'),
    }));
  },
};

const COMMON = {
  absWorkingDir: PROJECT,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  write: false,
  metafile: true,
  logLevel: 'warning',
};

/** Stands in what is built for the hash of it all, until that is known. */
const NO_ID = '@'.repeat(64);

const PROGRAM = {
  ...COMMON,
  format: 'esm',
  outdir: DIST,
  chunkNames: 'part-[hash]',
  // Names stay, so that the stack of a bug can be read; the maps say where in src/ it is.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'eof',
  define: { BUILT_VERSION: JSON.stringify(version), BUILD_ID: JSON.stringify(NO_ID) },
  // Its other build, which bundlers pick, is two to three times slower.
  alias: { 'js-yaml': createRequire(import.meta.url).resolve('js-yaml') },
  // They come with programs or fonts as files of their own.
  external: ['@expo-google-fonts/*', '@myriaddreamin/*', '@resvg/resvg-wasm'],
};

/** The files that some other file imports only when it needs them. */
async function laterParts(options) {
  const { metafile } = await build({ ...options, sourcemap: false, logLevel: 'silent' });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const later = imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external);
  return new Set(later.map(({ path }) => join(PROJECT, path)));
}

async function buildProgram() {
  const options = { ...PROGRAM, entryPoints: ['main.ts', 'cli.ts'].map(src), splitting: true };
  const plugins = [builtins, compiledSchemas];
  const parts = await laterParts({ ...options, plugins });
  return build({
    ...options,
    plugins: [...plugins, oneCore(parts)],
  });
}

/** A thread of its own shares nothing with the program but its text. */
function buildWorkers() {
  const workers = readdirSync(src('.')).filter((name) => name.endsWith('-worker.ts'));
  const plugins = [builtins, compiledSchemas];
  return build({ ...PROGRAM, entryPoints: workers.map(src), splitting: true, plugins });
}

/** What of the program the build itself needs, which is TypeScript. */
async function loadTools() {
  const tools = await build({
    ...COMMON,
    stdin: {
      contents: `
        import { readSchemas } from './files/read-package.ts';
        import { sourceOf } from './schema/compile-schemas.ts';
        export { readRepository } from './files/read-repository.ts';
        export { placeOf } from './model/kinds.ts';
        export { readSource } from './source/read-source.ts';
        export const source = sourceOf(readSchemas());`,
      resolveDir: src('.'),
    },
    format: 'esm',
    packages: 'external',
  });
  const file = join(DIST, 'tools.js');
  writeFileSync(file, tools.outputFiles[0].contents);
  return import(pathToFileURL(file).href);
}

function buildSchemas({ source }) {
  return build({
    ...COMMON,
    stdin: { contents: source, resolveDir: src('schema'), sourcefile: 'schemas.js' },
    format: 'cjs',
    minify: true,
    outfile: join(DIST, 'schemas.cjs'),
  });
}

/** Lets the schemas see one example of everything, so that V8 compiles them, and keeps what it made. */
function keepCodeOfSchemas({ readRepository, readSource, placeOf }) {
  const path = join(DIST, 'schemas.cjs');
  const { exports: schemas, script } = loadCompiled(path);
  for (const { path: name, content } of readRepository(join(PROJECT, 'examples', 'mainz'))) {
    const { data } = readSource(name, content);
    schemas[placeOf(name).kind].call({ references: [], conversions: [] }, data);
  }
  writeFileSync(codeOf(path), script.createCachedData());
}

/** The licences of all packages of which something was bundled, each in its own words. */
function licencesOf(metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(
    files.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(PROJECT, folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(join(PROJECT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : `\n\n${readFileSync(join(PROJECT, folder, file), 'utf8').trim()}`;
    return `${name} ${version} (${license})${text}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Tells one state of the program from every other: what was built, and what it reads when it runs. */
function idOf(files) {
  const hash = createHash('sha256').update(version);
  const own = ['schemas', 'templates'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  for (const path of own.sort()) hash.update(readFileSync(path));
  for (const { text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) hash.update(text);
  return hash.digest('hex');
}

mkdirSync(DIST, { recursive: true });
const tools = await loadTools();
const built = await Promise.all([buildProgram(), buildWorkers(), buildSchemas(tools)]);
rmSync(DIST, { recursive: true });
mkdirSync(DIST);
const files = built.flatMap(({ outputFiles }) => outputFiles);
const id = idOf(files);
for (const { path, text } of files) writeFileSync(path, text.replaceAll(NO_ID, id));
keepCodeOfSchemas(tools);
writeFileSync(join(DIST, 'licences.txt'), licencesOf(built.map(({ metafile }) => metafile)));
