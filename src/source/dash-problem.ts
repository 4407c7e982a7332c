import type { Diagnostic } from '../diagnostic.ts';
import type { LexedText } from './lex-text.ts';
import { missingDashSpace } from './misread-text.ts';
import { problem } from './problem.ts';
import { correctedLine, excerpt } from './quoting.ts';
import { lineText, rangeOfLine } from './source-text.ts';

/** What Word makes of a hyphen, and the bullets that one copies from there: „– Eintrag“, „• Eintrag“. */
export const FOREIGN_DASH = /^\s*([‐-―−•·▪])\s/;

/** Where a list may go on: after one of its entries, or after the field it belongs to. */
function isInList(source: LexedText, line: number): boolean {
  const above = source.lines.slice(0, line - 1).findLast((text) => /^\s*[^\s#]/.test(text)) ?? '';
  return /^\s*- |:\s*$/.test(above) || FOREIGN_DASH.test(above);
}

/** What is wrong with the dash that the line begins with. */
export function dashProblem(source: LexedText, line: number): Diagnostic | undefined {
  const text = lineText(source, line);
  if (/^\s*-[^\s-]/.test(text)) return missingDashSpace(source, line);
  const [, dash] = FOREIGN_DASH.exec(text) ?? [];
  if (dash === undefined || !isInList(source, line)) return undefined;
  return problem(source.path, 'yaml/listenstrich', rangeOfLine(source, line), {
    message: `„${dash}“ in „${excerpt(text)}“ ist kein Listenstrich; nötig ist der Bindestrich der Tastatur.`,
    hint: correctedLine(text.replace(dash, '-')),
  });
}
