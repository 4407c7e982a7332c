/** What XML 1.0 cannot hold: control characters, lone halves of a pair, and code points that are no characters. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Two code points that text cannot contain (see above) stand for braces until the document is finished. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';

/**
 * Any text as Word can hold it; what it cannot hold becomes „�“. Braces are hidden, because a text „{{titel}}“ must not
 * be taken for a placeholder of the letterhead.
 */
export function wordText(text: string): string {
  return text.replace(IMPOSSIBLE, '\uFFFD').replaceAll('{', OPEN).replaceAll('}', CLOSE);
}

/** The braces of `wordText` as they were. */
export function withBraces(xml: string): string {
  return xml.replaceAll(OPEN, '{').replaceAll(CLOSE, '}');
}

const TWIPS = 1440 / 25.4;

/** Millimetres in twentieths of a point, the unit of Word. */
export function mm(millimetres: number): number {
  return Math.round(millimetres * TWIPS);
}

/** Back again. */
export function millimetres(twips: number): number {
  return twips / TWIPS;
}

/** Points in the same unit. */
export function pt(points: number): number {
  return Math.round(points * 20);
}
