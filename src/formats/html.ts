import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Root, Text } from 'mdast';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import { EXIT, visit } from 'unist-util-visit';
import type { Document } from '../documents/document.ts';
import { bindWords } from '../render/typography.ts';
import { blockHandlers } from './html-blocks.ts';
import { element, lines } from './html-elements.ts';
import { embedFigures, logoElement } from './html-images.ts';
import { completeLetter } from './html-letter.ts';
import { headingSlugs, noticeOf } from './outline.ts';
import type { Logo, Look } from './rendering.ts';
import { lookStyle, pageStyle, STYLESHEET } from './stylesheet.ts';

export interface HtmlSource extends Pick<Document, 'title' | 'kind' | 'figures' | 'target'> {
  /** `de` when missing. */
  readonly lang?: string;
  /** Ours when missing. */
  readonly look?: Look;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Capital letters: the anchor of a heading is always in small ones. */
const MAIN_ID = 'Hauptteil';

/** One file that needs nothing else: no script, no remote resource, style and figures inside. */
export function toHtml(root: Root, source: HtmlSource): string {
  const slugs = headingSlugs(root);
  const tree = toHast(root, { handlers: { ...blockHandlers(slugs), text: boundText } }) as HtmlRoot;
  embedFigures(tree, source);
  placeLogo(tree, source.look?.logo);
  if (source.look && source.kind === 'brief') completeLetter(tree, source.look);
  const head = headElement(source, noticeOf(root));
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

function boundText(state: State, node: Text): ElementContent {
  return defaultHandlers.text(state, { ...node, value: bindWords(node.value) }) as ElementContent;
}

function headElement({ title, look }: HtmlSource, notice: string): Element {
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
      element('style', {}, STYLESHEET + lookStyle(look) + pageStyle(title, notice)),
    ),
  );
}

/** Above the sender, where the letterhead is. */
function placeLogo(tree: HtmlRoot, logo: Logo | undefined): void {
  if (!logo) return;
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'header') return undefined;
    node.children.unshift({ type: 'text', value: '\n' }, logoElement(logo));
    return EXIT;
  });
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
