import { BookmarkEnd, BookmarkStart, Paragraph, type ParagraphChild } from 'docx';
import type { Heading, Image, RootContent, Paragraph as Text } from 'mdast';
import { containerName } from '../render/markdown-dialect.ts';
import { containerBlocks } from './docx-containers.ts';
import { contentsOf } from './docx-contents.ts';
import { type Block, type DocxContext, type First, gap } from './docx-context.ts';
import { imageRun, runs, textRun } from './docx-inline.ts';
import { listOf } from './docx-list.ts';
import { tableOf } from './docx-table.ts';
import { endOfText, isLeadIn } from './keep-together.ts';

/** The blocks of a text in order; after a rule in a report, and after a cover, the next one begins a new page. */
export function blocksOf(nodes: readonly RootContent[], context: DocxContext): readonly Block[] {
  const blocks: Block[] = [];
  let isNewPage = false;
  for (const [at, node] of nodes.entries()) {
    const isBreak = node.type === 'thematicBreak' && context.isReport;
    const first = {
      ...(isNewPage ? { pageBreakBefore: true } : {}),
      ...(isLeadIn(nodes, at) ? { keepNext: true } : {}),
    };
    if (node.type === 'list' && nodes[at - 1]?.type === 'list') blocks.push(gap(5));
    if (!isBreak) blocks.push(...blockOf(node, context, first));
    isNewPage = isBreak || containerName(node) === 'deckblatt' || (isNewPage && node.type === 'definition');
  }
  return blocks;
}

/** A whole document: what stands behind the last signature is set a little smaller. */
export function wholeText(nodes: readonly RootContent[], context: DocxContext): readonly Block[] {
  const end = endOfText(nodes);
  return [
    ...blocksOf(nodes.slice(0, end), context),
    ...blocksOf(nodes.slice(end), { ...context, style: 'Nachsatz' }),
  ];
}

function blockOf(node: RootContent, context: DocxContext, first: First): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [headingOf(node, context, first)];
    case 'paragraph':
      return paragraphOf(node, context, first);
    case 'leafDirective':
      return contentsOf(context, first);
    case 'thematicBreak':
      return [new Paragraph({ ...first, thematicBreak: true })];
    case 'definition':
      return [];
    default:
      // A table has no property that begins a page: an empty line does.
      return [
        ...(first.pageBreakBefore ? [new Paragraph(first)] : []),
        ...longBlock(node, first.keepNext ? { ...context, isKept: true } : context),
      ];
  }
}

function longBlock(node: RootContent, context: DocxContext): readonly Block[] {
  switch (node.type) {
    case 'table':
      return [tableOf(node, context), gap(9)];
    case 'list':
      return listOf(node, context, blocksOf);
    case 'blockquote':
      return blocksOf(node.children, { ...context, style: 'Quote' });
    case 'code':
      return node.value
        .split('\n')
        .map((line) => new Paragraph({ style: 'Quelltext', children: [textRun(line)] }));
    case 'containerDirective':
      return containerBlocks(node, context, blocksOf);
    default:
      return [];
  }
}

/** The first level is the document's title; chapters are Word's „Überschrift 1“. */
function headingOf(node: Heading, context: DocxContext, first: First): Paragraph {
  const words = runs(node.children, context);
  if (node.depth === 1) return new Paragraph({ ...first, style: 'Title', children: [...words] });
  const bookmark = context.bookmarks.get(node);
  const children = bookmark
    ? [new BookmarkStart(bookmark.name, bookmark.number), ...words, new BookmarkEnd(bookmark.number)]
    : words;
  return new Paragraph({
    ...first,
    style: `Heading${Math.min(node.depth - 1, 4)}`,
    children: children as readonly ParagraphChild[] as ParagraphChild[],
  });
}

function paragraphOf(node: Text, context: DocxContext, first: First): readonly Block[] {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  const figure = only?.type === 'image' ? context.figures.get((only as Image).url) : undefined;
  if (figure) {
    return [
      new Paragraph({ ...first, keepNext: true, children: [imageRun(figure, context)] }),
      new Paragraph({ style: 'Caption', children: [textRun(figure.title)] }),
    ];
  }
  return [new Paragraph({ ...first, style: context.style, children: [...runs(node.children, context)] })];
}
