import type { Paragraph, Root, RootContent } from 'mdast';
import type { Document } from '../documents/document.ts';

function isFoot(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name === 'fuss';
}

/** The document with a last line in its foot that says which state of the data it shows; a mail stays as it is. */
export function withVersionLine(
  root: Root,
  { kind }: Pick<Document, 'kind'>,
  version: string | undefined,
): Root {
  if (version === undefined || kind === 'mail') return root;
  const line: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: `Stand der Daten: ${version}` }],
  };
  const last = root.children.findLastIndex(isFoot);
  const foot = root.children[last];
  if (foot?.type !== 'containerDirective') {
    return {
      ...root,
      children: [
        ...root.children,
        { type: 'containerDirective', name: 'fuss', attributes: {}, children: [line] },
      ],
    };
  }
  return { ...root, children: root.children.with(last, { ...foot, children: [...foot.children, line] }) };
}
