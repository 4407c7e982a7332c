import type { Diagnostic } from '../diagnostic.ts';
import type { LexedText, Lexeme } from './lex-text.ts';
import { problem, type Wording } from './problem.ts';
import { correctedLine, excerpt, quoteText, withoutComment } from './quoting.ts';
import { lineAt, lineStart, lineText, rangeBetween } from './source-text.ts';

const NEVER_NEEDED = 'Wer so etwas nicht schreiben wollte, setzt den ganzen Text in Anführungszeichen';

/** Parts of YAML that minutes do not need: one finding per line. */
export function forbiddenSyntax(source: LexedText): readonly Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  let hasContent = false;
  for (const lexeme of source.lexemes) {
    const line = lineAt(source, lexeme.offset);
    if (found.has(line)) continue;
    const isForbidden = lexeme.type !== 'doc-start' || hasContent;
    const wording = isForbidden ? wordingOf(source, lexeme) : undefined;
    const code = isQuestionMark(source, lexeme) ? 'yaml/zeichen-am-anfang' : 'yaml/nicht-erlaubt';
    if (wording) {
      const range = rangeBetween(source, lexeme.offset, lexeme.offset + lexeme.source.length);
      found.set(line, problem(source.path, code, range, wording));
    }
    // What follows the mark of a second document is another file to YAML.
    if (wording && lexeme.type.startsWith('doc-')) break;
    hasContent ||= !/^(?:doc-mode|space|newline|comment|directive-line|byte-order-mark)$/.test(lexeme.type);
  }
  return [...found.values()];
}

function wordingOf(source: LexedText, lexeme: Lexeme): Wording | undefined {
  const typed = excerpt(lexeme.source);
  switch (lexeme.type) {
    case 'anchor':
    case 'alias':
      // A sign that stands alone is a matter of how texts begin.
      if (lexeme.source.length === 1) return undefined;
      return {
        message: `„${typed}“ wird als Verweis gelesen, weil der Text mit „${typed.charAt(0)}“ beginnt; Verweise sind hier nicht erlaubt.`,
        hint: `${NEVER_NEEDED}: ${quotedFrom(source, lexeme)}`,
      };
    case 'tag':
      return {
        message: `„${typed}“ wird als Typangabe gelesen, weil der Text mit „!“ beginnt; Typangaben sind hier nicht erlaubt.`,
        hint: `${NEVER_NEEDED}: ${quotedFrom(source, lexeme)}`,
      };
    case 'explicit-key-ind':
      return isQuestionMark(source, lexeme)
        ? {
            message: 'Ein Text, der mit „?“ beginnt, braucht Anführungszeichen.',
            hint: quotedFrom(source, lexeme),
          }
        : {
            message: 'Eine Zeile, die mit „? “ beginnt, ist hier nicht erlaubt.',
            hint: 'Das Feld als „name: wert“ schreiben.',
          };
    case 'directive-line':
      return {
        message: `Die Zeile „${typed}“ beginnt mit „%“; solche Zeilen sind hier nicht erlaubt.`,
        hint: 'Die Zeile löschen.',
      };
    case 'doc-start':
    case 'doc-end':
      return {
        message: `Die Zeile „${typed}“ beendet die Datei; was danach kommt, wäre eine zweite.`,
        hint: 'Die Zeile löschen, oder für das, was danach kommt, eine eigene Datei anlegen.',
      };
    default:
      return undefined;
  }
}

/** A „?“ behind a field's name is somebody's „unknown“, not YAML's mark of a complex key. */
function isQuestionMark(source: LexedText, lexeme: Lexeme): boolean {
  if (lexeme.type !== 'explicit-key-ind') return false;
  const line = lineAt(source, lexeme.offset);
  return /\S/.test(lineText(source, line).slice(0, lexeme.offset - lineStart(source, line)));
}

function quotedFrom(source: LexedText, lexeme: Lexeme): string {
  const line = lineAt(source, lexeme.offset);
  const text = lineText(source, line);
  const column = lexeme.offset - lineStart(source, line);
  return correctedLine(text.slice(0, column) + quoteText(withoutComment(text.slice(column))));
}
