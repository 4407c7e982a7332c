import type { Diagnostic } from '../diagnostic.ts';
import { indentationOfLine } from './indentation-problem.ts';
import type { LexedText } from './lex-text.ts';
import { problem, type Wording } from './problem.ts';
import { correctedLine, excerpt, quoteText, withoutComment } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeBetween } from './source-text.ts';

/** A text with „: “ in it; if the colon is on a later line, that line is a field in the wrong place. */
export function colonInText(source: LexedText, start: number, end: number): Diagnostic {
  const line = lineAt(source, start);
  const last = lineAt(source, Math.max(start, end - 1));
  if (last === line) return colonOnLine(source, start);
  const text = lineText(source, last);
  // Fields are written small; a capital may as well be the first word of a sentence.
  if (/^\s*[^\s:A-ZÄÖÜ][^\s:]*:(?: |$)/.test(text)) return indentationOfLine(source, last);
  const range = rangeBetween(
    source,
    lineStart(source, last) + text.search(/\S/),
    lineStart(source, last) + text.length,
  );
  return problem(source.path, 'yaml/doppelpunkt', range, {
    message: `„${excerpt(text)}“ gehört zum Text darüber und enthält einen Doppelpunkt.`,
    hint: `Den ganzen Text in Anführungszeichen setzen, oder nach „${excerpt(fieldBefore(source, start))}“ ein „|“ schreiben und den Text in der nächsten Zeile beginnen.`,
  });
}

function fieldBefore(source: LexedText, offset: number): string {
  const line = lineAt(source, offset);
  const before = lineText(source, line).slice(0, offset - lineStart(source, line));
  return before.trim() || 'dem Feldnamen';
}

function colonOnLine(source: LexedText, start: number): Diagnostic {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const column = start - lineStart(source, line);
  const value = withoutComment(text.slice(column));
  const wording = wordingFor(value, text.slice(0, column) + quoteText(value));
  return problem(source.path, 'yaml/doppelpunkt', rangeBetween(source, start, start + value.length), wording);
}

/** `{ort: Raum: 5}`; the end is that of the text inside the braces. */
export function colonInBraces(source: LexedText, start: number, end: number): Diagnostic {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const column = start - lineStart(source, line);
  const value = text
    .slice(column)
    .slice(0, Math.max(end - start, 1))
    .trimEnd();
  const corrected = text.slice(0, column) + quoteText(value) + text.slice(column + value.length);
  return problem(
    source.path,
    'yaml/doppelpunkt',
    rangeBetween(source, start, start + value.length),
    wordingFor(value, corrected),
  );
}

function wordingFor(value: string, corrected: string): Wording {
  return {
    message: `Der Text „${excerpt(value)}“ enthält einen Doppelpunkt und braucht deshalb Anführungszeichen.`,
    hint: correctedLine(corrected),
  };
}
