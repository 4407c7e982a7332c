import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { check } from '../src/commands/check.ts';
import { load } from '../src/commands/load.ts';
import { memoryOf } from '../src/commands/remembered.ts';
import { readResult, rememberResult } from '../src/files/result-cache.ts';
import { digestOf, type Snapshot, takeSnapshot } from '../src/files/snapshot.ts';
import type { Io } from '../src/io.ts';
import { PROJECT, runIn, temporaryFolder } from './run-in.ts';

const world = globalThis as { BUILD_ID?: string };
const DEFECTS = join(PROJECT, 'test', 'defects');
const MINUTES = 'sitzungen/2018/2018-03-14-nord.yaml';

let root: string;

beforeEach(() => {
  root = temporaryFolder();
});

const cachePath = (folder = root) => join(folder, '.gremium', 'cache', 'pruefung.json');

describe('a remembered result', () => {
  const remember = (result: unknown, youngest = 0) =>
    rememberResult(root, 'pruefung.json', 'key', (isSettled) => (isSettled(youngest) ? result : undefined));
  const recall = (key = 'key', folder = root) => readResult(folder, 'pruefung.json', key);

  test('is read again under its key, and under no other', () => {
    remember({ files: 3 });
    expect(recall()).toEqual({ files: 3 });
    expect(recall('other')).toBeUndefined();
  });

  test('is readable for nobody else, and nothing to git', () => {
    remember({ files: 3 });
    expect(statSync(cachePath()).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(root, '.gremium', 'cache', '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('replaces the one before', () => {
    remember({ files: 3 });
    remember({ files: 4 });
    expect(recall()).toEqual({ files: 4 });
  });

  test.each<readonly [string, (path: string) => void]>([
    ['damaged', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('"files":3', '"files":4'))],
    ['cut short', (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, -4))],
    ['empty', (path) => writeFileSync(path, '')],
    ['no JSON', (path) => writeFileSync(path, '\u0000\u0001\n{')],
    ['somebody else’s work of the right form', (path) => forge(path)],
    ['copied back', (path) => copyBack(path)],
    ['open to others', (path) => chmodSync(path, 0o644)],
    ['a link', (path) => linkTo(path)],
    ['a folder', (path) => replaceByFolder(path)],
  ])('is not believed when it is %s', (_, spoil) => {
    remember({ files: 3 });
    spoil(cachePath());
    expect(recall()).toBeUndefined();
    if (!statSync(cachePath()).isDirectory()) {
      remember({ files: 5 });
      expect(recall()).toEqual({ files: 5 });
    }
  });

  /** With its checksum, and with what names the file that was there. */
  function forge(path: string): void {
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    writeFileSync(path, text, { mode: 0o600 });
  }

  function copyBack(path: string): void {
    copyFileSync(path, `${path}-2`);
    renameSync(`${path}-2`, path);
  }

  function linkTo(path: string): void {
    renameSync(path, `${path}-2`);
    symlinkSync(`${path}-2`, path);
  }

  function replaceByFolder(path: string): void {
    rmSync(path);
    mkdirSync(path);
  }

  test('is not believed in a copy of the repository', () => {
    remember({ files: 3 });
    const copy = join(temporaryFolder(), 'copy');
    cpSync(root, copy, { recursive: true, preserveTimestamps: true });
    expect(existsSync(cachePath(copy))).toBe(true);
    expect(recall('key', copy)).toBeUndefined();
  });

  test('is not kept where a file was touched a moment ago, or tomorrow', () => {
    remember({ files: 3 }, Date.now());
    remember({ files: 3 }, Date.now() + 86_400_000);
    expect(recall()).toBeUndefined();
  });

  test('is not written through a link', () => {
    const elsewhere = temporaryFolder();
    mkdirSync(join(root, '.gremium'));
    symlinkSync(elsewhere, join(root, '.gremium', 'cache'));
    remember({ files: 3 });
    expect(existsSync(join(elsewhere, 'pruefung.json'))).toBe(false);
  });

  test('is nothing to worry about where nothing can be written', () => {
    writeFileSync(join(root, '.gremium'), '');
    expect(() => remember({ files: 3 })).not.toThrow();
    expect(recall()).toBeUndefined();
  });
});

