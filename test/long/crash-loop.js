/**
 * Every call to the file system of a run fails once in each way, and the run is killed there once:
 * `npm run build && node test/long/crash-loop.js`. Ends with 1 when a promise was broken.
 */
import { crashAll, FAULTS, interruptAt, prepare } from './crash-runs.js';

const prepared = await prepare();
const every = Array.from({ length: prepared.calls }, (_, index) => index + 1);
process.stdout.write(`${prepared.calls} calls to the file system, ${FAULTS.length} faults and 2 signals each\n`);
const problems = await crashAll(
  prepared,
  FAULTS.flatMap((how) => every.map((at) => [at, how])),
);
for (const how of ['SIGINT', 'SIGTERM']) {
  for (const at of every) problems.push(...(await interruptAt(prepared, at, how)));
}
prepared.dispose();
process.stdout.write(problems.length === 0 ? 'All promises held.\n' : `${problems.join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
