import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** Where the code lies that V8 made of a script of the build. */
export function codeOf(path) {
  return `${path}.code`;
}

/**
 * Runs a CommonJS file that needs nothing else. Compiling the schemas takes longer than validating a small repository, so
 * the build keeps what V8 made of them. Another version of V8 refuses that, and compiles as ever.
 */
export function loadCompiled(path) {
  const code = codeOf(path);
  const script = new Script(`(function (exports) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}),
  });
  const exports = {};
  script.runInThisContext()(exports);
  return { exports, script };
}
