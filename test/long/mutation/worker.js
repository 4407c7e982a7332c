/** Runs mutants one after the other in one warm process; tells its parent the fate of each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { checkFate, unitFate } from './fate.js';
import { record, spotsOf } from './record.js';
import { collect } from './tests.js';
import { now, stryker } from './world.js';

const { folder, mutants, users, wanted, units } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/** A bundle that can be loaded again and again. */
function loader(name) {
  const filename = join(folder, name);
  const require = createRequire(filename);
  const text = `(function (require, module) {${readFileSync(filename, 'utf8')}\n})`;
  const load = new Script(text, { filename }).runInThisContext();
  return () => {
    const module = { exports: {} };
    load(require, module);
    return module.exports;
  };
}

async function prepare() {
  const loadChecks = loader('checks.cjs');
  const main = await import(pathToFileURL(join(folder, 'tests.mjs')).href);
  stryker.mutantCoverage.static = {};
  loadChecks();
  const whileLoading = new Set(Object.keys(stryker.mutantCoverage.static));
  const collected = [];
  for (const [file, load] of Object.entries(main.files)) {
    now.owner = { file };
    collected.push(...(await collect(file, load)));
  }
  const tests = await record(collected, (broken) => process.send({ broken }));
  const spots = spotsOf(tests);
  process.send({ ready: `${tests.length} tests, ${spots.length} repositories` });
  const table = { table: [...main.CHECKS], live: main.CHECKS };
  return { mutants, users, units, loadUnits, whileLoading, loadChecks, ...table, tests, spots };
}

now.count = mutants.length;
const isUnit = (id) => !mutants[id].file.startsWith('src/checks/');
const loadUnits = loader('units.cjs');
const prepared = wanted.every(isUnit) ? undefined : await prepare();
for (const id of wanted) {
  process.send({ start: id });
  const outcome = isUnit(id)
    ? await unitFate(mutants[id], units[mutants[id].file], loadUnits)
    : await checkFate(mutants[id], prepared);
  process.send({ id, ...outcome });
}
process.disconnect();
