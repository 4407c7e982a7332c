import type { Diagnostic } from '../diagnostic.ts';

/** What a reporter is given: the findings, sorted, and what was looked at. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  /** German names of rules that could not run because a file they need could not be read. */
  readonly skipped: readonly string[];
  /** From the folder gremium was called in to the root, `''` or ending with `/`; puts paths where editors and CI find them. */
  readonly prefix: string;
  /** The text of a file, for the code frame; `undefined` when it could not be decoded. */
  readonly textOf: (path: string) => string | undefined;
  readonly color: boolean;
}

export type Reporter = (report: Report) => string;

export function countOf(diagnostics: readonly Diagnostic[]): {
  readonly fehler: number;
  readonly warnungen: number;
  readonly hinweise: number;
} {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((found) => found.severity === severity).length;
  return { fehler: count('fehler'), warnungen: count('warnung'), hinweise: count('hinweis') };
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** „2 Fehler, 1 Warnung in 130 Dateien.“ */
export function summaryLine({ diagnostics, files }: Pick<Report, 'diagnostics' | 'files'>): string {
  const { fehler, warnungen, hinweise } = countOf(diagnostics);
  const parts = [
    ...(fehler > 0 ? [`${fehler} Fehler`] : []),
    ...(warnungen > 0 ? [plural(warnungen, 'Warnung', 'Warnungen')] : []),
    ...(hinweise > 0 ? [plural(hinweise, 'Hinweis', 'Hinweise')] : []),
  ];
  const where = plural(files, 'Datei', 'Dateien');
  if (parts.length === 0) return `${where} geprüft, nichts zu beanstanden.`;
  return `${where} geprüft: ${parts.join(', ')}.`;
}

/** That rules could not run: what was not checked is never called fine. */
export function skippedLine(count: number): string {
  const rules = count === 1 ? 'Eine Regel wurde' : `${count} Regeln wurden`;
  return `${rules} nicht geprüft, solange Dateien Fehler haben.`;
}
