import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Document } from '../documents/document.ts';
import { blockHandlers } from './html-blocks.ts';
import { element, lines } from './html-elements.ts';
import { embedFigures } from './html-images.ts';
import { headingSlugs } from './outline.ts';
import { pageStyle, STYLESHEET } from './stylesheet.ts';

export interface HtmlSource extends Pick<Document, 'title' | 'kind' | 'figures' | 'target'> {
  /** `de` when missing. */
  readonly lang?: string;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Capital letters: the anchor of a heading is always in small ones. */
const MAIN_ID = 'Hauptteil';

/** One file that needs nothing else: no script, no remote resource, style and figures inside. */
export function toHtml(root: Root, source: HtmlSource): string {
  const slugs = headingSlugs(root);
  const tree = toHast(root, { handlers: blockHandlers(slugs) }) as HtmlRoot;
  embedFigures(tree, source);
  const head = headElement(source.title, noticeOf(root));
  const body = bodyElement(
    tree,
    source,
    [...slugs.keys()].some(({ depth }) => depth === 1),
  );
  const page = element('html', { lang: source.lang ?? 'de' }, ...lines(head, body));
  const document: HtmlRoot = { type: 'root', children: [{ type: 'doctype' }, ...lines(page)] };
  // Only our own SVG is raw; the Markdown dialect has no HTML.
  return stringify(document, { allowDangerousHtml: true, upperDoctype: true });
}

/** The words of the first notice („Entwurf“), which stand on every printed page. */
function noticeOf(root: Root): string {
  let notice = '';
  visit(root, 'containerDirective', (node) => {
    if (node.name === 'vermerk' && notice === '') notice = textOf(node.children[0]);
  });
  return notice;
}

function headElement(title: string, notice: string): Element {
  const meta = (properties: Record<string, string>) => element('meta', properties);
  return element(
    'head',
    {},
    ...lines(
      meta({ charSet: 'utf-8' }),
      meta({ httpEquiv: 'Content-Security-Policy', content: POLICY }),
      meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      meta({ name: 'color-scheme', content: 'light' }),
      element('title', {}, title),
      element('style', {}, STYLESHEET + pageStyle(title, notice)),
    ),
  );
}

function bodyElement(tree: HtmlRoot, { kind, title }: HtmlSource, hasTitle: boolean): Element {
  const parts = tree.children as ElementContent[];
  const isLandmark = (node: ElementContent, tagName: string) =>
    node.type === 'element' && node.tagName === tagName;
  const of = (tagName: string) => parts.filter((node) => isLandmark(node, tagName));
  const rest = parts.filter(
    (node) => node.type === 'element' && !isLandmark(node, 'header') && !isLandmark(node, 'footer'),
  );
  const hiddenTitle = hasTitle ? [] : [element('h1', { className: ['unsichtbar'] }, title)];
  return element(
    'body',
    { className: [kind] },
    ...lines(
      element('a', { className: ['sprungmarke'], href: `#${MAIN_ID}` }, 'Zum Inhalt springen'),
      ...of('header'),
      element('main', { id: MAIN_ID }, ...lines(...hiddenTitle, ...rest)),
      ...of('footer'),
    ),
  );
}
