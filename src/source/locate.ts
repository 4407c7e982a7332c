import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Range } from '../diagnostic.ts';
import type { DataPath, SourceFile } from './source-file.ts';
import { lineAt, rangeBetween, rangeOfLine, type SourceText, sourceTextFrom } from './source-text.ts';

interface Parsed {
  readonly source: SourceText;
  readonly root: unknown;
}

interface Place {
  readonly key?: Node;
  readonly value: unknown;
  /** Whether the whole path was found. */
  readonly isWhole: boolean;
}

const parsed = new WeakMap<SourceFile, Parsed>();

/** A path that does not exist is shown at its nearest existing ancestor. The range stays within one line. */
export function locate(file: SourceFile, path: DataPath, part: 'key' | 'value' = 'value'): Range {
  const { source, root } = parsedOf(file);
  const place = follow(root, path);
  const isShownAtKey = part === 'key' || !place.isWhole || !isVisibleScalar(place.value);
  const node = isShownAtKey && place.key ? place.key : place.value;
  return rangeOfNode(source, node) ?? rangeOfLine(source, firstLine(source));
}

/** The text of a file and the scalar at `path` in it; `undefined` when there is no text there. */
export function scalarAt(
  file: SourceFile,
  path: DataPath,
): { readonly source: SourceText; readonly node: Scalar } | undefined {
  const { source, root } = parsedOf(file);
  const { value, isWhole } = follow(root, path);
  return isWhole && isScalar(value) ? { source, node: value } : undefined;
}

/** Read again only when somebody asks: almost every file is fine. */
function parsedOf(file: SourceFile): Parsed {
  const known = parsed.get(file);
  if (known) return known;
  const source = sourceTextFrom(file.path, file.text);
  // Text that could not be read may be nested too deeply to be composed at all.
  const root =
    file.data === undefined
      ? null
      : parseDocument(file.text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }).contents;
  const result = { source, root };
  parsed.set(file, result);
  return result;
}

function follow(root: unknown, path: DataPath): Place {
  let place: Place = { value: root, isWhole: true };
  for (const step of path) {
    const next = childOf(place.value, step);
    if (!next) return { ...place, isWhole: false };
    place = next;
  }
  return place;
}

function childOf(node: unknown, step: string | number): Place | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { value: item, isWhole: true };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    ({ key }) => isScalar(key) && String(key.value).normalize('NFC') === String(step),
  );
  return pair && placeOf(pair);
}

function placeOf(pair: Pair): Place {
  return { key: pair.key as Node, value: pair.value, isWhole: true };
}

function isVisibleScalar(node: unknown): boolean {
  if (!isScalar(node) || !node.range) return false;
  return node.range[1] > node.range[0];
}

function rangeOfNode(source: SourceText, node: unknown): Range | undefined {
  const [start, end] = (node as Node | null | undefined)?.range ?? [];
  if (start === undefined || end === undefined) return undefined;
  // Nothing at all has no width; its line has.
  return end > start ? rangeBetween(source, start, end) : rangeOfLine(source, lineAt(source, start));
}

function firstLine(source: SourceText): number {
  return source.lines.findIndex((line) => /^\s*[^\s#]/.test(line)) + 1 || 1;
}
