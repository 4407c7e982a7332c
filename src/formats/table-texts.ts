import type { Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Rows of cells as plain text, the head first; every row as long as the head. */
export type TableTexts = readonly (readonly string[])[];

export function textsOf({ children: rows }: Table): TableTexts {
  const columns = rows[0]?.children.length ?? 0;
  return rows.map(({ children }) =>
    Array.from({ length: columns }, (_, column) => textOf(children[column] ?? '')),
  );
}

/**
 * For each table of a document the rows of all tables with the same head, that one head first: what says the same
 * stands in the same columns from the first table to the last.
 */
export function familyTexts(root: Root): ReadonlyMap<Table, TableTexts> {
  const families = new Map<string, Table[]>();
  visit(root, 'table', (table) => {
    const head = JSON.stringify(textsOf(table)[0] ?? []);
    families.set(head, [...(families.get(head) ?? []), table]);
  });
  return new Map(
    [...families.values()].flatMap((tables) => {
      const [head = [], ...rest] = tables.flatMap((table, at) => textsOf(table).slice(at === 0 ? 0 : 1));
      return tables.map((table) => [table, [head, ...rest]] as const);
    }),
  );
}
