import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { oncePer } from '../once-per.ts';

/** What the files below a root looked like at one moment, without reading any. */
export interface Snapshot {
  /** Relative to the root, with `/`. */
  readonly paths: readonly string[];
  /** Three for each path: when it was last changed (milliseconds of the file system's own clock), its size, its number. */
  readonly stamps: readonly number[];
}

/** What no check looks at, nor any document. */
const OTHER_FOLDERS = new Set(['ausgabe', 'node_modules']);

interface Seen {
  readonly paths: string[];
  readonly stamps: number[];
}

/** False when something is there whose state cannot be told from its own entry: a link, a device. */
function see(root: string, folder: string, seen: Seen): boolean {
  for (const entry of readdirSync(`${root}/${folder}`)) {
    if (entry.startsWith('.') || (folder === '' && OTHER_FOLDERS.has(entry))) continue;
    const path = folder + entry;
    const stat = lstatSync(`${root}/${path}`);
    if (stat.isDirectory()) {
      if (!see(root, `${path}/`, seen)) return false;
    } else if (stat.isFile()) {
      seen.paths.push(path);
      // Unlike the time of modification, that of the last change cannot be set by hand.
      seen.stamps.push(stat.ctimeMs, stat.size, stat.ino);
    } else return false;
  }
  return true;
}

/** `undefined` where the state of the files cannot be told. */
export function takeSnapshot(root: string): Snapshot | undefined {
  const seen: Seen = { paths: [], stamps: [] };
  try {
    return see(root, '', seen) ? seen : undefined;
  } catch {
    // Whoever reads the files says what is wrong.
    return undefined;
  }
}

/** The same as long as no file was added, removed or touched. */
export function digestOf({ paths, stamps }: Snapshot): string {
  const numbers = new Uint8Array(new Float64Array(stamps).buffer);
  return createHash('sha256').update(paths.join('\0')).update('\0').update(numbers).digest('hex');
}

/** When a file was last touched. */
export function youngestOf({ stamps }: Snapshot): number {
  let youngest = 0;
  for (let index = 0; index < stamps.length; index += 3) youngest = Math.max(youngest, stamps[index] ?? 0);
  return youngest;
}

export interface Stamp {
  /** When the file was last touched. */
  readonly changed: number;
  /** Another one for every state of the file. */
  readonly text: string;
}

/** The state of the file at a path; `undefined` where there was none. */
export type StampOf = (path: string) => Stamp | undefined;

export const stampsOf = oncePer(({ paths, stamps }: Snapshot): StampOf => {
  const places = new Map(paths.map((path, index) => [path, 3 * index]));
  return (path) => {
    const place = places.get(path);
    if (place === undefined) return undefined;
    const [changed = 0, size, ino] = stamps.slice(place, place + 3);
    return { changed, text: `${changed} ${size} ${ino}` };
  };
});
