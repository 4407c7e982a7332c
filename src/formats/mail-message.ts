import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { containerName } from '../render/markdown-dialect.ts';
import { UsageError } from '../usage-error.ts';
import type { Rendering } from './rendering.ts';

/** What a mail says: the part of its document in `:::nachricht`. */
export function messageOf({ document, root }: Pick<Rendering, 'document' | 'root'>): Root {
  const children: Root['children'] = [];
  visit(root, 'containerDirective', (node) => {
    if (containerName(node) === 'nachricht') children.push(...node.children);
  });
  if (children.length > 0) return { type: 'root', children };
  throw new UsageError(
    `Vorlage „${document.template}“: Der Bereich „:::nachricht“ mit dem Text der Mail fehlt oder ist leer.`,
  );
}
