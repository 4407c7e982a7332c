import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';
import { isRunning } from './replace-file.ts';

const LOCK_NAME = '.gremium-lock';
const PAUSE_MS = 50;
const PATIENCE_MS = 30_000;

/** Whoever holds the lock has its process id in it; a lock without one is just being written. */
function ownerOf(path: string): number | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return /^[0-9]+\n$/.test(text) ? Number(text) : undefined;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError('lesen', path, cause);
  }
}

/** False while somebody else holds it. */
function tryLock(path: string): boolean {
  try {
    const descriptor = openSync(path, 'wx', 0o644);
    try {
      writeSync(descriptor, `${process.pid}\n`);
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileError('schreiben', path, cause);
  }
}

/**
 * Sets the lock of a dead run aside. Of two who try, one may catch the lock that the other has just made: it is told by
 * its owner and put back.
 */
function setAside(path: string, owner: number | undefined): void {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, path);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (!['ENOENT', 'EEXIST'].includes(code)) throw fileError('schreiben', path, cause);
  } finally {
    rmSync(aside, { force: true });
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

/**
 * Runs that write into one folder take turns. The lock of a run that was killed is taken over; whoever waits longer than
 * half a minute is told what to do.
 */
export function withOutputLock<T>(folder: string, work: () => T): T {
  const path = join(folder, LOCK_NAME);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw fileError('schreiben', folder, cause);
  }
  for (let waited = 0; !tryLock(path); waited += PAUSE_MS) {
    const owner = ownerOf(path);
    // Half the patience is time enough to write an id: a lock that still has none was left by a killed run.
    const isDead = owner === undefined ? waited >= PATIENCE_MS / 2 : !isRunning(owner);
    if (isDead) setAside(path, owner);
    else if (waited >= PATIENCE_MS) {
      throw new UsageError(
        `In ${folder} schreibt noch ein anderer Aufruf von gremium (Prozess ${owner}). Warten Sie, bis er fertig ist. Läuft keiner mehr, löschen Sie ${path}.`,
      );
    } else pause();
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}
