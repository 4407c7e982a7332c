import { invisibleName } from '../source/invisible-characters.ts';
import type { Wording } from './wording.ts';

const LINE_BREAK = /[\n\r\u2028\u2029]/;
const BIDI_CONTROL = /\p{Bidi_Control}/u;

/** Names, titles and offices stand in headings, letterheads and headers of mails: one line that reads as it is written. */
export function isZeile(text: string): boolean {
  return !LINE_BREAK.test(text) && !BIDI_CONTROL.test(text);
}

export function describeZeile(field: string, typed: string): Wording {
  if (LINE_BREAK.test(typed)) {
    return {
      code: 'schema/zeile',
      message: `${field} steht in einer Zeile; hier ist ein Zeilenumbruch.`,
      hint: 'Den Text ohne „|“, „>“ und „\\n“ in eine Zeile schreiben; ein langer darf in der nächsten eingerückt weitergehen.',
    };
  }
  const [character = ''] = BIDI_CONTROL.exec(typed) ?? [];
  return {
    code: 'schema/zeile',
    message: `In ${field} steht ein ${invisibleName(character)}; der Text liest sich damit anders, als er ist.`,
    hint: 'Das Wort löschen und neu tippen.',
  };
}
