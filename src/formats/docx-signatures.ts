import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph as Text } from 'mdast';
import { type Block, type DocxContext, gap } from './docx-context.ts';
import { runs, textRun } from './docx-inline.ts';
import { mm, pt } from './docx-text.ts';
import { paired } from './paired.ts';
import { COLORS } from './svg.ts';

/** Where somebody signs by hand, in millimetres. */
const HEIGHT = 15;
const GAP = 12;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;

/** Below a letter: „Im Auftrag“, room for the signature, the name. */
export function letterSignatures(names: readonly Text[], context: DocxContext): readonly Block[] {
  const before =
    context.zeichnung === undefined
      ? []
      : [new Paragraph({ style: 'Signature', keepNext: true, children: [textRun(context.zeichnung)] })];
  return [
    ...before,
    ...names.map(
      ({ children }) =>
        new Paragraph({
          style: 'Signature',
          spacing: { before: mm(HEIGHT), after: pt(10) },
          children: [...runs(children, context)],
        }),
    ),
  ];
}

/** Lines to sign on, two beside each other, each with the name below. */
export function signatureLines(names: readonly Text[], context: DocxContext): readonly Block[] {
  const column = (context.textWidth - GAP) / 2;
  const pairs = names.flatMap((name, index) => (index % 2 === 0 ? [[name, names[index + 1]]] : []));
  const widths = [column, GAP, column].map(mm);
  return pairs.flatMap(([left, right]) => [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: mm(context.textWidth), type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: 0, right: 0 },
      borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
      rows: [
        new TableRow({
          cantSplit: true,
          children: paired([left, undefined, right], widths).map(([name, size]) =>
            signatureCell(name, size, context),
          ),
        }),
      ],
    }),
    gap(14),
  ]);
}

function signatureCell(name: Text | undefined, size: number, context: DocxContext): TableCell {
  const border = { style: BorderStyle.SINGLE, size: 4, color: COLORS.ink.slice(1), space: 4 };
  return new TableCell({
    width: { size, type: WidthType.DXA },
    borders: NO_BORDERS,
    margins: { top: mm(HEIGHT) },
    children: [
      new Paragraph({
        style: 'Signature',
        ...(name ? { border: { top: border } } : {}),
        children: name ? [...runs(name.children, context)] : [],
      }),
    ],
  });
}
