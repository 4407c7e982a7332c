import {
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';
import { isRunning, removeOwn, temporaryIn } from './replace-file.ts';

const LOCK_NAME = '.gremium-lock';
const PAUSE_MS = 50;
const PATIENCE_MS = 30_000;
/** Time enough to write an id into a lock: one that still has none was left by a killed run. */
const BIRTH_MS = 1000;
const LONGEST_TEXT = 400;

/** On a shared drive the process may run on another computer, where nobody here can look for it. */
const HOST = hostname().replaceAll(/\s/g, '');
const OWN_TEXT = `${process.pid} ${HOST}\n`;

/** What stands in the lock; `undefined` when there is none. */
function readLock(path: string): string | undefined {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (stat.isFile()) return stat.size > LONGEST_TEXT ? '' : readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError('lesen', path, cause);
  }
  throw new UsageError(`${path} ist keine gewöhnliche Datei; bitte löschen, sie stammt nicht von gremium.`);
}

interface Owner {
  readonly processId: number;
  readonly host: string;
}

function ownerIn(text: string): Owner | undefined {
  const [, processId, host = HOST] = /^([0-9]+)(?: (\S+))?\n$/.exec(text) ?? [];
  return processId === undefined ? undefined : { processId: Number(processId), host };
}

/** Whoever holds a lock with our own process id is dead: we do not hold it. */
function isDead({ processId, host }: Owner): boolean {
  return host === HOST && (processId === process.pid || !isRunning(processId));
}

/** Whether a killed run has left its lock. */
export function hasDeadLock(folder: string): boolean {
  const text = readLock(join(folder, LOCK_NAME));
  const owner = ownerIn(text ?? '');
  return text !== undefined && (owner === undefined || isDead(owner));
}

function writeOwner(path: string, descriptor: number): void {
  try {
    writeSync(descriptor, OWN_TEXT);
  } catch (cause) {
    removeOwn(path);
    throw cause;
  } finally {
    closeSync(descriptor);
  }
}

/** False while somebody else holds it. */
function tryLock(path: string): boolean {
  try {
    writeOwner(path, openSync(path, 'wx', 0o644));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileError('schreiben', path, cause);
  }
  // Whoever was put to sleep while writing its id may have been taken for dead.
  return readLock(path) === OWN_TEXT;
}

/**
 * Sets the lock of a dead run aside. Of two who try, one may catch the lock that the other has just made: it is told by
 * what stands in it and put back.
 */
function setAside(folder: string, path: string, text: string): void {
  const aside = temporaryIn(folder, 'sperre');
  try {
    renameSync(path, aside);
    if (readLock(aside) !== text) linkSync(aside, path);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (!['ENOENT', 'EEXIST'].includes(code)) throw fileError('schreiben', path, cause);
  } finally {
    removeOwn(aside);
  }
}

async function takeLock(folder: string, path: string, patience: number): Promise<void> {
  for (let waited = 0; !tryLock(path); waited += PAUSE_MS) {
    const text = readLock(path);
    if (text === undefined) continue;
    const owner = ownerIn(text);
    if (owner === undefined ? waited >= BIRTH_MS : isDead(owner)) setAside(folder, path, text);
    else if (waited < patience) await setTimeout(PAUSE_MS);
    else {
      const where = owner && owner.host !== HOST ? ` auf dem Rechner ${owner.host}` : '';
      throw new UsageError(
        `In ${folder} schreibt noch ein anderer Aufruf von gremium (Prozess ${owner?.processId}${where}). Warten Sie, bis er fertig ist. Läuft keiner mehr, löschen Sie ${path}.`,
      );
    }
  }
}

/**
 * Runs that write into one folder take turns. The lock of a run that was killed is taken over; whoever waits longer than
 * `patience` (in milliseconds) is told what to do. `work` does not wait for anything: a signal finds it not begun or done.
 */
export async function withOutputLock<T>(
  folder: string,
  work: () => T,
  patience: number = PATIENCE_MS,
): Promise<T> {
  const path = join(folder, LOCK_NAME);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw fileError('schreiben', folder, cause);
  }
  await takeLock(folder, path, patience);
  try {
    return work();
  } finally {
    removeOwn(path);
  }
}
