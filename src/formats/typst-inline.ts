import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Setting } from './typst-setting.ts';
import { literal, textCode } from './typst-text.ts';

const WEB = /^https?:\/\//i;
const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;

/** Running text as one expression. */
export function inline(nodes: readonly PhrasingContent[], setting: Setting): string {
  return `{${nodes.map((node) => phrase(node, setting)).join('; ')}}`;
}

function phrase(node: PhrasingContent, setting: Setting): string {
  const { typeface } = setting;
  switch (node.type) {
    case 'text':
      return textCode(node.value, typeface);
    case 'emphasis':
      return `emph(${inline(node.children, setting)})`;
    case 'strong':
      return `strong(${inline(node.children, setting)})`;
    case 'inlineCode':
      return `raw(${literal(typeface.shown(node.value))})`;
    case 'break':
      return 'linebreak()';
    case 'link':
      return link(node, setting);
    case 'linkReference':
      return link({ ...node, url: setting.definitions.get(node.identifier) }, setting);
    default:
      // A picture that the document does not have is its alternative text.
      return textCode(textOf(node), typeface);
  }
}

interface LinkedWords {
  readonly url: string | undefined;
  readonly children: readonly PhrasingContent[];
}

/** An address that nobody can click on paper stands in brackets behind its words. */
function link({ url = '', children }: LinkedWords, setting: Setting): string {
  const words = inline(children, setting);
  const anchor = url.startsWith('#') ? setting.anchors.get(url.slice(1)) : undefined;
  if (anchor !== undefined) return `link(label(${literal(anchor)}), ${words})`;
  if (!SAFE_LINK.test(url)) return words;
  const isTold = children.some((child) => child.type === 'text' && child.value.includes(url));
  const told = WEB.test(url) && !isTold ? `; ${textCode(` (${url})`, setting.typeface)}` : '';
  return `link(${literal(encodeURI(decoded(url)))}, ${words})${told}`;
}

/** A PDF takes ASCII in an address. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url.replace(/[^\x20-\x7e]/g, '');
  }
}
