import type { Diagnostic } from '../diagnostic.ts';
import { dashProblem } from './dash-problem.ts';
import { indentationOfLine } from './indentation-problem.ts';
import type { LexedText } from './lex-text.ts';
import { missingColonSpace } from './misread-text.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt, quoteText, withoutComment } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeBetween, rangeOfLine } from './source-text.ts';

/** A line between fields that is none: `start` to `end` is what `yaml` took for the field's name. */
export function fieldWithoutColon(source: LexedText, start: number, end: number): Diagnostic {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const last = lineAt(source, Math.max(start, end - 1));
  if (/^\s*- /.test(text)) {
    return last > line && lineAbove(source, line).trimEnd().endsWith(':')
      ? indentationOfLine(source, last)
      : listBelowText(source, line);
  }
  const dash = dashProblem(source, line);
  if (dash) return dash;
  if (last > line && indentOf(lineText(source, last)) < indentOf(text))
    return indentationOfLine(source, last);
  if (/^\s*[^\s:"']+:[^\s/]/.test(text)) return missingColonSpace(source, line);
  const above = lineAbove(source, line);
  if (/[|>][-+0-9]*$/.test(above)) return blockTextNotIndented(source, line, above);
  return problem(source.path, 'yaml/feld-ohne-doppelpunkt', rangeOfLine(source, line), {
    message: `In „${excerpt(text)}“ fehlt der Doppelpunkt nach dem Feldnamen.`,
    hint: hintFor(text, above),
  });
}

function hintFor(text: string, above: string): string {
  const asField = text.replace(/^(\s*\S+?)(?:\s+(.*))?$/, (_, name: string, rest?: string) =>
    rest ? `${name}: ${rest}` : `${name}: …`,
  );
  const asText = `  ${text.trimEnd()}`;
  const canContinue = /:\s+[^\s|>[{"'#]/.test(above);
  const looksLikeField = /^\s*[a-z][a-z0-9_-]*(?:\s+\S+){0,2}\s*$/.test(text);
  if (!/^\s*\p{L}/u.test(text)) return 'Eine Zeile heißt „feld: wert“ oder „- eintrag“.';
  if (!canContinue) return `${correctedLine(asField)}`;
  if (!looksLikeField) return `Gehört die Zeile zum Text darüber, weiter einrücken: ${correctedLine(asText)}`;
  return `${correctedLine(asField)}; gehört die Zeile zum Text darüber, weiter einrücken: ${correctedLine(asText)}`;
}

function listBelowText(source: LexedText, line: number): Diagnostic {
  const text = lineText(source, line);
  const above = lineAbove(source, line);
  const field = /^\s*(?:- +)*([^\s:]+:)\s+\S/.exec(above)?.[1];
  return problem(source.path, 'yaml/listenstrich', rangeOfLine(source, line), {
    message: `Der Listeneintrag „${excerpt(text)}“ hat kein Feld, zu dem er gehört.`,
    hint: field
      ? `Hinter „${field}“ darf nichts stehen; auch der erste Eintrag bekommt eine eigene Zeile mit „- “.`
      : 'Den Eintrag so weit einrücken wie die anderen Einträge seiner Liste.',
  });
}

function blockTextNotIndented(source: LexedText, line: number, above: string): Diagnostic {
  const text = lineText(source, line);
  return problem(source.path, 'yaml/einrueckung', rangeOfLine(source, line), {
    message: `Der Text „${excerpt(text)}“ unter „${excerpt(above)}“ ist nicht eingerückt.`,
    hint: `Alle Zeilen des Textes weiter einrücken als das Feld: ${correctedLine(`${' '.repeat(indentOf(above))}  ${text.trim()}`)}`,
  });
}

/** `ort: - Rathaus`. */
export function dashOnFieldLine(source: LexedText, start: number): Diagnostic {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const column = start - lineStart(source, line);
  const field = text.slice(0, column).trimEnd();
  if (field.trim() === '') return listBelowText(source, line);
  const value = withoutComment(text.slice(column));
  return problem(source.path, 'yaml/listenstrich', rangeBetween(source, start, start + value.length), {
    message: `„${excerpt(value)}“ steht in derselben Zeile wie das Feld „${excerpt(field)}“.`,
    hint: `Die Liste in der nächsten Zeile beginnen; gehört der Strich zum Text: ${correctedLine(`${field} ${quoteText(value)}`)}`,
  });
}

function lineAbove(source: LexedText, line: number): string {
  return source.lines.slice(0, line - 1).findLast((text) => /^\s*[^\s#]/.test(text)) ?? '';
}

function indentOf(text: string): number {
  return Math.max(text.search(/\S/), 0);
}
