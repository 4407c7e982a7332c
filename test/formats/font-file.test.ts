import { describe, expect, test } from 'vitest';
import { readFontFile } from '../../src/formats/font-file.ts';

type Name = readonly [platform: number, id: number, text: string];

/** Numbers of 16 bits, as a font is made of. */
function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * numbers.length);
  numbers.forEach((number, at) => {
    bytes.writeUInt16BE(number, 2 * at);
  });
  return bytes;
}

function namesOf(names: readonly Name[]): Buffer {
  const texts = names.map(([, , text]) => words(...Array.from(text, (letter) => letter.charCodeAt(0))));
  const records = names.map(([platform, id], index) => {
    const offset = Buffer.concat(texts.slice(0, index)).length;
    return words(platform, 1, 0x0407, id, texts[index]?.length ?? 0, offset);
  });
  return Buffer.concat([words(0, names.length, 6 + 12 * names.length), ...records, ...texts]);
}

/** `first` to `last` as a list of segments; the last segment of such a list ends the list. */
function segments(...ranges: readonly (readonly [first: number, last: number])[]): Buffer {
  const all = [...ranges, [0xffff, 0xffff] as const];
  const lasts = words(...all.map(([, last]) => last));
  const firsts = words(...all.map(([first]) => first));
  return Buffer.concat([words(4, 0, 0, 2 * all.length, 0, 0, 0), lasts, words(0), firsts]);
}

function groups(...ranges: readonly (readonly [first: number, last: number])[]): Buffer {
  const entries = ranges.map(([first, last]) =>
    words(first >> 16, first & 0xffff, last >> 16, last & 0xffff, 0, 1),
  );
  return Buffer.concat([words(12, 0, 0, 0, 0, 0, 0, ranges.length), ...entries]);
}

function charactersOf(...tables: readonly Buffer[]): Buffer {
  const start = 4 + 8 * tables.length;
  const records = tables.map((_, index) =>
    words(3, 1, 0, start + Buffer.concat(tables.slice(0, index)).length),
  );
  return Buffer.concat([words(0, tables.length), ...records, ...tables]);
}

function fontOf(tables: Readonly<Record<string, Buffer>>): Buffer {
  const parts = Object.entries(tables);
  const start = 12 + 16 * parts.length;
  const records = parts.map(([tag, bytes], index) => {
    const offset = start + Buffer.concat(parts.slice(0, index).map(([, before]) => before)).length;
    return Buffer.concat([Buffer.from(tag, 'latin1'), words(0, 0, 0, offset, 0, bytes.length)]);
  });
  return Buffer.concat([words(0, 1, parts.length, 0, 0, 0), ...records, ...parts.map(([, bytes]) => bytes)]);
}

const NAME = namesOf([[3, 1, 'Amtsschrift']]);
const CHARACTERS = charactersOf(segments([0x41, 0x5a]));

function charactersIn(characters: Buffer, text: string): string {
  const font = readFontFile(fontOf({ name: NAME, cmap: characters }));
  return [...text].filter((letter) => font?.has(letter.codePointAt(0) as number)).join('');
}

describe('the family of a font', () => {
  test.each<[string, readonly Name[], string]>([
    ['stands under the names for Windows', [[3, 1, 'Amtsschrift']], 'Amtsschrift'],
    [
      'is not taken from the names for a Macintosh',
      [
        [1, 1, 'Mac'],
        [3, 1, 'Windows'],
      ],
      'Windows',
    ],
    [
      'is the one that all its weights have in common, where that is told',
      [
        [3, 1, 'Amtsschrift Halbfett'],
        [3, 16, 'Amtsschrift'],
      ],
      'Amtsschrift',
    ],
    [
      'is the first of several languages',
      [
        [3, 1, 'Amtsschrift'],
        [3, 1, 'Office Type'],
      ],
      'Amtsschrift',
    ],
    ['is empty where no name is told', [[1, 1, 'Mac']], ''],
  ])('%s', (_, names, family) => {
    expect(readFontFile(fontOf({ name: namesOf(names), cmap: CHARACTERS }))?.family).toBe(family);
  });
});

describe('the characters of a font', () => {
  test.each<[string, Buffer, string, string]>([
    ['in segments', charactersOf(segments([0x41, 0x5a], [0x61, 0x63])), '@AZ[acd\uffff', 'AZac'],
    [
      'in segments up to the last',
      charactersOf(segments([0xfff0, 0xffff])),
      '\ufff0\ufffe\uffff',
      '\ufff0\ufffe',
    ],
    ['in groups, beyond 16 bits', charactersOf(groups([0x41, 0x42], [0x1f600, 0x1f601])), 'AC😀😂', 'A😀'],
    [
      'in groups rather than in segments',
      charactersOf(segments([0x61, 0x61]), groups([0x41, 0x41])),
      'aA',
      'A',
    ],
    ['in no table that we know', charactersOf(words(6, 0, 0)), 'aA', ''],
  ])('%s', (_, characters, asked, known) => {
    expect(charactersIn(characters, asked)).toBe(known);
  });
});

test.each<[string, Buffer]>([
  ['a text', Buffer.from('Das ist keine Schrift.')],
  ['nothing', Buffer.alloc(0)],
  ['a font without characters', fontOf({ name: NAME })],
  ['a font without names', fontOf({ cmap: CHARACTERS })],
  ['a font that ends early', fontOf({ name: NAME, cmap: CHARACTERS }).subarray(0, 60)],
])('%s is no font', (_, bytes) => {
  expect(readFontFile(Uint8Array.from(bytes))).toBeUndefined();
});
