const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/, 'geschütztes Leerzeichen'],
  [/\u202f/, 'schmales geschütztes Leerzeichen'],
  [/[\u1680\u2000-\u200a\u205f\u3000]/, 'Sonderleerzeichen'],
  [/\u00ad/, 'weiches Trennzeichen'],
  [/[\u200b\u180e\u2060\ufeff]/, 'Leerzeichen ohne Breite'],
  [/[\u200c\u200d]/, 'unsichtbares Verbindungszeichen'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'unsichtbares Schreibrichtungszeichen'],
  [/[\u2028\u2029]/, 'unsichtbarer Zeilenwechsel'],
];

const CLASS =
  '\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u2060\\u2066-\\u2069\\u3000\\ufeff';

export const INVISIBLE = new RegExp(`[${CLASS}]`);

/**
 * Steers the direction of a text, breaks its line or parts a word without being seen. No-break spaces and soft hyphens
 * are typed on purpose; joiners belong to emoji and to names in some scripts.
 */
export const HIDDEN_IN_TEXT = /[\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/;

/** What stands before the text of a line, list dashes not included. */
export const INDENTATION = new RegExp(`^[ \\t${CLASS}]*`);

/** „name:“ or a list dash with an invisible character where a space belongs. */
export const INVISIBLE_AFTER_MARK = new RegExp(`^(?:-|[\\p{L}\\p{N}_.-]+:)(?=[${CLASS}])`, 'u');

/** For example „geschütztes Leerzeichen (U+00A0)“. */
export function invisibleName(character: string): string {
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? 'unsichtbares Zeichen';
  return `${name} (${codePointName(character)})`;
}

/** For example „U+0007“. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
