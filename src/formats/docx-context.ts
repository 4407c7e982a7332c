import { type IParagraphOptions, Paragraph, type Table } from 'docx';
import type { Definition, Heading, Root, RootContent, Table as Source } from 'mdast';
import { visit } from 'unist-util-visit';
import { pt } from './docx-text.ts';
import { headingSlugs } from './outline.ts';
import type { Png } from './svg-png.ts';
import { familyTexts, type TableTexts } from './table-texts.ts';

export interface Picture extends Png {
  readonly alt: string;
  readonly title: string;
  /** In millimetres on paper. */
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What the blocks of one document need to know of it. */
export interface DocxContext {
  /** Of tables and pictures, in millimetres. */
  readonly width: number;
  /** Of running text, in millimetres. */
  readonly textWidth: number;
  readonly isLetter: boolean;
  readonly isReport: boolean;
  /** The page is ours, not that of an office's letterhead. */
  readonly hasOwnPage: boolean;
  /** Small print stands in the foot of the first page instead of below the text. */
  readonly isFootTaken: boolean;
  /** Before the name under a letter: „Im Auftrag“. */
  readonly zeichnung: string | undefined;
  /** Of a plain paragraph. */
  readonly style: string;
  /** The next page takes this block along. */
  readonly isKept?: boolean;
  /** The document's figures by the address that the text gives them. */
  readonly figures: ReadonlyMap<string, Picture>;
  readonly logo: Picture | undefined;
  readonly bookmarks: ReadonlyMap<Heading, Bookmark>;
  /** Anchor of a heading („#themen“) → its bookmark. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Addresses of links that stand apart from their words. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Per table, the rows of all that have the same head. */
  readonly tableTexts: ReadonlyMap<Source, TableTexts>;
  /** Each numbered list counts for itself. */
  readonly nextList: () => number;
  /** Word wants a number for each picture. */
  readonly nextPicture: () => number;
}

/** Word's names of places have at most 40 characters and no hyphens. */
export interface Bookmark {
  readonly name: string;
  readonly number: number;
}

type Outline = Pick<
  DocxContext,
  'bookmarks' | 'anchors' | 'definitions' | 'tableTexts' | 'nextList' | 'nextPicture'
>;

/** What has to be known of the whole text before its first block is written. */
export function outlineContext(root: Root): Outline {
  const slugs = [...headingSlugs(root)];
  const definitions = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }: Definition) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  const nameOf = (index: number) => `_Abschnitt${index + 1}`;
  return {
    bookmarks: new Map(
      slugs.map(([heading], index) => [heading, { name: nameOf(index), number: index + 1 }]),
    ),
    anchors: new Map(slugs.map(([, slug], index) => [slug, nameOf(index)])),
    definitions,
    tableTexts: familyTexts(root),
    nextList: counter(),
    nextPicture: counter(),
  };
}

function counter(): () => number {
  let count = 0;
  return () => {
    count++;
    return count;
  };
}

export type Block = Paragraph | Table;

/** What may be said of the first paragraph of a block from outside. */
export type First = Pick<IParagraphOptions, 'pageBreakBefore' | 'keepNext'>;

/** Turns the blocks inside a block into Word's; handed down, as files must not import each other in a circle. */
export type Blocks = (nodes: readonly RootContent[], context: DocxContext) => readonly Block[];

/** Air of so many points; between two tables Word needs a paragraph anyway. */
export function gap(points: number): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: pt(points), lineRule: 'exact' } });
}
