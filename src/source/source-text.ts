import type { Position, Range } from '../diagnostic.ts';

/** A text with its lines, so that offsets can be turned into places. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
}

export function sourceTextFrom(path: string, text: string): SourceText {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return { path, text, lines, starts };
}

/** 1-based. Offsets outside the text belong to its first or last line. */
export function lineAt(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((source.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

export function lineText(source: SourceText, line: number): string {
  return source.lines[line - 1] ?? '';
}

export function lineStart(source: SourceText, line: number): number {
  return source.starts[line - 1] ?? 0;
}

export function positionAt(source: SourceText, offset: number): Position {
  const line = lineAt(source, offset);
  const column = Math.min(Math.max(offset - lineStart(source, line), 0), lineText(source, line).length) + 1;
  return { line, column };
}

/** Cut at the end of the first line, because a range is shown in a code frame. */
export function rangeBetween(source: SourceText, start: number, end: number): Range {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  if (to.line === from.line) return { start: from, end: to.column < from.column ? from : to };
  const column = Math.max(from.column, lineText(source, from.line).trimEnd().length + 1);
  return { start: from, end: { line: from.line, column } };
}

/** What stands in a line, without its indentation. */
export function rangeOfLine(source: SourceText, line: number): Range {
  const text = lineText(source, line);
  const start = text.search(/\S/);
  if (start < 0) return { start: { line, column: 1 }, end: { line, column: 1 } };
  return { start: { line, column: start + 1 }, end: { line, column: text.trimEnd().length + 1 } };
}
