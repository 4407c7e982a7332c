import { selectPaths } from '../files/select-paths.ts';
import type { ExitCode, Io } from '../io.ts';
import { type Reporter, summaryLine } from '../reporters/report.ts';
import { reportText } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import { hasErrors, type Loaded, type LoadOptions, load } from './load.ts';

export interface ValidateOptions extends LoadOptions {
  readonly reporter?: string;
  readonly json?: boolean;
  /** Warnings count like errors. */
  readonly strict?: boolean;
}

const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => reportText,
  json: async () => (await import('../reporters/json.ts')).reportJson,
  github: async () => (await import('../reporters/github.ts')).reportGithub,
  gitlab: async () => (await import('../reporters/gitlab.ts')).reportGitlab,
};

/** All rules always run on the whole repository; named paths only narrow down what is shown and counted. */
async function narrowed(io: Io, loaded: Loaded, paths: readonly string[]): Promise<Loaded> {
  if (paths.length === 0) return loaded;
  const isSelected = await selectPaths(loaded.root, io.cwd, paths);
  const files = loaded.paths.filter(isSelected);
  if (files.length === 0) {
    throw new UsageError(
      `Unter ${paths.map((path) => `„${path}“`).join(', ')} liegt keine Datei, die zu prüfen wäre.`,
    );
  }
  return {
    ...loaded,
    diagnostics: loaded.diagnostics.filter(({ file }) => isSelected(file)),
    paths: files,
    files: files.length,
  };
}

export async function validate(
  io: Io,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const name = options.reporter ?? (options.json ? 'json' : (io.ci ?? 'text'));
  const loadReporter = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined;
  if (!loadReporter) {
    throw new UsageError(
      `Die Ausgabe „${name}“ gibt es nicht. Möglich: ${Object.keys(REPORTERS).join(', ')}.`,
    );
  }
  const loaded = await narrowed(io, load(io, options), paths);
  const reporter = await loadReporter();
  io.out(reporter(loaded));
  if (name === 'gitlab') io.err(reportText(loaded));
  if (name === 'json') io.err(`${summaryLine(loaded)}\n`);
  const isWarned = loaded.diagnostics.some(({ severity }) => severity === 'warnung');
  const isFound = hasErrors(loaded) || (options.strict === true && isWarned);
  return isFound || loaded.skipped.length > 0 ? 1 : 0;
}
