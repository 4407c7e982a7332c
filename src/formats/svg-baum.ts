import type { Baum, Baumknoten } from '../documents/document.ts';
import { COLORS, labelLines, line, rect, svg, text } from './svg.ts';

const WIDTH = 640;
/** Boxes are equally wide, as far as the page allows. */
const BOX = 420;
const INDENT = 34;
const GAP = 12;
const PADDING = 10;
const LEADING = 16;
/** Width of a character in the bold face at its size, generously. */
const CHARACTER = 7.4;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly zusatz: readonly string[];
  /** Index of the box above. */
  readonly parent: number | undefined;
}

/** One box below the other, each further in than the one it belongs to: the picture grows downwards, never sideways. */
function boxesOf(wurzeln: readonly Baumknoten[]): readonly Box[] {
  const boxes: Box[] = [];
  let top = 1;
  const place = (knoten: Baumknoten, depth: number, parent: number | undefined) => {
    const left = 1 + depth * INDENT;
    const width = Math.min(BOX, WIDTH - left - 1);
    const limit = Math.max(16, Math.floor((width - 2 * PADDING) / CHARACTER));
    const lines = labelLines(knoten.name, limit);
    const zusatz = knoten.zusatz === null ? [] : labelLines(knoten.zusatz, limit + 6);
    const height = 2 * PADDING + (lines.length + zusatz.length) * LEADING;
    const index = boxes.push({ left, top, width, height, lines, zusatz, parent }) - 1;
    top += height + GAP;
    for (const kind of knoten.kinder) place(kind, depth + 1, index);
  };
  for (const wurzel of wurzeln) place(wurzel, 0, undefined);
  return boxes;
}

/** A box of the top is filled; the others are outlined, so that print keeps them apart. */
function drawn({ left, top, width, height, lines, zusatz, parent }: Box, accent: string): readonly string[] {
  const isTop = parent === undefined;
  const paint = `fill="${isTop ? accent : COLORS.paper}" stroke="${accent}" stroke-width="1.25" rx="3"`;
  const rowAt = (row: number) => top + PADDING + (row + 0.5) * LEADING;
  const x = left + PADDING;
  return [
    rect(left, top, width, height, paint),
    ...lines.map((row, index) =>
      text(x, rowAt(index), row, { weight: 600, fill: isTop ? COLORS.paper : COLORS.ink }),
    ),
    ...zusatz.map((row, index) =>
      text(x, rowAt(lines.length + index), row, { size: 12, fill: isTop ? COLORS.paper : COLORS.soft }),
    ),
  ];
}

/** An elbow from the foot of the box above to the side of this one. */
function elbow(above: Box, box: Box): readonly string[] {
  const x = above.left + INDENT / 2;
  const y = box.top + box.height / 2;
  return [line(x, above.top + above.height, x, y, COLORS.soft), line(x, y, box.left, y, COLORS.soft)];
}

/** A tree of names: who belongs to whom shows by indentation and by lines. */
export function svgBaum(figure: Baum, accent: string): string {
  const boxes = boxesOf(figure.wurzeln);
  const last = boxes.at(-1);
  const elbows = boxes.flatMap((box) => {
    const above = box.parent === undefined ? undefined : boxes[box.parent];
    return above ? elbow(above, box) : [];
  });
  return svg(WIDTH, last ? last.top + last.height + 1 : 1, figure.alt, [
    ...elbows,
    ...boxes.flatMap((box) => drawn(box, accent)),
  ]);
}
