import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { type ContainerName, containerName } from '../render/markdown-dialect.ts';
import { blocksOf, wholeText } from './docx-blocks.ts';
import { factLines, paragraphsIn, senderLines } from './docx-containers.ts';
import type { Block, DocxContext } from './docx-context.ts';
import { imageRun, runs, textRun } from './docx-inline.ts';
import { NO_RULES } from './docx-side-by-side.ts';
import { mm } from './docx-text.ts';

/** DIN 5008, form B, in millimetres from the upper edge of the sheet. */
export const TOP = 16;
const ADDRESS_FIELD = 45;
const INFORMATION = 50;
const RETURN_LINE = 57.5;
const SUBJECT = 96;
/** From the left margin to where the information block begins. */
const LEFT = 100;

type Head = { readonly [name in ContainerName]?: ContainerDirective };

/** A letter's blocks: what stands in the head of a letter, and the text from the subject on. */
export function letterOf(nodes: readonly RootContent[], context: DocxContext): readonly Block[] {
  const head: { [name in ContainerName]?: ContainerDirective } = {};
  const text = nodes.filter((node) => {
    const name = containerName(node);
    const isHead = name === 'kopf' || name === 'anschrift' || name === 'angaben';
    if (isHead && !head[name]) head[name] = node as ContainerDirective;
    return !isHead || head[name] !== node;
  });
  return [letterHead(head, context), ...wholeText(text, context)];
}

/** What stands in the foot of the first page, below its columns. */
export function smallPrintOf(nodes: readonly RootContent[], context: DocxContext): readonly Paragraph[] {
  return nodes
    .filter((node): node is ContainerDirective => containerName(node) === 'fuss')
    .flatMap(paragraphsIn)
    .map(({ children }) => new Paragraph({ style: 'Fussspalte', children: [...runs(children, context)] }));
}

/** One table, read from left to right: sender and logo, then address and information block, each at its place. */
function letterHead({ kopf, anschrift, angaben }: Head, context: DocxContext): Table {
  const [left, right] = [mm(LEFT), mm(context.width - LEFT)] as const;
  const logo = context.logo
    ? [
        new Paragraph({
          style: 'Absender',
          alignment: AlignmentType.RIGHT,
          children: [imageRun(context.logo, context)],
        }),
      ]
    : [];
  const address = anschrift ? blocksOf(anschrift.children, { ...context, style: 'Anschrift' }) : [];
  const facts = angaben ? factLines(angaben, { ...context, style: 'Informationsblock' }, blocksOf) : [];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(context.width), type: WidthType.DXA },
    columnWidths: [left, right],
    margins: { left: 0, right: 0 },
    borders: NO_RULES,
    rows: [
      rowOf(ADDRESS_FIELD - TOP, [
        cellOf(left, 0, kopf ? senderLines(kopf, context) : []),
        cellOf(right, 0, logo),
      ]),
      rowOf(SUBJECT - ADDRESS_FIELD, [
        cellOf(left, RETURN_LINE - ADDRESS_FIELD, [...returnLine(kopf), ...address]),
        cellOf(right, INFORMATION - ADDRESS_FIELD, facts),
      ]),
    ],
  });
}

function rowOf(height: number, children: readonly TableCell[]): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: mm(height), rule: HeightRule.ATLEAST },
    children: [...children],
  });
}

function cellOf(size: number, top: number, blocks: readonly Block[]): TableCell {
  const children = blocks.length > 0 ? blocks : [new Paragraph({})];
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: mm(top) },
    children: [...children],
  });
}

/** What the window of an envelope shows above the address. */
function returnLine(kopf: ContainerDirective | undefined): readonly Paragraph[] {
  const sender = kopf?.children[0];
  if (sender?.type !== 'paragraph') return [];
  const words = sender.children.map((node) => (node.type === 'break' ? ' · ' : textOf(node))).join('');
  return [new Paragraph({ style: 'Ruecksendeangabe', children: [textRun(words)] })];
}
