import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Document, Figure } from '../documents/document.ts';
import { figureFile } from '../render/helpers.ts';
import { element, lines } from './html-elements.ts';
import type { Logo, Look } from './rendering.ts';
import { svgFigure } from './svg-chart.ts';

const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/i;

interface Figures extends Pick<Document, 'figures' | 'target'> {
  readonly look?: Look;
}

function isElement(node: unknown, tagName: string): node is Element {
  return (node as Element | undefined)?.type === 'element' && (node as Element).tagName === tagName;
}

function figureOf(image: Element, { figures, target }: Figures): [string, Figure] | undefined {
  const src = String(image.properties.src);
  return Object.entries(figures).find(([name]) => encodeURI(figureFile(target, name)) === src);
}

function figureElement(name: string, figure: Figure, look: Look | undefined): Element {
  const picture = { type: 'raw' as const, value: svgFigure(figure, name, look?.accent) };
  const caption = element('figcaption', {}, figure.titel);
  return element('figure', { className: [figure.art] }, ...lines(picture, caption));
}

/**
 * Nothing in the page may load or run anything: a paragraph that is one of the document's own figures becomes that
 * figure, any other image its alternative text, and a link with any other scheme its plain words.
 */
export function embedFigures(tree: Root, document: Figures): void {
  visit(tree, 'element', (node, index = 0, parent = tree) => {
    const { alt = '', href = '' } = node.properties;
    const only = node.tagName === 'p' && node.children.length === 1 ? node.children[0] : undefined;
    const found = isElement(only, 'img') ? figureOf(only, document) : undefined;
    if (found) parent.children[index] = figureElement(...found, document.look);
    if (found) return SKIP;
    if (node.tagName === 'img') {
      parent.children[index] = { type: 'text', value: String(alt) };
    } else if (node.tagName === 'a' && !SAFE_LINK.test(String(href))) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
}

const MILLIMETRE = 96 / 25.4;

/** The picture inside the page; a browser runs no script of an SVG that is an image. */
export function logoElement({ type, bytes, alt, width }: Logo): Element {
  const src = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return element('img', { className: ['logo'], src, alt, width: Math.round(width * MILLIMETRE) });
}
