import { type Dirent, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from './run-in.ts';

/** What the disk below a test does not do: lose power, hold folders without end, name files in an order of its own. */
const disk = vi.hoisted(() => ({
  calls: [] as string[],
  relist: (entries: readonly unknown[]) => entries,
  refuse: (_call: string): void => undefined,
}));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const names = ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'] as const;
  const noted = names.map((name) => {
    const call = real[name] as (...args: unknown[]) => unknown;
    return [name, (...args: unknown[]) => [disk.calls.push(name), disk.refuse(name), call(...args)][2]];
  });
  const readdirSync = (...args: Parameters<typeof real.readdirSync>) =>
    disk.relist(real.readdirSync(...args));
  return { ...real, ...Object.fromEntries(noted), readdirSync };
});

// Other tests in this worker have loaded these with the real disk below them.
vi.resetModules();
const { readRepository } = await import('../src/files/read-repository.ts');
const { readCityTemplates } = await import('../src/files/read-templates.ts');
const { replaceFile } = await import('../src/files/replace-file.ts');
const { writeOutputs } = await import('../src/files/write-outputs.ts');
afterAll(() => vi.resetModules());

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  disk.calls.length = 0;
  disk.relist = (entries) => entries;
  disk.refuse = () => undefined;
});

function put(path: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), '');
}

test('a file is on the disk before it takes the place of the old one', () => {
  replaceFile(join(root, 'a.md'), 'neu');
  expect(disk.calls).toEqual(['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync']);
});

test.each([
  [2, /^[^:]*a\.md lässt sich nicht schreiben: der Datenträger ist voll\.$/],
  [3, /b\.md lässt .* voll\. Schon geschrieben wurde: a\.md\. Denselben Befehl noch einmal aufrufen, sobald/],
  [4, /c\.md lässt .* voll\. Schon geschrieben wurden 2 Dateien: a\.md, b\.md\. Denselben Befehl/],
])('a disk that is full at file %i: the message names what is new by then', async (at, message) => {
  let renames = 0;
  disk.refuse = (call) => {
    if (call === 'renameSync') renames += 1;
    if (call !== 'renameSync' || renames < at) return;
    throw Object.assign(new Error('full'), { code: 'ENOSPC', errno: -28, syscall: 'rename' });
  };
  const outputs = ['a.md', 'b.md', 'c.md'].map((path) => ({ path, content: path }));
  const writing = writeOutputs(root, outputs, { force: false, dryRun: false });
  await expect(writing).rejects.toThrow(message);
});

test('of more than 100,000 data files none is read', () => {
  const entry: Partial<Dirent> = {
    name: 'a.yaml',
    isDirectory: () => false,
    isFile: () => true,
    isSymbolicLink: () => false,
  };
  put('gremium.yaml');
  mkdirSync(join(root, 'sitzungen'));
  disk.relist = (entries) => (entries.length > 0 ? entries : Array(100_000).fill(entry));
  expect(() => readRepository(root)).toThrow(
    `In ${root} liegen 100001 Dateien; mehr als 100000 werden nicht gelesen.`,
  );
});

test('data and templates come in a fixed order, whatever order the disk names them in', () => {
  const data = ['gremien/a.yaml', 'gremien/b.yaml', 'gremium.yaml', 'mitglieder/c.yaml'];
  for (const path of [...data, 'templates/a b.hbs', 'templates/c d.hbs']) put(path);
  disk.relist = (entries) => entries.toReversed();
  expect(readRepository(root).map(({ path }) => path)).toEqual(data);
  const problems = readCityTemplates(root).problems.map(({ file }) => file);
  expect(problems).toEqual(['templates/a b.hbs', 'templates/c d.hbs']);
});
