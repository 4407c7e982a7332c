import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
export const GREMIUM = fileURLToPath(new URL('../bin/gremium.js', import.meta.url));

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

/**
 * Median milliseconds of whole processes by name, taken in turns so that all see the same machine; one turn before
 * that counts for nothing. `before` is called before each, outside the time; `status` is what it must end with.
 */
export function inTurns(calls, rounds) {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [
      name,
      { command, argv, cwd = PROJECT, before = () => undefined, status = 0 },
    ] of Object.entries(calls)) {
      before();
      let done;
      const time = elapsed(() => {
        done = spawnSync(command, argv, { cwd, maxBuffer: 2 ** 28 });
      });
      if (done.status !== status) throw new Error(`${name}: ${done.status}\n${done.stderr}`.slice(0, 2000));
      if (round > 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** A row of the table of targets; without a target, for comparison only. */
export function target(what, value, most) {
  const number = (amount) => (amount >= 100 ? amount.toFixed(0) : amount.toFixed(2)).replace('.', ',');
  const aim =
    most === undefined ? '' : `höchstens ${number(most).padStart(5)}  ${value <= most ? 'ja' : 'NEIN'}`;
  process.stdout.write(`${what.padEnd(66)} ${number(value).padStart(8)}  ${aim}\n`);
}

export function row(what, value, limit) {
  const verdict =
    limit === undefined ? '' : value <= limit ? `höchstens ${limit}: ja` : `höchstens ${limit}: NEIN`;
  process.stdout.write(`${what.padEnd(72)} ${value.toFixed(2).padStart(8)}  ${verdict}\n`);
}
