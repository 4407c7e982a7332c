import { maskReport } from './mask-report.ts';
import { countOf, type Report } from './report.ts';

/** For programs: everything, in the order of the text report. */
export function reportJson(report: Report): string {
  const { diagnostics, files, skipped } = maskReport(report);
  return `${JSON.stringify({ version: 1, files, ...countOf(diagnostics), skipped, diagnostics }, null, 2)}\n`;
}
