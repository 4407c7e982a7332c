import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { readCityTemplates } from '../files/read-templates.ts';
import type { Report } from '../reporters/report.ts';

interface Repository extends Report {
  readonly root: string;
  readonly paths: readonly string[];
}

const FOLDER = 'templates';

function pathOf(name: string): string {
  return `${FOLDER}/${name}.hbs`;
}

/** Whether a finding is about what `withTemplates` looks at, and not about data. */
export function isAboutTemplate({ file }: Diagnostic): boolean {
  return file === FOLDER || file.startsWith(`${FOLDER}/`);
}

/** The templates in the repository, readable or not. */
export function templatePaths(root: string): readonly string[] {
  const { texts, problems } = readCityTemplates(root);
  return [...new Set([...[...texts.keys()].map(pathOf), ...problems.map(({ file }) => file)])].sort();
}

/**
 * The report with what is to be said of the city's own templates. Where there are none, nothing of all this is loaded;
 * where one cannot be read, that comes first.
 */
export async function withTemplates<R extends Repository>(report: R): Promise<R> {
  const { texts, problems } = readCityTemplates(report.root);
  if (texts.size === 0 && problems.length === 0) return report;
  const found =
    problems.length > 0 ? problems : (await import('./template-findings.ts')).templateFindings(texts);
  const textByPath = new Map([...texts].map(([name, text]) => [pathOf(name), text]));
  return {
    ...report,
    diagnostics: [...report.diagnostics, ...found].sort(compareDiagnostics),
    files: report.files + texts.size,
    paths: [...report.paths, ...textByPath.keys()],
    textOf: (path: string) => textByPath.get(path) || report.textOf(path),
  };
}
