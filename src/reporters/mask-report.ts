import type { Diagnostic, Range } from '../diagnostic.ts';
import { groupBy } from '../model/group-by.ts';
import type { Report } from './report.ts';

const BLOCK = '█';
/** Shorter texts occur everywhere; hiding them in other sentences would hide those. */
const SHORTEST = 4;

type Line = readonly [number: number, from: number, to: number];

/** The stretch of each line that a range covers, 0-based within the line. */
function linesOf({ start, end }: Range): readonly Line[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => [
    start.line + index - 1,
    index === 0 ? start.column - 1 : 0,
    start.line + index === end.line ? end.column - 1 : Number.POSITIVE_INFINITY,
  ]);
}

function maskLines(text: string, ranges: readonly Range[]): string {
  const lines = text.split('\n');
  for (const [number, from, to] of ranges.flatMap(linesOf)) {
    const line = lines[number] ?? '';
    const hidden = line.slice(from, to).replace(/\S/g, BLOCK);
    lines[number] = `${line.slice(0, from)}${hidden}${line.slice(from + hidden.length)}`;
  }
  return lines.join('\n');
}

/** What stands at a range, in one line, as other messages would quote it. */
function wordsAt(lines: readonly string[], range: Range): string {
  return linesOf(range)
    .map(([number, from, to]) => (lines[number] ?? '').slice(from, to).trim())
    .join(' ');
}

function withoutWords(found: Diagnostic, words: readonly string[]): Diagnostic {
  const hide = (text: string) => words.reduce((rest, word) => rest.replaceAll(word, BLOCK.repeat(4)), text);
  const { message, hint, related } = found;
  return {
    ...found,
    message: hide(message),
    ...(hint === undefined ? {} : { hint: hide(hint) }),
    ...(related === undefined ? {} : { related: { ...related, message: hide(related.message) } }),
  };
}

/**
 * The report without what its `masked` findings point at: neither the lines around a finding nor any other message
 * may show it, because logs are kept and read by many.
 */
export function maskReport<R extends Report>(report: R): R {
  const masked = report.diagnostics.filter((found) => found.masked && found.range);
  if (masked.length === 0) return report;
  const ranges = groupBy(masked.map((found) => [found.file, found.range as Range] as const));
  const words = new Map<string, readonly string[]>();
  for (const [file, found] of ranges) {
    const lines = (report.textOf(file) ?? '').split('\n');
    const texts = new Set(found.map((range) => wordsAt(lines, range)));
    words.set(
      file,
      [...texts].filter((word) => word.length >= SHORTEST),
    );
  }
  const texts = new Map<string, string | undefined>();
  return {
    ...report,
    diagnostics: report.diagnostics.map((found) =>
      found.masked ? found : withoutWords(found, words.get(found.file) ?? []),
    ),
    textOf: (path) => {
      const text = report.textOf(path);
      const found = ranges.get(path);
      if (text === undefined || !found) return text;
      if (!texts.has(path)) texts.set(path, maskLines(text, found));
      return texts.get(path);
    },
  };
}
