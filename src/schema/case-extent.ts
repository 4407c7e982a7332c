import type { Range } from '../diagnostic.ts';
import { firstMatch } from '../source/first-match.ts';

/** How far a line is indented; where there is nothing in it, as far as the one before. */
function indentationOf(line: string, before: number): number {
  const indentation = line.search(/\S/);
  return indentation < 0 ? before : indentation;
}

/**
 * From behind the colon of a field to the end of all that stands below it, whatever it is: here nobody wants to know what it says,
 * only where it ends.
 */
export function extentBehind(text: string, key: Range): Range {
  const lines = text.split('\n');
  const own = key.start.column - 1;
  let last = key.end.line - 1;
  let indentation = own + 1;
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    indentation = indentationOf(line, indentation);
    const isBelow = indentation > own || (indentation === own && /^\s*-(?:\s|$)/.test(line));
    if (!isBelow) break;
    last = at;
  }
  const colon = firstMatch(/^["']?\s*:\s*/, (lines[key.end.line - 1] ?? '').slice(key.end.column - 1));
  const start = { line: key.end.line, column: key.end.column + colon.length };
  return { start, end: { line: last + 1, column: (lines[last] ?? '').length + 1 } };
}