describe('a snapshot', () => {
  const digest = () => {
    const snapshot = takeSnapshot(root);
    return snapshot && digestOf(snapshot);
  };

  test.each<readonly [string, () => void]>([
    ['a changed text of the same length', () => writeFileSync(join(root, 'a.yaml'), 'b: 2\n')],
    [
      'a changed text with the old time put back',
      () => {
        const { atime, mtime } = statSync(join(root, 'a.yaml'));
        writeFileSync(join(root, 'a.yaml'), 'c: 3\n');
        utimesSync(join(root, 'a.yaml'), atime, mtime);
      },
    ],
    ['a new file', () => writeFileSync(join(root, 'b.yaml'), '')],
    ['a removed file', () => rmSync(join(root, 'a.yaml'))],
    ['another name', () => renameSync(join(root, 'a.yaml'), join(root, 'c.yaml'))],
    ['other rights', () => chmodSync(join(root, 'a.yaml'), 0o600)],
    ['a file of the city’s own templates', () => writeFileSync(join(root, 'templates', 'x.hbs'), '')],
  ])('shows %s', async (_, change) => {
    mkdirSync(join(root, 'templates'));
    writeFileSync(join(root, 'a.yaml'), 'a: 1\n');
    const before = digest();
    expect(digest()).toBe(before);
    await setTimeout(10);
    change();
    expect(digest()).not.toBe(before);
  });

  test('does not look at what was generated', () => {
    const before = digest();
    mkdirSync(join(root, 'ausgabe'));
    writeFileSync(join(root, 'ausgabe', 'x.md'), '');
    expect(digest()).toBe(before);
  });

  test('cannot be taken where links lead elsewhere', () => {
    symlinkSync('/etc/hostname', join(root, 'a.yaml'));
    expect(digest()).toBeUndefined();
  });
});

describe('validate', () => {
  const repository = join(temporaryFolder(), 'repository');
  const texts: string[] = [];
  const io: Io = {
    cwd: repository,
    today: civilDate('2019-02-15'),
    color: false,
    out: () => undefined,
    err: () => undefined,
    progress: (text) => void texts.push(text),
    holdInterrupts: () => undefined,
  };

  /** Whether the files were read again, and what was found. */
  async function checkAgain(options: object = {}, day = io.today) {
    texts.length = 0;
    const { diagnostics, files, skipped } = await check({ ...io, today: day }, options);
    return { isRead: texts.length > 0, result: { diagnostics, files, skipped } };
  }

  beforeAll(async () => {
    world.BUILD_ID = 'one';
    for (const folder of ['_basis', 'text--schreibweise']) {
      cpSync(join(DEFECTS, folder), repository, { recursive: true });
    }
    await setTimeout(2100);
  });

  afterAll(() => {
    delete world.BUILD_ID;
  });

  test('reads an unchanged repository once, and says the same', async () => {
    const first = await checkAgain();
    const second = await checkAgain();
    expect([first.isRead, second.isRead]).toEqual([true, false]);
    expect(second.result).toEqual(first.result);
  });

  test('says the same in the words of every reporter', async () => {
    for (const reporter of ['text', 'json', 'github', 'gitlab']) {
      const argv = ['validate', '--reporter', reporter];
      const remembered = await runIn(repository, argv);
      expect(remembered).toEqual(await runIn(repository, [...argv, '--no-cache']));
    }
  });

  test('reads again on another day, for another Stichtag, with another version, and without a cache', async () => {
    await checkAgain();
    expect((await checkAgain({}, civilDate('2019-02-16'))).isRead).toBe(true);
    expect((await checkAgain({ stichtag: '2018-06-30' })).isRead).toBe(true);
    world.BUILD_ID = 'two';
    expect((await checkAgain()).isRead).toBe(true);
    world.BUILD_ID = 'one';
    expect((await checkAgain({ cache: false })).isRead).toBe(true);
    expect((await checkAgain()).isRead).toBe(true);
    expect((await checkAgain()).isRead).toBe(false);
  });

  test('leaves nothing behind without a cache', async () => {
    rmSync(join(repository, '.gremium'), { recursive: true, force: true });
    await checkAgain({ cache: false });
    expect(existsSync(join(repository, '.gremium'))).toBe(false);
  });

  test('is not done again for a document: its findings are remembered, those about templates apart', async () => {
    const folder = join(repository, 'templates');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'einladung.hbs'), '# {{gibtesnicht}}\n');
    await setTimeout(2100);
    const { result } = await checkAgain();
    const isAboutTemplate = ({ file }: { file: string }) => file.startsWith('templates/');
    expect(result.diagnostics.some(isAboutTemplate)).toBe(true);
    rmSync(join(repository, '.gremium', 'cache', 'daten.jsonl'), { force: true });
    const remembered = load(io, {});
    expect(remembered.diagnostics).toEqual(load(io, { cache: false }).diagnostics);
    expect(remembered.diagnostics).toEqual(result.diagnostics.filter((found) => !isAboutTemplate(found)));
    // As if something else had been found: it is believed.
    const [found] = remembered.diagnostics;
    const snapshot = takeSnapshot(repository) as Snapshot;
    memoryOf(io, {}, repository, snapshot).keep({ diagnostics: [], files: 1, skipped: [], hidden: [] });
    expect(found).toBeDefined();
    expect(load(io, {}).diagnostics).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('notices a change of the same length within the same second', async () => {
    await checkAgain();
    const path = join(repository, MINUTES);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('gremium: nord', 'gremium: mord'));
    const broken = await checkAgain();
    writeFileSync(path, text);
    const mended = await checkAgain();
    expect(broken.result.diagnostics.map(({ code }) => code)).toContain('verweis/unbekannt');
    expect(mended.result.diagnostics.map(({ code }) => code)).not.toContain('verweis/unbekannt');
  });
});
