import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileError } from './file-error.ts';

const LEFTOVER = /^\.gremium-([0-9]+)-.*\.tmp$/;

/** A file that its process removes before it ends; the name does not grow with that of the file it becomes. */
export function temporaryIn(folder: string, what: 'neu' | 'sperre'): string {
  return join(folder, `.gremium-${process.pid}-${what}.tmp`);
}

/** Whether there is a process with this id, whoever owns it. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    // Somebody else's process cannot be signalled, but is there.
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * What killed runs left behind in a folder; the temporary file of a run that goes on is none. With our own process id it is:
 * in a container a killed run often had the same, and we have none between two files.
 */
export function leftoversIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => {
        const processId = Number(LEFTOVER.exec(name)?.[1]);
        return processId === process.pid || (processId > 0 && !isRunning(processId));
      })
      .map((name) => join(folder, name));
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return [];
    throw fileError('lesen', folder, cause);
  }
}

/** Removes a file of our own, there or not. */
export function removeOwn(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (cause) {
    throw fileError('löschen', path, cause);
  }
}

function writeSynced(path: string, content: string | Uint8Array): void {
  const descriptor = openSync(path, 'wx', 0o644);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The way to the target is no folder, or the folder refuses: then there is nothing to remove, either. */
function removeQuietly(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // The next run finds it; what stopped this one must be told.
  }
}

/** Writes beside the target, syncs, then renames: at every moment the old or the new file is there, whole. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  const temporary = temporaryIn(folder, 'neu');
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(temporary, { force: true });
    writeSynced(temporary, content);
    renameSync(temporary, path);
  } catch (cause) {
    removeQuietly(temporary);
    throw fileError('schreiben', path, cause);
  }
}
