// What documents cost: `npm run bench`. Ratios of medians within one run; nothing here is a test.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partsIn } from '../bin/parts.js';
import { median, PROJECT, pair, row } from './measure.js';

const { run } = partsIn(join(PROJECT, 'dist')).load('cli.cjs');

const MAINZ = join(PROJECT, 'examples', 'mainz');
const folder = mkdtempSync(join(tmpdir(), 'gremium-bench-'));
const into = ['-C', MAINZ, '-o', folder, '--force'];

/** Milliseconds of one call inside this process. */
async function warm(argv) {
  const io = {
    cwd: PROJECT,
    today: '2019-02-15',
    color: false,
    out: () => undefined,
    err: (text) => process.stderr.write(text),
    progress: () => undefined,
    holdInterrupts: () => undefined,
  };
  const start = performance.now();
  const code = await run([...argv, ...into], io);
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${code}`);
  return performance.now() - start;
}

async function warmMedian(argv, rounds = 5) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) times.push(await warm(argv));
  return median(times);
}

const [html, pdf] = pair(['report', '2018', '-f', 'html', ...into], ['report', '2018', '-f', 'pdf', ...into]);
row('Jahresbericht: PDF zu HTML, als ganze Prozesse', pdf / html, 3);

const minutes = () => readdirSync(join(folder, 'protokolle')).map((name) => name.replace(/\.pdf$/, ''));
await warm(['protocol', '2018', '-f', 'pdf']);
const year = await warmMedian(['protocol', '2018', '-f', 'pdf']);
// What every call pays for reading and checking the repository; a call without it is the rendering alone.
const reading = await warmMedian(['protocol', minutes()[0], '-f', 'md', '--dry-run']);
let single = 0;
for (const id of minutes()) single += Math.max(0, (await warm(['protocol', id, '-f', 'pdf'])) - reading);
row(
  `${minutes().length} Protokolle in einem Lauf zur Summe der einzelnen (ohne Lesen)`,
  (year - reading) / single,
  1.5,
);

const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);
const before = megabytes();
for (let round = 0; round < 4; round += 1) await warm(['protocol', '2018', '-f', 'pdf']);
row(
  `Speicher nach weiteren ${4 * minutes().length} Protokollen zu davor (${before} MB)`,
  megabytes() / before,
  1.5,
);

rmSync(folder, { recursive: true });
