import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block } from './docx-context.ts';
import { mm } from './docx-text.ts';
import { paired } from './paired.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_RULES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** Columns of so many millimetres without any rule. */
export function sideBySide(columns: readonly (readonly Block[])[], widths: readonly number[]): Table {
  const sizes = widths.map(mm);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths: sizes,
    margins: { left: 0, right: 0 },
    borders: NO_RULES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: paired(columns, sizes).map(
          ([blocks, size]) =>
            new TableCell({
              width: { size, type: WidthType.DXA },
              children: [...blocks],
            }),
        ),
      }),
    ],
  });
}
