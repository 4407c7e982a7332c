import type { Diagnostic } from '../diagnostic.ts';
import type { LexedText, Lexeme } from './lex-text.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt, quoteText } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeBetween } from './source-text.ts';

/** Comments that look like the rest of a text: „Bedarf #1 klären“. */
export function lostText(source: LexedText): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  let flow = 0;
  let last: Lexeme | undefined;
  for (const lexeme of source.lexemes) {
    if (/^flow-(?:map|seq)-start$/.test(lexeme.type)) flow += 1;
    else if (/^flow-(?:map|seq)-end$/.test(lexeme.type)) flow -= 1;
    else if (lexeme.type === 'flow-error-end') flow = 0;
    if (last && looksLikeText(lexeme, last))
      problems.push(lostTextProblem(source, lexeme, flow > 0 ? undefined : last));
    if (lexeme.type !== 'space') last = lexeme;
  }
  return problems;
}

function looksLikeText(comment: Lexeme, before: Lexeme): boolean {
  return (
    comment.type === 'comment' &&
    /^#[^\s#]/.test(comment.source) &&
    /^(?:plain|map-value-ind|seq-item-ind)$/.test(before.type)
  );
}

function lostTextProblem(source: LexedText, comment: Lexeme, before: Lexeme | undefined): Diagnostic {
  const range = rangeBetween(source, comment.offset, comment.offset + comment.source.trimEnd().length);
  const line = before && quotedLine(source, comment, before);
  return problem(source.path, 'yaml/text-verloren', range, {
    message: `„${excerpt(comment.source)}“ gilt als Kommentar und geht verloren.`,
    hint: line
      ? `Gehört es zum Text: ${correctedLine(line)}`
      : 'Gehört es zum Text, den ganzen Text in Anführungszeichen setzen.',
  });
}

/** `undefined` when the text began on a line above. */
function quotedLine(source: LexedText, comment: Lexeme, before: Lexeme): string | undefined {
  const line = lineAt(source, comment.offset);
  const start = before.type === 'plain' ? before.offset : comment.offset;
  if (lineAt(source, start) !== line) return undefined;
  const text = lineText(source, line);
  const column = start - lineStart(source, line);
  return text.slice(0, column) + quoteText(text.slice(column).trimEnd());
}
