import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { leftoversIn, temporaryIn } from './replace-file.ts';

const FOLDER = ['.gremium', 'cache'];

/** A file touched so shortly before it was read may have been touched again without its times telling. */
const DOUBT_MS = 2000;

/** Whether a file that was last touched at `touched` can still have changed unnoticed at `now`. */
export function isDoubtful(touched: number, now: number): boolean {
  return touched > now - DOUBT_MS;
}

/** Whether the way to the cache leads through this repository's own folders. */
function isPlain(root: string): boolean {
  return FOLDER.every((_, index) => {
    const stat = lstatSync(join(root, ...FOLDER.slice(0, index + 1)), { throwIfNoEntry: false });
    return stat === undefined || stat.isDirectory();
  });
}

/** Names the very file that it stands in: one that came from elsewhere, with a clone or an archive, has another. */
function seal({ ino, birthtimeMs }: Stats): string {
  return `${JSON.stringify({ ino, birthtimeMs })}\n`;
}

/** The operating system may refuse anything here: a cache that cannot be had is as good as none. */
function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === undefined && !(cause instanceof UsageError)) throw cause;
    return undefined;
  }
}

export interface Cached {
  readonly bytes: Buffer;
  /** Of the whole file. */
  readonly size: number;
}

/** Windows has no such rights: there, a folder's own protect what is in it. */
function isPrivate({ mode }: Stats): boolean {
  return process.platform === 'win32' || (mode & 0o077) === 0;
}

function readSealed(path: string): Cached | undefined {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || !isPrivate(stat)) return undefined;
    const bytes = readFileSync(descriptor);
    const first = Buffer.from(seal(stat));
    if (!bytes.subarray(0, first.length).equals(first)) return undefined;
    return { bytes: bytes.subarray(first.length), size: bytes.length };
  } finally {
    closeSync(descriptor);
  }
}

/** What an earlier run left under `name`; `undefined` when it is not there, not ours alone, or not written here. */
export function readCache(root: string, name: string): Cached | undefined {
  return unlessRefused(() => (isPlain(root) ? readSealed(join(root, ...FOLDER, name)) : undefined));
}

function makeFolder(root: string): string {
  const folder = join(root, ...FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n');
  return folder;
}

/** Something for the next run, written bit by bit; after a refusal by the operating system nothing more is written. */
export interface CacheWriter {
  /** The file system's own time when writing began. */
  readonly now: number;
  readonly write: (content: string | Uint8Array) => void;
  /** Until then nothing of it is there under its name. */
  readonly finish: () => void;
}

const NO_WRITER: CacheWriter = { now: 0, write: () => undefined, finish: () => undefined };

/** Writes `name` in `.gremium/cache`, which git ignores and only its owner may read, in place of what is there. */
export function replaceCache(root: string, name: string): CacheWriter {
  const opened = unlessRefused(() => {
    if (!isPlain(root)) return undefined;
    const folder = makeFolder(root);
    for (const leftover of leftoversIn(folder)) rmSync(leftover, { force: true });
    const path = join(folder, name);
    const temporary = temporaryIn(folder, 'neu');
    const descriptor = openSync(temporary, 'wx', 0o600);
    const stat = fstatSync(descriptor);
    writeFileSync(descriptor, seal(stat));
    return { path, temporary, descriptor, now: stat.birthtimeMs };
  });
  if (!opened) return NO_WRITER;
  const { path, temporary, descriptor, now } = opened;
  let isWhole = true;
  return {
    now,
    write: (content) => {
      isWhole &&= unlessRefused(() => writeFileSync(descriptor, content) ?? true) === true;
    },
    finish: () =>
      void unlessRefused(() => {
        closeSync(descriptor);
        if (isWhole) renameSync(temporary, path);
        else rmSync(temporary);
      }),
  };
}

/** Adds to what `readCache` has read, unless another run has been there since. */
export function extendCache(root: string, name: string, { size }: Cached): CacheWriter {
  const path = join(root, ...FOLDER, name);
  const opened = unlessRefused(() => {
    const descriptor = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW);
    const isSame = fstatSync(descriptor).size === size;
    if (isSame) writeFileSync(descriptor, '\n');
    else closeSync(descriptor);
    return isSame ? { descriptor, now: fstatSync(descriptor).mtimeMs } : undefined;
  });
  if (!opened) return NO_WRITER;
  return {
    now: opened.now,
    write: (content) => void unlessRefused(() => writeFileSync(opened.descriptor, content)),
    finish: () => void unlessRefused(() => closeSync(opened.descriptor)),
  };
}
