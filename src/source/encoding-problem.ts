import { isUtf8 } from 'node:buffer';
import type { Diagnostic, Range } from '../diagnostic.ts';
import { firstMatch } from './first-match.ts';
import { problem } from './problem.ts';

const SAVE_AS_UTF8 =
  'Die Datei als „UTF-8“ speichern. In VS Code: unten rechts auf die Kodierung klicken, „Mit Codierung erneut öffnen“ und „Windows 1252“ wählen, dann „Mit Codierung speichern“ und „UTF-8“.';

/** What Windows-1252 has from 0x80 to 0x9F. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Names the first byte that is not UTF-8; expects that there is one. */
export function encodingProblem(bytes: Uint8Array, path: string): Diagnostic {
  const offset = firstBadByte(bytes);
  // `lastIndexOf(…, -1)` would search from the end.
  const lineStart = offset === 0 ? 0 : bytes.lastIndexOf(0x0a, offset - 1) + 1;
  const before = new TextDecoder('utf-8').decode(bytes.subarray(lineStart, offset));
  const line = bytes.subarray(0, offset).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  const word = wordAround(bytes, offset, before);
  const column = before.length + 1;
  const range = { start: { line, column }, end: { line, column: column + 1 } };
  const half = halfCharacter(bytes, offset);
  if (half !== undefined) return halfCharacterProblem(half, path, range);
  return problem(path, 'datei/zeichensatz', range, {
    message: word
      ? `Die Datei ist nicht in „UTF-8“ gespeichert; die erste Stelle ist „${word}“.`
      : `Die Datei ist nicht in „UTF-8“ gespeichert; das Byte 0x${hex(bytes[offset])} gehört nicht dazu.`,
    hint: SAVE_AS_UTF8,
  });
}

/** U+FFFD is what remains of a letter when an editor has opened a file in the wrong encoding. */
export function lostLetterProblem(text: string, path: string): readonly Diagnostic[] {
  const offset = text.indexOf('\ufffd');
  if (offset < 0) return [];
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const range = { start: { line, column }, end: { line, column: column + 1 } };
  const word = firstMatch(/\S{0,30}$/, text.slice(0, offset));
  const rest = firstMatch(/^\S{0,30}/, text.slice(offset));
  return [
    problem(path, 'datei/zeichensatz', range, {
      message: `In „${word}${rest}“ ist ein Buchstabe verloren gegangen, weil die Datei einmal mit falscher Kodierung gespeichert wurde.`,
      hint: 'Den Buchstaben neu tippen, auch an allen anderen Stellen mit „\ufffd“, oder eine ältere Fassung der Datei zurückholen.',
    }),
  ];
}

/** Programs that count in UTF-16 write half of a character outside the basic plane as three bytes of its own. */
function halfCharacter(bytes: Uint8Array, offset: number): number | undefined {
  const [lead, second = 0, third = 0] = bytes.subarray(offset, offset + 3);
  const isHalf = lead === 0xed && second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf;
  return isHalf ? 0xd000 + ((second & 0x3f) << 6) + (third & 0x3f) : undefined;
}

function halfCharacterProblem(half: number, path: string, range: Range): Diagnostic {
  return problem(path, 'datei/zeichensatz', range, {
    message: `Hier steht ein halbes Zeichen (U+${hex(half)}), das es in „UTF-8“ nicht gibt, meist der Rest eines zerschnittenen Emojis.`,
    hint: 'Die Stelle löschen und neu tippen.',
  });
}

function firstBadByte(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset] ?? 0);
    if (length > 1 && !isUtf8(bytes.subarray(offset, offset + length))) return offset;
    offset += length;
  }
  return offset;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** The word as its writer knows it, if the byte is a letter or a German quote in Windows-1252. */
function wordAround(bytes: Uint8Array, offset: number, before: string): string | undefined {
  const text = windows1252From(bytes.subarray(offset, offset + 40));
  if (!/^[\p{L}„“”‚‘’–€§]/u.test(text)) return undefined;
  const start = firstMatch(/[^\s"]*$/, before.slice(-40));
  const rest = firstMatch(/^[^\s"]*/, text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that Windows-1252 does not assign
  return (start + rest).replace(/[\u0000-\u001f\u007f-\u009f]/g, '').replace(/[,.;:!?)]+$/, '');
}

/** Node's own decoder for Windows-1252 is one for Latin-1 in some versions: it loses „, “ and €. */
function windows1252From(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? HIGH_CONTROLS.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).toUpperCase().padStart(2, '0');
}
