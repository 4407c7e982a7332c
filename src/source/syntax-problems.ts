import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import {
  bracketProblem,
  commaProblem,
  isInsideBrackets,
  openBracketProblem,
  textAfterBracket,
} from './bracket-problems.ts';
import { colonInBraces, colonInText } from './colon-problems.ts';
import { dashProblem } from './dash-problem.ts';
import { dashOnFieldLine, fieldWithoutColon } from './field-problems.ts';
import { indentationProblem } from './indentation-problem.ts';
import type { LexedText } from './lex-text.ts';
import { problem } from './problem.ts';
import { backslashProblem, textAfterQuote, unclosedQuote } from './quote-problems.ts';
import { excerpt } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeOfLine } from './source-text.ts';
import { startCharacterProblem } from './start-character.ts';

type Explain = (source: LexedText, start: number, end: number) => Diagnostic;

/** Causes by `yaml`'s code and message, the first match counts: its codes alone are too coarse. */
const CAUSES: readonly (readonly [RegExp, Explain])[] = [
  [/Missing closing/, unclosedQuote],
  [/^BAD_DQ_ESCAPE/, backslashProblem],
  [/^BAD_SCALAR_START|^BAD_ALIAS|Block scalar header|Not a YAML token/, startCharacterProblem],
  [/^TAB_AS_INDENT/, tabProblem],
  [/block-seq-ind on same line/, dashOnFieldLine],
  [/end with a [\]}]|flow-(?:map|seq)-end/, bracketProblem],
  [/^BLOCK_IN_FLOW|Missing space after : in flow/, colonInBraces],
  [/(?:in|between) flow|of flow/, commaProblem],
  [/A block sequence may not/, indentationProblem],
  [/^BLOCK_AS_IMPLICIT_KEY|^KEY_OVER_1024_CHARS/, colonInText],
  [/^MULTILINE_IMPLICIT_KEY|followed by map values/, fieldWithoutColon],
  [/^BAD_INDENT|Sequence item without/, indentationProblem],
  [/Comments must be separated/, commentProblem],
  [/at node end|Unexpected scalar token/, textAfterEnd],
];

/** One finding for the first error; what `yaml` reports after it is mostly its consequence. */
export function syntaxProblem(source: LexedText, errors: readonly YAMLError[]): Diagnostic | undefined {
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return undefined;
  const [start, end] = first.pos;
  const bracket = /Missing closing/.test(first.message) ? undefined : openBracketProblem(source, start);
  if (bracket) return bracket;
  // A key that spans lines is reported twice: as key, and with its full range as spanning lines.
  const longest = errors.reduce((last, { pos }) => (pos[0] === start ? Math.max(last, pos[1]) : last), end);
  const what = `${first.code} ${first.message}`;
  const isInBrackets = first.code === 'MULTILINE_IMPLICIT_KEY' && isInsideBrackets(source.lexemes, start);
  if (isInBrackets) return commaProblem(source, start);
  const explain = CAUSES.find(([pattern]) => pattern.test(what))?.[1] ?? unreadableLine;
  return explain(source, start, longest);
}

function unreadableLine(source: LexedText, start: number): Diagnostic {
  const line = lineAt(source, start);
  return problem(source.path, 'yaml/schreibweise', rangeOfLine(source, line), {
    message: `„${excerpt(lineText(source, line))}“ ist so nicht zu verstehen.`,
    hint: 'Eine Zeile heißt „feld: wert“ oder „- eintrag“; oft hilft es, den Text in gerade Anführungszeichen zu setzen.',
  });
}

function commentProblem(source: LexedText, start: number): Diagnostic {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const column = start - lineStart(source, line);
  return problem(source.path, 'yaml/schreibweise', rangeOfLine(source, line), {
    message: `Vor dem # in „${excerpt(text)}“ fehlt ein Leerzeichen.`,
    hint: `${text.slice(0, column)} ${text.slice(column)}`,
  });
}

function tabProblem(source: LexedText, start: number): Diagnostic {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  return problem(source.path, 'yaml/tabulator', rangeOfLine(source, line), {
    message: `In „${excerpt(text)}“ steht ein Tabulator, wo ein Leerzeichen hingehört.`,
    hint: text.replaceAll('\t', ' '),
  });
}

function textAfterEnd(source: LexedText, start: number, end: number): Diagnostic {
  const line = lineAt(source, start);
  const before = source.lexemes.findLast(
    (lexeme) => lexeme.offset < start && !/^(?:space|newline|comment)$/.test(lexeme.type),
  );
  if (before && lineAt(source, before.offset + before.source.length - 1) === line) {
    if (before.type === 'quoted') return textAfterQuote(source, before);
    if (before.type.startsWith('flow-')) return textAfterBracket(source, before);
    return unreadableLine(source, start);
  }
  return dashProblem(source, line) ?? indentationProblem(source, start, end);
}
