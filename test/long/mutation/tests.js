import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** As much of vitest as these tests use, so that one process can run a single test thousands of times. */

const ofVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
const { chai, ...matchers } = await import(pathToFileURL(ofVitest.resolve('@vitest/expect')).href);
for (const each of ['JestExtend', 'JestChaiExpect', 'JestAsymmetricMatchers']) chai.use(matchers[each]);

const HOOKS = ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'];
let suite;
let collected;

function newSuite(name, parent) {
  return { name, parent, beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] };
}

function titled(name, row, index) {
  const values = [...row];
  return `${String(name).replace(/%[sdijo]/g, () => String(values.shift()))} #${index}`;
}

function withEach(declare) {
  declare.each = (rows) => (name, body) => {
    for (const [index, row] of rows.entries()) {
      const values = Array.isArray(row) ? row : [row];
      declare(titled(name, values, index), () => body(...values));
    }
  };
  declare.skip = () => undefined;
  declare.skipIf = (condition) => (condition ? declare.skip : declare);
  declare.runIf = (condition) => (condition ? declare : declare.skip);
  return declare;
}

const describe = withEach((name, ...rest) => {
  const before = suite;
  suite = newSuite(name, before);
  rest.find((one) => typeof one === 'function')();
  suite = before;
});

const test = withEach((name, ...rest) => {
  collected.push({ name, suite, body: rest.find((one) => typeof one === 'function') });
});

function expect(value, message) {
  return chai.expect(value, message);
}
Object.assign(expect, chai.expect);
Object.defineProperties(expect, Object.getOwnPropertyDescriptors(chai.expect));

export const api = {
  describe,
  test,
  it: test,
  expect,
  vi: { mock: () => undefined },
  ...Object.fromEntries(HOOKS.map((hook) => [hook, (body) => suite[hook].push(body)])),
};

/** The tests of a file, in order. */
export async function collect(file, load) {
  const root = newSuite(file);
  suite = root;
  collected = [];
  await load();
  return collected.map((one, index) => ({ ...one, id: `${file}#${index}`, file, root }));
}

function suitesOf({ suite: innermost }) {
  const chain = [];
  for (let one = innermost; one; one = one.parent) chain.unshift(one);
  return chain;
}

/** For whom the hooks of a suite ran last. */
const ranFor = new WeakMap();

/** Throws what the test throws; `who` decides whether what stands before all of its suite has to run again. */
export async function runTest(one, who) {
  const chain = suitesOf(one);
  for (const each of chain) {
    if (each.beforeAll.length === 0 || ranFor.get(each) === who) continue;
    ranFor.set(each, who);
    for (const hook of each.beforeAll) await hook();
  }
  for (const each of chain) for (const hook of each.beforeEach) await hook();
  try {
    await one.body();
  } finally {
    for (const each of chain.toReversed()) for (const hook of each.afterEach) await hook();
  }
}
