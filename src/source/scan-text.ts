import type { Diagnostic } from '../diagnostic.ts';
import { linesOutsideBlockText } from './block-text.ts';
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
  return linesOutsideBlockText(source.lines).flatMap((line) => indentationProblems(source, line));
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
    hint: 'Inhalt ergänzen oder die Datei löschen.',
  });
}

function indentationProblems(source: SourceText, line: number): readonly Diagnostic[] {
  const text = lineText(source, line);
  const indentation = INDENTATION.exec(text)?.[0] ?? '';
  const rest = text.slice(indentation.length);
  if (rest === '' || rest.startsWith('#')) return [];
  if (indentation.includes('\t')) return [tabProblem(source, line, indentation)];
  if (INVISIBLE.test(indentation)) {
    const wording = {
      message: `In der Einrückung vor „${excerpt(rest)}“ steht ein ${invisibleName(INVISIBLE.exec(indentation)?.[0] ?? '')}.`,
      hint: 'Die Einrückung löschen und mit gewöhnlichen Leerzeichen neu tippen.',
    };
    return [problem(source.path, 'yaml/unsichtbar', charactersAt(line, 0, indentation), wording)];
  }
  return dashProblem(source, line, indentation.length);
}

function tabProblem(source: SourceText, line: number, indentation: string): Diagnostic {
  const text = lineText(source, line);
  const column = columnBelow(source, line);
  const corrected = correctedLine(' '.repeat(column) + text.slice(indentation.length));
  return problem(source.path, 'yaml/tabulator', charactersAt(line, 0, indentation), {
    message: `„${excerpt(text)}“ ist mit einem Tabulator eingerückt.`,
    hint:
      column === 0
        ? `Ganz links beginnen: ${corrected}`
        : `Mit ${column} Leerzeichen einrücken: ${corrected}`,
  });
}

/** Where the line most likely belongs: level with the field above it, or one step in when that one opens a new level. */
function columnBelow(source: SourceText, line: number): number {
  const above = source.lines.slice(0, line - 1).findLast((text) => /^ *[^\s#]/.test(text)) ?? '';
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
