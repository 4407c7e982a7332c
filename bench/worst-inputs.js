import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from './measure.js';
import { FILES_OF } from './worst-texts.js';

/**
 * How long `gremium validate` takes for inputs that are as bad as they can be within the limits: each one is added to
 * the smallest repository that has no finding. Words on the command line choose the inputs whose names contain one.
 */
const BASIS = join(PROJECT, 'test', 'defects', '_basis');
const GREMIUM = join(PROJECT, 'bin', 'gremium.js');
/** Of the processor: what else the machine does must not decide. */
const SECONDS = 2;
const MEBIBYTES = 512;
const PATIENCE_MS = 30_000;

/** The child tells what it has used as its last act; a machine that others use, too, makes the clock alone a poor witness. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`,
)}`;

const folder = mkdtempSync(join(tmpdir(), 'gremium-worst-'));

function makeRepository(files) {
  const root = mkdtempSync(join(folder, 'r'));
  cpSync(BASIS, root, { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function validate(root) {
  const start = performance.now();
  const argv = ['--import', TELL_USAGE, GREMIUM, 'validate', '--stichtag', '2018-06-01', '-C', root];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const heard = { out: '', err: '', usage: '' };
  child.stdout.on('data', (data) => {
    heard.out += data;
  });
  child.stderr.on('data', (data) => {
    heard.err += data;
  });
  child.stdio[3].on('data', (data) => {
    heard.usage += data;
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(patience);
      const seconds = (performance.now() - start) / 1000;
      const {
        maxRSS = 0,
        userCPUTime = 0,
        systemCPUTime = 0,
      } = heard.usage === '' ? {} : JSON.parse(heard.usage);
      const processor = (userCPUTime + systemCPUTime) / 1e6;
      resolve({ seconds, processor, mebibytes: maxRSS / 1024, exit: code ?? signal, ...heard });
    });
  });
}

async function measure(name, files) {
  const root = makeRepository(files);
  const { out, err, ...used } = await validate(root);
  rmSync(root, { recursive: true });
  const summary = out.trimEnd().split('\n').at(-1) ?? '';
  return { ...used, name, said: used.exit === 0 || used.exit === 1 ? summary : err.trim().slice(0, 100) };
}

function isBad({ processor, mebibytes, exit }) {
  return processor > SECONDS || mebibytes > MEBIBYTES || (exit !== 0 && exit !== 1);
}

const words = process.argv.slice(2);
const rows = [];
for (const [name, filesOf] of Object.entries(FILES_OF)) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const row = await measure(name, filesOf());
  process.stderr.write(`${row.seconds.toFixed(2).padStart(6)}  ${name}\n`);
  rows.push(row);
}
rmSync(folder, { recursive: true });

process.stdout.write(`${'input'.padEnd(58)} seconds    cpu  MiB  exit\n`);
for (const row of rows.toSorted((a, b) => b.processor - a.processor)) {
  const cells = [
    row.name.padEnd(58),
    row.seconds.toFixed(2).padStart(7),
    row.processor.toFixed(2).padStart(6),
    row.mebibytes.toFixed(0).padStart(4),
    String(row.exit).padStart(5),
  ];
  process.stdout.write(`${cells.join(' ')}  ${isBad(row) ? 'TOO MUCH  ' : ''}${row.said}\n`);
}
process.exitCode = rows.some(isBad) ? 1 : 0;
