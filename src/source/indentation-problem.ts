import type { Diagnostic } from '../diagnostic.ts';
import { dashProblem } from './dash-problem.ts';
import { firstMatch } from './first-match.ts';
import type { LexedText } from './lex-text.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeOfLine, type SourceText } from './source-text.ts';

interface Neighbour {
  readonly line: number;
  readonly column: number;
}

/** `start` lies in the line or in the empty lines and comments before it. */
export function indentationProblem(source: LexedText, start: number, _end: number): Diagnostic {
  let line = lineAt(source, start);
  const rest = lineText(source, line).slice(start - lineStart(source, line));
  if (/^\s*$/.test(rest)) line += 1;
  while (line < source.lines.length && /^\s*(?:#.*)?$/.test(lineText(source, line))) line += 1;
  return dashProblem(source, line) ?? indentationOfLine(source, line);
}

export function indentationOfLine(source: SourceText, line: number): Diagnostic {
  const text = lineText(source, line);
  const indent = Math.max(text.search(/\S/), 0);
  return problem(source.path, 'yaml/einrueckung', rangeOfLine(source, line), {
    message: `„${excerpt(text)}“ ist mit ${spaces(indent)} eingerückt, das passt zu keiner Zeile darüber.`,
    hint: remedyFor(source, line, indent),
  });
}

function remedyFor(source: SourceText, line: number, indent: number): string {
  const text = lineText(source, line);
  if (!/^\s*(?:- |[^\s:]+:(?: |$))/.test(`${text} `)) {
    const above = blockTextAbove(source, line);
    return above
      ? hintFor(source, text, above)
      : 'Gehört die Zeile zum Text darüber, den ganzen Text in Anführungszeichen setzen; ist sie ein Feld, fehlt der Doppelpunkt.';
  }
  const neighbours = neighboursAbove(source, line);
  const outermost = neighbours.at(-1);
  if (outermost && outermost.column > indent) {
    return `Die oberste Stufe beginnt ganz links, auch „${excerpt(lineText(source, outermost.line))}“ in Zeile ${outermost.line}.`;
  }
  const neighbour = nearest(neighbours, indent);
  return neighbour
    ? hintFor(source, text, neighbour)
    : 'Felder und eine Liste können nicht nebeneinander stehen: Gehört das Feld zum Eintrag darüber, weiter einrücken; gehört die Liste zu einem Feld, dessen Namen mit Doppelpunkt über die Liste schreiben.';
}

/** The first line of the text under a „|“ or „>“ that this line seems to belong to. */
function blockTextAbove(source: SourceText, line: number): Neighbour | undefined {
  const above = source.lines.slice(0, line - 1);
  const header = above.findLastIndex((text) => /[|>][-+0-9]*\s*$/.test(text));
  const first = header < 0 ? -1 : above.findIndex((text, index) => index > header && /\S/.test(text));
  if (first < 0) return undefined;
  const outer = (above[header] ?? '').search(/\S/);
  const isText = above.slice(header + 1).every((text) => !/\S/.test(text) || text.search(/\S/) > outer);
  return isText ? { line: first + 1, column: (above[first] ?? '').search(/\S/) } : undefined;
}

function hintFor(source: SourceText, text: string, neighbour: Neighbour): string {
  const corrected = correctedLine(' '.repeat(neighbour.column) + text.trim());
  const above = excerpt(lineText(source, neighbour.line).slice(neighbour.column));
  const amount = neighbour.column === 0 ? 'Ganz links beginnen' : `Mit ${spaces(neighbour.column)} einrücken`;
  return `${amount} wie „${above}“ in Zeile ${neighbour.line}: ${corrected}`;
}

function spaces(count: number): string {
  return `${count} Leerzeichen`;
}

/** Where lines of the same kind begin, going up: each one further left than the one before. */
function neighboursAbove(source: SourceText, line: number): readonly Neighbour[] {
  const isDash = /^\s*- /.test(`${lineText(source, line)} `);
  const found: Neighbour[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let above = line - 1; above >= 1 && limit > 0; above -= 1) {
    const text = lineText(source, above);
    for (const column of columnsOf(text, isDash)) {
      if (column >= limit) continue;
      found.push({ line: above, column });
      limit = column;
    }
  }
  return found;
}

function columnsOf(text: string, ofDashes: boolean): readonly number[] {
  if (!/^\s*[^\s#]/.test(text)) return [];
  const lead = firstMatch(/^ *(?:- +)*/, text);
  const dashes = [...lead.matchAll(/-/g)].map((match) => match.index).reverse();
  if (ofDashes) return dashes;
  return /^[^\s:]+:(?: |$)/.test(text.slice(lead.length)) ? [lead.length] : [];
}

/** Of two that are equally near the deeper one, which comes first: lines slip to the left more often. */
function nearest(neighbours: readonly Neighbour[], indent: number): Neighbour | undefined {
  return neighbours
    .filter((neighbour) => neighbour.column !== indent)
    .toSorted((a, b) => Math.abs(a.column - indent) - Math.abs(b.column - indent))[0];
}
