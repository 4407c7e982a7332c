/** Enough for an excerpt, whatever white space is in it. */
const MOST_LOOKED_AT = 2000;

/** A piece of the file as it is shown inside „…“ in a message. */
export function excerpt(text: string): string {
  const flat = text.trim().slice(0, MOST_LOOKED_AT).replace(/\s+/g, ' ');
  if (flat.length <= 60) return flat;
  return `${flat.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The text in straight quotes, in the kind that needs no escapes if there is one. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Without a comment at the end of the line. */
export function withoutComment(text: string): string {
  return text.replace(/\s#\s.*$/, '').trimEnd();
}

const LONGEST_HINT = 160;
const HEAD = 110;
const TAIL = 40;

/**
 * The line of a hint, in one piece or in several; a long one keeps its end, where a quote may be what is new. Each piece is
 * cut before they are put together, so that a thousand findings in a line of a megabyte do not make a thousand copies of it.
 */
export function correctedLine(...pieces: readonly string[]): string {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length <= LONGEST_HINT) return pieces.join('');
  const head = pieces
    .map((piece) => piece.slice(0, HEAD))
    .join('')
    .slice(0, HEAD);
  const tail = pieces
    .map((piece) => piece.slice(-TAIL))
    .join('')
    .slice(-TAIL);
  return `${head.replace(/[\uD800-\uDBFF]$/, '')} … ${tail.replace(/^[\uDC00-\uDFFF]/, '')}`;
}
