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

/** What each file of one chunk says, as JSON; `null` where one has to be read with care. */
interface Chunk {
  readonly start: number;
  readonly jsons: readonly (string | null)[];
}

type ReadPath = readonly [path: string, json: string | null];

/** A list of files that two threads read, each taking the next chunk when it has done its last. */
export interface SharedReading {
  /** The next chunk for this thread to read; `undefined` when all are taken. */
  readonly take: () => readonly string[] | undefined;
  /** What the other thread has read by now: waiting to be asked for, it would only fill the memory. */
  readonly ready: () => Iterable<ReadPath>;
  /** All that the other thread has still to read; waits for it. */
  readonly rest: () => Iterable<ReadPath>;
}

interface Taken {
  readonly start: number;
  readonly chunk: readonly string[];
}

function takeChunk({ paths, counters }: Pick<Share, 'paths' | 'counters'>): Taken | undefined {
  const start = Atomics.add(counters, 0, 1) * CHUNK;
  return start < paths.length ? { start, chunk: paths.slice(start, start + CHUNK) } : undefined;
}

/** The second thread's part. */
export function readShare(share: Share, jsonOf: (path: string) => string | null): void {
  for (let taken = takeChunk(share); taken; taken = takeChunk(share)) {
    const { start, chunk } = taken;
    share.port.postMessage({ start, jsons: chunk.map(jsonOf) } satisfies Chunk);
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
  const receive = (): readonly ReadPath[] | undefined => {
    if (Atomics.load(counters, 1) <= seen) return undefined;
    const chunk = receiveMessageOnPort(port1)?.message as Chunk | undefined;
    if (!chunk) return undefined;
    seen += 1;
    open.delete(chunk.start);
    const { start, jsons } = chunk;
    return paths.slice(start, start + CHUNK).map((path, index) => [path, jsons[index] ?? null]);
  };
  return {
    take: () => {
      const taken = takeChunk({ paths, counters });
      if (taken) open.delete(taken.start);
      return taken?.chunk;
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
        for (const path of paths.slice(start, start + CHUNK)) yield [path, null];
      }
    },
  };
}
