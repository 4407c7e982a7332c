import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** One item of `:::angaben`: `- **Ort:** Rathaus`. */
export interface Fact {
  readonly term: readonly PhrasingContent[];
  readonly value: readonly PhrasingContent[];
  /** What stands below the first paragraph of the item. */
  readonly more: readonly RootContent[];
}

function trimmed(nodes: readonly PhrasingContent[], at: number, pattern: RegExp): readonly PhrasingContent[] {
  return nodes.map((node, index) =>
    index === (at + nodes.length) % nodes.length && node.type === 'text'
      ? { ...node, value: node.value.replace(pattern, '') }
      : node,
  );
}

function factOf({ children: [first, ...more] }: ListItem): Fact | undefined {
  const [label, ...rest] = first?.type === 'paragraph' ? first.children : [];
  if (label?.type !== 'strong') return undefined;
  const term = trimmed(label.children, -1, /:\s*$/);
  // One colon is the list's own, in bold or behind it; any other belongs to the value.
  const hasColon = /:\s*$/.test(textOf(label));
  return { term, value: trimmed(rest, 0, hasColon ? /^\s+/ : /^\s*:?\s*/), more };
}

/** A list is one of facts when every item begins in bold; `undefined` for any other. */
export function factsOf({ children }: List): readonly Fact[] | undefined {
  const facts = children.map(factOf);
  return facts.every((fact) => fact !== undefined) ? facts : undefined;
}
