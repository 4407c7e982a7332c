import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { standOf } from '../documents/document.ts';
import { containerName } from '../render/markdown-dialect.ts';
import { UsageError } from '../usage-error.ts';
import { endOfText } from './keep-together.ts';
import { headingSlugs, noticeOf } from './outline.ts';
import type { Rendering } from './rendering.ts';
import { blocks, group } from './typst-blocks.ts';
import type { TypstSource } from './typst-compile.ts';
import { letterCode } from './typst-letter.ts';
import { type Setting, settingOf } from './typst-setting.ts';
import { literal, tuple } from './typst-text.ts';

export interface TypesetDocument extends TypstSource {
  /** Per table, in the order of the text: which of its rows begin with their name. */
  readonly tables: readonly (readonly boolean[])[];
}

/** What the typesetter would refuse without saying where. */
function checkOutline({ root, document }: Rendering): void {
  const [first] = headingSlugs(root).keys();
  if (first === undefined || first.depth <= 2) return;
  throw new UsageError(
    `Vorlage „${document.template}“: die erste Überschrift steht auf Ebene ${first.depth}; anfangen muss ein Dokument mit Ebene 1 oder 2 („#“ oder „##“).`,
  );
}

/** What the layout knows of this document. */
function frameOf({ rendering, typeface }: Setting): string {
  const { document, look, root } = rendering;
  const [year, month, day] = standOf(document).split('-').map(Number);
  const notice = noticeOf(root);
  const hasCover = root.children.some((node) => containerName(node) === 'deckblatt');
  return [
    `#let titel = ${literal(typeface.shown(document.title))}`,
    `#let datum = datetime(year: ${year}, month: ${month}, day: ${day})`,
    `#let art = ${literal(document.kind)}`,
    `#let schriften = ${tuple(typeface.families.map(literal))}`,
    `#let akzent = rgb(${literal(look.accent)})`,
    `#let vermerk = ${notice === '' ? 'none' : literal(typeface.shown(notice))}`,
    `#let hatDeckblatt = ${hasCover}`,
  ].join('\n');
}

/** A document whose template has no title shows its own: the outline begins with it. */
function titled(rendering: Rendering): Rendering {
  const { children: nodes } = rendering.root;
  let hasTitle = false;
  visit(rendering.root, 'heading', ({ depth }) => {
    hasTitle ||= depth === 1;
  });
  if (hasTitle) return rendering;
  const title = { type: 'text' as const, value: rendering.document.title };
  const start = nodes.findIndex(
    (node) => !['kopf', 'anschrift', 'angaben', 'vermerk'].includes(containerName(node) ?? ''),
  );
  const at = start < 0 ? nodes.length : start;
  const heading = { type: 'heading' as const, depth: 1 as const, children: [title] };
  return {
    ...rendering,
    root: { type: 'root', children: [...nodes.slice(0, at), heading, ...nodes.slice(at)] },
  };
}

function reportCode(nodes: readonly RootContent[], setting: Setting): readonly string[] {
  const end = endOfText(nodes);
  const isFoot = (node: RootContent) => containerName(node) === 'fuss';
  const after = nodes.slice(end).filter((node) => !isFoot(node));
  return [
    ...blocks(nodes.slice(0, end), setting),
    ...(after.length > 0 ? [`nachsatz(${group(after, setting)})`] : []),
    ...blocks(nodes.slice(end).filter(isFoot), setting),
  ];
}

/** The document in the language of the typesetter: our layout, then nothing but calls with quoted text. */
export function typstSource(rendering: Rendering): TypesetDocument {
  const setting = settingOf(titled(rendering));
  checkOutline(rendering);
  const nodes = setting.rendering.root.children;
  const body = rendering.document.kind === 'brief' ? letterCode(nodes, setting) : reportCode(nodes, setting);
  const layout = rendering.resources.pageLayout();
  const text = [
    frameOf(setting),
    layout,
    '#show: dokument',
    `#{\n${body.join('\nparbreak()\n')}\n}`,
    '',
  ].join('\n');
  return { text, files: setting.files, tables: setting.tables };
}
