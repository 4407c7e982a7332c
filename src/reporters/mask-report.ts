import { type Diagnostic, hiddenIn, type Range } from '../diagnostic.ts';
import { groupBy } from '../model/group-by.ts';
import { hidingWords } from './hide-words.ts';
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

/** What stands at a range as other messages would quote it: in one line, each line alone, and what a field in it says. */
function wordsAt(lines: readonly string[], range: Range): readonly string[] {
  const parts = linesOf(range).map(([number, from, to]) => (lines[number] ?? '').slice(from, to).trim());
  const values = parts.map((part) => part.replace(/^(?:-\s+)?(?:[\p{L}\p{N}_-]*:\s)?\s*["']?|["']$/gu, ''));
  return [parts.join(' '), ...parts, ...values];
}

function withoutWords(found: Diagnostic, hide: (text: string) => string): Diagnostic {
  const { message, hint, source, related } = found;
  return {
    ...found,
    message: hide(message),
    ...(hint === undefined ? {} : { hint: hide(hint) }),
    ...(source === undefined ? {} : { source: hide(source) }),
    ...(related === undefined ? {} : { related: { ...related, message: hide(related.message) } }),
  };
}

/**
 * The report without what its `masked` findings point at and what is `hidden`: neither the lines around a finding nor any other message, also
 * of another file, may show it, because logs are kept and read by many.
 */
export function maskReport<R extends Report>(report: R): R {
  const hidden = [...report.diagnostics.flatMap(hiddenIn), ...report.hidden];
  if (hidden.length === 0) return report;
  const ranges = groupBy(hidden.map(({ file, range }) => [file, range] as const));
  const words = new Set<string>();
  for (const [file, found] of ranges) {
    const lines = (report.textOf(file) ?? '').split('\n');
    for (const word of found.flatMap((range) => wordsAt(lines, range)))
      if (word.length >= SHORTEST) words.add(word);
  }
  const hide = hidingWords(words, BLOCK.repeat(4));
  const texts = new Map<string, string | undefined>();
  return {
    ...report,
    diagnostics: report.diagnostics.map((found) =>
      hiddenIn(found).length > 0 ? found : withoutWords(found, hide),
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
