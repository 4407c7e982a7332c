import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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
const HOST = hostname();
const OWN = `${process.pid} ${HOST}\n`;

test('the lock is there during the work and gone after it, whatever the work does', async () => {
  const seen = await withOutputLock(folder, () => readFileSync(lock, 'utf8'));
  expect(seen).toBe(OWN);
  expect(existsSync(lock)).toBe(false);
  const broken = withOutputLock(folder, () => {
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['was killed', `${DEAD} ${HOST}\n`],
  ['was killed by an older gremium, which wrote no host', `${DEAD}\n`],
  ['was killed with our own process id, as in a container', `${process.pid} ${HOST}\n`],
  ['was killed before it could say who it is', ''],
  ['was killed while it said who it is', '41'],
])('the lock of a run that %s is taken over', async (_, text) => {
  writeFileSync(lock, text);
  expect(await withOutputLock(folder, () => readFileSync(lock, 'utf8'))).toBe(OWN);
  expect(readdirSync(folder)).toEqual([]);
});

test('a run on another computer is waited for, and named', async () => {
  writeFileSync(lock, `${DEAD} rathaus-pc-7\n`);
  await expect(withOutputLock(folder, () => 'x', 300)).rejects.toThrow(
    `In ${folder} schreibt noch ein anderer Aufruf von gremium (Prozess ${DEAD} auf dem Rechner rathaus-pc-7). Warten Sie, bis er fertig ist. Läuft keiner mehr, löschen Sie ${lock}.`,
  );
  expect(readFileSync(lock, 'utf8')).toBe(`${DEAD} rathaus-pc-7\n`);
});

test('whoever waits goes on as soon as the other is done', async () => {
  writeFileSync(lock, `${process.ppid} ${HOST}\n`);
  const waiting = withOutputLock(folder, () => readFileSync(lock, 'utf8'));
  await setTimeout(200);
  rmSync(lock);
  expect(await waiting).toBe(OWN);
});

test('of many at once each has it alone', async () => {
  writeFileSync(lock, `${DEAD}\n`);
  let holding = 0;
  const all = Array.from({ length: 10 }, () =>
    withOutputLock(folder, () => {
      holding += 1;
      expect(holding).toBe(1);
      holding -= 1;
      return 'done';
    }),
  );
  expect(await Promise.all(all)).toEqual(all.map(() => 'done'));
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

  test('two with the same document and one killed among them: the document is whole', async () => {
    const [id = ''] = readdirSync(join(MAINZ, 'sitzungen', '2018')).map((name) => name.replace('.yaml', ''));
    const argv = [join(PROJECT, 'bin/gremium.js'), 'protocol', id, '-C', MAINZ, '-o', folder, '-f', 'md'];
    const killed = spawn(process.execPath, argv, { stdio: 'ignore' });
    const both = Promise.all([call(id), call(id)]);
    await setTimeout(300);
    killed.kill('SIGKILL');
    expect(await both).toEqual([0, 0]);
    expect([...filesBelow(folder).keys()]).toEqual([`protokolle/${id}.md`]);
    expect(readdirSync(folder).sort()).toEqual(['.gremium-manifest.json', 'protokolle']);
  });
});
