import type { Nodes, Root } from 'mdast';
import { UsageError } from '../usage-error.ts';

/** The year of a city with many bodies needs a quarter of it. */
const MOST_NODES = 20_000;
const MOST_CHARACTERS = 512 * 1024;
/** Of a paragraph or a cell, as of a field of the data; the typesetter weighs all its lines against each other. */
const LONGEST_TEXT = 64 * 1024;

const FLOWING: readonly string[] = ['paragraph', 'heading', 'tableCell'];

function countIn(root: Nodes): { readonly nodes: number; readonly characters: number } {
  let nodes = 0;
  let characters = 0;
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes += 1;
    if ('value' in node) characters += node.value.length;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return { nodes, characters };
}

function longest(root: Root): number {
  let most = 0;
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (FLOWING.includes(node.type)) most = Math.max(most, countIn(node).characters);
    else if ('children' in node) for (const child of node.children) open.push(child);
  }
  return most;
}

/**
 * How much a template from elsewhere may make of a document. The typesetter is no JavaScript: once it is at work, nobody
 * can stop it or see what it needs.
 */
export function checkExtent(root: Root, template: string): void {
  const { nodes, characters } = countIn(root);
  const excess =
    nodes > MOST_NODES
      ? `mehr als ${MOST_NODES} Absätze, Zellen, Listenpunkte und Hervorhebungen`
      : characters > MOST_CHARACTERS
        ? `mehr als ${MOST_CHARACTERS / 1024} KiB Text`
        : longest(root) > LONGEST_TEXT
          ? `einen Absatz mit mehr als ${LONGEST_TEXT / 1024} KiB Text`
          : undefined;
  if (excess === undefined) return;
  throw new UsageError(
    `Vorlage „${template}“: das Dokument hätte ${excess}; so viel macht eine eigene Vorlage nicht. Prüfen Sie ihre Schleifen, oder teilen Sie das Dokument.`,
  );
}
