import type { Range } from '../diagnostic.ts';
import { carefulPlaces } from './careful-places.ts';
import type { PlacedChild, PlacedNode } from './placed-node.ts';
import { quickPlaces } from './quick-places.ts';
import type { DataPath, SourceFile } from './source-file.ts';
import { lineAt, rangeBetween, rangeOfLine, type SourceText, sourceTextFrom } from './source-text.ts';

interface Parsed {
  readonly source: SourceText;
  readonly root: PlacedNode | undefined;
}

interface Place extends PlacedChild {
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
): { readonly source: SourceText; readonly node: PlacedNode } | undefined {
  const { source, root } = parsedOf(file);
  const { value, isWhole } = follow(root, path);
  return isWhole && value?.value !== undefined ? { source, node: value } : undefined;
}

/** Read again only when somebody asks: almost every file is fine. */
function parsedOf(file: SourceFile): Parsed {
  const known = parsed.get(file);
  if (known) return known;
  const { path, text, data } = file;
  // Text that could not be read may be nested too deeply to be composed at all.
  const root = data === undefined ? undefined : (quickPlaces(text) ?? carefulPlaces(text));
  const result = { source: sourceTextFrom(path, text), root };
  parsed.set(file, result);
  return result;
}

function follow(root: PlacedNode | undefined, path: DataPath): Place {
  let place: Place = { value: root, isWhole: true };
  for (const step of path) {
    const next = place.value?.children().get(String(step));
    if (!next) return { ...place, isWhole: false };
    place = { ...next, isWhole: true };
  }
  return place;
}

function isVisibleScalar(node: PlacedNode | undefined): boolean {
  return node?.value !== undefined && node.range[1] > node.range[0];
}

function rangeOfNode(source: SourceText, node: PlacedNode | undefined): Range | undefined {
  if (!node) return undefined;
  const [start, end] = node.range;
  // Nothing at all has no width; its line has.
  return end > start ? rangeBetween(source, start, end) : rangeOfLine(source, lineAt(source, start));
}

function firstLine(source: SourceText): number {
  return source.lines.findIndex((line) => /^\s*[^\s#]/.test(line)) + 1 || 1;
}
