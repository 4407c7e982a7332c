import type { AlignType } from 'mdast';
import { oncePer } from '../once-per.ts';
import { paired } from './paired.ts';
import { columnsOf, type TableTexts } from './table-texts.ts';
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

/** A column while room is shared out. */
interface Column {
  width: number;
  readonly natural: number;
  /** By how much the table becomes lower when this column becomes wider. */
  gain: number;
}

interface Cell {
  readonly column: Column;
  /** How long the text is in one line. */
  readonly area: number;
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

/** What was worked out for these very texts, by the room there is: the tables of a family share them. */
const knownFor = oncePer((_: TableTexts) => new Map<string, readonly number[]>());

/**
 * The widths of the columns in millimetres: each wide enough for its longest word, the rest shared so that the table
 * becomes low; together exactly `width`. `texts` are rows of cells, the head first.
 */
export function columnWidths(texts: TableTexts, space: Space): readonly number[] {
  const known = knownFor(texts);
  const key = JSON.stringify([space.width, space.align, space.isSmall]);
  const widths = known.get(key) ?? widthsOf(texts, space);
  known.set(key, widths);
  return widths;
}

function widthsOf(texts: TableTexts, { width, align, isSmall = false }: Space): readonly number[] {
  const { size, padding } = isSmall ? SMALL : USUAL;
  const columns = columnsOf(texts);
  const leastWith = (measure: typeof textWidth) =>
    columns.map((cells, column) => leastOf(cells, align[column] === 'right', measure) * size + padding);
  const whole = leastWith(textWidth);
  const natural = columns.map((cells) => longest(cells) * size + padding);
  const wanted = paired(natural, whole).map(([value, need]) =>
    Math.max(need, Math.min(value, LONG * size + padding)),
  );
  if (sum(wanted) <= width) return wanted.map((value) => (value / sum(wanted)) * width);
  const least = sum(whole) > width * SCARCE ? leastWith(dividedWidth) : whole;
  if (sum(least) >= width) return lowered(least, width);
  const shares = paired(least, natural).map(
    ([own, most]): Column => ({ width: own, natural: most, gain: 0 }),
  );
  const rows = texts.map((row) =>
    paired(row, shares).map(([text, column]): Cell => ({ area: textWidth(text) * size, column })),
  );
  shareOut(width - sum(least), shares, rows);
  return shares.map((column) => column.width);
}

/** What is left over goes, a millimetre at a time, to the column that makes the rows highest. */
function shareOut(room: number, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
  const usefulGain = ({ width, natural, gain }: Column) => (width < natural ? gain : 0);
  for (let spare = room; spare > 0; spare--) {
    weigh(columns, rows);
    const best = columns.reduce((one, other) => (usefulGain(other) > usefulGain(one) ? other : one));
    best.width += Math.min(1, spare);
  }
}

/** The height of a row is about that of its highest cell. */
function weigh(columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
  for (const column of columns) column.gain = 0;
  for (const row of rows) {
    const powers = row.map(({ area, column }) => (area / column.width) ** POWER);
    const scale = sum(powers) ** (1 / POWER - 1);
    // A row without a word has no height.
    if (!Number.isFinite(scale)) continue;
    for (const { area, column } of row)
      column.gain += ((area / column.width) ** POWER * scale) / column.width;
  }
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
