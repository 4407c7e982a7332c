/** A piece of the file as it is shown inside „…“ in a message. */
export function excerpt(text: string): string {
  const flat = text.trim().replace(/\s+/g, ' ');
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

/** The line of a hint; a long one keeps its end, where a quote may be what is new. */
export function correctedLine(line: string): string {
  if (line.length <= 160) return line;
  return `${line.slice(0, 110).replace(/[\uD800-\uDBFF]$/, '')} … ${line.slice(-40).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
