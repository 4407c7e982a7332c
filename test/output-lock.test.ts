import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withOutputLock } from '../src/files/output-lock.ts';
import { filesBelow, MAINZ, PROJECT, temporaryFolder } from './run-in.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = temporaryFolder();
  lock = join(folder, '.gremium-lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An id that no process has: the kernel's own limit lies below. */
const DEAD = 4_194_305;

test('the lock is there during the work and gone after it, whatever the work does', () => {
  const seen = withOutputLock(folder, () => readFileSync(lock, 'utf8'));
  expect(seen).toBe(`${process.pid}\n`);
  expect(existsSync(lock)).toBe(false);
  expect(() =>
    withOutputLock(folder, () => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a run that was killed is taken over', () => {
  writeFileSync(lock, `${DEAD}\n`);
  expect(withOutputLock(folder, () => readFileSync(lock, 'utf8'))).toBe(`${process.pid}\n`);
  expect(readdirSync(folder)).toEqual([]);
});

describe('ten runs at once on one folder', () => {
  const call = (id: string) =>
    new Promise<number | null>((done, fail) => {
      const argv = [join(PROJECT, 'bin/gremium.js'), 'protocol', id, '-C', MAINZ, '-o', folder, '-f', 'md'];
      spawn(process.execPath, argv, { stdio: 'ignore' }).on('close', done).on('error', fail);
    });

  test('all end well, every file is whole, and the manifest knows them all', async () => {
    const ids = readdirSync(join(MAINZ, 'sitzungen', '2018'))
      .map((name) => name.replace('.yaml', ''))
      .filter((id) => !id.startsWith('2018-09-26'))
      .slice(0, 5);
    const codes = await Promise.all([...ids, ...ids].map(call));
    expect(codes).toEqual(codes.map(() => 0));
    const paths = [...filesBelow(folder).keys()];
    expect(paths).toEqual(ids.map((id) => `protokolle/${id}.md`));
    const manifest = JSON.parse(readFileSync(join(folder, '.gremium-manifest.json'), 'utf8'));
    expect(Object.keys(manifest.files)).toEqual(paths);
    expect(readdirSync(folder).sort()).toEqual(['.gremium-manifest.json', 'protokolle']);
  });
});
