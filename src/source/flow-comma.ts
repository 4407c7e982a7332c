import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt, quoteText } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeBetween, type SourceText } from './source-text.ts';

/** In `{name: Kinder-, Jugend- und Kulturzentrum}` the comma ends the text and starts a field without a value. */
export function commaInBraces(source: SourceText, map: YAMLMap): readonly Diagnostic[] {
  if (!map.flow) return [];
  return map.items.flatMap((pair, index) => {
    const before = map.items[index - 1];
    // Brackets as a field's name are a finding of their own.
    if (!isScalar(pair.key) || !hasNoValue(pair) || (before && hasNoValue(before))) return [];
    const run = map.items.slice(index).findIndex((next) => !hasNoValue(next));
    const last = run < 0 ? map.items.at(-1) : map.items[index + run - 1];
    const end = rangeOf((last ?? pair).key)[1];
    return [before ? cutText(source, before, pair, end) : lonelyField(source, pair)];
  });
}

/** `yaml` leaves out the value only when there is no colon; `{name: }` has an empty one. */
function hasNoValue(pair: Pair): boolean {
  return pair.value === null;
}

function rangeOf(node: unknown): readonly [number, number] {
  const [start = 0, end = start] = (node as Node | null)?.range ?? [];
  return [start, end];
}

function cutText(source: SourceText, before: Pair, rest: Pair, end: number): Diagnostic {
  const [start] = rangeOf(before.value);
  const [restStart] = rangeOf(rest.key);
  const whole = source.text.slice(start, end).replace(/\s+/g, ' ');
  const name = isScalar(before.key) ? `${String(before.key.value)}: ` : '';
  const text = /^["']/.test(whole) ? whole.replace(/["']/g, '') : whole;
  const line = lineAt(source, start);
  const isOneLine = line === lineAt(source, end);
  const offset = lineStart(source, line);
  const typed = lineText(source, line);
  const corrected = isOneLine
    ? [typed.slice(0, start - offset), quoteText(text), typed.slice(end - offset)]
    : [name, quoteText(text)];
  return problem(source.path, 'yaml/komma', rangeBetween(source, restStart, end), {
    message: `Das Komma zerschneidet den Text „${excerpt(text)}“; zwischen { und } braucht er Anführungszeichen.`,
    hint: correctedLine(...corrected),
  });
}

function lonelyField(source: SourceText, pair: Pair): Diagnostic {
  const [start, end] = rangeOf(pair.key);
  const typed = source.text.slice(start, end);
  const corrected = typed.includes(':') ? typed.replace(/: ?/, ': ') : `${excerpt(typed)}: …`;
  return problem(source.path, 'yaml/feld-ohne-doppelpunkt', rangeBetween(source, start, end), {
    message: `In den geschweiften Klammern fehlt bei „${excerpt(typed)}“ der Doppelpunkt mit Leerzeichen.`,
    hint: `{${correctedLine(corrected)}}`,
  });
}
