import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { containerName } from '../render/markdown-dialect.ts';

/** „Mit freundlichen Grüßen“ and „Sehr geehrte Damen und Herren,“ are shorter, and end no sentence. */
const SHORT_LINE = 45;
/** What stands above a signature moves to the next page with it, if it is no longer than this. */
const SHORT_BLOCK = 500;

/**
 * A block that must not end a page: between a heading and a table, with a colon at its end, a salutation, a greeting,
 * and what stands above a signature.
 */
export function isLeadIn(nodes: readonly RootContent[], at: number): boolean {
  const [before, node, next] = [nodes[at - 1], nodes[at], nodes[at + 1]];
  if (!node || !next) return false;
  const text = textOf(node);
  if (containerName(next) === 'unterschriften' && text.length <= SHORT_BLOCK) {
    return node.type === 'paragraph' || node.type === 'list';
  }
  if (node.type !== 'paragraph') return false;
  const isBetween = before?.type === 'heading' && next.type === 'table';
  const isUnfinished = text.length <= SHORT_LINE && /[\p{L},]$/u.test(text) && next.type === 'paragraph';
  return isBetween || isUnfinished || text.endsWith(':') || isAboveGreeting(nodes, at);
}

/** Where the small matter behind the last signature begins (distribution list, enclosures); the end where there is none. */
export function endOfText(nodes: readonly RootContent[]): number {
  const end = nodes.findLastIndex((node) => containerName(node) === 'unterschriften') + 1;
  return end === 0 || nodes.slice(end).some(({ type }) => type === 'heading' || type === 'table')
    ? nodes.length
    : end;
}

/** A signature alone on its page belongs to no letter: the last paragraph goes with it. */
function isAboveGreeting(nodes: readonly RootContent[], at: number): boolean {
  const [node, greeting, signature] = nodes.slice(at, at + 3);
  if (!node || greeting?.type !== 'paragraph' || !signature) return false;
  return containerName(signature) === 'unterschriften' && textOf(node).length <= SHORT_BLOCK;
}
