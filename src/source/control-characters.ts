import type { Diagnostic } from '../diagnostic.ts';
import { codePointName } from './invisible-characters.ts';
import { problem } from './problem.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'ein Nullzeichen',
  '\u000b': 'ein Zeilenumbruch aus Word',
  '\u000c': 'ein Seitenumbruch',
  '\u000d': 'ein Zeilenende alter Mac-Programme',
  '\u001b': 'ein Escape-Zeichen',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** The first control character of each line; expects lines that end in LF. */
export function* controlCharacterProblems(text: string, path: string): Iterable<Diagnostic> {
  if (!CONTROL.test(text)) return;
  for (const [index, line] of text.split('\n').entries()) {
    const column = line.search(CONTROL);
    if (column < 0) continue;
    const character = line.charAt(column);
    const name = codePointName(character);
    const what = NAMES[character];
    const range = {
      start: { line: index + 1, column: column + 1 },
      end: { line: index + 1, column: column + 2 },
    };
    yield problem(path, 'datei/steuerzeichen', range, {
      message: `Hier steht ein unsichtbares Steuerzeichen, „${name}“${what ? ` (${what})` : ''}.`,
      hint:
        character === '\r'
          ? 'Die Datei im Editor mit dem Zeilenende „LF“ speichern (in VS Code unten rechts).'
          : 'Das Zeichen löschen und die Stelle neu tippen.',
    });
  }
}
