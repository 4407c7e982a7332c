import { isUtf8 } from 'node:buffer';
import { type Diagnostic, FILE_START } from '../diagnostic.ts';
import { controlCharacterProblems } from './control-characters.ts';
import { encodingProblem, lostLetterProblem } from './encoding-problem.ts';
import { firstOfEachKind } from './first-of-each-kind.ts';
import { problem } from './problem.ts';

const MAX_BYTES = 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problems: readonly Diagnostic[] };

/** UTF-8 only. The text has no byte order mark, ends its lines in LF and is normalised to NFC. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length > MAX_BYTES) return { problems: [sizeProblem(bytes, path)] };
  if (isUtf16(bytes)) return { problems: [utf16Problem(path)] };
  if (!isUtf8(bytes)) return { problems: [encodingProblem(bytes, path)] };
  const raw = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  const problems = [...firstOfEachKind(controlCharacterProblems(raw, path)), ...lostLetterProblem(raw, path)];
  return problems.length > 0 ? { problems } : { text: raw.normalize('NFC') };
}

/** By its mark, or by the zero byte that every ASCII character has in UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0) !== (second === 0);
}

function sizeProblem(bytes: Uint8Array, path: string): Diagnostic {
  const size = (bytes.length / MAX_BYTES).toFixed(1).replace('.', ',');
  return problem(path, 'datei/zu-gross', FILE_START, {
    message:
      size === '1,0'
        ? 'Die Datei ist größer als 1 MiB, und mehr darf sie nicht haben.'
        : `Die Datei ist ${size} MiB groß; höchstens 1 MiB ist möglich.`,
    hint: 'Prüfen, ob versehentlich etwas anderes gespeichert wurde, oder den Inhalt auf mehrere Dateien verteilen.',
  });
}

function utf16Problem(path: string): Diagnostic {
  return problem(path, 'datei/zeichensatz', FILE_START, {
    message: 'Die Datei ist in „UTF-16“ gespeichert statt in „UTF-8“.',
    hint: 'Die Datei im Editor öffnen und mit der Kodierung „UTF-8“ speichern (in VS Code unten rechts auf die Kodierung klicken).',
  });
}
