import { type Diagnostic, type Hidden, hiddenIn } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { CHECKS } from './all-checks.ts';
import type { Check } from './check.ts';
import { applyRuleSettings } from './rule-settings.ts';

/** What the rules about single meetings say, before settings and exceptions, by the meeting's file. */
export type OfSitzungen = ReadonlyMap<string, readonly Diagnostic[]>;

export interface ChecksResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly ofSitzungen: OfSitzungen;
  /** Rules that could not run because a file they need was not readable. */
  readonly skipped: readonly Check[];
  /** What nobody may show and no finding points at, because its rule is one of these. */
  readonly hidden: readonly Hidden[];
}

function isSwitchedOff({ kommune }: Workspace, { codes }: Check): boolean {
  return codes.every((code) => kommune.value.regeln?.[code] === 'aus');
}

/** In loops: a list for each rule and each of ten thousand meetings would be thrown away at once. */
function saidOfEach(checks: readonly Check[], workspace: Workspace, known: OfSitzungen): OfSitzungen {
  const rules = checks.flatMap(({ each }) => each ?? []);
  const saidOf = (sitzung: Entry<Sitzung>): readonly Diagnostic[] => {
    const said: Diagnostic[] = [];
    for (const rule of rules) for (const found of rule(sitzung, workspace)) said.push(found);
    return said;
  };
  return new Map(
    workspace.sitzungen.map((sitzung) => {
      const { path } = sitzung.file;
      return [path, known.get(path) ?? saidOf(sitzung)];
    }),
  );
}

interface Said {
  readonly ofSitzungen: OfSitzungen;
  readonly all: readonly Diagnostic[];
}

function saidBy(checks: readonly Check[], workspace: Workspace, known: OfSitzungen): Said {
  const ofSitzungen = saidOfEach(checks, workspace, known);
  const ofAll = checks.flatMap(({ run }) => [...(run?.(workspace) ?? [])]);
  return { ofSitzungen, all: [...ofAll, ...[...ofSitzungen.values()].flat()] };
}

const NOTHING: OfSitzungen = new Map();

/** Meetings of which it is `known` what the rules say of each are not looked at again by these rules. */
export function runChecks(workspace: Workspace, known = NOTHING): ChecksResult {
  const canRun = ({ needs }: Check) => !needs.some((kind) => workspace.incomplete.has(kind));
  const silent = CHECKS.filter((check) => !canRun(check));
  const { ofSitzungen, all } = saidBy(CHECKS.filter(canRun), workspace, known);
  // What rules would find that cannot speak; that they may be wrong hides too much at worst.
  const unspoken = saidBy(
    silent.filter(({ masks }) => masks),
    workspace,
    NOTHING,
  );
  const codes = CHECKS.flatMap((check) => check.codes);
  return {
    diagnostics: applyRuleSettings(workspace, all, codes),
    ofSitzungen,
    skipped: silent.filter((check) => !isSwitchedOff(workspace, check)),
    hidden: unspoken.all.flatMap(hiddenIn),
  };
}
