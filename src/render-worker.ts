import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from './commands/render-apart.ts';
import { type Job, renderHere, type Surroundings } from './commands/render-here.ts';
import { checkExtent } from './render/check-extent.ts';
import { UsageError } from './usage-error.ts';

const render = renderHere(workerData as Surroundings, checkExtent);

/** What V8 says when calls lie too deep inside each other, or a text grows beyond what it can hold. */
const LIMITS_OF_V8 = /call stack|Invalid (?:string|array) length/;

function refusalOf({ document }: Job, error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof RangeError && LIMITS_OF_V8.test(error.message)) {
    return `Was die Vorlage „${document.template}“ aus „${document.title}“ macht, ist zu groß oder zu tief verschachtelt.`;
  }
  throw error;
}

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { outputs: await render(job) };
  } catch (error) {
    return { refused: refusalOf(job, error) };
  }
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answerTo(job)));
