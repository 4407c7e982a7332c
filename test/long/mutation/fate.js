import { collect, runTest } from './tests.js';
import { activate, answerOf, canRun, isIn, now, rulesOf, wholeOf } from './world.js';

/** What differs for so many tests, and none of them minds, differs in a way that none looks at. */
const MOST_TRIES = 15;
const TABLE = 'src/checks/all-checks.ts';
/** What holds the table of rules against what they do and against the documentation. */
const ABOUT_THE_TABLE = /one-edit|checks\.test|anforderungen|begriffe/;

function isAboutTable(one, spots) {
  return (
    one.file.includes('rule-table') ||
    (ABOUT_THE_TABLE.test(one.file) && !spots.some(({ owner }) => owner === one))
  );
}

async function fails(one, who) {
  now.owner = one;
  try {
    await runTest(one, who);
    return false;
  } catch {
    return true;
  }
}

/** Of money and calendar: their unit tests, with the module loaded anew. */
export async function unitFate(id, loadUnits) {
  activate(id);
  try {
    for (const [file, load] of Object.entries(loadUnits().files)) {
      for (const one of await collect(file, load))
        if (await fails(one, id)) return { fate: 'killed', by: one.id };
    }
    return { fate: 'survived' };
  } catch (error) {
    return { fate: 'killed', by: `loading: ${error.message}` };
  } finally {
    activate(undefined);
  }
}

function differs({ workspace, answers, whole, covered }, id, { isStatic, rules, checks, table }) {
  if (!isStatic && !isIn(covered, id)) return false;
  return [...rules].some((rule) => {
    if (rule === -1) return wholeOf(now.runChecks, workspace) !== whole;
    const isRun = canRun(workspace, table[rule]);
    return (isRun ? answerOf(() => [...checks[rule].run(workspace)]) : '') !== answers[rule];
  });
}

/** A table or a pattern is worked out once: every rule with code in its file may have to do with it. */
function rulesOfFile(mutants, file) {
  const ids = mutants.filter((one) => one.file === file).map(({ id }) => id);
  return new Set(ids.flatMap((id) => [...(rulesOf.get(id) ?? [])]));
}

/**
 * Of a rule: it is asked again about every repository in which the mutant was met; only the tests about those on which
 * it now says something else are run. All others pass as before.
 */
export async function checkFate(
  { id, file },
  { mutants, whileLoading, loadChecks, table, live, tests, spots },
) {
  activate(id);
  const isStatic = whileLoading.has(id);
  const isTable = isStatic && file === TABLE;
  const tried = new Set();
  const isKilledBy = (one) => !tried.has(one) && tried.add(one) && fails(one, id);
  try {
    const checks = isStatic ? loadChecks().CHECKS : table;
    live.splice(0, live.length, ...checks);
    const rules = isTable
      ? new Set([-1])
      : isStatic
        ? rulesOfFile(mutants, file)
        : (rulesOf.get(id) ?? new Set());
    const inQuestion = isTable ? spots.filter(({ workspace }) => workspace.incomplete.size > 0) : spots;
    let different = 0;
    for (const spot of inQuestion) {
      if (different > MOST_TRIES) break;
      if (tried.has(spot.owner) || !differs(spot, id, { isStatic, rules, checks, table })) continue;
      different += 1;
      if (await isKilledBy(spot.owner)) return { fate: 'killed', by: spot.owner.id };
    }
    for (const one of tests) {
      const isAbout = isTable
        ? isAboutTable(one, spots)
        : isIn(one.covers, id) && !one.file.includes('rule-table');
      if (isAbout && (await isKilledBy(one))) return { fate: 'killed', by: one.id };
    }
    const isMet = isStatic || tried.size > 0 || spots.some((spot) => isIn(spot.covered, id));
    return { fate: isMet ? 'survived' : 'uncovered' };
  } catch (error) {
    return { fate: 'killed', by: `loading: ${error.message}` };
  } finally {
    activate(undefined);
    live.splice(0, live.length, ...table);
  }
}
