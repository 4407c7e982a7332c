import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Script } from 'node:vm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { PROJECT } from './run-in.ts';

interface Exports {
  readonly double: (number: number) => number;
}

interface Parts {
  readonly load: (name: string) => Exports;
  readonly scripts: ReadonlyMap<string, Script>;
}

const { codeOf, partsIn } = (await import(join(PROJECT, 'bin', 'parts.js'))) as {
  readonly codeOf: (path: string) => string;
  readonly partsIn: (folder: string) => Parts;
};

const folder = mkdtempSync(join(tmpdir(), 'gremium-code-'));
const path = join(folder, 'script.cjs');
afterAll(() => rmSync(folder, { recursive: true }));

function loadScript(): { readonly exports: Exports; readonly script: Script } {
  const { load, scripts } = partsIn(folder);
  const exports = load('./script.cjs');
  return { exports, script: scripts.get(path) as Script };
}

/** V8 remembers what it has compiled in this process; it knows code for a text of another number by its length. */
let count = 10;

function writeScript(): void {
  count += 1;
  writeFileSync(path, `exports.double = (number) => 2 * number; // ${count}`);
}

beforeEach(() => {
  writeScript();
  rmSync(codeOf(path), { force: true });
});

/** As an earlier process has left it. */
function keepCode(damage: (code: Buffer) => Buffer = (code) => code): void {
  const { exports, script } = loadScript();
  exports.double(1);
  writeFileSync(codeOf(path), damage(script.createCachedData()));
  writeScript();
}

test('without kept code a script is compiled', () => {
  const { exports, script } = loadScript();
  expect(script.cachedDataRejected).toBeUndefined();
  expect(exports.double(21)).toBe(42);
});

test('the code that V8 made last time is taken', () => {
  keepCode();
  const { exports, script } = loadScript();
  expect(script.cachedDataRejected).toBe(false);
  expect(exports.double(21)).toBe(42);
});

test.each([
  ['nothing', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('kein Code')],
  ['the beginning of it', (code: Buffer) => code.subarray(0, code.length / 2)],
  [
    'the code of another version of V8',
    (code: Buffer) => Buffer.concat([code.subarray(0, 4), Buffer.alloc(4), code.subarray(8)]),
  ],
] as const)('%s in its place is refused, and the script compiled', (_, damage) => {
  keepCode(damage);
  const { exports, script } = loadScript();
  expect(script.cachedDataRejected).toBe(true);
  expect(exports.double(21)).toBe(42);
});

test('code of a script that has changed since is refused', () => {
  keepCode();
  writeFileSync(path, 'exports.double = (number) => number + number + 0;');
  const { exports, script } = loadScript();
  expect(script.cachedDataRejected).toBe(true);
  expect(exports.double(21)).toBe(42);
});

test('a part names others, at once or later, and each is run once', async () => {
  writeFileSync(
    join(folder, 'whole.cjs'),
    "exports.one = require('./half.cjs'); exports.two = $later('./half.cjs');",
  );
  writeFileSync(join(folder, 'half.cjs'), 'exports.url = PART_URL; exports.whole = require("./whole.cjs");');
  const { load, scripts } = partsIn(folder);
  const whole = load('whole.cjs') as unknown as Record<'one' | 'two', Record<string, unknown>>;
  expect(await whole.two).toBe(whole.one);
  expect(whole.one.whole).toBe(whole);
  expect(whole.one.url).toBe(pathToFileURL(join(folder, 'half.cjs')).href);
  expect([...scripts.keys()]).toEqual(['whole.cjs', 'half.cjs'].map((name) => join(folder, name)));
});

test('a package that was not built in is loaded as ever', () => {
  writeFileSync(join(folder, 'user.cjs'), "exports.found = require('commander');");
  const { found } = partsIn(folder).load('user.cjs') as unknown as { found: object };
  expect(found).toHaveProperty('Command');
});
