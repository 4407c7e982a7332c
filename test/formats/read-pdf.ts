import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly id?: string;
}

export interface ReadPdf {
  /** Text of each page, runs parted by blanks. */
  readonly pages: readonly string[];
  readonly outline: readonly string[];
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly xmp: string;
  /** Per page, in reading order: role and text, alternative text for pictures. */
  readonly structure: readonly (readonly [role: string, text: string])[];
}

type Item = { readonly str?: string; readonly type?: string; readonly id?: string };

/** A run may have runs of its own, which belong to the nearest one with an id. */
function textsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? open.at(-1));
    else if (type === 'endMarkedContent') open.pop();
    const owner = open.at(-1);
    if (owner !== undefined && str !== undefined) texts.set(owner, (texts.get(owner) ?? '') + str);
  }
  return texts;
}

function textOf({ id, children = [] }: Node, texts: ReadonlyMap<string, string>): string {
  return (
    (id === undefined ? '' : (texts.get(id) ?? '')) + children.map((child) => textOf(child, texts)).join('')
  );
}

function* structureOf(node: Node, texts: ReadonlyMap<string, string>): Generator<readonly [string, string]> {
  if (node.role !== undefined) yield [node.role, node.alt ?? textOf(node, texts)];
  for (const child of node.children ?? []) yield* structureOf(child, texts);
}

/** A PDF as a reader with a screen reader gets it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const { info } = await pdf.getMetadata();
  const pages: string[] = [];
  const structure: (readonly [string, string])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push((items as Item[]).flatMap(({ str }) => str ?? []).join(' '));
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) structure.push(...structureOf(tree, textsById(items as Item[])));
  }
  const text = Buffer.from(bytes).toString('utf8');
  const [language] = text.match(/(?<=\/Lang \()[^)]*/) ?? [];
  const outline = (await pdf.getOutline()) ?? [];
  const names = (entries: typeof outline): string[] =>
    entries.flatMap(({ title, items }) => [title, ...names(items)]);
  await pdf.destroy();
  return {
    pages,
    structure,
    language,
    title: (info as { Title?: string }).Title,
    outline: names(outline),
    xmp: text.slice(text.lastIndexOf('<?xpacket begin'), text.lastIndexOf('<?xpacket end')),
  };
}
