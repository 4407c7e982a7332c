import {
  ImportedXmlComponent,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Block, DocxContext, First } from './docx-context.ts';
import { textRun } from './docx-inline.ts';
import { mm } from './docx-text.ts';
import type { Rendering } from './rendering.ts';

/** Chapters only, as links, without page numbers on a screen that has no pages. */
const INSTRUCTION = ' TOC \\o "1-1" \\h \\z ';

/** The library keeps the parts of a field to itself. */
function fieldPart(xml: string): TextRun {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const part = ImportedXmlComponent.fromXmlString(xml.replace(/^<[\w:]+/, `$& ${namespace}`));
  return new TextRun({ children: [part] });
}

const FIELD_START = [
  '<w:fldChar w:fldCharType="begin"/>',
  `<w:instrText xml:space="preserve">${INSTRUCTION}</w:instrText>`,
  '<w:fldChar w:fldCharType="separate"/>',
];
const FIELD_END = '<w:fldChar w:fldCharType="end"/>';

/**
 * A table of contents as Word makes it, already filled: it reads right before anybody updates it, and nobody is asked
 * to. The numbers of the pages come from `pageNumbers` of the whole document.
 */
export function contentsOf(context: DocxContext, first: First): readonly Block[] {
  const chapters = [...context.bookmarks].filter(([{ depth }]) => depth === 2);
  const tabStops = [{ type: TabStopType.RIGHT, position: mm(context.textWidth) }];
  const entries = chapters.map(([heading, { name }], index) => {
    const words = [textRun(textOf(heading)), new TextRun({ children: [new Tab()] }), new PageReference(name)];
    return new Paragraph({
      style: 'TOC1',
      tabStops,
      children: [
        ...(index === 0 ? FIELD_START.map(fieldPart) : []),
        new InternalHyperlink({ anchor: name, children: words }),
        ...(index === chapters.length - 1 ? [fieldPart(FIELD_END)] : []),
      ],
    });
  });
  return [new Paragraph({ ...first, style: 'TOCHeading', children: [textRun('Inhalt')] }), ...entries];
}

export function hasContents({ root }: Rendering): boolean {
  return root.children.some((node) => node.type === 'leafDirective');
}

/** On which page each chapter will be, measured in our own fonts; Word counts again when somebody updates the field. */
export async function pageNumbersIn({ resources }: Rendering) {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true, fonts: resources.fonts().map((data) => ({ data })) });
}
