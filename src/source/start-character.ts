import type { Diagnostic } from '../diagnostic.ts';
import type { LexedText } from './lex-text.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt, quoteText, withoutComment } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeBetween } from './source-text.ts';

/** A text that begins with @, `, %, |, >, a comma, or a lonely & or *. */
export function startCharacterProblem(source: LexedText, start: number): Diagnostic {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const column = startOfText(text, start - lineStart(source, line));
  const value = withoutComment(text.slice(column));
  const offset = lineStart(source, line) + column;
  const range = rangeBetween(source, offset, offset + value.length);
  return problem(source.path, 'yaml/zeichen-am-anfang', range, {
    message: `Der Text „${excerpt(value)}“ beginnt mit „${value.charAt(0)}“ und braucht deshalb Anführungszeichen.`,
    hint: hintFor(text.slice(0, column), value),
  });
}

function hintFor(before: string, value: string): string {
  if (/^\* /.test(value) && /^\s*$/.test(before)) {
    return `Ein Listeneintrag beginnt mit „- “: ${correctedLine(`${before}-${value.slice(1)}`)}`;
  }
  const quoted = correctedLine(before + quoteText(value));
  const isMultiline = /^[|>]/.test(value);
  return isMultiline
    ? `Den Text unter „${value.charAt(0)}“ in einer neuen, eingerückten Zeile beginnen, oder: ${quoted}`
    : quoted;
}

/** `yaml` points behind the sign of „| Text“ and „> Text“. */
function startOfText(text: string, column: number): number {
  const before = /[|>][-+0-9]*\s*$/.exec(text.slice(0, column));
  return before ? before.index : column;
}
