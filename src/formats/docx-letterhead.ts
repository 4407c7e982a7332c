import { type ParagraphChild, PatchType, patchDetector, patchDocument, TextRun } from 'docx';
import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { longDate } from '../calendar.ts';
import { standOf } from '../documents/document.ts';
import { type ContainerName, containerName } from '../render/markdown-dialect.ts';
import { UsageError } from '../usage-error.ts';
import { blocksOf } from './docx-blocks.ts';
import { paragraphsIn } from './docx-containers.ts';
import type { Block, DocxContext } from './docx-context.ts';
import { runs, textRun } from './docx-inline.ts';
import { addMissingStyles } from './docx-letterhead-styles.ts';
import { finishPackage, textPart } from './docx-package.ts';
import { FULL_WIDTH } from './docx-page.ts';
import type { StyleSheet } from './docx-style-xml.ts';
import { millimetres, wordText } from './docx-text.ts';
import type { Rendering } from './rendering.ts';
import { readZip } from './zip.ts';

/** What is written into a letterhead. */
export interface Letter {
  readonly rendering: Rendering;
  readonly context: DocxContext;
  readonly sheet: StyleSheet;
}

/** In millimetres; anything less is no page to write on. */
const NARROWEST = 60;
const CONTENT = 'inhalt';
/** Directives that a letterhead may place itself; what it places does not stand in the content again. */
const PLACED = ['anschrift', 'angaben', 'vermerk', 'fuss'] as const satisfies readonly ContainerName[];
const NAMES = [CONTENT, 'titel', 'datum', 'absender', ...PLACED] as const;
const FIELD = 'gremium.yaml, erscheinungsbild: briefkopf';

type Placeholder = (typeof NAMES)[number];
type Patches = Parameters<typeof patchDocument>[0]['patches'];

/** The office's own Word file with the document in it; a `UsageError` says what is wrong with the file. */
export async function writtenInto(letterhead: Uint8Array, letter: Letter): Promise<Uint8Array> {
  const names = await placeholdersIn(letterhead);
  const { document } = letter.rendering;
  const bytes = await patchDocument({
    outputType: 'uint8array',
    data: letterhead,
    patches: patchesFor(names, letter),
    trimPlaceholders: true,
    // Adds the file's properties where the letterhead has none.
    properties: { title: wordText(document.title) },
  });
  return finishPackage(bytes, document, (parts) => addMissingStyles(parts, letter.sheet));
}

function textOfLetterhead(letterhead: Uint8Array): string {
  try {
    const text = textPart(readZip(letterhead), 'word/document.xml');
    if (text !== undefined) return text;
  } catch (cause) {
    throw notWord(cause);
  }
  throw notWord(undefined);
}

function notWord(cause: unknown): UsageError {
  return new UsageError(
    `${FIELD} ist keine Word-Datei (.docx). Öffnen Sie den Briefkopf in Word und speichern Sie ihn als „Word-Dokument (*.docx)“, nicht als .doc.`,
    { cause },
  );
}

/** Between the margins of the letterhead, in millimetres. */
export function letterheadWidth(letterhead: Uint8Array): number {
  const text = textOfLetterhead(letterhead);
  const twips = (element: string, name: string) => {
    const tag = text.match(new RegExp(`<w:${element}\\b[^>]*>`, 'g'))?.at(-1) ?? '';
    return Number(new RegExp(`w:${name}="(\\d+)"`).exec(tag)?.[1]);
  };
  const width = millimetres(twips('pgSz', 'w') - twips('pgMar', 'left') - twips('pgMar', 'right'));
  return width >= NARROWEST ? width : FULL_WIDTH;
}

async function placeholdersIn(letterhead: Uint8Array): Promise<readonly Placeholder[]> {
  const names = await patchDetector({ data: letterhead, trimPlaceholders: true }).catch((cause: unknown) => {
    throw notWord(cause);
  });
  const known = NAMES.map((name) => `{{${name}}}`).join(', ');
  if (!names.includes(CONTENT)) {
    throw new UsageError(
      `${FIELD}: In der Word-Datei fehlt der Platzhalter {{inhalt}}. Schreiben Sie ihn allein in einen Absatz, wo der Text beginnen soll. Möglich sind ${known}.`,
    );
  }
  const unknown = names.find((name) => !(NAMES as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`${FIELD}: Den Platzhalter {{${unknown}}} gibt es nicht. Möglich sind ${known}.`);
  }
  return names as readonly Placeholder[];
}

function patchesFor(names: readonly Placeholder[], { rendering, context }: Letter): Patches {
  const { document, root } = rendering;
  const placed = PLACED.filter((name) => names.includes(name));
  const containers = new Map<ContainerName, ContainerDirective>();
  const rest = taken(root.children, ['kopf', ...placed], containers);
  const blocks = (name: ContainerName) => wholeBlocks(blocksOf(childrenOf(containers.get(name)), context));
  const lines = (name: ContainerName) => inline(linesOf(containers.get(name), context));
  const patches: Record<Placeholder, Patches[string]> = {
    inhalt: wholeBlocks(blocksOf(rest, context)),
    titel: inline([textRun(document.title)]),
    datum: inline([textRun(longDate(standOf(document)))]),
    absender: lines('kopf'),
    anschrift: lines('anschrift'),
    angaben: blocks('angaben'),
    vermerk: lines('vermerk'),
    fuss: lines('fuss'),
  };
  return Object.fromEntries(names.map((name) => [name, patches[name]]));
}

/** The nodes without these directives, wherever they stand; the first of each kind is put into `found`. */
function taken(
  nodes: readonly RootContent[],
  names: readonly ContainerName[],
  found: Map<ContainerName, ContainerDirective>,
): readonly RootContent[] {
  return nodes.flatMap((node): readonly RootContent[] => {
    if (node.type !== 'containerDirective') return [node];
    const name = containerName(node);
    if (name === undefined || !names.includes(name)) {
      return [{ ...node, children: taken(node.children, names, found) as typeof node.children }];
    }
    if (!found.has(name)) found.set(name, node);
    return [];
  });
}

function childrenOf(node: ContainerDirective | undefined): readonly RootContent[] {
  return node ? [node] : [];
}

/** Takes the place of the whole paragraph; an empty one where there is nothing. */
function wholeBlocks(children: readonly Block[]): Patches[string] {
  return { type: PatchType.DOCUMENT, children: [...children] };
}

/** Stands where the placeholder stood, in its font. */
function inline(children: readonly ParagraphChild[]): Patches[string] {
  return { type: PatchType.PARAGRAPH, children: children.length > 0 ? [...children] : [textRun('')] };
}

function linesOf(node: ContainerDirective | undefined, context: DocxContext): readonly ParagraphChild[] {
  const paragraphs = node ? paragraphsIn(node) : [];
  return paragraphs.flatMap(({ children }, index) => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    ...runs(children, context),
  ]);
}
