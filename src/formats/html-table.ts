import type { Element } from 'hast';
import type { AlignType, Nodes, Parents, Table, TableCell } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { element, lines } from './html-elements.ts';
import { headOf } from './table-texts.ts';

/** From this many columns on a table may need to be scrolled sideways on a narrow screen. */
const WIDE = 4;
const CLASSES = { right: ['zahl'], center: ['mitte'] } as const;

/** Numbers the tables of one document, because two landmarks must not bear the same name. */
export function tableHandler(): (state: State, node: Table, parent: Parents | undefined) => Element {
  let count = 0;
  return (state, node, parent) => {
    count++;
    const table = tableElement(state, node);
    if (headOf(node).length < WIDE) return element('div', { className: ['tabelle'] }, table);
    const name = headingBefore(node, parent?.children);
    const ariaLabel = name === undefined ? `Tabelle ${count}` : `Tabelle ${count}: ${name}`;
    return element('section', { className: ['tabelle', 'breit'], ariaLabel, tabIndex: 0 }, table);
  };
}

function headingBefore(node: Table, siblings: readonly Nodes[] = []): string | undefined {
  const heading = siblings.slice(0, siblings.indexOf(node)).findLast((sibling) => sibling.type === 'heading');
  return heading && textOf(heading);
}

function tableElement(state: State, node: Table): Element {
  const head = headOf(node);
  const aligns = head.map((_, index) => node.align?.[index]);
  const headRow = rowElement(head.map((cell, index) => headCell(state, cell, node.align?.[index])));
  const rows = node.children
    .slice(1)
    .map((row) =>
      rowElement(aligns.map((align, index) => bodyCell(state, row.children[index], align, index))),
    );
  const sections = [element('thead', {}, ...lines(headRow))];
  if (rows.length > 0) sections.push(element('tbody', {}, ...lines(...rows)));
  return element('table', {}, ...lines(...sections));
}

function rowElement(cells: readonly Element[]): Element {
  return element('tr', {}, ...lines(...cells));
}

function classOf(align: AlignType | undefined): { className?: string[] } {
  return align === 'right' || align === 'center' ? { className: [...CLASSES[align]] } : {};
}

/** The name of a row stands in bold; in italics it is a part of the row above („davon offen“). */
const ROW_NAMES: Readonly<Record<string, { readonly className?: string[] }>> = {
  strong: {},
  emphasis: { className: ['davon'] },
};

/** An empty corner is a plain cell: a heading without words helps nobody. */
function headCell(state: State, cell: TableCell, align: AlignType | undefined): Element {
  if (cell.children.length === 0) return element('td', {});
  return element('th', { ...classOf(align), scope: 'col' }, ...state.all(cell));
}

function bodyCell(
  state: State,
  cell: TableCell | undefined,
  align: AlignType | undefined,
  column: number,
): Element {
  const only = cell?.children.length === 1 ? cell.children[0] : undefined;
  const rowName = column === 0 && only ? ROW_NAMES[only.type] : undefined;
  if (rowName && only) {
    return element('th', { ...classOf(align), ...rowName, scope: 'row' }, ...state.all(only));
  }
  return element('td', classOf(align), ...(cell ? state.all(cell) : []));
}
