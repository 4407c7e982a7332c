import type { Root as HtmlRoot } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { blockHandlers } from './html-blocks.ts';
import { element, lines } from './html-elements.ts';
import { embedFigures } from './html-images.ts';
import { headingSlugs } from './outline.ts';

/** Mail programs drop style sheets; what they keep is the style of the body. */
const STYLE =
  'margin:0;color:#1b2329;font-family:Calibri,Segoe UI,Arial,sans-serif;font-size:11pt;line-height:1.4';

/** The message as a mail program shows it: no picture, no remote resource, nothing but its own words. */
export function mailHtml(message: Root): string {
  const tree = toHast(message, { handlers: blockHandlers(headingSlugs(message)) }) as HtmlRoot;
  embedFigures(tree, { figures: {}, target: '' });
  const paragraphs = tree.children.filter((node) => node.type === 'element');
  const head = element('head', {}, ...lines(element('meta', { charSet: 'utf-8' })));
  const body = element('body', { style: STYLE }, ...lines(...paragraphs));
  const page = element('html', { lang: 'de' }, ...lines(head, body));
  return stringify({ type: 'root', children: [{ type: 'doctype' }, page] }, { upperDoctype: true });
}
