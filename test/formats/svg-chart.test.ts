import { describe, expect, test } from 'vitest';
import type { Balkendiagramm, Heatmap } from '../../src/documents/document.ts';
import { labelLines } from '../../src/formats/svg.ts';
import { svgFigure } from '../../src/formats/svg-chart.ts';

const BARS: Balkendiagramm = {
  art: 'balken',
  titel: 'T',
  alt: 'A <b> "x" & y',
  einheit: 'Euro',
  reihen: ['2018', '2017', '2016'],
  werte: [
    { name: 'Neustadt <script>', zahlen: [1234.56, 0, 1e-9] },
    { name: 'Mombach', zahlen: [3, 2, 1] },
  ],
};
const MATRIX: Heatmap = {
  art: 'matrix',
  titel: 'T',
  alt: 'A',
  spalten: ['Jan', 'Feb', 'Mär'],
  zeilen: [{ name: 'Wohnen', zahlen: [0, 4, 12] }],
};

describe('bars', () => {
  const picture = svgFigure(BARS, 'mittel 2018');

  test('carry their numbers in German', () => {
    expect(picture).toContain('>1.234,6</text>');
    expect(picture).toContain('>0</text>');
  });

  test('differ in black and white: solid, hatched, outlined', () => {
    expect(picture).toContain('<pattern id="Muster-mittel_2018"');
    expect(picture).toContain('fill="url(#Muster-mittel_2018)"');
    for (const name of BARS.reihen) expect(picture).toContain(`>${name}</text>`);
    expect(svgFigure({ ...BARS, reihen: ['2018'] })).not.toContain('<pattern');
  });

  test('escape every text', () => {
    expect(picture).toContain('aria-label="A &lt;b&gt; &quot;x&quot; &amp; y"');
    expect(picture).not.toMatch(/<script|<b>/);
  });

  test('have coordinates with at most two decimals and no exponent', () => {
    expect(picture).not.toMatch(/="-?\d+\.\d{3,}"|="[\d.]+e-?\d+"|"-0"|NaN|Infinity/);
  });

  test('can be drawn without a single value', () => {
    expect(svgFigure({ ...BARS, werte: [] })).not.toMatch(/NaN|Infinity/);
    expect(svgFigure({ ...BARS, werte: [{ name: 'x', zahlen: [0, 0, 0] }] })).not.toMatch(/NaN|Infinity/);
  });
});

describe('matrix', () => {
  const picture = svgFigure(MATRIX);

  test('has a number in every square, larger and darker with its value', () => {
    const squares = [...picture.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*fill="(#\w+)"/g)];
    expect(squares).toHaveLength(2);
    expect(Number(squares[0]?.[1])).toBeLessThan(Number(squares[1]?.[1]));
    expect(squares[0]?.[2]).not.toBe(squares[1]?.[2]);
    expect(picture).toContain('>12</text>');
  });

  test('turns long names of columns', () => {
    const long = svgFigure({ ...MATRIX, spalten: ['Altstadt/Oberstadt', 'Neustadt', 'Mombach'] });
    expect(long).toContain('rotate(-40');
    expect(picture).not.toContain('rotate');
  });
});

test('labels break at blanks, hyphens and slashes, and are cut where they must be', () => {
  expect(labelLines('Kita', 27)).toEqual(['Kita']);
  expect(labelLines('Kita-Plätze und Übergänge in die Grundschule', 27)).toEqual([
    'Kita-Plätze und Übergänge',
    'in die Grundschule',
  ]);
  expect(labelLines('eins zwei drei vier fünf sechs', 10)).toEqual(['eins zwei', 'drei vier…']);
  expect(labelLines('Donaudampfschifffahrtsgesellschaft', 12)).toEqual(['Donaudampfs…']);
});
