import { existsSync } from 'node:fs';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { READ_WORKER } from './read-package.ts';

/** From how many files on a second thread is worth its start. */
const MANY = 3000;
const CHUNK = 100;
/** Longer than any chunk takes: the other thread is gone. */
const PATIENCE_MS = 10_000;

/** What the second thread is told. */
export interface Share {
  readonly root: string;
  readonly paths: readonly string[];
  /** The number of chunks taken, and of chunks that the second thread has read. */
  readonly counters: Int32Array;
  readonly port: MessagePort;
}

/** The data of one chunk as JSON, `null` where a file has to be read with care. */
interface Chunk {
  readonly start: number;
  readonly jsons: readonly (string | null)[];
}

type ReadPlace = readonly [place: number, json: string | null];

/** A list of files that two threads read, each taking the next chunk when it has done its last. */
export interface SharedReading {
  /** The places of the next chunk for this thread to read; `undefined` when all are taken. */
  readonly take: () => readonly number[] | undefined;
  /** What the other thread has read by now: waiting to be asked for, it would only fill the memory. */
  readonly ready: () => Iterable<ReadPlace>;
  /** All that the other thread has still to read; waits for it. */
  readonly rest: () => Iterable<ReadPlace>;
}

function takeChunk({ paths, counters }: Pick<Share, 'paths' | 'counters'>): readonly number[] | undefined {
  const start = Atomics.add(counters, 0, 1) * CHUNK;
  if (start >= paths.length) return undefined;
  return Array.from({ length: Math.min(CHUNK, paths.length - start) }, (_, index) => start + index);
}

/** The second thread's part. */
export function readShare(share: Share, jsonOf: (path: string) => string | null): void {
  for (let places = takeChunk(share); places; places = takeChunk(share)) {
    const jsons = places.map((place) => jsonOf(share.paths[place] ?? ''));
    share.port.postMessage({ start: places[0] ?? 0, jsons } satisfies Chunk);
    Atomics.add(share.counters, 1, 1);
    Atomics.notify(share.counters, 1);
  }
}

/** `undefined` when one thread is enough. */
export function shareReading(root: string, paths: readonly string[]): SharedReading | undefined {
  if (paths.length < MANY || !existsSync(READ_WORKER)) return undefined;
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const { port1, port2 } = new MessageChannel();
  const workerData: Share = { root, paths, counters, port: port2 };
  const worker = new Worker(READ_WORKER, { workerData, transferList: [port2], stderr: true });
  // What it cannot read, this thread reads.
  worker.on('error', () => undefined).unref();
  port1.unref();
  const open = new Set(Array.from({ length: Math.ceil(paths.length / CHUNK) }, (_, index) => index * CHUNK));
  let seen = 0;
  const receive = (): readonly ReadPlace[] | undefined => {
    if (Atomics.load(counters, 1) <= seen) return undefined;
    const chunk = receiveMessageOnPort(port1)?.message as Chunk | undefined;
    if (!chunk) return undefined;
    seen += 1;
    open.delete(chunk.start);
    return chunk.jsons.map((json, index) => [chunk.start + index, json]);
  };
  return {
    take: () => {
      const places = takeChunk({ paths, counters });
      if (places?.[0] !== undefined) open.delete(places[0]);
      return places;
    },
    *ready() {
      for (let chunk = receive(); chunk; chunk = receive()) yield* chunk;
    },
    *rest() {
      while (open.size > 0) {
        if (Atomics.wait(counters, 1, seen, PATIENCE_MS) === 'timed-out') break;
        const chunk = receive();
        if (!chunk) break;
        yield* chunk;
      }
      void worker.terminate();
      for (const start of open) {
        for (let place = start; place < Math.min(start + CHUNK, paths.length); place += 1)
          yield [place, null];
      }
    },
  };
}
