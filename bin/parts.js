// Not by `import`: that would run the getters of each module, and so load streams for `node:fs`.
const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { join } = process.getBuiltinModule('node:path');
const { pathToFileURL } = process.getBuiltinModule('node:url');
const { constants, Script } = process.getBuiltinModule('node:vm');

/** What the text of a part can name besides what is in it; `$later` is its `import()`, as long as that. */
const NAMES = ['exports', 'require', 'module', '$later', 'PART_URL'];
const HEAD = `(function (${NAMES.join(', ')}) {`;

/** For the packages that were not built in. */
const requirePackage = createRequire(import.meta.url);

/** Where the code lies that V8 made of a part while the build tried out the program. */
export function codeOf(path) {
  return `${path}.code`;
}

function scriptOf(path) {
  const code = codeOf(path);
  return new Script(`${HEAD}${readFileSync(path, 'utf8')}\n})`, {
    filename: pathToFileURL(path).href,
    columnOffset: -HEAD.length,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}),
  });
}

/**
 * The parts of the program in `folder`, CommonJS, each run when it is first asked for. Compiling them takes longer than
 * validating a small repository, so the build keeps what V8 made of them: another version of V8 refuses that, and
 * compiles as ever. `scripts` are those that have been asked for, by path.
 */
export function partsIn(folder) {
  const modules = new Map();
  const scripts = new Map();
  function load(name) {
    if (!name.endsWith('.cjs')) return requirePackage(name);
    const path = join(folder, name);
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    const script = scriptOf(path);
    modules.set(path, module);
    scripts.set(path, script);
    const later = async (other) => load(other);
    script.runInThisContext()(module.exports, load, module, later, pathToFileURL(path).href);
    return module.exports;
  }
  return { load, scripts };
}
