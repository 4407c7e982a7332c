import { AlignmentType, type ILevelsOptions, LevelFormat, Paragraph } from 'docx';
import type { List, ListItem } from 'mdast';
import type { Block, Blocks, DocxContext } from './docx-context.ts';
import { runs } from './docx-inline.ts';
import { mm } from './docx-text.ts';

/** One for each level that Word knows. */
const BULLETS = ['•', '–', '·', '·', '·', '·', '·', '·', '·'];
const STEP = 4.5;
const DEEPEST = BULLETS.length - 1;

function levels(start: number | undefined): readonly ILevelsOptions[] {
  return BULLETS.map((bullet, level) => ({
    level,
    ...(start === undefined
      ? { format: LevelFormat.BULLET, text: bullet }
      : { format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: level === 0 ? start : 1 }),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: mm((level + 1) * STEP), hanging: mm(STEP) } } },
  }));
}

/** A list of Word's own, numbered or not; each numbered one counts for itself. */
export function listOf(list: List, context: DocxContext, blocks: Blocks, level = 0): readonly Block[] {
  const start = list.start ?? undefined;
  const reference = start === undefined ? 'aufzaehlung' : `nummern-${start}`;
  const instance = start === undefined ? 0 : context.nextList();
  const numbering = { reference: { reference, levels: [...levels(start)] }, level, instance };
  return list.children.flatMap((item) => itemOf(item, numbering, context, blocks));
}

type Numbering = Exclude<ConstructorParameters<typeof Paragraph>[0], string>['numbering'] & object;

function itemOf(
  { children }: ListItem,
  numbering: Exclude<Numbering, false>,
  context: DocxContext,
  blocks: Blocks,
): readonly Block[] {
  const deeper = Math.min(numbering.level + 1, DEEPEST);
  const [first, ...rest] = children;
  const style = context.style === 'Nachsatz' ? 'Nachsatzliste' : 'ListParagraph';
  const kept = context.isKept ? { keepNext: true } : {};
  const words = first?.type === 'paragraph' ? runs(first.children, context) : [];
  const others = first?.type === 'paragraph' ? rest : children;
  return [
    new Paragraph({ style, numbering, ...kept, children: [...words] }),
    ...others.flatMap((child): readonly Block[] => {
      if (child.type === 'list') return listOf(child, context, blocks, deeper);
      if (child.type !== 'paragraph') return blocks([child], context);
      const indent = { left: mm(deeper * STEP) };
      return [
        new Paragraph({
          style,
          indent,
          ...kept,
          children: [...runs(child.children, context)],
        }),
      ];
    }),
  ];
}
