/** What the bundles find in `globalThis.__mutation`: watching the rules, and remembering what no mutant changes. */
import { api } from './tests.js';

/** What Stryker's switches look at. */
export const stryker = { mutantCoverage: { static: {}, perTest: {} } };
globalThis.__stryker__ = stryker;

/** What was covered while `action` ran, kept apart from what is being counted around it. */
function coverageOf(action) {
  // Stryker's helper keeps the object that it saw first: its content is exchanged, not the object.
  const kept = stryker.mutantCoverage.static;
  stryker.mutantCoverage.static = {};
  try {
    return { result: action(), covered: Object.keys(stryker.mutantCoverage.static) };
  } finally {
    stryker.mutantCoverage.static = kept;
  }
}

/** Many sets of small numbers. */
export function bitsOf(ids) {
  const bits = new Uint8Array((now.count >> 3) + 1);
  for (const id of ids) bits[id >> 3] |= 1 << (id & 7);
  return bits;
}

const isIn = (bits, id) => (bits[id >> 3] & (1 << (id & 7))) !== 0;

export const isAnyIn = (bits, ids) => ids.some((id) => isIn(bits, id));

/** A mutant that is met more often than this runs in circles. */
const HIT_LIMIT = 3_000_000;

export function activate(id) {
  stryker.activeMutant = id;
  stryker.hitCount = 0;
  stryker.hitLimit = HIT_LIMIT;
  now.generation += 1;
}

/** Every repository that a test showed to the rules, and what they said. */
export const seen = [];
export const now = { owner: undefined, isRecording: false, generation: 0, count: 0 };
/** Mutant → the rules in which it was met; -1 is what stands around them. */
export const rulesOf = new Map();

export function answerOf(action) {
  try {
    const result = action();
    return Array.isArray(result) && result.length === 0 ? '' : JSON.stringify(result);
  } catch (error) {
    return `throws ${error instanceof Error ? error.message : String(error)}`;
  }
}

export const canRun = (workspace, { needs }) => !needs.some((kind) => workspace.incomplete.has(kind));

const wholeAnswer = ({ diagnostics, skipped }) => [
  diagnostics,
  skipped.map(({ codes, needs }) => [codes, needs]),
];

export function wholeOf(runChecks, workspace) {
  return answerOf(() => wholeAnswer(runChecks(workspace)));
}

/** All that one rule says. */
export function saidBy({ run, each }, workspace) {
  return [
    ...(run?.(workspace) ?? []),
    ...workspace.sitzungen.flatMap((sitzung) => [...(each?.(sitzung, workspace) ?? [])]),
  ];
}

function note(id, rule) {
  const rules = rulesOf.get(id) ?? new Set();
  rulesOf.set(id, rules.add(rule));
}

function record(runChecks, checks, workspace) {
  const inRules = new Set();
  const answers = checks.map((check, rule) => {
    if (!canRun(workspace, check)) return '';
    now.generation += 1;
    const { result, covered } = coverageOf(() => answerOf(() => saidBy(check, workspace)));
    for (const id of covered) {
      inRules.add(id);
      note(id, rule);
    }
    return result;
  });
  now.generation += 1;
  const { result: whole, covered } = coverageOf(() => runChecks(workspace));
  for (const id of covered) if (!inRules.has(id)) note(id, -1);
  seen.push({
    workspace,
    owner: now.owner,
    answers,
    whole: answerOf(() => wholeAnswer(whole)),
    covered: bitsOf(covered),
  });
  return whole;
}

globalThis.__mutation = {
  vitest: api,
  watched: (runChecks, checks) => {
    now.runChecks = runChecks;
    return (workspace) => {
      return now.isRecording ? record(runChecks, checks, workspace) : runChecks(workspace);
    };
  },
  remembered: (readSource) => {
    const known = new Map();
    return (path, bytes) => {
      // Each file of tests has its own: what one does to a file that was read is nothing to the others.
      const key = `${now.owner?.file}\n${path}\n${Buffer.from(bytes).toString('latin1')}`;
      const file = known.get(key) ?? readSource(path, bytes);
      known.set(key, file);
      return file;
    };
  },
  forgetfulOncePer: (compute) => {
    let known = new WeakMap();
    let generation;
    return (key) => {
      if (generation !== now.generation) known = new WeakMap();
      generation = now.generation;
      if (!known.has(key)) known.set(key, compute(key));
      return known.get(key);
    };
  },
};
