import { scaleQuantize, scaleSqrt } from 'd3-scale';
import type { Heatmap } from '../documents/document.ts';
import { groupedNumber } from '../render/numbers.ts';
import { COLORS, labelLines, line, rect, svg, text } from './svg.ts';

const LABELS = 210;
const LABEL_LIMIT = 31;
const MIN_CELL = 30;
const MAX_CELL = 46;
const WIDTH = 640;
const ROW = 38;
const SHADES = ['#e4ecef', '#bcd0d8', '#86a9b8', '#4a7b90', '#1d5166'] as const;
const SHORT_HEADER = 4;

/** The larger the number, the larger and darker its square; the number itself stands in it. */
export function svgMatrix(figure: Heatmap): string {
  const columns = Math.max(1, figure.spalten.length);
  const cell = Math.min(MAX_CELL, Math.max(MIN_CELL, (WIDTH - LABELS) / columns));
  const longest = Math.max(0, ...figure.spalten.map((name) => name.length));
  const isTurned = longest * 7.5 > cell && longest > SHORT_HEADER;
  const top = isTurned ? Math.min(150, 16 + longest * 5) : 28;
  const most = Math.max(1, ...figure.zeilen.flatMap(({ zahlen }) => zahlen));
  const width = LABELS + columns * cell + (isTurned ? 60 : 4);
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
      ...zahlen.slice(0, columns).flatMap((value, column) => square(middleOf(column), middle, value, most)),
    ];
  });
  return svg(width, height, figure.alt, [...header, ...rows]);
}

function square(x: number, y: number, value: number, most: number): readonly string[] {
  if (value <= 0) return [text(x, y, '·', { anchor: 'middle', fill: COLORS.soft })];
  const side = scaleSqrt().domain([0, most]).range([16, 30])(value);
  const shade = scaleQuantize<string>().domain([0, most]).range(SHADES)(value);
  const isDark = SHADES.indexOf(shade as (typeof SHADES)[number]) >= 3;
  return [
    rect(x - side / 2, y - side / 2, side, side, `fill="${shade}" stroke="${COLORS.accent}"`),
    text(x, y, groupedNumber(value, 1), {
      anchor: 'middle',
      size: 12,
      weight: 600,
      fill: isDark ? COLORS.paper : COLORS.ink,
    }),
  ];
}
