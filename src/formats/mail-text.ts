import type { List, Nodes, Parent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const LINK = /^(?:https?:\/\/|mailto:)/i;

function inline(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'link') {
    const words = inlineOf(node);
    const url = node.url.replace(/^mailto:/i, '');
    return LINK.test(node.url) && words !== url ? `${words} (${url})` : words;
  }
  return 'children' in node ? inlineOf(node) : textOf(node);
}

function inlineOf({ children }: Parent): string {
  return (children as Nodes[]).map(inline).join('');
}

/** Every line but the first as far in as the text of the first. */
function hanging(mark: string, text: string): string {
  return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

function listText({ start, children }: List): string {
  return children
    .map((item, index) =>
      hanging(
        typeof start === 'number' ? `${start + index}. ` : '- ',
        blocks(item.children as Nodes[], '\n'),
      ),
    )
    .join('\n');
}

function tableText({ children }: Table): string {
  return children.map((row) => row.children.map(inlineOf).join(' | ')).join('\n');
}

function block(node: Nodes): string {
  if (node.type === 'list') return listText(node);
  if (node.type === 'table') return tableText(node);
  if (node.type === 'thematicBreak') return '-- '.repeat(10).trim();
  if (node.type === 'blockquote') return blocks(node.children as Nodes[]).replace(/^/gm, '> ');
  if (node.type === 'containerDirective') return blocks(node.children as Nodes[]);
  return inline(node);
}

function blocks(nodes: readonly Nodes[], between = '\n\n'): string {
  return nodes
    .map(block)
    .filter((text) => text !== '')
    .join(between);
}

/** Markdown as people type it into a mail: paragraphs, lists with marks, links with their address. */
export function plainText({ children }: Parent): string {
  return `${blocks(children as Nodes[])}\n`;
}
