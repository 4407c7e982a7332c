import type { List, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { headingSlugs, type OutlineEntry, outlineOf } from './outline.ts';

// Unpadded tables: a longer cell must change its own row only, or every comparison of two versions lights up.
const STYLE = { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', resourceLink: true } as const;

function linkList(entries: readonly OutlineEntry[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: entries.map(({ text, slug }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: `#${slug}`, children: [{ type: 'text', value: text }] }],
        },
      ],
    })),
  };
}

function unwrap(nodes: readonly RootContent[], contents: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): readonly RootContent[] => {
    if (node.type === 'containerDirective') return unwrap(node.children, contents);
    return node.type === 'leafDirective' ? contents : [node];
  });
}

/** GitHub-flavoured Markdown for people: directives gone, their content kept, figures as image links. */
export function toMarkdownText(root: Root): string {
  const entries = outlineOf(headingSlugs(root));
  const contents = entries.length > 0 ? [linkList(entries)] : [];
  const plain: Root = { type: 'root', children: unwrap(root.children, contents) };
  return toMarkdown(plain, { ...STYLE, extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}
