import { describe, expect, test } from 'vitest';
import { withoutEntry } from '../src/source/without-entry.ts';

const TEXT = `# Anfang
a: 1   # zu a
# über b
b:
  - x: 1
    y: [p,   q, r]   # fließend
    # in der Liste
  - x: 2
  # unter b
# über c
c: >-
  lang
  länger

d:
- eins
- zwei  # zu zwei

e: {f: 1, g: {h: 2}}
`;

describe('withoutEntry', () => {
  test.each([
    ['a field with its remark', ['a'], TEXT.replace('a: 1   # zu a\n', '')],
    ['a list with all that is in it', ['b'], TEXT.replace(/b:\n {2}- x: 1\n.*\n.*\n {2}- x: 2\n/, '')],
    ['the first field of an item', ['b', 0, 'x'], TEXT.replace('x: 1\n    y', 'y')],
    ['the last field of an item', ['b', 0, 'y'], TEXT.replace(/ {4}y: .*\n/, '')],
    ['an item', ['b', 1], TEXT.replace('  - x: 2\n', '')],
    ['an item through its only field', ['b', 1, 'x'], TEXT.replace('  - x: 2\n', '')],
    ['an item with several lines', ['b', 0], TEXT.replace(/ {2}- x: 1\n {4}y: .*\n/, '')],
    ['the first of a list in brackets', ['b', 0, 'y', 0], TEXT.replace('[p,   q, r]', '[q, r]')],
    ['the middle of a list in brackets', ['b', 0, 'y', 1], TEXT.replace('[p,   q, r]', '[p,   r]')],
    ['the last of a list in brackets', ['b', 0, 'y', 2], TEXT.replace('[p,   q, r]', '[p,   q]')],
    [
      'a text over several lines, and one of two empty lines',
      ['c'],
      TEXT.replace('c: >-\n  lang\n  länger\n', ''),
    ],
    ['an item that is not indented', ['d', 0], TEXT.replace('- eins\n', '')],
    ['a list that is not indented', ['d'], TEXT.replace('d:\n- eins\n- zwei  # zu zwei\n\n', '')],
    ['a field in braces', ['e', 'f'], TEXT.replace('f: 1, ', '')],
    ['the only field in braces with what it leaves empty', ['e', 'g', 'h'], TEXT.replace(', g: {h: 2}', '')],
    ['the last entry with the empty line above it', ['e'], TEXT.replace('\ne: {f: 1, g: {h: 2}}\n', '')],
  ])('takes away %s', (_, path, expected) => {
    expect(withoutEntry(TEXT, path)).toBe(expected);
  });

  test.each([[['z']], [['b', 7]], [['a', 'x']], [['b', 0, 'y', 3]]])(
    'leaves the text alone without %j',
    (path) => {
      expect(withoutEntry(TEXT, path)).toBe(TEXT);
    },
  );

  test('keeps the last line readable where it has no end', () => {
    expect(withoutEntry('a: 1\nb: 2', ['b'])).toBe('a: 1\n');
  });
});
