import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { containerName } from '../render/markdown-dialect.ts';
import { UsageError } from '../usage-error.ts';
import { factsOf } from './facts.ts';
import { isLeadIn } from './keep-together.ts';
import { withBoldName } from './sender-name.ts';
import { endOfCrosswise } from './typst-groups.ts';
import { inline } from './typst-inline.ts';
import { figureCode, logoCode } from './typst-pictures.ts';
import { anchorOf, type Setting } from './typst-setting.ts';
import { tableCode } from './typst-table.ts';
import { literal } from './typst-text.ts';

/** Longer names of facts share the line evenly with their values. */
const LONG_TERM = 30;
/** A heading has no hyphens, unless a word would not fit into its line. */
const LONG_WORD = 26;

/** One expression per block. A table laid crosswise takes its heading and its source along. */
export function blocks(nodes: readonly RootContent[], setting: Setting): readonly string[] {
  const codes: string[] = [];
  let next = 0;
  for (const at of nodes.keys()) {
    if (at < next) continue;
    const end = endOfCrosswise(nodes, at);
    next = end ?? at + 1;
    const words = nodes
      .slice(at, next)
      .map((each) => block(each, setting))
      .join(APART);
    if (end !== undefined) codes.push(`querformat({${words}})`);
    else codes.push(isLeadIn(nodes, at) && words !== '' ? `vorsatz(${words})` : words);
  }
  return codes.filter((code) => code !== '');
}

/** Blocks that stand apart from each other. */
const APART = '; parbreak(); ';

/** All blocks as one expression. */
export function group(nodes: readonly RootContent[], setting: Setting): string {
  return `{${blocks(nodes, setting).join(APART)}}`;
}

function block(node: RootContent, setting: Setting): string {
  switch (node.type) {
    case 'heading':
      return headingCode(node, setting);
    case 'paragraph':
      return paragraphCode(node, setting);
    case 'list':
      return listCode(node, setting);
    case 'table':
      return tableCode(node, setting);
    case 'blockquote':
      return quoteCode(node, setting);
    case 'code':
      return `raw(block: true, ${literal(setting.typeface.shown(node.value))})`;
    case 'thematicBreak':
      return 'trenner()';
    case 'containerDirective':
      return containerCode(node, setting);
    case 'leafDirective':
      return 'inhalt()';
    default:
      return '';
  }
}

function headingCode(node: Heading, setting: Setting): string {
  if (textOf(node).trim() === '') {
    const { template } = setting.rendering.document;
    throw new UsageError(`Vorlage „${template}“: eine Überschrift der Ebene ${node.depth} ist leer.`);
  }
  const anchor = anchorOf(setting.slugs.get(node));
  const words = inline(node.children, setting);
  const isLong = textOf(node)
    .split(/[ -]/)
    .some(({ length }) => length > LONG_WORD);
  const shown = isLong ? `text(hyphenate: true, ${words})` : words;
  return `[#heading(level: ${node.depth}, ${shown})#label(${literal(anchor)})]`;
}

/** A picture that the document does not have is its alternative text. */
function paragraphCode(node: Paragraph, setting: Setting): string {
  return figureCode(node, setting) ?? `par(${inline(node.children, setting)})`;
}

function listCode(node: List, setting: Setting): string {
  const items = node.children.map((item) => itemCode(item, setting));
  const isTight = !node.spread && node.children.every(({ spread }) => !spread);
  const start = typeof node.start === 'number' ? `start: ${node.start}, ` : '';
  return `${node.ordered ? 'enum' : 'list'}(${start}tight: ${isTight}, ${items.join(', ')})`;
}

function itemCode({ children: [first, ...rest] }: ListItem, setting: Setting): string {
  if (!first) return '[]';
  const lead = first.type === 'paragraph' ? inline(first.children, setting) : block(first, setting);
  return `{${[lead, ...blocks(rest, setting)].join('; ')}}`;
}

function quoteCode(node: Blockquote, setting: Setting): string {
  return `quote(block: true, ${group(node.children, setting)})`;
}

function containerCode(node: ContainerDirective, setting: Setting): string {
  switch (containerName(node)) {
    case 'angaben':
      return node.children.map((child) => factsCode(child, setting, 'angaben')).join(APART);
    case 'unterschriften':
      return signaturesCode(node, setting);
    case 'kopf':
      return senderCode(node, setting);
    case 'deckblatt':
      return coverCode(node, setting);
    case 'vermerk':
      return `hinweis(${group(node.children, setting)})`;
    case 'quelle':
    case 'fuss':
      return `${node.name}(${group(node.children, setting)})`;
    default:
      return blocks(node.children, setting).join(APART);
  }
}

/** A list of facts becomes rows of name and value; any other block stays what it is. */
export function factsCode(node: RootContent, setting: Setting, layout: 'angaben' | 'infoblock'): string {
  const facts = node.type === 'list' ? factsOf(node) : undefined;
  if (!facts) return block(node, setting);
  setting.tables.push(facts.map(() => true));
  const rows = facts.map(({ term, value, more }) => {
    const below = blocks(more, setting);
    return `(${inline(term, setting)}, {${[inline(value, setting), ...below].join('; ')}})`;
  });
  const isLong =
    layout === 'angaben' &&
    facts.some(({ term }) => textOf({ type: 'paragraph', children: [...term] }).length > LONG_TERM);
  return `${layout}(${[...(isLong ? ['geteilt: true'] : []), ...rows].join(', ')})`;
}

function signaturesCode({ children }: ContainerDirective, setting: Setting): string {
  const { document, look } = setting.rendering;
  const names = children.map((child) =>
    child.type === 'paragraph' ? inline(child.children, setting) : block(child, setting),
  );
  if (document.kind !== 'brief') return `unterschriften(${names.join(', ')})`;
  const { zeichnung } = look;
  const lead = zeichnung === undefined ? 'none' : `par(${literal(setting.typeface.shown(zeichnung))})`;
  return `zeichnung(${[lead, ...names].join(', ')})`;
}

export function senderCode(node: ContainerDirective, setting: Setting, size = '9.5pt'): string {
  return `absender(${logoCode(setting)}, ${group(withBoldName(node), setting)}, groesse: ${size})`;
}

function coverCode({ children }: ContainerDirective, setting: Setting): string {
  const isSender = (node: RootContent) => containerName(node) === 'kopf';
  const sender = children.filter(isSender);
  const rest = children.filter((child) => !isSender(child));
  return `deckblatt(${group(sender, setting)}, ${group(rest, setting)})`;
}
