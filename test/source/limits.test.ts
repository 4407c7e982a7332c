import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';

const read = (text: string) => readSource('a.yaml', Buffer.from(text));
const said = (text: string) =>
  read(text).problems.map(
    ({ code, range, message }) => `${code} ${range?.start.line}:${range?.start.column} ${message}`,
  );

describe('a text of 64 KiB', () => {
  const TOO_LONG = 'Der Text, der hier beginnt, hat mehr als 65.536 Zeichen.';

  it.each([
    ['plain', (length: number) => `b: 1\na: ${'x'.repeat(length)}\n`],
    ['quoted', (length: number) => `b: 1\na: "${'x'.repeat(length)}"\n`],
    ['block', (length: number) => `b: 1\na: |-\n  ${'x'.repeat(length)}\n`],
    ['in a list', (length: number) => `b: 1\na: [${'x'.repeat(length)}]\n`],
  ])('is the limit: %s', (_, text) => {
    expect(said(text(65_000))).toEqual([]);
    expect(said(text(65_537 + 2000))).toEqual([`schema/umfang 2:1 ${TOO_LONG}`]);
  });

  it('is counted to the character', () => {
    expect(said(`a: ${'x'.repeat(65_536)}`)).toEqual([]);
    expect(said(`a: ${'x'.repeat(65_537)}`)).toEqual([`schema/umfang 1:1 ${TOO_LONG}`]);
  });

  it('is refused before it is put together when it is far too long', () => {
    expect(said(`b: 1\na: |\n${'  x\n'.repeat(200_000)}`)).toEqual([`schema/umfang 3:3 ${TOO_LONG}`]);
  });

  it('is not what is wrong when the quote is never closed', () => {
    expect(said(`a: "${'x\n'.repeat(500_000)}`)[0]).toMatch(/^yaml\/anfuehrungszeichen 1:4 /);
  });
});

describe('the same fault everywhere', () => {
  const tabs = (count: number) => `a:\n${'\tb: 1\n'.repeat(count)}`;

  it('is listed a hundred times, then counted', () => {
    expect(read(tabs(101)).problems).toHaveLength(101);
    expect(said(tabs(101)).at(-1)).toBe('yaml/tabulator 102:1 „b: 1“ ist mit einem Tabulator eingerückt.');
    expect(read(tabs(12_345)).problems).toHaveLength(101);
    expect(said(tabs(12_345)).at(-1)).toBe(
      'yaml/tabulator 102:1 Von hier an gibt es in dieser Datei noch 12.245 solche Stellen.',
    );
  });

  it('does not hide another one', () => {
    const text = `${Array.from({ length: 150 }, (_, index) => `k${index}: &a x\n`).join('')}a: !b c\nk1: x\n`;
    const codes = read(text).problems.map(({ code }) => code);
    expect(codes.filter((code) => code === 'yaml/nicht-erlaubt')).toHaveLength(101);
    expect(codes).toContain('yaml/doppeltes-feld');
  });
});

describe('what used to take seconds or gigabytes', () => {
  const group = Array.from({ length: 1500 }, (_, index) => ` k${index}:\n`).join('');
  const FIELDS = Array.from({ length: 80 }, (_, index) => `g${index}:\n${group}`).join('');

  it.each([
    ['tabs, each looking for the line above', '\tx\n'.repeat(300_000), 'yaml/tabulator'],
    ['wrong escapes, each an error with its stack', `a: "${'\\q'.repeat(120_000)}"`, 'yaml/rueckstrich'],
    [
      'findings in one line, each with a copy of it',
      `a: [${Array.from({ length: 8000 }, () => `a:\u00a0${'b'.repeat(100)}`).join(', ')}]`,
      'yaml/unsichtbar',
    ],
    ['fields, one hundred and twenty thousand', FIELDS, 'schema/umfang'],
    ['empty lines', `a: 1\n${'\n'.repeat(1_000_000)} b: 2\n`, 'schema/umfang'],
    ['control characters', '\u0007\n'.repeat(500_000), 'datei/steuerzeichen'],
  ])('%s', (_, text, code) => {
    const start = process.cpuUsage();
    expect(read(text).problems[0]?.code).toBe(code);
    // The clock would also count what other tests do at the same time.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
  });
});
