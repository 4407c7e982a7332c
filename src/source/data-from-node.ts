import { isMap, isScalar, isSeq } from 'yaml';
import type { Data } from './source-file.ts';

/** Every scalar as text; nothing at all is empty text. Expects a tree without findings. */
export function dataFromNode(node: unknown): Data {
  if (isSeq(node)) return node.items.map(dataFromNode);
  if (isMap(node)) {
    // Unlike an assignment, `fromEntries` makes even `__proto__` an ordinary property.
    return Object.fromEntries(node.items.map(({ key, value }) => [textOf(key), dataFromNode(value)]));
  }
  return textOf(node);
}

/** Escapes in "…" can bring back what NFC has composed. */
function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '').normalize('NFC') : '';
}
