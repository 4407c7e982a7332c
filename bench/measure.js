import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const GREMIUM = fileURLToPath(new URL('../bin/gremium.js', import.meta.url));

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function elapsed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Runs gremium as a process of its own and throws when it fails. */
function call(argv) {
  const { status, stderr } = spawnSync(process.execPath, [GREMIUM, ...argv], { cwd: PROJECT });
  if (status !== 0) throw new Error(`gremium ${argv.join(' ')}: ${status}\n${stderr}`);
}

/** Median milliseconds of two calls as whole processes, taken in turns so that both see the same machine. */
export function pair(first, second, rounds = 7) {
  const times = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(elapsed(() => call(first)));
    times[1].push(elapsed(() => call(second)));
  }
  return times.map(median);
}

export function row(what, value, limit) {
  const verdict =
    limit === undefined ? '' : value <= limit ? `höchstens ${limit}: ja` : `höchstens ${limit}: NEIN`;
  process.stdout.write(`${what.padEnd(72)} ${value.toFixed(2).padStart(8)}  ${verdict}\n`);
}
