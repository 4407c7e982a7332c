import { describe, expect, test } from 'vitest';
import type { Baum, Baumknoten } from '../../src/documents/document.ts';
import { svgFigure } from '../../src/formats/svg-chart.ts';

const leaf = (name: string): Baumknoten => ({ name, zusatz: null, kinder: [] });
const TREE: Baum = {
  art: 'baum',
  titel: 'T',
  alt: 'A steht über B & C.',
  wurzeln: [
    {
      name: 'A <script>',
      zusatz: 'Geschäftsführung: X',
      kinder: [leaf('B'), { ...leaf('C'), kinder: [leaf('D')] }],
    },
    leaf('E'),
  ],
};

/** Left edge and top of each box, in order. */
function boxes(picture: string): readonly (readonly [left: number, top: number])[] {
  return [...picture.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('a tree', () => {
  const picture = svgFigure(TREE);

  test('has a box for everybody, one below the other, further in by level', () => {
    const [a, b, c, d, e] = boxes(picture).map(([left]) => left);
    expect([b, c, d, e]).toEqual([(a ?? 0) + 34, (a ?? 0) + 34, (a ?? 0) + 68, a]);
    const tops = boxes(picture).map(([, top]) => top);
    expect(tops).toEqual(tops.toSorted((x, y) => x - y));
    expect(new Set(tops).size).toBe(5);
  });

  test('has two lines to each box that stands below another', () => {
    expect(picture.match(/<line /g)).toHaveLength(2 * 3);
  });

  test('escapes every text and says in words what it shows', () => {
    expect(picture).toContain('aria-label="A steht über B &amp; C."');
    expect(picture).toContain('A &lt;script&gt;');
    expect(picture).not.toContain('<script');
  });

  test('can be drawn empty and deep', () => {
    const chain = Array.from({ length: 14 }, (_, index) => `Gremium ${index}`).reduceRight<
      readonly Baumknoten[]
    >((kinder, name) => [{ name, zusatz: null, kinder }], []);
    for (const wurzeln of [[], chain])
      expect(svgFigure({ ...TREE, wurzeln })).not.toMatch(/NaN|Infinity|width="-/);
  });
});
