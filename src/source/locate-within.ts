import type { Range } from '../diagnostic.ts';
import { locate, scalarAt } from './locate.ts';
import type { DataPath, SourceFile } from './source-file.ts';
import { positionAt, type SourceText } from './source-text.ts';

/** A part of a text, as offsets into the value that was read; `end` is exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Where parts of the text at `path` stand in the file, also over several lines; the place of the whole text for those
 * that cannot be found (behind an escape in "…").
 */
export function locateWithin(file: SourceFile, path: DataPath, parts: readonly Part[]): readonly Range[] {
  const found = scalarAt(file, path);
  const whole = locate(file, path);
  if (!found) return parts.map(() => whole);
  const { source, node } = found;
  const [from, to] = node.range;
  const offsets = offsetsOf(source.text, bodyStart(source.text, from, to), to, node.value ?? '');
  return parts.map(({ start, end }) => {
    const first = offsets[start];
    const last = offsets[end - 1];
    return first === undefined || last === undefined ? whole : rangeOf(source, first, last + 1);
  });
}

function rangeOf(source: SourceText, start: number, end: number): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** Behind the opening quote, or below the line with „|“ or „>“. */
function bodyStart(text: string, from: number, to: number): number {
  const first = text[from];
  if (first === '"' || first === "'") return from + 1;
  if (first !== '|' && first !== '>') return from;
  const line = text.indexOf('\n', from);
  return line < 0 || line > to ? to : line + 1;
}

/** The offset in the file of each character of `value`, as far as both go together; white space counts as one. */
function offsetsOf(text: string, from: number, to: number, value: string): readonly number[] {
  const offsets: number[] = [];
  let at = from;
  for (let index = 0; index < value.length; index++) {
    if (/\s/.test(value[index] as string)) {
      // Line breaks and indentation in the file may be one space or one break in the value.
      offsets.push(at);
      if (!/\s/.test(value[index + 1] ?? '')) while (at < to && /\s/.test(text[at] as string)) at++;
      continue;
    }
    while (at < to && text[at] !== value[index] && /\s/.test(text[at] as string)) at++;
    if (text[at] === "'" && value[index] === "'" && text[at + 1] === "'") offsets.push(at++);
    else if (text[at] === value[index]) offsets.push(at);
    else return offsets;
    at++;
  }
  return offsets;
}
