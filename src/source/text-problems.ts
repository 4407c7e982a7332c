import type { Scalar } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { LONG_TEXT } from './excess-problem.ts';
import { firstMatch } from './first-match.ts';
import { HIDDEN_IN_TEXT, invisibleName } from './invisible-characters.ts';
import { MAX_TEXT } from './limits.ts';
import { problem } from './problem.ts';
import { singleQuoted } from './quote-problems.ts';
import { excerpt } from './quoting.ts';
import { lineAt, rangeBetween, rangeOfLine, type SourceText } from './source-text.ts';

/** What is wrong with a text that is valid YAML. */
export function textProblems(source: SourceText, node: Scalar): readonly Diagnostic[] {
  const text = String(node.value);
  if (text.length > MAX_TEXT) return [longText(source, node)];
  // `"C:\bilder"` is valid and holds a control character; `"\ud800"` is half a character.
  if (node.type === 'QUOTE_DOUBLE' && /[\p{Cs}\p{Cc}]/u.test(text.replace(/[\n\t]/g, '')))
    return [escapeProblem(source, node)];
  return HIDDEN_IN_TEXT.test(text) ? [hiddenInText(source, node, text)] : [];
}

function longText(source: SourceText, { range }: Scalar): Diagnostic {
  return problem(
    source.path,
    'schema/umfang',
    rangeOfLine(source, lineAt(source, range?.[0] ?? 0)),
    LONG_TEXT,
  );
}

function escapeProblem(source: SourceText, node: Scalar): Diagnostic {
  const [start = 0, end = start] = node.range ?? [];
  const typed = source.text.slice(start, end);
  return problem(source.path, 'yaml/rueckstrich', rangeBetween(source, start, end), {
    message: `In „${excerpt(typed.slice(1, -1))}“ wird der Rückstrich mit dem Zeichen danach zu ${/\p{Cs}/u.test(String(node.value)) ? 'einem halben Zeichen' : 'einem Steuerzeichen'}.`,
    hint: `Einfache Anführungszeichen verwenden: ${excerpt(singleQuoted(typed.slice(1, -1)))}`,
  });
}

/** Shown without a word of the text, which may be about a person. */
function hiddenInText(source: SourceText, node: Scalar, text: string): Diagnostic {
  const [start = 0, end = start] = node.range ?? [];
  // Not there when it was written as an escape.
  const index = source.text.slice(start, end).search(HIDDEN_IN_TEXT);
  const range =
    index < 0 ? rangeBetween(source, start, end) : rangeBetween(source, start + index, start + index + 1);
  return problem(source.path, 'yaml/unsichtbar-im-text', range, {
    message: `In diesem Text steht ein ${invisibleName(firstMatch(HIDDEN_IN_TEXT, text))}.`,
    hint: 'Das Wort an dieser Stelle löschen und neu tippen.',
  });
}
