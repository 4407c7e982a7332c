import type { Diagnostic } from '../diagnostic.ts';
import { linesOutsideBlockText } from './block-text.ts';
import { firstMatch } from './first-match.ts';
import { firstOfEachKind } from './first-of-each-kind.ts';
import { INDENTATION, INVISIBLE, INVISIBLE_AFTER_MARK, invisibleName } from './invisible-characters.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt } from './quoting.ts';
import { lineText, rangeOfLine, type SourceText } from './source-text.ts';

const CONFLICT = /^(?:<{7}(?: |$)|\|{7}(?: |$)|={7}$|>{7}(?: |$))/;

/** What can be seen line by line; whoever finds something here need not read the file as YAML. */
export function scanText(source: SourceText): readonly Diagnostic[] {
  const conflict = source.lines.findIndex((line) => CONFLICT.test(line));
  if (conflict >= 0) return [conflictProblem(source, conflict + 1)];
  if (source.lines.every((line) => /^\s*(?:#.*)?$/.test(line))) return [emptyProblem(source)];
  return firstOfEachKind(indentationProblems(source));
}

const CONTENT = /^ *[^\s#]/;

function* indentationProblems(source: SourceText): Iterable<Diagnostic> {
  let above = '';
  let next = 1;
  for (const line of linesOutsideBlockText(source.lines)) {
    for (; next < line; next += 1) if (CONTENT.test(lineText(source, next))) above = lineText(source, next);
    yield* indentationProblemsOf(source, line, above);
  }
}

function conflictProblem(source: SourceText, line: number): Diagnostic {
  return problem(source.path, 'datei/konflikt', rangeOfLine(source, line), {
    message: `In Zeile ${line} steht die git-Markierung „${excerpt(lineText(source, line))}“: zwei Fassungen derselben Stelle stehen untereinander.`,
    hint: 'Eine Fassung auswählen, die andere löschen und ebenso die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.',
  });
}

export function emptyProblem(source: SourceText): Diagnostic {
  const hasComment = source.text.includes('#');
  return problem(source.path, 'datei/leer', rangeOfLine(source, 1), {
    message: hasComment ? 'In der Datei stehen nur Kommentare.' : 'Die Datei ist leer.',
    hint:
      source.path === 'gremium.yaml'
        ? 'Mindestens format:, kommune:, amt:, absender: und gremienarten: ergänzen; „gremium init“ legt in einem anderen Ordner eine vollständige Datei zum Abschreiben an.'
        : 'Inhalt ergänzen oder die Datei löschen.',
  });
}

function indentationProblemsOf(source: SourceText, line: number, above: string): readonly Diagnostic[] {
  const text = lineText(source, line);
  const indentation = firstMatch(INDENTATION, text);
  const rest = text.slice(indentation.length);
  const isBlank = rest === '' || rest.startsWith('#');
  if (indentation.includes('\t') && !isBlank) return [tabProblem(source, line, { indentation, above })];
  // To YAML a no-break space is text, also in a line that looks empty and before a comment.
  if (INVISIBLE.test(indentation)) return [invisibleIndentation(source, line, { indentation, rest })];
  if (isBlank) return [];
  return dashProblem(source, line, indentation.length);
}

function invisibleIndentation(
  source: SourceText,
  line: number,
  { indentation, rest }: { readonly indentation: string; readonly rest: string },
): Diagnostic {
  const where = rest === '' ? 'In der sonst leeren Zeile' : `In der Einrückung vor „${excerpt(rest)}“`;
  return problem(source.path, 'yaml/unsichtbar', charactersAt(line, 0, indentation), {
    message: `${where} steht ein ${invisibleName(firstMatch(INVISIBLE, indentation))}.`,
    hint:
      rest === ''
        ? 'Alles in dieser Zeile löschen.'
        : 'Die Einrückung löschen und mit gewöhnlichen Leerzeichen neu tippen.',
  });
}

function tabProblem(
  source: SourceText,
  line: number,
  { indentation, above }: { readonly indentation: string; readonly above: string },
): Diagnostic {
  const text = lineText(source, line);
  const column = columnBelow(above);
  const corrected = correctedLine(' '.repeat(column) + text.slice(indentation.length));
  return problem(source.path, 'yaml/tabulator', charactersAt(line, 0, indentation), {
    message: `„${excerpt(text)}“ ist mit einem Tabulator eingerückt.`,
    hint:
      column === 0
        ? `Ganz links beginnen: ${corrected}`
        : `Mit ${column} Leerzeichen einrücken: ${corrected}`,
  });
}

/** Where a line most likely belongs: level with the field above it, or one step in when that one opens a new level. */
function columnBelow(above: string): number {
  const column = /^ *(?:- +)*/.exec(above)?.[0].length ?? 0;
  return /:\s*(?:#.*)?$/.test(above) ? column + 2 : column;
}

/** A dash with a no-break space is text to YAML, a list to everyone who looks at it. */
function dashProblem(source: SourceText, line: number, indent: number): readonly Diagnostic[] {
  const text = lineText(source, line).slice(indent);
  if (!text.startsWith('-') || !INVISIBLE_AFTER_MARK.test(text)) return [];
  const range = charactersAt(line, indent, text.slice(0, 2));
  return [
    problem(source.path, 'yaml/unsichtbar', range, {
      message: `Nach dem Listenstrich in „${excerpt(text)}“ steht ein ${invisibleName(text.charAt(1))}.`,
      hint: `Ein gewöhnliches Leerzeichen tippen: ${correctedLine(`${' '.repeat(indent)}- ${text.slice(2)}`)}`,
    }),
  ];
}

function charactersAt(line: number, offset: number, characters: string) {
  return {
    start: { line, column: offset + 1 },
    end: { line, column: offset + characters.length + 1 },
  };
}
