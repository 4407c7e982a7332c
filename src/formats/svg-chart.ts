import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Balkendiagramm, Figure } from '../documents/document.ts';
import { groupedNumber } from '../numbers.ts';
import { paired } from './paired.ts';
import { COLORS, labelLines, line, rect, svg, text } from './svg.ts';
import { svgBaum } from './svg-baum.ts';
import { svgMatrix } from './svg-matrix.ts';

type Scale = ScaleLinear<number, number>;

const WIDTH = 640;
const LABELS = 190;
const VALUES = 64;
const GAP = 14;
const LABEL_LIMIT = 27;
const LABEL_LEADING = 16;

/** `name` keeps the ids of two figures on one page apart; `accent` is the city's own colour (`#1d5166`). */
export function svgFigure(figure: Figure, name = 'diagramm', accent: string = COLORS.accent): string {
  if (figure.art === 'baum') return svgBaum(figure, accent);
  return figure.art === 'balken' ? barChart(figure, name, accent) : svgMatrix(figure, accent);
}

/** Solid, hatched, outlined: three series that a black-and-white printer keeps apart. */
function paints(patternId: string, accent: string): readonly string[] {
  const outline = `stroke="${accent}" stroke-width="1.25"`;
  return [
    `fill="${accent}" ${outline}`,
    `fill="url(#${patternId})" ${outline}`,
    `fill="${COLORS.paper}" ${outline}`,
  ];
}

function hatching(id: string, accent: string): string {
  const stroke = `stroke="${accent}" stroke-width="3"`;
  return `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${COLORS.paper}"/><line x1="0" y1="0" x2="0" y2="6" ${stroke}/></pattern></defs>`;
}

function legend(names: readonly string[], fills: readonly string[]): readonly string[] {
  let x = LABELS;
  return paired(names, fills).flatMap(([name, fill]) => {
    const left = x;
    x += 34 + name.length * 7.5;
    return [rect(left + 0.5, 4.5, 12, 12, fill), text(left + 20, 10.5, name)];
  });
}

function scaleOf(numbers: readonly number[]) {
  return scaleLinear()
    .domain([Math.min(0, ...numbers), Math.max(1, ...numbers)])
    .nice(5)
    .range([LABELS, WIDTH - VALUES]);
}

function axis(scale: Scale, numbers: readonly number[], top: number, bottom: number): readonly string[] {
  const isWhole = numbers.every(Number.isInteger);
  const ticks = scale.ticks(5).filter((tick) => !isWhole || Number.isInteger(tick));
  const style = { anchor: 'middle', size: 12, fill: COLORS.soft } as const;
  return ticks.flatMap((tick) => [
    line(scale(tick), top, scale(tick), bottom),
    text(scale(tick), bottom + 14, groupedNumber(tick, 1), style),
  ]);
}

function bar(scale: Scale, value: number, y: number, thickness: number, paint: string): readonly string[] {
  const left = Math.min(scale(0), scale(value));
  const width = Math.abs(scale(value) - scale(0));
  const label = text(left + width + 7, y + thickness / 2, groupedNumber(value, 1), { weight: 600 });
  return width > 0 ? [rect(left, y, width, thickness, paint), label] : [label];
}

function label(name: string, middle: number): readonly string[] {
  const rows = labelLines(name, LABEL_LIMIT);
  const first = middle - ((rows.length - 1) * LABEL_LEADING) / 2;
  return rows.map((row, index) => text(0, first + index * LABEL_LEADING, row));
}

function barChart(figure: Balkendiagramm, name: string, accent: string): string {
  const count = Math.max(1, figure.reihen.length);
  const patternId = `Muster-${name.replace(/[^A-Za-z0-9-]/g, '_')}`;
  const fills = paints(patternId, accent);
  const thickness = count === 1 ? 20 : 15;
  const step = thickness + 2;
  const row = Math.max(count * step, 2 * LABEL_LEADING + 2) + GAP;
  const top = count > 1 ? 34 : 6;
  const bottom = top + figure.werte.length * row;
  const numbers = figure.werte.flatMap(({ zahlen }) => zahlen);
  const scale = scaleOf(numbers);
  const rows = figure.werte.flatMap(({ name: rowName, zahlen }, index) => {
    const middle = top + (index + 0.5) * row;
    const first = middle - (count * step) / 2 + 1;
    const bars = paired(zahlen.slice(0, count), fills).flatMap(([value, fill], series) =>
      bar(scale, value, first + series * step, thickness, fill),
    );
    return [...label(rowName, middle), ...bars];
  });
  const unit = { anchor: 'end', size: 12, fill: COLORS.soft } as const;
  return svg(WIDTH, bottom + 46, figure.alt, [
    ...(count > 1 ? [hatching(patternId, accent), ...legend(figure.reihen, fills)] : []),
    ...axis(scale, numbers, top, bottom),
    line(scale(0), top, scale(0), bottom, COLORS.ink),
    ...rows,
    text(WIDTH - VALUES, bottom + 34, figure.einheit, unit),
  ]);
}
