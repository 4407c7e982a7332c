import { Packer, Document as WordDocument } from 'docx';
import { containerName } from '../render/markdown-dialect.ts';
import { wholeText } from './docx-blocks.ts';
import { hasContents, pageNumbersIn } from './docx-contents.ts';
import { type Block, type DocxContext, outlineContext } from './docx-context.ts';
import { embeddableFonts, nameFonts } from './docx-fonts.ts';
import { letterOf, smallPrintOf } from './docx-letter.ts';
import { letterheadWidth, writtenInto } from './docx-letterhead.ts';
import { finishPackage } from './docx-package.ts';
import { FULL_WIDTH, sectionOf } from './docx-page.ts';
import { figuresOf, logoPicture } from './docx-pictures.ts';
import type { StyleSheet } from './docx-style-xml.ts';
import { stylesXml } from './docx-styles.ts';
import { wordText } from './docx-text.ts';
import { noticeOf } from './outline.ts';
import type { Rendering } from './rendering.ts';

/** Running text is narrower than tables and pictures: a line must be readable. */
const OVERHANG = 25;

/** A Word document of its own, or the office's letterhead with this document in it. */
export async function toDocx(rendering: Rendering): Promise<Uint8Array> {
  const { document, root, look } = rendering;
  const letterhead = rendering.resources.letterhead();
  const overhang = letterhead || document.kind === 'brief' ? 0 : OVERHANG;
  const width = letterhead ? letterheadWidth(letterhead) : FULL_WIDTH;
  const sheet: StyleSheet = {
    fontFamily: look.fontFamily,
    accent: look.accent,
    isLetter: document.kind === 'brief',
    hasCover: root.children.some((node) => containerName(node) === 'deckblatt'),
    overhang,
  };
  const context = await contextOf(rendering, {
    width,
    textWidth: width - overhang,
    hasOwnPage: letterhead === undefined,
  });
  if (letterhead) return writtenInto(letterhead, { rendering, context, sheet });
  const blocks = sheet.isLetter ? letterOf(root.children, context) : wholeText(root.children, context);
  return packed(rendering, sheet, { blocks, context });
}

type Page = Pick<DocxContext, 'width' | 'textWidth' | 'hasOwnPage'>;

async function contextOf(rendering: Rendering, page: Page): Promise<DocxContext> {
  const { document, root, look } = rendering;
  return {
    ...outlineContext(root),
    ...page,
    isLetter: document.kind === 'brief',
    isReport: document.kind === 'bericht',
    isFootTaken: page.hasOwnPage && document.kind === 'brief' && look.fussspalten.length > 0,
    style: 'BodyText',
    zeichnung: look.zeichnung,
    figures: await figuresOf(rendering, page.width),
    logo: await logoPicture(rendering),
  };
}

async function packed(
  rendering: Rendering,
  sheet: StyleSheet,
  { blocks, context }: { readonly blocks: readonly Block[]; readonly context: DocxContext },
): Promise<Uint8Array> {
  const { document, root, look } = rendering;
  const { isLetter, hasCover } = sheet;
  const frame = {
    title: document.title,
    notice: noticeOf(root),
    smallPrint: context.isFootTaken ? smallPrintOf(root.children, context) : [],
    isLetter,
    hasCover,
    look,
  };
  // The numbers of its pages are right in the type they were counted in: a document with contents brings it along.
  const fonts = hasContents(rendering) ? embeddableFonts(rendering) : [];
  const styles = stylesXml(sheet);
  const word = new WordDocument({
    title: wordText(document.title),
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    externalStyles: styles,
    ...(hasContents(rendering) ? { pageNumbers: await pageNumbersIn(rendering) } : {}),
    sections: [{ ...sectionOf(frame), children: [...blocks] }],
  });
  const bytes = await Packer.toBuffer(word, undefined, [{ path: 'word/styles.xml', data: styles }]);
  return finishPackage(bytes, document, (parts) => nameFonts(parts, look.fontFamily, fonts));
}
