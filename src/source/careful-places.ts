import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { noChildren, type PlacedChild, type PlacedNode } from './placed-node.ts';

type Children = ReadonlyMap<string, PlacedChild>;

/** The nodes of any text that can be read. */
export function carefulPlaces(text: string): PlacedNode | undefined {
  const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' } as const;
  return placed(parseDocument(text, options).contents);
}

function placed(node: unknown): PlacedNode | undefined {
  const [start, end] = (node as Node | null | undefined)?.range ?? [];
  if (start === undefined || end === undefined) return undefined;
  return {
    range: [start, end],
    ...(isScalar(node) ? { value: String(node.value ?? '') } : {}),
    children: childrenOf(node),
  };
}

function childrenOf(node: unknown): PlacedNode['children'] {
  if (isSeq(node)) return once(() => itemsOf(node));
  return isMap(node) ? once(() => fieldsOf(node)) : noChildren;
}

function once(make: () => Children): () => Children {
  let children: Children | undefined;
  return () => {
    children ??= make();
    return children;
  };
}

function itemsOf({ items }: YAMLSeq): Children {
  return new Map(items.map((item, index) => [String(index), { value: placed(item) }]));
}

function fieldsOf({ items }: YAMLMap): Children {
  const fields = new Map<string, PlacedChild>();
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value).normalize('NFC') : undefined;
    const placedKey = placed(key);
    if (name !== undefined && placedKey && !fields.has(name))
      fields.set(name, { key: placedKey, value: placed(value) });
  }
  return fields;
}
