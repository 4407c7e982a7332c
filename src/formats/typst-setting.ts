import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document } from '../documents/document.ts';
import { headingSlugs } from './outline.ts';
import type { Rendering } from './rendering.ts';
import { familyTexts, type TableTexts } from './table-texts.ts';
import { type Typeface, typefaceOf } from './typeface.ts';

/** What is known while one document is being set, and what is found on the way. */
export interface Setting {
  readonly rendering: Rendering;
  readonly typeface: Typeface;
  readonly slugs: ReturnType<typeof headingSlugs>;
  /** Anchor of a heading → its name in the layout. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Identifier → address of `[text][identifier]`. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The pictures that the text names. */
  readonly files: Map<string, Uint8Array>;
  /** Per table, the rows of all that have the same head. */
  readonly tableTexts: ReadonlyMap<Table, TableTexts>;
  /** Per table, in the order of the text: which of its rows begin with their name. */
  readonly tables: (readonly boolean[])[];
}

export type Kind = Document['kind'];

/** The name in the layout of a heading with this slug. */
export function anchorOf(slug = ''): string {
  return `ziel-${slug}`;
}

function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return definitions;
}

export function settingOf(rendering: Rendering): Setting {
  const slugs = headingSlugs(rendering.root);
  return {
    rendering,
    typeface: typefaceOf(rendering),
    slugs,
    anchors: new Map([...slugs.values()].map((slug) => [slug, anchorOf(slug)])),
    definitions: definitionsOf(rendering.root),
    files: new Map(),
    tableTexts: familyTexts(rendering.root),
    tables: [],
  };
}
