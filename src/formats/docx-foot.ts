import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Paragraph as Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { DocxContext } from './docx-context.ts';
import { runs } from './docx-inline.ts';
import { mm, pt, wordText } from './docx-text.ts';
import { paired } from './paired.ts';
import { COLORS } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Small print in the margin below the text, in millimetres from the upper left corner of the sheet. */
const MARGIN = { x: 25, y: 274, width: 135, lines: 4 } as const;
/** Size of small print in millimetres. */
const SIZE = 2.82;
/** Air between two columns below a letter. */
const GUTTER = 5;

const RULE = { style: BorderStyle.SINGLE, size: 4, space: 6, color: COLORS.line.slice(1) } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The last lines of a document: in the margin of its last page where they fit, else below a rule after the text. */
export function footOf(paragraphs: readonly Text[], context: DocxContext): readonly Paragraph[] {
  const lines = paragraphs.reduce(
    (sum, paragraph) => sum + Math.ceil((textWidth(textOf(paragraph)) * SIZE) / MARGIN.width),
    0,
  );
  const isMarginal = context.hasOwnPage && lines <= MARGIN.lines;
  const frame = {
    type: 'absolute' as const,
    position: { x: mm(MARGIN.x), y: mm(MARGIN.y) },
    width: mm(MARGIN.width),
    height: mm(4),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    wrap: FrameWrap.AROUND,
  };
  const print = paragraphs.map(
    ({ children }, index) =>
      new Paragraph({
        style: 'Fussvermerk',
        ...(isMarginal ? { frame } : {}),
        ...(index === 0
          ? { border: { top: RULE }, ...(isMarginal ? {} : { spacing: { before: pt(28) } }) }
          : {}),
        children: [...runs(children, context)],
      }),
  );
  // A frame stands on the page of the paragraph behind it, which takes no room.
  const anchor = new Paragraph({ spacing: { before: 0, after: 0, line: pt(1), lineRule: 'exact' } });
  return isMarginal && print.length > 0 ? [...print, anchor] : print;
}

/** Bank, opening hours, how to get there: columns at the foot of a letter's first page, each as wide as it needs. */
export function footColumns(columns: readonly (readonly string[])[], width: number): readonly Table[] {
  if (columns.length === 0) return [];
  const natural = columns.map((lines) => Math.max(...lines.map(textWidth)) * SIZE + GUTTER);
  const total = natural.reduce((sum, value) => sum + value, 0);
  const widths = natural.map((value) => mm((value / total) * width));
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: mm(width), type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: 0, right: mm(2), top: mm(2) },
      borders: {
        top: RULE,
        bottom: NONE,
        left: NONE,
        right: NONE,
        insideHorizontal: NONE,
        insideVertical: NONE,
      },
      rows: [
        new TableRow({
          children: paired(columns, widths).map(
            ([lines, size]) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                children: lines.map(
                  (line) =>
                    new Paragraph({ style: 'Fussspalte', children: [new TextRun({ text: wordText(line) })] }),
                ),
              }),
          ),
        }),
      ],
    }),
  ];
}
