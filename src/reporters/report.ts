import { type Diagnostic, type Hidden, numberOf } from '../diagnostic.ts';

/** What a reporter is given: the findings, sorted, and what was looked at. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  /** German names of rules that could not run because a file they need could not be read. */
  readonly skipped: readonly string[];
  /** What nobody may show and no finding points at, because the rules that would do so could not run. */
  readonly hidden: readonly Hidden[];
  /** From the folder gremium was called in to the root, `''` or ending with `/`; puts paths where editors and CI find them. */
  readonly prefix: string;
  /** The text of a file, for the code frame; `undefined` when it could not be decoded. */
  readonly textOf: (path: string) => string | undefined;
  readonly color: boolean;
  /** How many of the written documents are in which state; missing when nobody asked. */
  readonly ausgabe?: readonly { readonly name: string; readonly text: string; readonly count: number }[];
}

export type Reporter = (report: Report) => string;

/** More than these nobody reads; the rest is counted. */
const MOST_SHOWN = 200;

/** The findings that are printed, in their order: where there are too many, no warning stands in the place of an error. */
export function shownOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_SHOWN) return diagnostics;
  const chosen = new Set(
    (['fehler', 'warnung', 'hinweis'] as const)
      .flatMap((severity) => diagnostics.filter((found) => found.severity === severity))
      .slice(0, MOST_SHOWN),
  );
  return diagnostics.filter((found) => chosen.has(found));
}

/** „… und 3 weitere.“; nothing when all are shown. */
export function restLine(all: readonly Diagnostic[], shown: readonly Diagnostic[]): readonly string[] {
  const rest = numberOf(all) - numberOf(shown);
  return rest > 0 ? [`… und ${rest} weitere.`] : [];
}

export function countOf(diagnostics: readonly Diagnostic[]): {
  readonly fehler: number;
  readonly warnungen: number;
  readonly hinweise: number;
} {
  const count = (severity: Diagnostic['severity']) =>
    numberOf(diagnostics.filter((found) => found.severity === severity));
  return { fehler: count('fehler'), warnungen: count('warnung'), hinweise: count('hinweis') };
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** „2 Fehler, 1 Warnung in 130 Dateien.“ */
export function summaryLine(report: Pick<Report, 'diagnostics' | 'files' | 'ausgabe'>): string {
  return [dataLine(report), ...(report.ausgabe ? [outputLine(report.ausgabe)] : [])].join('\n');
}

/** „3 geschriebene Dateien verglichen: 2 unverändert, 1 veraltet.“ */
function outputLine(states: NonNullable<Report['ausgabe']>): string {
  const compared = states.filter(({ name, count }) => count > 0 && name !== 'fremd');
  const sum = compared.reduce((total, { count }) => total + count, 0);
  const parts = compared.map(({ text, count }) => `${count} ${text}`);
  return `${plural(sum, 'geschriebene Datei', 'geschriebene Dateien')} verglichen: ${parts.join(', ') || 'keine'}.`;
}

function dataLine({ diagnostics, files }: Pick<Report, 'diagnostics' | 'files'>): string {
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
