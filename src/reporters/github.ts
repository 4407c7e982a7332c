import type { Diagnostic } from '../diagnostic.ts';
import { maskReport } from './mask-report.ts';
import { printable } from './printable.ts';
import { type Report, restLine, shownOf, skippedLine, summaryLine } from './report.ts';

const COMMANDS = { fehler: 'error', warnung: 'warning', hinweis: 'notice' } as const;

function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(prefix: string, { severity, file, range, code, message, hint }: Diagnostic): string {
  const properties = [
    `file=${escapeProperty(prefix + file)}`,
    ...(range
      ? [
          `line=${range.start.line}`,
          `col=${range.start.column}`,
          `endLine=${range.end.line}`,
          `endColumn=${range.end.column}`,
        ]
      : []),
    `title=${escapeProperty(code)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(hint ? `${message} → ${hint}` : message)}`;
}

/** Annotations of GitHub Actions, one line each, then the summary. */
export function reportGithub(given: Report): string {
  const report = maskReport(given);
  const shown = shownOf(report.diagnostics);
  return [
    ...shown.map((found) => annotation(report.prefix, found)),
    ...restLine(report.diagnostics, shown),
    ...(report.skipped.length > 0 ? [skippedLine(report.skipped.length)] : []),
    summaryLine(report),
    '',
  ].join('\n');
}
