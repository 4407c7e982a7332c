import {
  AlignmentType,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { AlignType, Table as Source, TableCell as SourceCell } from 'mdast';
import { columnWidths } from './column-widths.ts';
import type { DocxContext } from './docx-context.ts';
import { runs } from './docx-inline.ts';
import { mm } from './docx-text.ts';
import { headOf, textsOf } from './table-texts.ts';

/** A table of at most so many rows stays on one page. */
const SHORT = 6;
/** From this many columns on the text is smaller. */
const MANY = 7;
/** Height of a row in which somebody writes by hand. */
const WRITING = 9;

const ALIGNMENTS = { right: AlignmentType.RIGHT, center: AlignmentType.CENTER, left: AlignmentType.LEFT };

interface Layout {
  readonly source: Source;
  readonly widths: readonly number[];
  /** Some column is there to be filled in by hand. */
  readonly isForm: boolean;
  readonly context: DocxContext;
}

/** The head repeats on every page, no row is torn, the names of the rows stand in bold in the first column. */
export function tableOf(source: Source, context: DocxContext): Table {
  const body = source.children.slice(1);
  const columns = headOf(source).length;
  const texts = textsOf(source);
  const layout: Layout = {
    source,
    widths: columnWidths(context.tableTexts.get(source) ?? texts, {
      width: context.width,
      align: source.align ?? [],
      isSmall: columns >= MANY,
    }).map(mm),
    isForm: body.length > 0 && texts[0]?.some((_, column) => isToBeFilledIn(texts, column)) === true,
    context,
  };
  return new Table({
    style: 'Sachtabelle',
    layout: TableLayoutType.FIXED,
    width: { size: layout.widths.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths: [...layout.widths],
    margins: { left: 0, ...(columns >= MANY ? { right: mm(2) } : {}) },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: body.every(({ children }) => isRowName(children[0])),
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: source.children.map(({ children }, index) => rowOf(layout, children, index)),
  });
}

/** The name of a row stands in bold, in italics when it is a part of the row above („davon offen“). */
function isRowName(cell: SourceCell | undefined): boolean {
  const only = cell?.children.length === 1 ? cell.children[0]?.type : undefined;
  return only === 'strong' || only === 'emphasis';
}

/** A column with a heading and nothing below it. */
function isToBeFilledIn(texts: readonly (readonly string[])[], column: number): boolean {
  return texts[0]?.[column] !== '' && texts.slice(1).every((row) => row[column] === '');
}

function rowOf(layout: Layout, cells: readonly SourceCell[], index: number): TableRow {
  const { source, widths, isForm } = layout;
  const isHead = index === 0;
  const last = source.children.length - 1;
  const isShort = last <= SHORT;
  // Neither the first row nor the last stands on a page without company.
  const keepNext = isHead || index === 1 || index === last - 1 ? index < last : isShort && index < last;
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    ...(isForm && !isHead ? { height: { value: mm(WRITING), rule: HeightRule.ATLEAST } } : {}),
    children: widths.map(
      (size, column) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          ...(column === widths.length - 1 ? { margins: { right: 0 } } : {}),
          children: [
            cellText(cells[column], layout.context, {
              style: `${isHead ? 'Tabellenkopf' : 'Tabellentext'}${widths.length >= MANY ? 'klein' : ''}`,
              keepNext,
              ...alignmentOf(source.align?.[column]),
              ...(column === 0 && !isHead ? partOf(cells[column]) : {}),
            }),
          ],
        }),
    ),
  });
}

function alignmentOf(align: AlignType | undefined): Pick<IParagraphOptions, 'alignment'> {
  return align ? { alignment: ALIGNMENTS[align] } : {};
}

/** In italics the first column names a part of the row above („davon offen“). */
function partOf(cell: SourceCell | undefined): Pick<IParagraphOptions, 'indent'> {
  const isPart = cell?.children.length === 1 && cell.children[0]?.type === 'emphasis';
  return isPart ? { indent: { left: mm(4) } } : {};
}

function cellText(cell: SourceCell | undefined, context: DocxContext, options: IParagraphOptions): Paragraph {
  const only = cell?.children.length === 1 ? cell.children[0] : undefined;
  const words = options.indent !== undefined && only?.type === 'emphasis' ? only.children : cell?.children;
  return new Paragraph({ ...options, children: [...runs(words ?? [], context)] });
}
