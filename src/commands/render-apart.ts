import { Worker } from 'node:worker_threads';
import { RENDER_WORKER } from '../files/read-package.ts';
import type { Output } from '../formats/rendering.ts';
import { UsageError } from '../usage-error.ts';
import type { Job, Render, Surroundings } from './render-here.ts';

export interface Limits {
  /** For one document in all its formats. */
  readonly seconds: number;
  /** What a thread may fill with objects and texts. */
  readonly heapMb: number;
}

/** Together with what the rest of gremium needs, a run with one document stays below 10 s and 512 MiB. */
const LIMITS: Limits = { seconds: 9, heapMb: 160 };

/** What comes back from the thread: files, or a `UsageError` as its text. */
export type Answer = { readonly outputs: readonly Output[] } | { readonly refused: string };

const REMEDY =
  'Prüfen Sie, ob sie Schleifen in Schleifen hat oder sehr viel Text erzeugt; ohne die eigene Datei unter „templates/“ gilt wieder die mitgelieferte Vorlage.';

function subject({ document }: Job): string {
  return `Die Vorlage „${document.template}“`;
}

function tooSlow(job: Job, seconds: number): UsageError {
  return new UsageError(
    `${subject(job)} brauchte für „${job.document.title}“ länger als ${seconds} Sekunden; es wurde nichts geschrieben. ${REMEDY}`,
  );
}

function translated(job: Job, error: Error): Error {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new UsageError(
    `${subject(job)} brauchte für „${job.document.title}“ mehr Arbeitsspeicher, als ein Dokument bekommt; es wurde nichts geschrieben. ${REMEDY}`,
  );
}

function startThread(surroundings: Surroundings, { heapMb }: Limits): Worker {
  const thread = new Worker(RENDER_WORKER, {
    workerData: surroundings,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
  });
  // One that was given up may still run out of memory before it ends; nobody waits for it any more.
  return thread.on('error', () => undefined);
}

function answerFrom(thread: Worker, job: Job, { seconds }: Limits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(tooSlow(job, seconds))), seconds * 1000);
    const onAnswer = (answer: Answer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(translated(job, error)));
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      thread.off('message', onAnswer).off('error', onError);
      finish();
    };
    thread.on('message', onAnswer).on('error', onError);
    thread.postMessage(job);
  });
}

/**
 * Renders in a thread of its own, which is stopped when a document takes too long or too much memory. For templates from
 * elsewhere: whatever they do, the rest of gremium goes on. Started with the first document; `close` stops it.
 */
export function renderApart(
  surroundings: Surroundings,
  limits: Limits = LIMITS,
): { readonly render: Render; readonly close: () => void } {
  let thread: Worker | undefined;
  return {
    render: async (job) => {
      thread ??= startThread(surroundings, limits);
      const answer = await answerFrom(thread, job, limits);
      if ('refused' in answer) throw new UsageError(answer.refused);
      return answer.outputs;
    },
    close: () => void thread?.terminate(),
  };
}
