import { isAboutRows, isChanged, isTable, rowsChanged } from './table.js';
import { collect, runTest } from './tests.js';
import { activate, answerOf, canRun, isAnyIn, now, rulesOf, saidBy, wholeOf } from './world.js';

/** What differs for so many tests, and none of them minds, differs in a way that none looks at. */
const MOST_TRIES = 15;

async function fails(one, who) {
  now.owner = one;
  try {
    await runTest(one, who);
    return false;
  } catch {
    return true;
  }
}

/** Of what has tests of its own: these, with the module loaded anew. */
async function killedByUnits(id, names, loadUnits) {
  for (const name of names) {
    for (const one of await collect(name, loadUnits().files[name])) if (await fails(one, id)) return one.id;
  }
  return undefined;
}

export async function unitFate({ id }, names, loadUnits) {
  activate(id);
  try {
    const by = await killedByUnits(id, names, loadUnits);
    return by ? { fate: 'killed', by } : { fate: 'survived' };
  } catch (error) {
    return { fate: 'killed', by: `loading: ${error.message}` };
  } finally {
    activate(undefined);
  }
}

function differs({ workspace, answers }, { rules, checks, table }) {
  return [...rules].some((rule) => {
    const isRun = canRun(workspace, table[rule]);
    return (isRun ? answerOf(() => saidBy(checks[rule], workspace)) : '') !== answers[rule];
  });
}

const differsAsAWhole = ({ workspace, whole }) => wholeOf(now.runChecks, workspace) !== whole;

/** A table or a pattern is worked out once: every rule whose files use that one may have to do with it. */
function withUsers({ mutants, users, whileLoading }, file) {
  const files = new Set([file, ...users[file]]);
  return mutants.filter((one) => files.has(one.file) && !whileLoading.has(one.id)).map(({ id }) => id);
}

/** Where it may make a difference, and how to see whether it does. */
function search({ id, file }, prepared, checks) {
  const { whileLoading, table } = prepared;
  if (whileLoading.has(id) && isTable(file)) {
    const rows = rowsChanged(checks, table);
    const isNear = ({ workspace }) => isChanged(workspace, rows);
    return { isNear, isDifferent: differsAsAWhole, isAbout: (one) => isAboutRows(one, rows) };
  }
  const met = whileLoading.has(id) ? withUsers(prepared, file) : [id];
  const rules = new Set(met.flatMap((one) => [...(rulesOf.get(one) ?? [])]));
  const isAround = rules.delete(-1);
  return {
    isNear: ({ covered }) => isAnyIn(covered, met),
    isDifferent: (spot) =>
      differs(spot, { rules, checks, table }) || (isAround && differsAsAWhole(spot)),
    isAbout: (one) => isAnyIn(one.covers, met) && !one.file.includes('rule-table'),
  };
}

/**
 * Of a rule: it is asked again about every repository in which the mutant was met; only the tests about those on which
 * it now says something else are run. All others pass as before.
 */
export async function checkFate(mutant, prepared) {
  const { id } = mutant;
  const { whileLoading, loadChecks, table, live, tests, spots, units, loadUnits } = prepared;
  activate(id);
  const tried = new Set();
  const isKilledBy = (one) => !tried.has(one) && tried.add(one) && fails(one, id);
  try {
    const isStatic = whileLoading.has(id);
    const checks = isStatic ? loadChecks().CHECKS : table;
    live.splice(0, live.length, ...checks);
    const { isNear, isDifferent, isAbout } = search(mutant, prepared, checks);
    // What a test says about the table itself is quick to ask.
    const [first, last] = isTable(mutant.file) ? [tests.filter(isAbout), []] : [[], tests.filter(isAbout)];
    for (const one of first) if (await isKilledBy(one)) return { fate: 'killed', by: one.id };
    const near = spots.filter(isNear);
    for (const spot of near) {
      if (tried.size > MOST_TRIES + first.length) break;
      if (tried.has(spot.owner) || !isDifferent(spot)) continue;
      if (await isKilledBy(spot.owner)) return { fate: 'killed', by: spot.owner.id };
    }
    for (const one of last) if (await isKilledBy(one)) return { fate: 'killed', by: one.id };
    const by = await killedByUnits(id, units[mutant.file] ?? [], loadUnits);
    if (by) return { fate: 'killed', by };
    return { fate: isStatic || tried.size > 0 || near.length > 0 ? 'survived' : 'uncovered' };
  } catch (error) {
    return { fate: 'killed', by: `loading: ${error.message}` };
  } finally {
    activate(undefined);
    live.splice(0, live.length, ...table);
  }
}
