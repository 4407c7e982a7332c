import type { Element, ElementContent, Root } from 'hast';
import { element, lines } from './html-elements.ts';
import type { Look } from './rendering.ts';

function indexOf(nodes: readonly unknown[], tagName: string, className?: string): number {
  return nodes.findIndex((node) => {
    const { properties, ...rest } = node as Partial<Element>;
    const names = properties?.className;
    return (
      rest.tagName === tagName &&
      (className === undefined || (Array.isArray(names) && names.includes(className)))
    );
  });
}

function column(rows: readonly string[]): Element {
  const parts = rows.flatMap((row): ElementContent[] => [element('br', {}), { type: 'text', value: row }]);
  return element('p', {}, ...parts.slice(1));
}

/** What a letter has of the city's look: „Im Auftrag“ above the name, the columns at its foot. */
export function completeLetter(tree: Root, { zeichnung, fussspalten }: Look): void {
  const { children } = tree;
  const signatures = indexOf(children, 'div', 'unterschriften');
  if (zeichnung !== undefined && signatures >= 0) {
    children.splice(signatures, 0, element('p', { className: ['zeichnung'] }, zeichnung), {
      type: 'text',
      value: '\n',
    });
  }
  if (fussspalten.length === 0) return;
  const columns = element('div', { className: ['fussspalten'] }, ...lines(...fussspalten.map(column)));
  const foot = children[indexOf(children, 'footer')];
  if (foot?.type === 'element') foot.children.push(columns, { type: 'text', value: '\n' });
  else children.push(element('footer', { className: ['fuss'] }, ...lines(columns)));
}
