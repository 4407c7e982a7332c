/** Control characters but tab, and all that steers the direction of writing or has no width. */
const UNSEEN =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff';
const IN_A_LINE = new RegExp(`[\\n${UNSEEN}]`, 'g');
const IN_LINES = new RegExp(`[${UNSEEN}]`, 'g');
const ESCAPE = '\u001b';
/** The only escapes that we write ourselves: bold, dim and three colours. */
const OUR_COLOURS = new RegExp(`(${ESCAPE}\\[(?:1|2|22|31|33|36|39)m)`);

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Control, bidi and invisible characters of data as visible escapes, so that no file can steer a terminal or a CI log. */
export function printable(text: string): string {
  return text.replace(IN_A_LINE, escaped);
}

/** Without lines that GitHub Actions takes for a command, indented or not. */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1\\u003a');
}

const OTHER_COMMAND = /^(\s*):(?=:(?!(?:error|warning|notice) file=))/gm;

/**
 * Whatever gremium says, as it may reach a terminal or a log, whoever wrote it: a file, a folder's name, a call. Escapes are
 * those of JSON, so that JSON stays the same JSON. Of the lines that GitHub Actions takes for commands only annotations are
 * left; `##[` means one to it, and `##vso[` to Azure, anywhere in a line.
 */
export function visible(text: string, isColored: boolean): string {
  const parts = isColored ? text.split(OUR_COLOURS) : [text];
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(IN_LINES, escaped)))
    .join('')
    .replace(OTHER_COMMAND, '$1\\u003a')
    .replace(/##(?=[a-z]*\[)/g, '#\\u0023');
}
