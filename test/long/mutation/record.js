import { runTest } from './tests.js';
import { bitsOf, now, seen, stryker } from './world.js';

/** Runs every test without a mutant: which mutants each meets, how long it takes, and on what the rules look. */
export async function record(all, report) {
  const good = [];
  now.isRecording = true;
  for (const one of all) {
    now.owner = one;
    stryker.mutantCoverage.static = {};
    const start = performance.now();
    try {
      await runTest(one, 'baseline');
      const time = performance.now() - start;
      good.push({ ...one, time, covers: bitsOf(Object.keys(stryker.mutantCoverage.static)) });
    } catch (error) {
      report(`${one.id} ${one.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  now.isRecording = false;
  return good;
}

const isFixture = ({ owner }) => owner.file.includes('defects');

/** The repositories that these tests showed to the rules: those with an exact output first, then the quick ones. */
export function spotsOf(tests) {
  const byId = new Map(tests.map((one) => [one.id, one]));
  return seen
    .filter(({ owner }) => byId.has(owner?.id))
    .map((spot) => ({ ...spot, owner: byId.get(spot.owner.id) }))
    .sort((a, b) => Number(isFixture(b)) - Number(isFixture(a)) || a.owner.time - b.owner.time);
}
