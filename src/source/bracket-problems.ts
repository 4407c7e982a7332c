import type { Diagnostic } from '../diagnostic.ts';
import type { LexedText, Lexeme } from './lex-text.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt, quoteText, withoutComment } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeBetween, rangeOfLine } from './source-text.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The bracket that was never closed, when `offset` lies behind it on a later line. */
export function openBracketProblem(source: LexedText, offset: number): Diagnostic | undefined {
  const open = unclosedBrackets(source.lexemes).findLast((bracket) => bracket.offset < offset);
  if (!open || lineAt(source, open.offset) === lineAt(source, offset)) return undefined;
  return unclosedProblem(source, open);
}

export function bracketProblem(source: LexedText, start: number): Diagnostic {
  const open = unclosedBrackets(source.lexemes).findLast((bracket) => bracket.offset <= start);
  if (open) return unclosedProblem(source, open);
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const column = start - lineStart(source, line);
  const typed = text.charAt(column);
  const isFirst = /(?:^|[:-])\s*$/.test(text.slice(0, column));
  return problem(source.path, 'yaml/klammer', rangeBetween(source, start, start + 1), {
    message: `Zu der schließenden Klammer „${typed}“ fehlt die öffnende.`,
    hint: isFirst
      ? correctedLine(text.slice(0, column) + quoteText(withoutComment(text.slice(column))))
      : correctedLine((text.slice(0, column) + text.slice(column + 1)).trimEnd()),
  });
}

function unclosedProblem(source: LexedText, open: Lexeme): Diagnostic {
  const line = lineAt(source, open.offset);
  const text = withoutComment(lineText(source, line));
  const rest = text.slice(open.offset - lineStart(source, line));
  const closing = CLOSING[open.source] ?? '';
  return problem(source.path, 'yaml/klammer', rangeBetween(source, open.offset, open.offset + 1), {
    message: `Die Klammer „${open.source}“ in „${excerpt(text)}“ wird nicht geschlossen.`,
    hint: /[\]}]/.test(rest)
      ? `Die schließende Klammer „${closing}“ an ihrer Stelle ergänzen.`
      : `Am Ende „${closing}“ ergänzen: ${correctedLine(text.replace(/,$/, '') + closing)}`,
  });
}

export function isInsideBrackets(lexemes: readonly Lexeme[], offset: number): boolean {
  let depth = 0;
  for (const lexeme of lexemes) {
    if (lexeme.offset >= offset) break;
    if (/^flow-(?:map|seq)-start$/.test(lexeme.type)) depth += 1;
    else if (/^flow-(?:map|seq)-end$/.test(lexeme.type)) depth -= 1;
  }
  return depth > 0;
}

/** Opening brackets without their partner, in the order of the text. */
function unclosedBrackets(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const unclosed: Lexeme[] = [];
  const open: Lexeme[] = [];
  for (const lexeme of lexemes) {
    if (/^flow-(?:map|seq)-start$/.test(lexeme.type)) open.push(lexeme);
    else if (lexeme.type === 'flow-error-end') unclosed.push(...open.splice(0));
    else if (/^flow-(?:map|seq)-end$/.test(lexeme.type)) {
      const partner = open.findLastIndex((bracket) => CLOSING[bracket.source] === lexeme.source);
      if (partner >= 0) unclosed.push(...open.splice(partner).slice(1));
    }
  }
  return [...unclosed, ...open].toSorted((a, b) => a.offset - b.offset);
}

export function textAfterBracket(source: LexedText, bracket: Lexeme): Diagnostic {
  const line = lineAt(source, bracket.offset);
  const text = lineText(source, line);
  const after = bracket.offset + 1;
  const rest = text.slice(after - lineStart(source, line));
  const field = /^\s*(?:- +)*(?:[^\s:]+: +)?(?=[[{])/.exec(text)?.[0];
  return problem(source.path, 'yaml/klammer', rangeBetween(source, after, after + rest.length), {
    message: `Nach der schließenden Klammer „${bracket.source}“ geht der Text weiter: „${excerpt(rest)}“.`,
    hint:
      field === undefined
        ? 'Den ganzen Text in Anführungszeichen setzen.'
        : correctedLine(field + quoteText(withoutComment(text.slice(field.length)))),
  });
}

/** A comma too many or too few between brackets. */
export function commaProblem(source: LexedText, start: number): Diagnostic {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const isTooMany = source.text.charAt(start) === ',';
  return problem(source.path, 'yaml/komma', rangeOfLine(source, line), {
    message: isTooMany
      ? `In „${excerpt(text)}“ steht ein Komma zu viel.`
      : `In „${excerpt(text)}“ fehlt zwischen zwei Einträgen in Klammern ein Komma.`,
    hint: isTooMany
      ? correctedLine(withoutCharacter(source, start))
      : 'Die Einträge mit Komma trennen, oder jeden in eine eigene Zeile ohne Klammern schreiben.',
  });
}

function withoutCharacter(source: LexedText, offset: number): string {
  const line = lineAt(source, offset);
  const text = lineText(source, line);
  const column = offset - lineStart(source, line);
  return text.slice(0, column) + text.slice(column + 1).replace(/^ /, '');
}
