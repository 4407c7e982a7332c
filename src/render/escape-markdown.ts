const WHITESPACE = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;

/** Characters that mean something anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<|~]/g;
const ENTITY = /&(?=#?[A-Za-z0-9]+(?:;|$))/g;

/** Characters that mean something only where a line or an item begins; data may always stand there. */
const LINE_START: readonly RegExp[] = [
  /^()([>=])/,
  /^()(#)(?=#{0,5}(?: |$))/,
  /^()(\+)(?= |$)/,
  /^()(-)(?=[ :-]|$)/,
  /^()(:)(?=[:-])/,
  /^(\d{1,9})([.)])(?= |$)/,
];

/** A heading loses the number signs at its end. */
const CLOSING_SEQUENCE = /(^| )(#+)$/;

/** White space as a document can show it: one space for any run of blanks, tabs and newlines, none at the ends. */
export function singleLine(text: string): string {
  return text.replace(WHITESPACE, ' ').replace(/^ | $/g, '');
}

/** Markdown that reads back as exactly `singleLine(text)`, wherever a template puts it; escapes no more than needed. */
export function escapeMarkdown(text: string): string {
  const escaped = singleLine(text).replace(ANYWHERE, '\\$&').replace(ENTITY, '\\&');
  return [...LINE_START, CLOSING_SEQUENCE].reduce(
    (line, pattern) => line.replace(pattern, '$1\\$2'),
    escaped,
  );
}
