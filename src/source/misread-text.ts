import type { Diagnostic } from '../diagnostic.ts';
import { INVISIBLE_AFTER_MARK, invisibleName } from './invisible-characters.ts';
import type { LexedText, Lexeme } from './lex-text.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeOfLine } from './source-text.ts';

/** Plain texts that YAML accepts without a word although their writer meant a field or a list. */
export function misreadText(source: LexedText): readonly Diagnostic[] {
  return source.lexemes.flatMap((lexeme, index) => {
    if (lexeme.type !== 'plain') return [];
    const found =
      invisibleAfterColon(source, lexeme) ??
      dashInsideText(source, lexeme) ??
      dashWithoutSpace(source, lexeme) ??
      (isKey(source.lexemes, index) ? undefined : colonWithoutSpace(source, lexeme));
    return found ? [found] : [];
  });
}

function invisibleAfterColon(source: LexedText, lexeme: Lexeme): Diagnostic | undefined {
  const mark = INVISIBLE_AFTER_MARK.exec(lexeme.source)?.[0];
  if (!mark || mark === '-') return undefined;
  const line = lineAt(source, lexeme.offset);
  const text = lineText(source, line);
  const column = lexeme.offset - lineStart(source, line) + mark.length;
  const range = { start: { line, column: column + 1 }, end: { line, column: column + 2 } };
  return problem(source.path, 'yaml/unsichtbar', range, {
    message: `Nach „${mark}“ steht ein ${invisibleName(text.charAt(column))}.`,
    hint: `Ein gewöhnliches Leerzeichen tippen: ${correctedLine(text.slice(0, column), ' ', text.slice(column + 1))}`,
  });
}

/** The list dash of a line that is indented too far becomes part of the text above. */
function dashInsideText(source: LexedText, lexeme: Lexeme): Diagnostic | undefined {
  const inside = /\n *(?=- )/.exec(lexeme.source);
  if (!inside) return undefined;
  const line = lineAt(source, lexeme.offset + inside.index + 1);
  const above = lineText(source, line - 1).trim();
  return problem(source.path, 'yaml/listenstrich', rangeOfLine(source, line), {
    message: `„${excerpt(lineText(source, line))}“ gilt nicht als Listeneintrag, sondern als Fortsetzung von „${excerpt(above)}“.`,
    hint: above.startsWith('- ')
      ? 'Alle Striche einer Liste gleich weit einrücken.'
      : 'Vor einer Liste steht nur das Feld mit Doppelpunkt; für Text mit Absätzen nach dem Doppelpunkt „|“ schreiben und den Text in der nächsten Zeile beginnen.',
  });
}

function dashWithoutSpace(source: LexedText, lexeme: Lexeme): Diagnostic | undefined {
  return /^-[\p{L}"'„]/u.test(lexeme.source) && startsLine(source, lexeme)
    ? missingDashSpace(source, lineAt(source, lexeme.offset))
    : undefined;
}

export function missingDashSpace(source: LexedText, line: number): Diagnostic {
  const text = lineText(source, line);
  return problem(source.path, 'yaml/listenstrich', rangeOfLine(source, line), {
    message: `Nach dem Listenstrich in „${excerpt(text)}“ fehlt ein Leerzeichen.`,
    hint: correctedLine(text.replace('-', '- ')),
  });
}

function colonWithoutSpace(source: LexedText, lexeme: Lexeme): Diagnostic | undefined {
  if (!/^[a-z][a-z0-9_]*:[^\s/:]/.test(lexeme.source) || !startsLine(source, lexeme)) return undefined;
  return missingColonSpace(source, lineAt(source, lexeme.offset));
}

export function missingColonSpace(source: LexedText, line: number): Diagnostic {
  const text = lineText(source, line);
  return problem(source.path, 'yaml/feld-ohne-doppelpunkt', rangeOfLine(source, line), {
    message: `In „${excerpt(text)}“ fehlt nach dem Doppelpunkt ein Leerzeichen.`,
    hint: correctedLine(text.replace(':', ': ')),
  });
}

function startsLine(source: LexedText, lexeme: Lexeme): boolean {
  const line = lineAt(source, lexeme.offset);
  return /^ *$/.test(lineText(source, line).slice(0, lexeme.offset - lineStart(source, line)));
}

function isKey(lexemes: readonly Lexeme[], index: number): boolean {
  const next = lexemes.slice(index + 1, index + 3).find((lexeme) => lexeme.type !== 'space');
  return next?.type === 'map-value-ind';
}
