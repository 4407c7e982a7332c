import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileError } from './file-error.ts';

const LEFTOVER = /^\.gremium-([0-9]+)-.*\.tmp$/;

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

/** Removes what killed runs left behind in a folder; the temporary file of a run that goes on stays. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const processId = LEFTOVER.exec(name)?.[1];
    if (processId !== undefined && !isRunning(Number(processId))) rmSync(join(folder, name), { force: true });
  }
}

/** Writes beside the target, syncs, then renames: at every moment the old or the new file is there, whole. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  const temporary = join(folder, `.gremium-${process.pid}-${basename(path)}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    // In a container a killed run often had the same process id.
    rmSync(temporary, { force: true });
    const descriptor = openSync(temporary, 'wx', 0o644);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (cause) {
    // Below a file even `force` would throw.
    if (existsSync(temporary)) rmSync(temporary);
    throw fileError('schreiben', path, cause);
  }
}
