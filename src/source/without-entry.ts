import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { DataPath } from '../diagnostic.ts';

type Item = Pair<Node, Node | null> | Node;

interface Found {
  readonly items: readonly Item[];
  readonly index: number;
  readonly isFlow: boolean;
}

function itemsOf(node: unknown): readonly Item[] {
  return isCollection(node) ? (node.items as readonly Item[]) : [];
}

function indexOf(node: unknown, step: string | number): number {
  if (isSeq(node)) return Number(step);
  if (!isMap(node)) return -1;
  return node.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step));
}

/** The entry at `path`; with it goes every parent of which it is all there is. */
function find(root: unknown, path: DataPath): Found | undefined {
  let node = root;
  let found: Found | undefined;
  for (const step of path) {
    const items = itemsOf(node);
    const index = indexOf(node, step);
    const item = items[index];
    if (item === undefined) return undefined;
    if (!found || items.length > 1)
      found = { items, index, isFlow: isCollection(node) && node.flow === true };
    node = isPair(item) ? item.value : item;
  }
  return found;
}

function startOf(item: Item): number {
  return (isPair(item) ? item.key : item).range?.[0] as number;
}

/** Behind its last character; the range of a block also takes in comments that belong to what follows. */
function endOf(item: Item): number {
  const node = (isPair(item) ? (item.value ?? item.key) : item) as Node;
  const last = itemsOf(node).at(-1);
  if (isCollection(node) && !node.flow && last) return endOf(last);
  return node.range?.[1] as number;
}

function lineRange(text: string, start: number, end: number): readonly [number, number] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const body = text.slice(start, end).trimEnd().length;
  const next = text.indexOf('\n', start + body);
  const to = next < 0 ? text.length : next + 1;
  // Of the two empty lines around it one is left.
  const isBlank = (line: string) => /^[ \t]*\n$/.test(line);
  const above = text.slice(text.lastIndexOf('\n', from - 2) + 1, from);
  const below = text.slice(to, text.indexOf('\n', to) + 1);
  return isBlank(above) && (isBlank(below) || to === text.length) ? [from - above.length, to] : [from, to];
}

/** What to cut: in flow style up to a neighbour, in block style whole lines. */
function rangeOf(text: string, { items, index, isFlow }: Found): readonly [number, number] {
  const item = items[index] as Item;
  const [before, after] = [items[index - 1], items[index + 1]];
  const start = startOf(item);
  const indentation = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const hasOwnLine = (isPair(item) ? /^ *$/ : /^ *- +$/).test(indentation);
  if (after && (isFlow || !hasOwnLine)) return [start, startOf(after)];
  if (before && isFlow) return [endOf(before), endOf(item)];
  return lineRange(text, start, endOf(item));
}

/**
 * The text without the entry at `path`: comments and layout of all the rest stay. A parent that would be left empty goes,
 * too. The same text where there is no such entry.
 */
export function withoutEntry(text: string, path: DataPath): string {
  const root = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }).contents;
  const found = find(root, path);
  if (!found) return text;
  const [start, end] = rangeOf(text, found);
  return text.slice(0, start) + text.slice(end);
}
