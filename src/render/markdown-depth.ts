import type { Nodes, Root } from 'mdast';
import { UsageError } from '../usage-error.ts';

/** A table in an area in a list in a quotation is half of it. What walks through a tree calls itself once for each level. */
const DEEPEST = 24;

/** As many signs of a quotation or a list at the beginning of one line would lie inside each other. */
const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST + 1}}`, 'm');

function tooDeep(template: string): UsageError {
  return new UsageError(
    `Vorlage „${template}“: mehr als ${DEEPEST} Bereiche, Listen, Zitate oder Hervorhebungen stecken ineinander.`,
  );
}

/** Before a text is parsed: each line costs the parser as much as it lies deep. */
export function checkMarkers(markdown: string, template: string): void {
  if (MARKERS.test(markdown)) throw tooDeep(template);
}

/** All nodes as they follow each other in the text. Calls itself never, unlike all that is done with the tree afterwards. */
export function* nodesIn(root: Root, template: string): Iterable<Nodes> {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) throw tooDeep(template);
    yield node;
    const children = 'children' in node ? node.children : [];
    for (const child of children.toReversed()) open.push({ node: child, depth: depth + 1 });
  }
}
