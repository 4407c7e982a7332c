import type { AlignType, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { oncePer } from '../once-per.ts';
import { columnWidths } from './column-widths.ts';
import { columnsOf, headOf, type TableTexts, textsOf } from './table-texts.ts';
import { textWidth } from './text-width.ts';
import { inline } from './typst-inline.ts';
import type { Setting } from './typst-setting.ts';
import { tuple } from './typst-text.ts';

/** Of running text in a report, of a table on an upright page, of one on a page laid crosswise; in millimetres. */
const MEASURE = 140;
const UPRIGHT = 165;
const CROSSWISE = 252;
/** From so many columns on the type is smaller. */
const MANY = 7;
/** A table of at most so many rows stays on one page. */
const SHORT = 6;
/** Beyond this a cell may go on on the next page. */
const LONG_CELL = 600;
/** A name of so many letters goes without hyphens, if none of its words has more than these. */
const SHORT_CELL = 24;
const SHORT_WORD = 16;
/** Of an average letter in a table of many columns, of what stands beside it; in millimetres. */
const SMALL_LETTER = 1.42;
const SMALL_PADDING = 3;
/** Of the type in a table, of what stands beside a column; in millimetres. */
const SIZE = 3.175;
const PADDING = 4.7;

/** What paper has between columns, besides what every format needs. */
const GUTTER = 1.2;

const ALIGNMENTS: Readonly<Record<string, string>> = { right: 'right', center: 'center' };

interface Grid {
  readonly texts: TableTexts;
  readonly aligns: readonly AlignType[];
}

function gridOf(table: Table, texts = textsOf(table)): Grid {
  return { texts, aligns: headOf(table).map((_, column) => table.align?.[column] ?? null) };
}

/** What the columns cannot do without, each as wide as its longest word. */
function leastWidth({ texts }: Grid): number {
  return columnsOf(texts)
    .map((cells) => Math.max(...cells.flatMap((cell) => cell.split(/[ \-/]/)).map((word) => word.length)))
    .reduce((sum, letters) => sum + Math.min(letters, 24) * SMALL_LETTER + SMALL_PADDING, 0);
}

/** Many columns of long words need the longer side of the paper. */
export function isCrosswise(table: Table): boolean {
  const grid = gridOf(table);
  return grid.aligns.length >= MANY && leastWidth(grid) > UPRIGHT;
}

/** As many letters as the longest row has, in millimetres. */
const naturalWidth = oncePer((texts: TableTexts) =>
  columnsOf(texts)
    .map((cells) => cells.map(textWidth).reduce((most, width) => Math.max(most, width), 0))
    .reduce((sum, width) => sum + width * SIZE + PADDING, 0),
);

/** A column with a heading and nothing below it is to be filled in by hand. */
function isForm({ texts: [head = [], ...body] }: Grid): boolean {
  return (
    body.length > 0 && head.some((name, column) => name !== '' && body.every((row) => row[column] === ''))
  );
}

export function tableCode(table: Table, setting: Setting): string {
  const grid = gridOf(table, setting.tableTexts.get(table));
  const body = table.children.slice(1);
  const rows = body.map(({ children }) => grid.aligns.map((_, column) => children[column]));
  const isNarrow = grid.aligns.length < 4 && naturalWidth(grid.texts) <= MEASURE;
  const width = isNarrow ? MEASURE : isCrosswise(table) ? CROSSWISE : UPRIGHT;
  const spare = GUTTER * grid.aligns.length;
  const isSmall = grid.aligns.length >= MANY;
  const isOwnForm = setting.rendering.document.kind !== 'bericht' && isForm(gridOf(table));
  const widths = columnWidths(grid.texts, { width: width - spare, align: grid.aligns, isSmall });
  setting.tables.push(rows.map(([first]) => nameOf(first) !== undefined));
  const cells = headOf(table).map(({ children }) => inline(children, setting));
  return `tabelle(${[
    `spalten: ${tuple(widths.map((value) => `${(value + GUTTER).toFixed(2)}fr`))}`,
    `ausrichtung: ${tuple(grid.aligns.map((align) => ALIGNMENTS[align ?? ''] ?? 'left'))}`,
    `klein: ${isSmall}`,
    `ganz: ${body.length < SHORT}`,
    `formular: ${isOwnForm}`,
    `breite: ${isNarrow ? '"schmal"' : '"breit"'}`,
    `kopf: ${tuple(cells)}`,
    `zeilen: ${tuple(rows.flatMap((row) => row.map((cell, column) => cellCode(cell, column, setting))))}`,
  ].join(', ')})`;
}

/** The name of a row stands in bold; in italics it is a part of the row above („davon offen“). */
function nameOf(cell: TableCell | undefined): 'zeilenname' | 'davon' | undefined {
  const only = cell?.children.length === 1 ? cell.children[0]?.type : undefined;
  if (only === 'strong') return 'zeilenname';
  return only === 'emphasis' ? 'davon' : undefined;
}

function cellCode(cell: TableCell | undefined, column: number, setting: Setting): string {
  if (!cell) return '[]';
  const name = column === 0 ? nameOf(cell) : undefined;
  const [only] = cell.children;
  const isNamed = name !== undefined && (only?.type === 'strong' || only?.type === 'emphasis');
  const words = isNamed ? `${name}(${inline(only.children, setting)})` : inline(cell.children, setting);
  const text = textOf(cell);
  const isName = text.length <= SHORT_CELL && !text.split(/[ /-]/).some((word) => word.length > SHORT_WORD);
  const layout = isName ? `text(hyphenate: false, ${words})` : words;
  return `table.cell(breakable: ${text.length > LONG_CELL}, ${layout})`;
}
