/**
 * Mutation testing of the rules, of money and of the calendar: `node test/long/mutation.js [share[:seed]] [file …]`,
 * for example `node test/long/mutation.js 0.1`. Stryker's instrumenter is installed into a temporary folder; nothing of
 * the repository is changed. A share takes a random sample, the same in every run with the same seed: who has written
 * tests for what survived in one measures the score with another. Names what survived.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './mutation/bundle.js';
import { instrument, mutatedFiles } from './mutation/instrument.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
/** Files with tests of their own, which see more than what the rules say. */
const UNITS = {
  'src/money.ts': ['test/money.test.ts'],
  'src/calendar.ts': ['test/calendar.test.ts'],
  'src/checks/merkmal-anzeichen.ts': ['test/merkmal-anzeichen.test.ts'],
};
/** Of the hostile inputs, those that rules have to do with. */
const HOSTILE = ['circles', 'inherited-names', 'refused', 'typed-values'].map((name) => `hostile/${name}.test.ts`);
/** A mutant that takes longer has made something endless that does not come past it again. */
const LIMIT_MS = 600_000;
/** So few are done before a second process would be ready. Each takes up to six gigabytes. */
const FEW = 300;
const MOST_WORKERS = 2;

/** Tests of the rules: all that show a repository to them, without those that render documents. */
function testsOfRules() {
  return [...readdirSync(join(PROJECT, 'test')), ...HOSTILE]
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) =>
      /findingsIn|found\(|workspaceFrom|runChecks|DEFECTS/.test(
        readFileSync(join(PROJECT, 'test', name), 'utf8'),
      ),
    )
    .filter((name) => !/^(?:documents|gremien-dokumente|result-cache|schemas|starters)\./.test(name))
    .concat('one-edit.test.ts')
    .map((name) => `test/${name}`);
}

/** The same numbers in every run (a linear congruential generator). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function chosenFrom(mutants, { share, seed, files }) {
  const random = randomNumbers(seed);
  return mutants
    .map((mutant) => ({ mutant, rank: random() }))
    .filter(({ mutant, rank }) => rank < share && (files.length === 0 || files.includes(mutant.file)))
    .sort((a, b) => a.rank - b.rank)
    .map(({ mutant }) => mutant.id);
}

/** Runs `wanted` until all are done or one hangs; that one is killed, as a test would be that waits for it. */
function runOnce({ path, data }, wanted, settle) {
  writeFileSync(path, JSON.stringify({ ...data, wanted }));
  return new Promise((resolve, reject) => {
    const child = fork(new URL('mutation/worker.js', import.meta.url), [path], {
      execArgv: ['--max-old-space-size=9000'],
    });
    let current;
    let timer;
    child.on('message', ({ broken, ready, start, id, fate }) => {
      clearTimeout(timer);
      if (broken || ready) process.stderr.write(`${broken ? `left out: ${broken}` : ready}\n`);
      if (start) timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
      if (start) current = start;
      if (id) settle(id, fate);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL' && current !== undefined) settle(current, 'killed');
      else if (code !== 0) return reject(new Error(`the worker ended with ${code ?? signal}`));
      resolve();
    });
  });
}

async function runAll(job, wanted, fates) {
  for (let left = wanted; left.length > 0; left = wanted.filter((id) => !fates.has(id)))
    await runOnce(job, left, (id, fate) => fates.set(id, fate));
}

/** With the half width of the 95 % confidence interval where it is a sample. */
function percent(killed, count, share) {
  const rate = killed / count;
  const half = share < 1 ? 1.96 * Math.sqrt((rate * (1 - rate)) / count) : 0;
  return `${(rate * 100).toFixed(1)} %${half > 0 ? ` ± ${(half * 100).toFixed(1)}` : ''}`;
}

function report(mutants, fates, share) {
  for (const file of new Set(mutants.map((mutant) => mutant.file))) {
    const ids = [...fates.keys()].filter((id) => mutants[id].file === file);
    if (ids.length === 0) continue;
    const killed = ids.filter((id) => fates.get(id) === 'killed').length;
    process.stdout.write(`${file}: ${killed} of ${ids.length}\n`);
    for (const id of ids.filter((one) => fates.get(one) !== 'killed')) {
      const { line, column, mutator, original, replacement } = mutants[id];
      process.stdout.write(`  ${fates.get(id)} ${line}:${column} ${mutator}: ${original} → ${replacement}\n`);
    }
  }
  const killed = [...fates.values()].filter((fate) => fate === 'killed').length;
  process.stdout.write(`${killed} of ${fates.size} mutants killed: ${percent(killed, fates.size, share)}\n`);
}

const args = process.argv.slice(2);
const [share = 1, seed = 7] = /^[\d.:]+$/.test(args[0] ?? '') ? args.shift().split(':').map(Number) : [];
const folder = mkdtempSync(join(tmpdir(), 'gremium-mutation-'));
try {
  const stryker = join(folder, 'stryker');
  const files = mutatedFiles(PROJECT);
  const { sources, mutants, users } = await instrument({ folder: stryker, project: PROJECT, files });
  await bundle({ project: PROJECT, folder, sources, tests: testsOfRules(), units: [...new Set(Object.values(UNITS).flat())] });
  const data = { folder, mutants, users, units: UNITS };
  const fates = new Map();
  const wanted = chosenFrom(mutants, { share, seed, files: args });
  process.stderr.write(`${wanted.length} of ${mutants.length} mutants\n`);
  const workers = wanted.length < FEW ? 1 : Math.min(MOST_WORKERS, availableParallelism());
  await Promise.all(
    Array.from({ length: workers }, (_, own) => {
      const part = wanted.filter((_, index) => index % workers === own);
      return runAll({ path: join(folder, `job-${own}.json`), data }, part, fates);
    }),
  );
  report(mutants, fates, share);
} finally {
  rmSync(folder, { recursive: true });
}
