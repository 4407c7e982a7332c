import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/codes.ts';
import { INVISIBLE } from '../../src/source/invisible-characters.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { Data, SourceFile } from '../../src/source/source-file.ts';
import { PROJECT } from '../run-in.ts';

const EXAMPLES = readdirSync(join(PROJECT, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(join(PROJECT, 'examples', name), 'utf8'))
  .filter((text) => text.length < 20_000);

/** There are data or an error that says why not, and every place is one that an editor can go to. */
function expectAnswer({ path, text, data, problems }: SourceFile): void {
  const isRefused = problems.some(({ severity }) => severity === 'fehler');
  expect(data === undefined).toBe(isRefused);
  const lines = text.split('\n');
  for (const { file, code, message, hint, range, related } of problems) {
    expect(file).toBe(path);
    expect(CODES).toHaveProperty([code]);
    expect(message).toMatch(/[.!?]$/);
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object/);
    for (const place of [range, ...(related ? [related.range] : [])]) {
      const { start, end } = place ?? expect.fail('no place');
      // What could not be decoded has no lines to compare with.
      if (text === '') continue;
      expect(end.line).toBe(start.line);
      expect(start.column).toBeGreaterThanOrEqual(1);
      expect(end.column).toBeGreaterThanOrEqual(start.column);
      expect((lines[start.line - 1] ?? expect.fail('no such line')).length + 1).toBeGreaterThanOrEqual(
        end.column,
      );
    }
  }
}

const read = (content: string | Uint8Array) => readSource('a.yaml', Buffer.from(content));

describe('whatever the file holds, there is an answer with places inside the text', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectAnswer(read(bytes))),
      { numRuns: 1000, seed: 7 },
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectAnswer(read(text))),
      { numRuns: 1000, seed: 7 },
    );
  });

  test('any signs of YAML', () => {
    const signs = [
      ...'-?:,[]{}#&*!|>\'"%@` \n\t\\~=<.aä1',
      ': ',
      '- ',
      '\n  ',
      ' #x',
      '---',
      '...',
      '<<',
      '\u00a0',
    ];
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (yaml) => expectAnswer(read(yaml))),
      { numRuns: 5000, seed: 7, examples: [['? \n  ']] },
    );
  });

  type Edit = readonly [
    kind: 'delete' | 'insert' | 'duplicate' | 'swap',
    at: number,
    length: number,
    text: string,
  ];

  function edited(text: string, [kind, share, length, inserted]: Edit): string {
    const at = Math.floor(share * text.length);
    const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
    if (kind === 'delete') return before + after;
    if (kind === 'insert') return before + inserted + piece + after;
    if (kind === 'duplicate') return before + piece + piece + after;
    return before + after.slice(0, length) + piece + after.slice(length);
  }

  test('any edits of the files of the examples', () => {
    const inserted = fc.oneof(
      fc.constantFrom(...':-"\'[]{},#&*!|>%@`?\\\t\n', ': ', '- ', ' #x', '\n  ', '\u00a0', '\u200b', 'ä'),
      fc.string({ maxLength: 5 }),
    );
    const edit = fc.tuple(
      fc.constantFrom('delete', 'insert', 'duplicate', 'swap'),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      inserted,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...EXAMPLES),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (text, edits) => expectAnswer(read((edits as readonly Edit[]).reduce(edited, text))),
      ),
      { numRuns: 1500, seed: 7 },
    );
  }, 60_000);
});

describe('what is written as YAML is read as it was', () => {
  const text = fc
    .oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 10 }))
    .filter((value) => !/[\p{Cs}\p{Cc}]/u.test(value.replace(/[\n\t]/g, '')) && !value.includes('\ufffd'));
  const name = fc
    .oneof(
      text.filter((value) => value !== '' && value !== '<<' && !INVISIBLE.test(value) && !/\n/.test(value)),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'a', 'name'),
    )
    .map((value) => value.normalize('NFC'));
  const { data } = fc.letrec<{ data: Data }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      text,
      fc.array(tie('data'), { maxLength: 5 }),
      fc
        .uniqueArray(fc.tuple(name, tie('data')), { maxLength: 5, selector: ([key]) => key.toLowerCase() })
        .map((pairs) => Object.fromEntries(pairs)),
    ),
  }));

  const entriesOf = (value: Data) => Object.entries(value as Record<string, Data>);
  const isText = (value: Data): value is string => typeof value === 'string';
  const quoted = (value: string) => JSON.stringify(value);

  /** In braces and brackets. */
  function inBrackets(value: Data): string {
    if (isText(value)) return quoted(value);
    if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
    return `{${entriesOf(value)
      .map(([key, inner]) => `${quoted(key)}: ${inBrackets(inner)}`)
      .join(', ')}}`;
  }

  function inLines(value: Data, indent = ''): string {
    const below = (inner: Data) =>
      isText(inner) || entriesOf(inner).length === 0
        ? ` ${inBrackets(inner)}\n`
        : `\n${inLines(inner, `${indent}  `)}`;
    if (Array.isArray(value)) return value.map((item) => `${indent}-${below(item)}`).join('');
    return entriesOf(value)
      .map(([key, inner]) => `${indent}${quoted(key)}:${below(inner)}`)
      .join('');
  }

  /** Composed, as everything is that is read. */
  function composed(value: Data): Data {
    if (isText(value)) return value.normalize('NFC');
    if (Array.isArray(value)) return value.map(composed);
    return Object.fromEntries(entriesOf(value).map(([key, inner]) => [key, composed(inner)]));
  }

  const file = data.filter((value) => !isText(value) && entriesOf(value).length > 0);

  test.each([
    ['in lines', inLines],
    ['in brackets', inBrackets],
  ] as const)('%s', (_, write) => {
    fc.assert(
      fc.property(file, (value) => {
        expect(read(write(value)).data).toEqual(composed(value));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
