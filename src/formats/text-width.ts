/** How wide letters are, in parts of the type size: of a semibold grotesque, so that regular type has room to spare. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [" \u00A0ijlI.,;:'|!", 0.28],
  ['frt()[]/-', 0.35],
  ['cszxJ„“–', 0.47],
  ['ABCDGHKNOQRUÄÖÜß&', 0.65],
  ['wM', 0.74],
  ['mW%', 0.84],
  ['@', 0.88],
];
const USUAL = 0.54;

const widths = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** Of one line, in parts of the type size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? USUAL;
  return width;
}
