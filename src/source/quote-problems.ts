import type { Diagnostic } from '../diagnostic.ts';
import type { LexedText, Lexeme } from './lex-text.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt, quoteText, withoutComment } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeBetween, rangeOfLine } from './source-text.ts';

/** `yaml` reports the end of the file; the place to look at is the opening quote. */
export function unclosedQuote(source: LexedText, start: number): Diagnostic {
  const opening = source.lexemes.findLast((lexeme) => lexeme.type === 'quoted' && lexeme.offset < start);
  const offset = opening?.offset ?? start;
  const mark = opening?.source.charAt(0) ?? '"';
  const line = lineAt(source, offset);
  const text = lineText(source, line).trimEnd();
  const rest = text.slice(offset - lineStart(source, line));
  return problem(source.path, 'yaml/anfuehrungszeichen', rangeBetween(source, offset, offset + rest.length), {
    message: `Zu dem Anführungszeichen vor „${excerpt(rest.slice(1))}“ fehlt das schließende.`,
    hint: correctedLine(text + mark),
  });
}

export function textAfterQuote(source: LexedText, quoted: Lexeme): Diagnostic {
  const line = lineAt(source, quoted.offset + quoted.source.length - 1);
  const text = lineText(source, line);
  const start = Math.max(quoted.offset - lineStart(source, line), 0);
  const value = withoutComment(text.slice(start));
  const after = quoted.offset + quoted.source.length - lineStart(source, line);
  const isFieldName = /^[\s-]*$/.test(text.slice(0, start)) && /:(?: |$)/.test(text.slice(after));
  const isWholeLine = lineAt(source, quoted.offset) === line && !isFieldName;
  const range = rangeBetween(source, lineStart(source, line) + after, lineStart(source, line) + text.length);
  return problem(source.path, 'yaml/anfuehrungszeichen', range, {
    message: `Nach dem schließenden Anführungszeichen geht der Text weiter: „${excerpt(text.slice(after))}“.`,
    hint: isWholeLine
      ? correctedLine(text.slice(0, start) + requoted(value))
      : 'Den ganzen Text in Anführungszeichen setzen und darin „…“ verwenden.',
  });
}

/** Several quoted texts are a list; a text quoted as a whole keeps its outer quotes only once. */
function requoted(value: string): string {
  if (/^(?:"[^"]*"|'[^']*')(?:, *(?:"[^"]*"|'[^']*'))+$/.test(value)) return `[${value}]`;
  const mark = value.charAt(0);
  const isWhole = value.length > 2 && value.endsWith(mark);
  const inner = value.slice(1, -1);
  // „"A" und "B"“ has its quotes inside the text, „"er sagte "ja" dazu"“ around it.
  return isWhole && !new RegExp(`^[^${mark}]*${mark} [^${mark}]* ${mark}[^${mark}]*$`).test(inner)
    ? quoteText(inner)
    : quoteText(value);
}

export function backslashProblem(source: LexedText, start: number): Diagnostic {
  const quoted = source.lexemes.findLast((lexeme) => lexeme.type === 'quoted' && lexeme.offset <= start);
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const typed = quoted?.source ?? text;
  const isOneLine = quoted && !typed.includes('\n');
  const range = quoted ? rangeBetween(source, start, start + 2) : rangeOfLine(source, line);
  return problem(source.path, 'yaml/rueckstrich', range, {
    message: `Zwischen doppelten Anführungszeichen hat der Rückstrich eine eigene Bedeutung; „${excerpt(text.slice(start - lineStart(source, line), start - lineStart(source, line) + 2))}“ gibt es nicht.`,
    hint: isOneLine
      ? correctedLine(text.replace(typed, () => singleQuoted(typed.slice(1, -1))))
      : 'Den Rückstrich weglassen oder doppelt schreiben: „\\\\“.',
  });
}

export function singleQuoted(text: string): string {
  return `'${text.replace(/\\(["\\])/g, '$1').replaceAll("'", "''")}'`;
}
