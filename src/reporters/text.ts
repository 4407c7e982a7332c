import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../codes.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import { maskReport } from './mask-report.ts';
import { printable } from './printable.ts';
import { type Report, restLine, shownOf, skippedLine, summaryLine } from './report.ts';

const LONGEST_LINE = 160;

function labelOf(chalk: ChalkInstance, severity: Severity): string {
  if (severity === 'fehler') return chalk.red.bold('FEHLER');
  return severity === 'warnung' ? chalk.yellow.bold('WARNUNG') : chalk.cyan.bold('HINWEIS');
}

/** The line at fault with a mark under what is meant; long lines are cut around the mark. */
function codeFrame(chalk: ChalkInstance, text: string, { start, end }: Range): readonly string[] {
  const line = text.split('\n')[start.line - 1];
  if (line === undefined) return [];
  const offset = Math.max(0, start.column - 1 - LONGEST_LINE / 2);
  const shown = line.slice(offset, offset + LONGEST_LINE).replaceAll('\t', ' ');
  const number = String(start.line);
  const margin = ' '.repeat(number.length);
  const from = start.column - 1 - offset;
  const length = Math.max(
    1,
    Math.min(end.line === start.line ? end.column - start.column : shown.length - from, shown.length - from),
  );
  // Escapes are wider than what they stand for.
  const before = printable(shown.slice(0, from)).padEnd(from).length;
  const marked = Math.max(length, printable(shown.slice(from, from + length)).length);
  return [
    `  ${chalk.dim(`${number} │`)} ${printable(shown)}`,
    `  ${chalk.dim(`${margin} │`)} ${' '.repeat(before)}${chalk.red('~'.repeat(marked))}`,
  ];
}

/** A line that begins with two colons is a command to GitHub Actions, even when it is only the name of a folder. */
function place(prefix: string, file: string, range: Range | undefined): string {
  const path = `${prefix}${file}`.replace(/^::/, './::');
  return printable(`${path}${range ? `:${range.start.line}:${range.start.column}` : ''}`);
}

function block(chalk: ChalkInstance, report: Report, found: Diagnostic): string {
  const { file, range, hint, source, related } = found;
  const text = report.textOf(file);
  return [
    `${chalk.bold(place(report.prefix, file, range))}  ${labelOf(chalk, found.severity)}  ${chalk.dim(found.code)}`,
    `  ${printable(found.message)}${source ? chalk.dim(` (${printable(source)})`) : ''}`,
    ...(range && text !== undefined ? codeFrame(chalk, text, range) : []),
    ...(hint ? [`  → ${printable(hint)}`] : []),
    ...(related
      ? [chalk.dim(`  ${place(report.prefix, related.file, related.range)}  ${printable(related.message)}`)]
      : []),
  ].join('\n');
}

/** For people: each finding with its line, then one line of summary. */
export function reportText(given: Report): string {
  const report = maskReport(given);
  const chalk = new Chalk({ level: report.color ? 1 : 0 });
  const shown = shownOf(report.diagnostics);
  return [
    ...shown.map((found) => block(chalk, report, found)),
    ...restLine(report.diagnostics, shown),
    ...(report.skipped.length > 0 ? [skippedLine(report.skipped.length)] : []),
    `${chalk.bold(summaryLine(report))}\n`,
  ].join('\n\n');
}
