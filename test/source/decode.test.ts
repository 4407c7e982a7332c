import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/decode.ts';

const decode = (...bytes: readonly (string | readonly number[])[]) =>
  decodeText(Buffer.concat(bytes.map((part) => Buffer.from(part as string))), 'a.yaml');

describe('text that is fine', () => {
  it('loses its byte order mark, its CR and its decomposed umlauts', () => {
    expect(decode([0xef, 0xbb, 0xbf], 'fu\u0308r: 1\r\nb: 2\r\n')).toEqual({ text: 'für: 1\nb: 2\n' });
  });

  it('keeps tabs, no-break spaces and characters outside the basic plane', () => {
    expect(decode('a\t\u00a0😀')).toEqual({ text: 'a\t\u00a0😀' });
  });
});

describe('text that is not', () => {
  it.each([
    [
      'Windows-1252',
      ['ort: x\ntitel: Begr', [0xfc], [0xdf], 'ung, Stand\n'],
      'datei/zeichensatz',
      2,
      12,
      '„Begrüßung“',
    ],
    ['a German quote in Windows-1252', ['a: ', [0x84], 'Kita', [0x93]], 'datei/zeichensatz', 1, 4, '„„Kita“'],
    ['a stray byte', ['a: ', [0x81]], 'datei/zeichensatz', 1, 4, '0x81'],
    ['a bad first byte', [[0xfc], 'ber: 1'], 'datei/zeichensatz', 1, 1, '„über“'],
    ['a cut sequence after good ones', ['ä\nöö', [0xc3]], 'datei/zeichensatz', 2, 3, 'UTF-8'],
    ['UTF-16 with mark', [[0xff, 0xfe, 0x61, 0x00]], 'datei/zeichensatz', 1, 1, '„UTF-16“'],
    ['UTF-16 big-endian', [[0xfe, 0xff, 0x00, 0x61]], 'datei/zeichensatz', 1, 1, '„UTF-16“'],
    ['UTF-16 without mark', [[0x61, 0x00, 0x3a, 0x00]], 'datei/zeichensatz', 1, 1, '„UTF-16“'],
    ['a lost letter', ['a: Begr\ufffdung'], 'datei/zeichensatz', 1, 8, '„Begr\ufffdung“'],
    ['a bell', ['a: b\nc: \u0007'], 'datei/steuerzeichen', 2, 4, '„U+0007“'],
    ['NUL', ['a: \u0000'], 'datei/steuerzeichen', 1, 4, '„U+0000“'],
    ['a lone CR', ['a: 1\rb: 2'], 'datei/steuerzeichen', 1, 5, '„U+000D“'],
    [
      'a line break of Word',
      ['a: 1\u000bb'],
      'datei/steuerzeichen',
      1,
      5,
      '„U+000B“ (ein Zeilenumbruch aus Word)',
    ],
    ['a C1 control', ['a: \u0085'], 'datei/steuerzeichen', 1, 4, '„U+0085“'],
    ['too much', [Buffer.alloc(1024 * 1024 + 1, 'a')], 'datei/zu-gross', 1, 1, '1 MiB'],
  ] as const)('is named: %s', (_, parts, code, line, column, said) => {
    const result = decode(...(parts as readonly (string | readonly number[])[]));
    const problems = 'problems' in result ? result.problems : [];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, severity: 'fehler', range: { start: { line, column } } });
    expect(problems[0]?.message).toContain(said);
  });

  it('may be exactly 1 MiB', () => {
    expect(decodeText(Buffer.alloc(1024 * 1024, 'a'), 'a.yaml')).toHaveProperty('text');
  });
});
