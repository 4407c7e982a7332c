import type { Root, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { groupBy } from '../model/group-by.ts';

/** Rows of cells as plain text, the head first; every row as long as the head. */
export type TableTexts = readonly (readonly string[])[];

/** Its cells say how many columns the table has. */
export function headOf({ children: rows }: Table): readonly TableCell[] {
  return rows.slice(0, 1).flatMap(({ children }) => children);
}

export function textsOf(table: Table): TableTexts {
  const head = headOf(table);
  return table.children.map(({ children }) => head.map((_, column) => textOf(children[column] ?? '')));
}

/** The same texts, column by column. */
export function columnsOf([head = [], ...body]: TableTexts): TableTexts {
  return head.map((name, column) => [name, ...body.flatMap((row) => row.slice(column, column + 1))]);
}

/**
 * For each table of a document the rows of all tables with the same head, that one head first: what says the same
 * stands in the same columns from the first table to the last. Tables of one family share one list.
 */
export function familyTexts(root: Root): ReadonlyMap<Table, TableTexts> {
  const found: (readonly [head: string, table: Table])[] = [];
  visit(root, 'table', (table) => {
    found.push([JSON.stringify(headOf(table).map((cell) => textOf(cell))), table]);
  });
  return new Map(
    [...groupBy(found).values()].flatMap((tables) => {
      const rows = tables.flatMap((table, at) => textsOf(table).slice(at === 0 ? 0 : 1));
      return tables.map((table) => [table, rows] as const);
    }),
  );
}
