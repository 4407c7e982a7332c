import {
  ExternalHyperlink,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { bindWords } from '../render/typography.ts';
import type { DocxContext, Picture } from './docx-context.ts';
import { wordText } from './docx-text.ts';

const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;
const PIXELS = 96 / 25.4;

type Format = Pick<IRunOptions, 'bold' | 'italics' | 'style' | 'color'>;

/** Words of a line; never as `children`, where the library takes „CURRENT“ for the number of the page. */
export function textRun(text: string, format: Format = {}): TextRun {
  return new TextRun({ ...format, text: wordText(bindWords(text.replace(/\s*\n\s*/g, ' '))) });
}

export function runs(
  nodes: readonly PhrasingContent[],
  context: DocxContext,
  format: Format = {},
): readonly ParagraphChild[] {
  return nodes.flatMap((node) => runsOf(node, context, format));
}

function runsOf(node: PhrasingContent, context: DocxContext, format: Format): readonly ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [textRun(node.value, format)];
    case 'inlineCode':
      return [textRun(node.value, { ...format, style: 'Code' })];
    case 'strong':
      return runs(node.children, context, { ...format, bold: true });
    case 'emphasis':
      return runs(node.children, context, { ...format, italics: true });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return linked(node, context, format);
    case 'linkReference':
      return linked({ ...node, url: context.definitions.get(node.identifier) }, context, format);
    default:
      // A picture that the document does not have is its alternative text.
      return [textRun(textOf(node), format)];
  }
}

interface LinkedWords {
  readonly url: string | undefined;
  readonly children: readonly PhrasingContent[];
}

/** Nothing but the web, a mailbox or a heading of this document may be a target; any other link is its plain words. */
function linked(
  { url = '', children: words }: LinkedWords,
  context: DocxContext,
  format: Format,
): readonly ParagraphChild[] {
  const anchor = context.anchors.get(decoded(url.slice(1)));
  if (url.startsWith('#') && anchor !== undefined) {
    return [new InternalHyperlink({ anchor, children: [...runs(words, context, format)] })];
  }
  const target = addressOf(url);
  if (target === undefined) return runs(words, context, format);
  const children = runs(words, context, { ...format, style: 'Hyperlink' });
  return [new ExternalHyperlink({ link: target, children: [...children] })];
}

/** As an address may be written: umlauts and blanks encoded. */
function addressOf(url: string): string | undefined {
  try {
    return SAFE_LINK.test(url) ? new URL(url).href : undefined;
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

export function imageRun({ bytes, alt, title, widthMm, heightMm }: Picture, context: DocxContext): ImageRun {
  const number = context.nextPicture();
  return new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: widthMm * PIXELS, height: heightMm * PIXELS },
    altText: {
      id: String(number),
      name: `Bild ${number}`,
      title: wordText(title),
      description: wordText(alt),
    },
  });
}
