import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const COMMON = { bundle: true, platform: 'node', target: 'node20', packages: 'external', write: false };
const ALL_CHECKS = 'src/checks/all-checks.ts';
const RUN_CHECKS = 'src/checks/run-checks.ts';
const READ_SOURCE = 'src/source/read-source.ts';
const ONCE_PER = 'src/once-per.ts';

/** In front of a module that the runs want to watch or to shorten. */
const WRAPPERS = {
  [RUN_CHECKS]:
    "import { CHECKS } from './all-checks.ts'; export const runChecks = globalThis.__mutation.watched(original.runChecks, CHECKS);",
  [READ_SOURCE]: 'export const readSource = globalThis.__mutation.remembered(original.readSource);',
};

function placed(text, path) {
  return text
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
}

/** Test files by name, loaded when they are asked for. */
function filesIn(names) {
  return `export const files = {${names.map((name) => `${JSON.stringify(name)}: () => import('./${name}')`).join()}};`;
}

function sourcesOf({ project, sources }, wrappers = WRAPPERS) {
  return {
    name: 'sources',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'global' }));
      onLoad({ filter: /^vitest$/, namespace: 'global' }, () => ({
        contents: 'module.exports = globalThis.__mutation.vitest;',
      }));
      onLoad({ filter: /\.ts$/ }, ({ path, suffix }) => {
        const name = relative(project, path);
        const wrapper = suffix === '' ? wrappers[name] : undefined;
        if (wrapper) {
          const self = JSON.stringify(`${path}?original`);
          return {
            contents: `import * as original from ${self}; export * from ${self}; ${wrapper}`,
            resolveDir: dirname(path),
            loader: 'js',
          };
        }
        return {
          contents: placed(sources[name] ?? readFileSync(path, 'utf8'), path),
          resolveDir: dirname(path),
          loader: 'ts',
        };
      });
      onResolve({ filter: /\?original$/ }, ({ path }) => ({
        path: path.replace('?original', ''),
        suffix: '?original',
      }));
      onResolve({ filter: /once-per\.ts$/ }, ({ importer }) =>
        relative(project, importer).startsWith('src/checks/')
          ? { path: 'once-per', namespace: 'forgetful' }
          : undefined,
      );
      onLoad({ filter: /^once-per$/, namespace: 'forgetful' }, () => ({
        contents: 'export const oncePer = globalThis.__mutation.forgetfulOncePer;',
      }));
    },
  };
}

/** The rules alone, over the modules of the big bundle: what a rule works out when it is loaded is worked out anew. */
function othersFrom(project, seen) {
  return {
    name: 'others',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, importer }) => {
        const name = relative(project, join(resolveDir, path));
        if (importer === '' || name.startsWith('src/checks/') || name === ONCE_PER) return undefined;
        seen.add(name);
        return { path: name, namespace: 'other' };
      });
      onLoad({ filter: /.*/, namespace: 'other' }, ({ path }) => ({
        contents: `module.exports = globalThis.__modules[${JSON.stringify(path)}];`,
      }));
    },
  };
}

async function textOf(options) {
  const { outputFiles } = await build({ ...COMMON, ...options });
  return outputFiles[0].text;
}

/**
 * `tests.mjs`: all tests and what they test; `checks.cjs`: the rules alone; `units.cjs`: the unit tests of money and
 * calendar with them. All with the mutants in them.
 */
export async function bundle({ project, folder, sources, tests, units }) {
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const own = sourcesOf({ project, sources });
  const stdin = (...lines) => ({ contents: lines.join('\n'), resolveDir: project, loader: 'ts' });
  const seen = new Set();
  const checks = await textOf({
    entryPoints: [join(project, ALL_CHECKS)],
    format: 'cjs',
    plugins: [othersFrom(project, seen), sourcesOf({ project, sources }, {})],
  });
  const names = [...seen];
  const all = await textOf({
    stdin: stdin(
      ...names.map((name, at) => `import * as m${at} from './${name}';`),
      `globalThis.__modules = {${names.map((name, at) => `${JSON.stringify(name)}: m${at}`).join()}};`,
      filesIn(tests),
      `export { CHECKS } from './${ALL_CHECKS}';`,
    ),
    format: 'esm',
    plugins: [own],
  });
  const small = await textOf({ stdin: stdin(filesIn(units)), format: 'cjs', plugins: [own] });
  writeFileSync(join(folder, 'checks.cjs'), checks);
  writeFileSync(join(folder, 'tests.mjs'), all);
  writeFileSync(join(folder, 'units.cjs'), small);
}
