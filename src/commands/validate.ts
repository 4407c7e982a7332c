import type { Diagnostic } from '../diagnostic.ts';
import { selectPaths } from '../files/select-paths.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeOf } from '../model/kinds.ts';
import { maskReport } from '../reporters/mask-report.ts';
import { countOf, type Reporter, summaryLine } from '../reporters/report.ts';
import { reportText } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import { type Checked, check } from './check.ts';
import type { RunAgain } from './check-outputs.ts';
import type { LoadOptions } from './load-options.ts';

export interface ValidateOptions extends LoadOptions {
  readonly reporter?: string;
  readonly json?: boolean;
  /** Warnings count like errors. */
  readonly strict?: boolean;
  /** Also the documents in this folder, or in `ausgabe/`. */
  readonly output?: string | true;
}

const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => reportText,
  json: async () => (await import('../reporters/json.ts')).reportJson,
  github: async () => (await import('../reporters/github.ts')).reportGithub,
  gitlab: async () => (await import('../reporters/gitlab.ts')).reportGitlab,
};

/** What lies in it no rule knows of: nothing that is asked for can be called fine. */
function isUnreadFolder({ code, file }: Diagnostic): boolean {
  return code === 'datei/nicht-lesbar' && placeOf(file) === undefined;
}

/** All rules always run on the whole repository; named paths only narrow down what is shown and counted. */
async function narrowed(io: Io, checked: Checked, paths: readonly string[]): Promise<Checked> {
  if (paths.length === 0) return checked;
  const isSelected = await selectPaths(checked.root, io.cwd, paths);
  const files = checked.paths().filter(isSelected);
  if (files.length === 0) {
    throw new UsageError(
      `Unter ${paths.map((path) => `„${path}“`).join(', ')} liegt keine Datei, die zu prüfen wäre.`,
    );
  }
  // What other files hide stays hidden.
  const masked = maskReport(checked);
  return {
    ...masked,
    diagnostics: masked.diagnostics.filter((found) => isSelected(found.file) || isUnreadFolder(found)),
    paths: () => files,
    files: files.length,
  };
}

export async function validate(
  io: Io,
  paths: readonly string[],
  options: ValidateOptions & { readonly runAgain: RunAgain },
): Promise<ExitCode> {
  const name = options.reporter ?? (options.json ? 'json' : (io.ci ?? 'text'));
  const loadReporter = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined;
  if (!loadReporter) {
    throw new UsageError(
      `Die Ausgabe „${name}“ gibt es nicht. Möglich: ${Object.keys(REPORTERS).join(', ')}.`,
    );
  }
  if (options.output !== undefined && paths.length > 0) {
    throw new UsageError('--output prüft alle Dokumente; bitte ohne Pfade aufrufen.');
  }
  const data = await narrowed(io, await check(io, options), paths);
  const checked =
    options.output === undefined
      ? data
      : await (await import('./check-outputs.ts')).withOutputs(io, data, options);
  const reporter = await loadReporter();
  io.out(reporter(checked));
  if (name === 'gitlab') io.err(reportText(checked));
  if (name === 'json') io.err(`${summaryLine(checked)}\n`);
  const { fehler, warnungen } = countOf(checked.diagnostics);
  const isFound = fehler > 0 || (options.strict === true && warnungen > 0);
  return isFound || checked.skipped.length > 0 ? 1 : 0;
}
