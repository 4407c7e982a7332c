import { UsageError } from '../usage-error.ts';

const LIMIT = 75;
const CRLF = '\r\n';

// RFC 5545 has no way to write these; tab and line breaks it has.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function checked(text: string): string {
  const found = FORBIDDEN.exec(text)?.[0];
  if (found === undefined) return text;
  const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new UsageError(
    `Im Kalendereintrag steht ein Steuerzeichen (${code}): „${text.replaceAll(found, `[${code}]`)}“. Löschen Sie es und tippen Sie die Stelle neu.`,
  );
}

/** A TEXT value (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return checked(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');
}

/** A quoted parameter value; what quotes cannot hold is written as RFC 6868 says. */
export function parameterValue(text: string): string {
  const escaped = checked(text)
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n?|\n/g, '^n');
  return `"${escaped}"`;
}

/** Lines of 75 bytes at most, continued after CRLF and a space; no character is torn apart. */
export function folded(line: string): string {
  const parts = [''];
  let room = LIMIT;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (size > room) {
      parts.push('');
      room = LIMIT - 1;
    }
    parts.push(parts.pop() + character);
    room -= size;
  }
  return parts.join(`${CRLF} `);
}

/** The file from its lines. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => folded(line) + CRLF).join('');
}
