// Writes dist/: the program in parts that are loaded when needed, the schemas as code among them, and what V8 makes of
// both. The types are for `tsc` to check.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { tryOut } from './try-out.js';

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
 * What every call loads comes in one part, and not in one for each set of commands that share a piece of it: each of the
 * `files` that are imported later says that it needs all of it.
 */
const oneCore = (files) => ({
  name: 'one-core',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|m?js)$/ }, ({ path }) =>
      files.has(path)
        ? {
            contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(src('cli.ts'))};`,
            loader: 'ts',
          }
        : undefined,
    );
  },
});

/** What is compiled in memory when the program runs from src/: here it is a part of its own, loaded when it is needed. */
const COMPILED = [
  {
    file: /[\\/]commands[\\/]own-schemas\.ts$/,
    contents: `
      import { validatorOf } from '../schema/validator.ts';
      export function ownSchemas() {
        const schemas = require('./schemas.cjs');
        return validatorOf((kind) => schemas[kind]);
      }`,
  },
  {
    file: /[\\/]render[\\/]ready-templates\.ts$/,
    contents: "export function readyTemplates() { return require('./templates.cjs'); }",
  },
];

const compiledParts = {
  name: 'compiled-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(?:schemas|templates)\.cjs$/ }, ({ path }) => ({ path, external: true }));
    for (const { file, contents } of COMPILED)
      onLoad({ filter: file }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
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

/** Names stay, so that the stack of a bug can be read; the maps say where in src/ it is. */
const SHORT = { minifySyntax: true, minifyWhitespace: true, sourcesContent: false, legalComments: 'eof' };

const PROGRAM = {
  ...COMMON,
  ...SHORT,
  format: 'esm',
  splitting: true,
  outdir: DIST,
  outExtension: { '.js': '.cjs' },
  chunkNames: 'part-[hash]',
  sourcemap: 'inline',
  plugins: [builtins, compiledParts],
  define: { BUILT_VERSION: JSON.stringify(version), BUILD_ID: JSON.stringify(NO_ID) },
  // Its other build, which bundlers pick, is two to three times slower.
  alias: { 'js-yaml': createRequire(import.meta.url).resolve('js-yaml') },
  // They come with programs or fonts as files of their own.
  external: ['@expo-google-fonts/*', '@myriaddreamin/*', '@resvg/resvg-wasm'],
};

const LATER_PART = /\bimport(?=\("\.\/[\w-]+\.cjs"\))/g;

/**
 * One part as CommonJS: only that can be kept compiled, and only as modules can the parts be cut. What is put in the place
 * of `import` is as long, so that the map still holds.
 */
async function partFrom({ path, text }) {
  const { code, map } = await transform(text.replace(LATER_PART, '$$later'), {
    ...SHORT,
    format: 'cjs',
    platform: COMMON.platform,
    target: COMMON.target,
    sourcefile: basename(path),
    sourcemap: 'external',
    define: { 'import.meta.url': 'PART_URL' },
  });
  return [
    { path, text: code },
    { path: `${path}.map`, text: map },
  ];
}

/** A thread begins with a file of its own. */
function threadFor(name) {
  return {
    path: join(DIST, `${name}.js`),
    text: `import { partsIn } from '../bin/parts.js';\n\npartsIn(import.meta.dirname).load('${name}.cjs');\n`,
  };
}

/** The files that some other file imports only when it needs them. */
async function laterFiles(options) {
  const { metafile } = await build({ ...options, sourcemap: false, logLevel: 'silent' });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const later = imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external);
  return new Set(later.map(({ path }) => join(PROJECT, path)));
}

async function partsOf(options) {
  const { outputFiles, metafile } = await build(options);
  return { files: (await Promise.all(outputFiles.map(partFrom))).flat(), metafile };
}

async function buildProgram() {
  const options = { ...PROGRAM, entryPoints: ['main.ts', 'cli.ts'].map(src) };
  return partsOf({ ...options, plugins: [...PROGRAM.plugins, oneCore(await laterFiles(options))] });
}

async function buildThreads() {
  const names = readdirSync(src('.')).filter((name) => name.endsWith('-worker.ts'));
  const { files, metafile } = await partsOf({ ...PROGRAM, entryPoints: names.map(src) });
  return { files: [...files, ...names.map((name) => threadFor(basename(name, '.ts')))], metafile };
}

/** The schemas and the templates as scripts; what makes these is TypeScript. */
async function compiledTexts() {
  const { outputFiles } = await build({
    ...COMMON,
    stdin: {
      contents: `
        import { readPackageTemplates, readSchemas } from './files/read-package.ts';
        import { sourceOf as sourceOfTemplates } from './render/compile-templates.ts';
        import { sourceOf as sourceOfSchemas } from './schema/compile-schemas.ts';
        export const texts = {
          schemas: sourceOfSchemas(readSchemas()),
          templates: sourceOfTemplates(readPackageTemplates()),
        };`,
      resolveDir: src('.'),
    },
    format: 'esm',
    packages: 'external',
  });
  const file = join(DIST, 'texts.js');
  writeFileSync(file, outputFiles[0].contents);
  const { texts } = await import(pathToFileURL(file).href);
  return texts;
}

async function buildCompiled() {
  const texts = await compiledTexts();
  const built = Object.entries(texts).map(([name, contents]) =>
    build({
      ...COMMON,
      stdin: { contents, resolveDir: src('schema'), sourcefile: `${name}.js` },
      format: 'cjs',
      minify: true,
      outfile: join(DIST, `${name}.cjs`),
    }),
  );
  return (await Promise.all(built)).map(({ outputFiles, metafile }) => ({ files: outputFiles, metafile }));
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
const built = (await Promise.all([buildProgram(), buildThreads(), buildCompiled()])).flat();
rmSync(DIST, { recursive: true });
mkdirSync(DIST);
const files = built.flatMap((one) => one.files);
const id = idOf(files);
for (const { path, text } of files) writeFileSync(path, text.replaceAll(NO_ID, id));
writeFileSync(join(DIST, 'licences.txt'), licencesOf(built.map(({ metafile }) => metafile)));
await tryOut(DIST, join(PROJECT, 'examples', 'mainz'));
