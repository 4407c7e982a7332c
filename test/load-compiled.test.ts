import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { PROJECT } from './run-in.ts';

interface Loaded {
  readonly exports: { readonly double: (number: number) => number };
  readonly script: Script;
}

const { codeOf, loadCompiled } = (await import(join(PROJECT, 'bin', 'load-compiled.js'))) as {
  readonly codeOf: (path: string) => string;
  readonly loadCompiled: (path: string) => Loaded;
};

const folder = mkdtempSync(join(tmpdir(), 'gremium-code-'));
const path = join(folder, 'script.cjs');
afterAll(() => rmSync(folder, { recursive: true }));

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
  const { exports, script } = loadCompiled(path);
  exports.double(1);
  writeFileSync(codeOf(path), damage(script.createCachedData()));
  writeScript();
}

test('without kept code a script is compiled', () => {
  const { exports, script } = loadCompiled(path);
  expect(script.cachedDataRejected).toBeUndefined();
  expect(exports.double(21)).toBe(42);
});

test('the code that V8 made last time is taken', () => {
  keepCode();
  const { exports, script } = loadCompiled(path);
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
  const { exports, script } = loadCompiled(path);
  expect(script.cachedDataRejected).toBe(true);
  expect(exports.double(21)).toBe(42);
});

test('code of a script that has changed since is refused', () => {
  keepCode();
  writeFileSync(path, 'exports.double = (number) => number + number + 0;');
  const { exports, script } = loadCompiled(path);
  expect(script.cachedDataRejected).toBe(true);
  expect(exports.double(21)).toBe(42);
});
