import type { Heading, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { UsageError } from '../usage-error.ts';
import { checkMarkers, nodesIn } from './markdown-depth.ts';

const CONTAINERS = [
  'kopf',
  'anschrift',
  'angaben',
  'vermerk',
  'deckblatt',
  'fuss',
  'unterschriften',
  'quelle',
  'nachricht',
] as const;

/** As they are written. */
export const AREAS: readonly string[] = [...CONTAINERS.map((container) => `:::${container}`), '::inhalt'];

export type ContainerName = (typeof CONTAINERS)[number];

/** Raw HTML and `<…>` links become text; indentation, which blocks of a template bring along, means nothing. */
const DISABLED = { disable: { null: ['htmlFlow', 'htmlText', 'autolink', 'codeIndented'] } };

/** CommonMark with tables and block directives; throws when a directive or the order of headings is wrong. */
export function parseMarkdown(markdown: string, template: string): Root {
  checkMarkers(markdown, template);
  const { flow = {} } = directive();
  const root = fromMarkdown(markdown, {
    extensions: [DISABLED, gfmTable(), { flow }],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown({ verbose: true })],
  });
  const headings: Heading[] = [];
  for (const node of nodesIn(root, template)) {
    if (node.type === 'containerDirective') checkContainer(node, template);
    if (node.type === 'leafDirective') checkLeaf(node, template);
    if (node.type === 'heading') headings.push(node);
  }
  checkOutline(headings, template);
  return root;
}

function isContainerName(name: string): name is ContainerName {
  return (CONTAINERS as readonly string[]).includes(name);
}

function checkContainer(node: ContainerDirective, template: string): void {
  if (!isContainerName(node.name)) throw unknownDirective(`:::${node.name}`, template);
  const position = node.data as { position?: { closing?: unknown } } | undefined;
  if (!position?.position?.closing) {
    throw new UsageError(
      `Vorlage „${template}“: der Bereich „:::${node.name}“ ist nicht mit „:::“ geschlossen.`,
    );
  }
  delete node.data;
}

function checkLeaf(node: LeafDirective, template: string): void {
  if (node.name !== 'inhalt') throw unknownDirective(`::${node.name}`, template);
  delete node.data;
}

function unknownDirective(name: string, template: string): UsageError {
  return new UsageError(
    `Vorlage „${template}“: den Bereich „${name}“ gibt es nicht; bekannt sind ${AREAS.join(', ')}.`,
  );
}

/** Areas that a template names and that do not exist, as far as it spells them out: name and place in the text. */
export function unknownAreas(text: string): readonly { readonly name: string; readonly offset: number }[] {
  return [...text.matchAll(/^[ \t]*(:{2,})(\p{L}[\p{L}\p{N}_-]*)/gmu)].flatMap((found) => {
    const [whole, colons = '', word = ''] = found;
    const name = `${colons.slice(0, 3)}${word}`;
    const offset = found.index + whole.length - colons.length - word.length;
    return AREAS.includes(name) ? [] : [{ name, offset }];
  });
}

/** Screen readers and PDF/UA need one title at most and no skipped level. */
function checkOutline(headings: readonly Heading[], template: string): void {
  let previous: Heading['depth'] | 0 = 0;
  let titles = 0;
  for (const heading of headings) {
    const name = `Vorlage „${template}“: die Überschrift „${textOf(heading)}“`;
    if (heading.depth === 1) titles++;
    if (titles > 1) throw new UsageError(`${name} ist die zweite der ersten Ebene; es darf nur eine geben.`);
    const isSkipped = previous !== 0 && heading.depth > previous + 1;
    if (isSkipped) throw new UsageError(`${name} springt von Ebene ${previous} auf Ebene ${heading.depth}.`);
    previous = heading.depth;
  }
}

/** For the formats: which block directive a node is, if any. */
export function containerName(node: RootContent): ContainerName | undefined {
  return node.type === 'containerDirective' && isContainerName(node.name) ? node.name : undefined;
}
