import type { AlignType } from 'mdast';
import { textWidth } from './text-width.ts';

/** Size of the type in a table, and the air beside a column, in millimetres. */
const USUAL = { size: 3.175, padding: 3.5 } as const;
const SMALL = { size: 2.82, padding: 2 } as const;
/** Beyond this a column alone does not ask for more room; in parts of the type size. */
const LONG = 38;
/** Where room is scarce, a word longer than this takes a hyphen; in parts of the type size. */
const HYPHENATED = 9.2;
/** Room is scarce when long words alone take more than this part of it. */
const SCARCE = 0.8;
/** How much the highest cell of a row counts beside the others. */
const POWER = 4;

interface Space {
  /** Of all columns, in millimetres. */
  readonly width: number;
  readonly align: readonly AlignType[];
  /** In small type. */
  readonly isSmall?: boolean;
}

/** Where Word ends a line without a hyphen of its own: at blanks, after hyphens and dashes. */
function wordsOf(text: string): readonly string[] {
  return text.split(/ |\n|(?<=[-–])/);
}

function longest(texts: readonly string[], measure = textWidth): number {
  return Math.max(0, ...texts.map(measure));
}

/** A word that a hyphen may divide: letters, and a stroke between them. */
function dividedWidth(word: string): number {
  const width = textWidth(word);
  return /^[\p{L}/,;:()„“-]+$/u.test(word) ? Math.min(width, HYPHENATED) : width;
}

/** What a column cannot do without, in parts of the type size. */
function leastOf(
  [head = '', ...body]: readonly string[],
  isNumber: boolean,
  measure: typeof textWidth,
): number {
  const pieces = isNumber ? body : body.flatMap(wordsOf);
  return Math.max(longest(wordsOf(head), measure), Math.min(longest(pieces, measure), LONG));
}

/**
 * The widths of the columns in millimetres: each wide enough for its longest word, the rest shared so that the table
 * becomes low; together exactly `width`. `texts` are rows of cells, the head first.
 */
export function columnWidths(
  texts: readonly (readonly string[])[],
  { width, align, isSmall = false }: Space,
): readonly number[] {
  const { size, padding } = isSmall ? SMALL : USUAL;
  const columns = (texts[0] ?? []).map((_, column) => texts.map((row) => row[column] ?? ''));
  const leastWith = (measure: typeof textWidth) =>
    columns.map((cells, column) => leastOf(cells, align[column] === 'right', measure) * size + padding);
  const whole = leastWith(textWidth);
  const natural = columns.map((cells) => longest(cells) * size + padding);
  const wanted = natural.map((value, at) => Math.max(whole[at] ?? 0, Math.min(value, LONG * size + padding)));
  if (sum(wanted) <= width) return wanted.map((value) => (value / sum(wanted)) * width);
  const least = sum(whole) > width * SCARCE ? leastWith(dividedWidth) : whole;
  if (sum(least) >= width) return lowered(least, width);
  const areas = texts.map((row) => columns.map((_, at) => textWidth(row[at] ?? '') * size));
  return balanced(least, natural, { areas, width });
}

interface Room {
  /** Per row and column: how long the text is in one line. */
  readonly areas: readonly (readonly number[])[];
  readonly width: number;
}

/** What is left over goes, a millimetre at a time, to the column that makes the rows highest. */
function balanced(
  least: readonly number[],
  natural: readonly number[],
  { areas, width }: Room,
): readonly number[] {
  const widths = [...least];
  for (let spare = width - sum(least); spare > 0; spare--) {
    const gains = gainsOf(widths, areas).map((gain, at) =>
      (widths[at] ?? 0) < (natural[at] ?? 0) ? gain : 0,
    );
    const best = gains.indexOf(Math.max(...gains));
    widths[best] = (widths[best] ?? 0) + Math.min(1, spare);
  }
  return widths;
}

/** By how much the table becomes lower when a column becomes wider: the height of a row is about that of its highest cell. */
function gainsOf(widths: readonly number[], areas: Room['areas']): readonly number[] {
  const gains = widths.map(() => 0);
  for (const row of areas) {
    const powers = row.map((area, at) => (area / (widths[at] ?? 1)) ** POWER);
    const scale = sum(powers) ** (1 / POWER - 1);
    if (!Number.isFinite(scale)) continue;
    for (const [at, power] of powers.entries())
      gains[at] = (gains[at] ?? 0) + (power * scale) / (widths[at] ?? 1);
  }
  return gains;
}

/** Too much for the page: the widest columns give way, the narrow ones keep what they need. */
function lowered(least: readonly number[], width: number): readonly number[] {
  const sorted = [...least].sort((a, b) => a - b);
  let left = width;
  for (const [at, value] of sorted.entries()) {
    const share = left / (sorted.length - at);
    if (value > share) return least.map((own) => Math.min(own, share));
    left -= value;
  }
  return least;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
