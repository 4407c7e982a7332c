import { codePointName } from '../source/invisible-characters.ts';
import { UsageError } from '../usage-error.ts';

// Control characters end a header line, bidirectional ones make a name read like another.
const HIDDEN = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u;

/** One address, and nothing that a header could take for a name, a comment, a group or a second one. */
const ADDRESS = /^[!-~]+@[^@\p{Cc}]+\.[^@\p{Cc}]+$/u;
const SYNTAX = /[\s,;:<>"()[\]\\]|[\p{Cf}\u2028\u2029]/u;
const LIMIT = 254;

/** For messages: what cannot be seen is named. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `[${codePointName(character)}]`);
}

/** `where` is „Im Betreff“ or „Im Namen“; a line break there could add a recipient. */
export function headerText(text: string, where: string): string {
  const found = HIDDEN.exec(text)?.[0];
  if (found === undefined) return text;
  const what = /[\n\r\u2028\u2029]/.test(found) ? 'ein Zeilenumbruch' : 'ein unsichtbares Zeichen';
  throw new UsageError(
    `${where} steht ${what} (${codePointName(found)}): „${shown(text)}“. Schreiben Sie den Text in einer Zeile und tippen Sie die Stelle neu; so entsteht keine Mail.`,
  );
}

/** The name and the one address of somebody, fit to stand in a header. */
export function mailbox({ name, email }: { readonly name: string; readonly email: string }): {
  readonly name: string;
  readonly address: string;
} {
  const checked = headerText(name, 'Im Namen');
  if (!ADDRESS.test(email) || SYNTAX.test(email) || email.length > LIMIT) {
    throw new UsageError(
      `Die E-Mail-Adresse von ${checked} (email: „${shown(email)}“) ist nicht genau eine Adresse wie name@stadt.example; so entsteht keine Mail.`,
    );
  }
  return { name: checked, address: email };
}
