import { crc32 } from 'node:zlib';
import {
  type Cached,
  type CacheWriter,
  extendCache,
  isDoubtful,
  readCache,
  replaceCache,
} from './cache-folder.ts';
import { type Snapshot, type Stamp, type StampOf, stampsOf } from './snapshot.ts';

const NAME = 'daten.jsonl';

export interface DataCache {
  /** The data of a file as JSON, while the file is what it was when it was read. */
  readonly jsonOf: (path: string) => string | undefined;
  /** Keeps for the next run what this one has read. */
  readonly keep: (path: string, json: string) => void;
  /** To be called when all is read. */
  readonly close: () => void;
}

interface Entry {
  readonly stamp: string;
  /** Where its JSON stands. */
  readonly start: number;
  readonly end: number;
}

/** The end of the line that begins at `start`. */
function lineEnd(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(0x0a, start);
  return end < 0 ? bytes.length : end;
}

/** Two lines for each entry: its stamp and path, and its data. */
function* entriesOf(bytes: Buffer, start: number, end: number): Iterable<readonly [string, Entry]> {
  for (let at = start; at < end; ) {
    const head = bytes.toString('utf8', at, lineEnd(bytes, at));
    const path = head.indexOf('"');
    const from = at + Buffer.byteLength(head) + 1;
    const to = lineEnd(bytes, from);
    yield [JSON.parse(head.slice(path)) as string, { stamp: head.slice(0, path - 1), start: from, end: to }];
    at = to + 1;
  }
}

/** Later entries replace earlier ones; `undefined` for what another version left, or what is damaged. */
function indexOf(bytes: Buffer, build: string): Index | undefined {
  const index = new Map<string, Entry>();
  let at = lineEnd(bytes, 0);
  if (bytes.toString('utf8', 0, at) !== build) return undefined;
  for (at += 1; at < bytes.length; ) {
    const end = lineEnd(bytes, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const [length = '', sum = ''] = bytes.toString('latin1', at, end).split(' ');
    const block = bytes.subarray(end + 1, end + 1 + Number(length));
    if (!/^[1-9][0-9]*$/.test(length) || block.length !== Number(length) || String(crc32(block)) !== sum) {
      return undefined;
    }
    for (const [path, entry] of entriesOf(bytes, end + 1, end + 1 + block.length)) index.set(path, entry);
    at = end + 1 + block.length;
  }
  return index;
}

/** Every copy of the whole would be one too many to hold. */
const BLOCK_LENGTH = 64 * 1024;

/** Gathers entries and writes them in blocks, each with its length and checksum. */
function blockWriter({ write, now, finish }: CacheWriter) {
  let block = '';
  const flush = () => {
    const bytes = Buffer.from(block);
    if (bytes.length > 0) {
      write(`${bytes.length} ${crc32(bytes)}\n`);
      write(bytes);
    }
    block = '';
  };
  return {
    /** A file that may have changed while it was read is left out. */
    add: (path: string, { changed, text }: Stamp, json: string) => {
      if (isDoubtful(changed, now)) return;
      block += `${text} ${JSON.stringify(path)}\n${json}\n`;
      if (block.length > BLOCK_LENGTH) flush();
    },
    finish: () => {
      flush();
      finish();
    },
  };
}

type Index = ReadonlyMap<string, Entry>;

interface Known extends Cached {
  readonly index: Index;
}

function readKnown(root: string, build: string): Known | undefined {
  const cached = readCache(root, NAME);
  const index = cached && indexOf(cached.bytes, build);
  return index && { ...cached, index };
}

function jsonIn({ bytes }: Known, { start, end }: Entry): string {
  return bytes.toString('utf8', start, end);
}

/** From here on writing everything again would take longer than the rest of a run. */
const LARGE = 4 * 1024 * 1024;

function hasGone(stampOf: StampOf, { index }: Known): boolean {
  return [...index.keys()].some((path) => stampOf(path) === undefined);
}

/** Begins with what is still true of what was known, or goes on behind it where that is much and most of it. */
function writerFor(root: string, build: string, stampOf: StampOf, known?: Known) {
  const living = [...(known?.index ?? [])].filter(([path, { stamp }]) => stampOf(path)?.text === stamp);
  const livingLength = living.reduce((sum, [, { start, end }]) => sum + end - start, 0);
  const isMost = known !== undefined && livingLength > (known.size * 2) / 3;
  if (isMost && known.size > LARGE && !hasGone(stampOf, known)) {
    return blockWriter(extendCache(root, NAME, known));
  }
  const file = replaceCache(root, NAME);
  file.write(`${build}\n`);
  const writer = blockWriter(file);
  for (const [path, entry] of living) {
    const stamp = stampOf(path);
    if (known && stamp) writer.add(path, stamp, jsonIn(known, entry));
  }
  return writer;
}

/** What earlier runs of this very program (`build`) have read below the root, as far as `snapshot` vouches for it. */
export function openDataCache(root: string, build: string, snapshot: Snapshot): DataCache {
  let known = readKnown(root, build);
  const stampOf = stampsOf(snapshot);
  let writer: ReturnType<typeof blockWriter> | undefined;
  return {
    jsonOf: (path) => {
      const entry = known?.index.get(path);
      return known && entry && entry.stamp === stampOf(path)?.text ? jsonIn(known, entry) : undefined;
    },
    keep: (path, json) => {
      const stamp = stampOf(path);
      writer ??= writerFor(root, build, stampOf, known);
      if (stamp) writer.add(path, stamp, json);
    },
    close: () => {
      // Nothing is left of a file that somebody has deleted.
      if (known && hasGone(stampOf, known)) writer ??= writerFor(root, build, stampOf, known);
      writer?.finish();
      known = undefined;
    },
  };
}
