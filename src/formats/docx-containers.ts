import { AlignmentType, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { RootContent, Paragraph as Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { containerName } from '../render/markdown-dialect.ts';
import { type Block, type Blocks, type DocxContext, gap } from './docx-context.ts';
import { footOf } from './docx-foot.ts';
import { imageRun, runs } from './docx-inline.ts';
import { sideBySide } from './docx-side-by-side.ts';
import { letterSignatures, signatureLines } from './docx-signatures.ts';
import { mm, pt } from './docx-text.ts';
import { type Fact, factsOf } from './facts.ts';
import { withBoldName } from './sender-name.ts';
import { COLORS } from './svg.ts';

/** Of an average letter in a notice, in millimetres. */
const LETTER = 2.1;
const ACCENT_LINE = 17;
const LOGO_GUTTER = 5;
const SPACE_ABOVE_TITLE = 55;

export function containerBlocks(
  node: ContainerDirective,
  context: DocxContext,
  blocks: Blocks,
): readonly Block[] {
  switch (containerName(node)) {
    case 'kopf':
      return senderOf(node, context);
    case 'anschrift':
      return blocks(node.children, { ...context, style: 'Anschrift' });
    case 'angaben':
      return [...factLines(node, { ...context, style: 'Angaben' }, blocks), gap(6)];
    case 'vermerk':
      return noticeBox(node, context);
    case 'deckblatt':
      return coverOf(node, context, blocks);
    case 'unterschriften': {
      const names = paragraphsIn(node);
      return context.isLetter ? letterSignatures(names, context) : signatureLines(names, context);
    }
    case 'quelle':
      return blocks(node.children, { ...context, style: 'Kleingedrucktes' });
    case 'fuss':
      return context.isFootTaken ? [] : footOf(paragraphsIn(node), context);
    default:
      return blocks(node.children, context);
  }
}

/** What stands in an area, line by line; also the lines of a list, a table or a quotation, which have no other place there. */
export function paragraphsIn({ children }: ContainerDirective): readonly Text[] {
  return paragraphsAmong(children);
}

function paragraphsAmong(nodes: readonly RootContent[]): readonly Text[] {
  return nodes.flatMap((node): readonly Text[] => {
    if (node.type === 'paragraph') return [node];
    if (node.type === 'heading' || node.type === 'tableCell')
      return [{ type: 'paragraph', children: node.children }];
    return 'children' in node ? paragraphsAmong(node.children) : [];
  });
}

/** The sender with the first line as its name; the logo beside it. */
function senderOf(node: ContainerDirective, context: DocxContext): readonly Block[] {
  const lines = senderLines(node, context);
  const { logo, width } = context;
  if (!logo) return lines;
  const picture = new Paragraph({
    style: 'Absender',
    alignment: AlignmentType.RIGHT,
    children: [imageRun(logo, context)],
  });
  return [
    sideBySide([lines, [picture]], [width - logo.widthMm - LOGO_GUTTER, logo.widthMm + LOGO_GUTTER]),
    gap(18),
  ];
}

export function senderLines(node: ContainerDirective, context: DocxContext): readonly Paragraph[] {
  return paragraphsAmong(withBoldName(node)).map(
    ({ children }) => new Paragraph({ style: 'Absender', children: [...runs(children, context)] }),
  );
}

/** Facts are lines: the term, a tab, what it says. Anything else stays what it is. */
export function factLines(node: ContainerDirective, context: DocxContext, blocks: Blocks): readonly Block[] {
  return node.children.flatMap((child) => {
    const facts = child.type === 'list' ? factsOf(child) : undefined;
    return facts?.flatMap((fact) => factLine(fact, context, blocks)) ?? blocks([child], context);
  });
}

function factLine({ term, value, more }: Fact, context: DocxContext, blocks: Blocks): readonly Block[] {
  const children: ParagraphChild[] = [
    ...runs(term, context, { color: COLORS.soft.slice(1) }),
    new TextRun({ children: [new Tab()] }),
    ...runs(value, context),
  ];
  return [new Paragraph({ style: context.style, children }), ...blocks(more, context)];
}

/** A box as wide as its words. */
function noticeBox(node: ContainerDirective, context: DocxContext): readonly Block[] {
  const paragraphs = paragraphsIn(node);
  const longest = Math.max(1, ...paragraphs.map((paragraph) => textOf(paragraph).length));
  const right = Math.max(2.5, context.width - longest * LETTER - 6);
  return paragraphs.map(
    ({ children }, index) =>
      new Paragraph({
        style: 'Vermerk',
        indent: { right: mm(right) },
        keepNext: index < paragraphs.length - 1,
        children: [...runs(children, context)],
      }),
  );
}

/** Title, what it is about and of when it is, a third of the page down; the text begins on the next page. */
function coverOf(node: ContainerDirective, context: DocxContext, blocks: Blocks): readonly Block[] {
  const line = new Paragraph({
    style: 'Akzentlinie',
    keepNext: true,
    indent: { right: mm(context.width - ACCENT_LINE) },
    spacing: { before: mm(SPACE_ABOVE_TITLE), after: pt(14) },
  });
  const isTitle = (child: RootContent) => child.type === 'heading' && child.depth === 1;
  return node.children.flatMap((child) => [
    ...(isTitle(child) ? [line] : []),
    ...blocks([child], { ...context, style: 'Subtitle' }),
  ]);
}
