import { readSchemas } from '../../src/files/read-package.ts';
import type { ContractNode } from '../../src/render/contract.ts';
import { MEANINGS, PARTS } from './glossary.ts';

interface SchemaNode {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** Field → what the schemas call it, where all of them call it the same. */
function schemaTitles(): ReadonlyMap<string, string> {
  const titles = new Map<string, Set<string>>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, { title }] of Object.entries((node as SchemaNode).properties ?? {}))
      if (title) titles.set(name, new Set([...(titles.get(name) ?? []), title]));
    for (const below of Object.values(node)) walk(below);
  };
  for (const schema of readSchemas().values()) walk(schema);
  return new Map(
    [...titles].flatMap(([name, found]) => (found.size === 1 ? [[name, [...found][0] as string]] : [])),
  );
}

const TITLES = schemaTitles();

/** As `github-slugger` would make it of „Teil: …“. */
export function anchorOf(part: string): string {
  return `teil-${part}`;
}

function options(node: ContractNode): readonly ContractNode[] {
  if (node.anyOf) return node.anyOf.flatMap(options);
  const types = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
  return types.length > 1 ? types.map((type) => ({ ...node, type })) : [node];
}

function isNull({ type }: ContractNode): boolean {
  return type === 'null';
}

/** What is really there, when something is. */
function known(node: ContractNode): ContractNode {
  return options(node).find((each) => !isNull(each)) ?? node;
}

function kindOf(node: ContractNode): string {
  const { $ref, type, items, format } = known(node);
  if ($ref || type === 'object') return 'gruppe';
  if (items || type === 'array') return 'liste';
  if (type === 'number') return 'zahl';
  if (type === 'boolean') return 'ja';
  return format ? 'datum' : 'text';
}

export function partTitle(part: string): string {
  const title = PARTS[part];
  if (title === undefined) throw new Error(`glossary.ts has no heading for the part „${part}“`);
  return title;
}

function partLink(reference: string): string {
  const part = reference.slice('#/teile/'.length);
  return `[${partTitle(part)}](#${anchorOf(part)})`;
}

function singleText({ $ref, type, items, maxItems, format, enum: values }: ContractNode): string {
  if ($ref) return partLink($ref);
  if (type === 'array') {
    if (maxItems === 0 || !items) return 'leere Liste';
    return items.$ref || items.properties ? `Liste: ${kindText(items)}` : `Liste (${kindText(items)})`;
  }
  if (type === 'object') return 'Gruppe';
  if (type === 'number') return 'Zahl';
  if (type === 'boolean') return 'ja/nein';
  if (values)
    return `Text: ${values
      .filter((value) => value !== null)
      .map((value) => `„${value}“`)
      .join(', ')}`;
  return format ? 'Datum' : 'Text';
}

function kindText(node: ContractNode): string {
  const [texts, isNullable] = [options(node).filter((each) => !isNull(each)), options(node).some(isNull)];
  const text = texts.map(singleText).join(' oder ') || 'immer leer';
  return isNullable && texts.length > 0 ? `${text} oder leer` : text;
}

function meaningOf(owner: string, name: string, node: ContractNode): string {
  const meaning =
    MEANINGS[`${owner}.${name}`] ?? MEANINGS[`${name}:${kindOf(node)}`] ?? MEANINGS[name] ?? TITLES.get(name);
  if (meaning === undefined) throw new Error(`glossary.ts does not say what „${owner}.${name}“ means`);
  return meaning;
}

export interface FieldRow {
  /** `kapitel[].name` */
  readonly path: string;
  readonly kind: string;
  readonly meaning: string;
  /** What the public rendering has of it, in German. */
  readonly shown: string;
}

/** Whether nothing can be there. */
function isBlank(node: ContractNode): boolean {
  return options(node).every(
    (each) => isNull(each) || each.maxItems === 0 || (each.type === 'boolean' && each.enum?.length === 1),
  );
}

/** What the public sees of a value whose fields are described elsewhere, or right below. */
function shownText(inner: ContractNode, shown: ContractNode | undefined): string {
  if (!shown) return 'ja';
  if (isBlank(shown)) return 'leer';
  const item = known(known(shown).items ?? shown);
  const fields = Object.entries(item.properties ?? {});
  const hidden = fields.filter(([, field]) => isBlank(field));
  if (!inner.$ref || hidden.length === 0) return 'ja';
  const rest = fields.filter((entry) => !hidden.includes(entry));
  const [word, named] = rest.length < hidden.length ? ['nur', rest] : ['ohne', hidden];
  return `${word} ${named.map(([name]) => `\`${name}\``).join(', ')}`;
}

interface Table {
  readonly owner: string;
  readonly prefix: string;
  /** The same place in the public context; `undefined` where there is none to compare. */
  readonly shown: ContractNode | undefined;
}

/** One row for each field, those of groups below them; parts are described elsewhere. */
export function fieldRows(node: ContractNode, { owner, prefix, shown }: Table): readonly FieldRow[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const own = known(field);
    const inner = known(own.items ?? own);
    const publicField = shown?.properties?.[name];
    const publicInner = publicField && known(known(publicField).items ?? publicField);
    const row: FieldRow = {
      path,
      kind: kindText(field),
      meaning: meaningOf(owner, name, field),
      shown: shownText(inner, publicField),
    };
    const below = fieldRows(inner, {
      owner: name,
      prefix: own.items ? `${path}[]` : path,
      shown: publicInner,
    });
    return [row, ...(row.shown === 'leer' ? below.map((one) => ({ ...one, shown: 'leer' })) : below)];
  });
}
