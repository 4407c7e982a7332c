import { maskReport } from './mask-report.ts';
import { countOf, type Report } from './report.ts';

/** For programs: everything, in the order of the text report. */
export function reportJson(report: Report): string {
  const { diagnostics: found, files, skipped, ausgabe } = maskReport(report);
  const diagnostics = found.map(({ alsoMasked, ...listed }) => listed);
  const outputs = ausgabe && {
    ausgabe: Object.fromEntries(ausgabe.map(({ name, count }) => [name, count])),
  };
  return `${JSON.stringify({ version: 1, files, ...countOf(diagnostics), skipped, ...outputs, diagnostics }, null, 2)}\n`;
}
