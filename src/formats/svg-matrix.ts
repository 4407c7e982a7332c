import { scaleQuantize, scaleSqrt } from 'd3-scale';
import type { Heatmap } from '../documents/document.ts';
import { groupedNumber } from '../numbers.ts';
import { COLORS, labelLines, line, mixed, rect, svg, text } from './svg.ts';

const LABELS = 210;
const LABEL_LIMIT = 31;
const MIN_CELL = 30;
const MAX_CELL = 46;
const WIDTH = 640;
const ROW = 38;
/** How much of the accent is in each shade, lightest first. */
const SHADES = [0.12, 0.3, 0.54, 0.79, 1] as const;
const SHORT_HEADER = 4;

/** The larger the number, the larger and darker its square; the number itself stands in it. */
export function svgMatrix(figure: Heatmap, accent: string): string {
  const columns = Math.max(1, figure.spalten.length);
  const cell = Math.min(MAX_CELL, Math.max(MIN_CELL, (WIDTH - LABELS) / columns));
  const longest = Math.max(0, ...figure.spalten.map((name) => name.length));
  const isTurned = longest * 7.5 > cell && longest > SHORT_HEADER;
  const top = isTurned ? Math.min(150, 16 + longest * 5) : 28;
  const most = Math.max(1, ...figure.zeilen.flatMap(({ zahlen }) => zahlen));
  const width = LABELS + columns * cell + (isTurned ? Math.max(60, longest * 5) : 4);
  const height = top + figure.zeilen.length * ROW + 4;
  const middleOf = (column: number) => LABELS + (column + 0.5) * cell;

  const header = figure.spalten.map((name, column) =>
    isTurned
      ? text(middleOf(column), top - 12, name, { size: 12, fill: COLORS.soft, turn: -40 })
      : text(middleOf(column), top - 14, name, { size: 12, fill: COLORS.soft, anchor: 'middle' }),
  );
  const rows = figure.zeilen.flatMap(({ name, zahlen }, index) => {
    const middle = top + (index + 0.5) * ROW;
    const names = labelLines(name, LABEL_LIMIT);
    const first = middle - (names.length - 1) * 8;
    return [
      line(0, top + index * ROW, LABELS + columns * cell, top + index * ROW),
      ...names.map((part, at) => text(0, first + at * 16, part)),
      ...zahlen
        .slice(0, columns)
        .flatMap((value, column) => square(middleOf(column), middle, { value, most, accent })),
    ];
  });
  return svg(width, height, figure.alt, [...header, ...rows]);
}

interface Count {
  readonly value: number;
  readonly most: number;
  readonly accent: string;
}

function square(x: number, y: number, { value, most, accent }: Count): readonly string[] {
  if (value <= 0) return [text(x, y, '·', { anchor: 'middle', fill: COLORS.soft })];
  const side = scaleSqrt().domain([0, most]).range([16, 30])(value);
  const shade = scaleQuantize<number>().domain([0, most]).range(SHADES)(value);
  return [
    rect(
      x - side / 2,
      y - side / 2,
      side,
      side,
      `fill="${mixed(accent, COLORS.paper, shade)}" stroke="${accent}"`,
    ),
    text(x, y, groupedNumber(value, 1), {
      anchor: 'middle',
      size: 12,
      weight: 600,
      fill: shade > 0.6 ? COLORS.paper : COLORS.ink,
    }),
  ];
}
