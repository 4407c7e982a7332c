import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../formats/rendering.ts';
import { printable } from '../reporters/printable.ts';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';

/** What gremium writes is smaller; a larger file in its place is not read. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Of most file systems, in bytes. */
const LONGEST_NAME = 255;

/** Windows takes these for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*\\]/;

/** Why a part of a path can be no name on some computer. */
function whyNoName(part: string): string | undefined {
  if (part === '' || part === '.' || part === '..') return 'führt in einen anderen Ordner';
  if (part.startsWith('.')) return 'wäre eine versteckte Datei';
  if (FORBIDDEN.test(part)) return 'enthält ein Zeichen, das in Dateinamen nicht geht';
  if (/[. ]$/.test(part)) return 'endet mit einem Punkt oder Leerzeichen';
  if (DEVICE.test(part)) return 'ist unter Windows der Name eines Geräts';
  return Buffer.byteLength(part) > LONGEST_NAME ? 'ist zu lang für einen Dateinamen' : undefined;
}

/** Whether a path leads below its folder and has a name that every computer can have. */
export function isSafePath(path: string): boolean {
  return path.split('/').every((part) => whyNoName(part) === undefined);
}

/** Every path must be a name that every computer can have, and every file its own. */
export function refuseNames(outputs: readonly Output[]): void {
  const seen = new Map<string, string>();
  for (const { path } of outputs) {
    for (const part of path.split('/')) {
      const reason = whyNoName(part);
      if (reason === undefined) continue;
      throw new UsageError(
        `„${printable(path)}“ kann nicht geschrieben werden: „${printable(part)}“ ${reason}. Benennen Sie die Datei um, aus der das Dokument entsteht.`,
      );
    }
    // What one file system keeps apart is one file on another.
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    seen.set(key, path);
    if (other === undefined) continue;
    throw new UsageError(
      `Zwei Dokumente würden in dieselbe Datei geschrieben: „${printable(other)}“ und „${printable(path)}“. Es wird keines geschrieben; geben Sie einem der beiden einen anderen Kurznamen.`,
    );
  }
}

/** No part of the way from the output folder down may lead elsewhere. */
function refuseLinks(folder: string, path: string): void {
  const parts = path.split('/');
  for (let count = 0; count <= parts.length; count += 1) {
    const absolute = join(folder, ...parts.slice(0, count));
    const stat = lstatSync(absolute, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isSymbolicLink())
      throw new UsageError(`${absolute} ist eine Verknüpfung; dorthin wird nicht geschrieben.`);
    const isLast = count === parts.length;
    if (isLast ? !stat.isFile() : !stat.isDirectory()) {
      throw new UsageError(
        `${absolute} ist ${isLast ? 'keine gewöhnliche Datei' : 'kein Ordner'}; dort kann nichts geschrieben werden.`,
      );
    }
  }
}

/** Whether there is a folder below the output folder, and no link on the way to it. */
export function isPlainFolder(folder: string, path: string): boolean {
  const parts = ['.', ...path.split('/')];
  return parts.every((_, index) => {
    const absolute = join(folder, ...parts.slice(0, index + 1));
    return lstatSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
  });
}

/** What lies in the place of an output; `undefined` when there is nothing yet. Never through a link. */
export function contentAt(folder: string, path: string): Uint8Array | undefined {
  const absolute = join(folder, path);
  try {
    refuseLinks(folder, path);
    const stat = lstatSync(absolute, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (stat.size <= MOST_BYTES) return readFileSync(absolute);
  } catch (cause) {
    throw fileError('schreiben', absolute, cause);
  }
  throw new UsageError(
    `${absolute} ist größer als alles, was gremium schreibt, und bleibt, wie sie ist. Benennen oder verschieben Sie die Datei.`,
  );
}
