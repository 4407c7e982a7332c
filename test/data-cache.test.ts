import { appendFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDataCache } from '../src/files/data-cache.ts';
import { type Snapshot, takeSnapshot } from '../src/files/snapshot.ts';
import { temporaryFolder } from './run-in.ts';

let root: string;

beforeEach(() => {
  root = temporaryFolder();
});

/** As if every file had been there for a long time. */
function oldSnapshot(): Snapshot {
  const { paths, stamps } = takeSnapshot(root) as Snapshot;
  return { paths, stamps: stamps.map((stamp, index) => (index % 3 === 0 ? stamp - 10_000 : stamp)) };
}

function write(name: string, text: string): void {
  writeFileSync(join(root, name), text);
}

function keep(entries: Readonly<Record<string, unknown>>, snapshot = oldSnapshot(), build = 'one'): void {
  const cache = openDataCache(root, build, snapshot);
  for (const [path, data] of Object.entries(entries)) cache.keep(path, JSON.stringify(data));
  cache.close();
}

function known(path: string, snapshot = oldSnapshot(), build = 'one'): unknown {
  const json = openDataCache(root, build, snapshot).jsonOf(path);
  return json === undefined ? undefined : JSON.parse(json);
}

const cachePath = () => join(root, '.gremium', 'cache', 'daten.jsonl');

describe('the data of a file', () => {
  test('are known as long as nobody touched it', async () => {
    write('a.yaml', 'a: 1\n');
    keep({ 'a.yaml': { a: 'größer „\n“' } });
    expect(known('a.yaml')).toEqual({ a: 'größer „\n“' });
    await setTimeout(10);
    write('a.yaml', 'a: 2\n');
    expect(known('a.yaml')).toBeUndefined();
  });

  test('go on behind much that was known, and replace older ones', async () => {
    write('a.yaml', 'a: 1\n');
    write('b.yaml', 'b: 1\n');
    keep({ 'a.yaml': 'x'.repeat(5 * 1024 * 1024), 'b.yaml': 1 });
    const before = readFileSync(cachePath(), 'utf8');
    await setTimeout(10);
    write('b.yaml', 'b: 2\n');
    keep({ 'b.yaml': 2 });
    expect(readFileSync(cachePath(), 'utf8').startsWith(before)).toBe(true);
    expect(known('a.yaml')).toHaveLength(5 * 1024 * 1024);
    expect(known('b.yaml')).toBe(2);
  });

  test('leave nothing of what a file said before, or of one that was deleted', async () => {
    write('a.yaml', '1');
    write('b.yaml', '1');
    keep({ 'a.yaml': 'Anna', 'b.yaml': 'Berta' });
    await setTimeout(10);
    write('b.yaml', '2');
    keep({ 'b.yaml': 'Clara' });
    expect(readFileSync(cachePath(), 'utf8')).not.toContain('Berta');
    rmSync(join(root, 'a.yaml'));
    keep({});
    expect(readFileSync(cachePath(), 'utf8')).not.toContain('Anna');
    expect(known('b.yaml')).toBe('Clara');
  });

  test('do not grow for ever where they are many', async () => {
    const many = 'x'.repeat(1024 * 1024);
    const names = Array.from({ length: 8 }, (_, index) => `${index}.yaml`);
    for (const name of names) write(name, '1');
    keep(Object.fromEntries(names.map((name) => [name, `Anna ${many}`])));
    const { size } = statSync(cachePath());
    for (const round of [1, 2, 3, 4, 5, 6]) {
      await setTimeout(10);
      for (const name of names.slice(0, 2)) write(name, `${round}`);
      keep(Object.fromEntries(names.slice(0, 2).map((name) => [name, `${round} ${many}`])));
      expect(statSync(cachePath()).size).toBeLessThan(1.6 * size);
    }
    expect(known('0.yaml')).toBe(`6 ${many}`);
    expect(known('7.yaml')).toBe(`Anna ${many}`);
  });

  test('do not grow for ever', async () => {
    for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) write(name, '1');
    keep({ 'a.yaml': 'x'.repeat(5000), 'b.yaml': 'x'.repeat(5000), 'c.yaml': 3 });
    await setTimeout(10);
    for (const name of ['a.yaml', 'b.yaml']) write(name, '2');
    keep({ 'a.yaml': 1, 'b.yaml': 2 });
    expect(statSync(cachePath()).size).toBeLessThan(1000);
    expect([known('a.yaml'), known('b.yaml'), known('c.yaml')]).toEqual([1, 2, 3]);
  });

  test('are not kept when the file was touched a moment ago', () => {
    write('a.yaml', 'a: 1\n');
    const now = takeSnapshot(root) as Snapshot;
    keep({ 'a.yaml': 1 }, now);
    expect(known('a.yaml', now)).toBeUndefined();
  });

  test('are unknown to another version, which begins anew', () => {
    write('a.yaml', 'a: 1\n');
    keep({ 'a.yaml': 1 });
    expect(known('a.yaml', oldSnapshot(), 'two')).toBeUndefined();
    keep({ 'a.yaml': 2 }, oldSnapshot(), 'two');
    expect(known('a.yaml', oldSnapshot(), 'two')).toBe(2);
    expect(known('a.yaml')).toBeUndefined();
  });

  test.each<readonly [string, (path: string) => void]>([
    ['damaged', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('"wahr"', '"bahr"'))],
    ['cut short', (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, -3))],
    ['continued by somebody else', (path) => appendFileSync(path, 'und dies\n')],
    ['half written', (path) => appendFileSync(path, '\n400 123\n1 2 3 "a.yaml"\n')],
    [
      'copied back',
      (path) => {
        const text = readFileSync(path);
        renameSync(path, `${path}-old`);
        writeFileSync(path, text, { mode: 0o600 });
        rmSync(`${path}-old`);
      },
    ],
  ])('are not believed, and kept anew, when the cache is %s', (_, spoil) => {
    write('a.yaml', 'a: wahr\n');
    keep({ 'a.yaml': 'wahr' });
    spoil(cachePath());
    expect(known('a.yaml')).toBeUndefined();
    keep({ 'a.yaml': 'neu' });
    expect(known('a.yaml')).toBe('neu');
  });

  test('of two runs at once, those of the last are kept', () => {
    write('a.yaml', '1');
    write('b.yaml', '1');
    keep({ 'a.yaml': 1 });
    const [one, other] = [
      openDataCache(root, 'one', oldSnapshot()),
      openDataCache(root, 'one', oldSnapshot()),
    ];
    one.keep('b.yaml', '"one"');
    one.close();
    other.keep('b.yaml', '"other"');
    other.close();
    expect([known('a.yaml'), known('b.yaml')]).toEqual([1, 'other']);
  });
});
