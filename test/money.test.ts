import { describe, expect, test } from 'vitest';
import { formatEuro, parseBetrag, parseSaldo } from '../src/money.ts';

function centsOf(text: string): number | undefined {
  const result = parseBetrag(text);
  return 'cents' in result ? result.cents : undefined;
}

function problemOf(text: string): string | undefined {
  const result = parseBetrag(text);
  return 'problem' in result ? result.problem : undefined;
}

/** The same numbers in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Amounts of all sizes, from cents to a billion euros. */
function randomAmounts(count: number): readonly number[] {
  const random = randomNumbers(2018);
  return Array.from({ length: count }, () => Math.floor(10 ** (random() * 11)));
}

describe('parseBetrag', () => {
  test.each([
    ['1.500,00', 150_000],
    ['1500', 150_000],
    ['1500,00', 150_000],
    ['620,50', 62_050],
    ['620', 62_000],
    ['0', 0],
    ['0,00', 0],
    ['0,05', 5],
    ['0,29', 29],
    ['1.234.567', 123_456_700],
    ['1.234.567,89', 123_456_789],
    ['1.000.000.000,00', 100_000_000_000],
  ])('reads %s as %s cents', (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });

  test('names both readings of a point before three digits', () => {
    expect(problemOf('1.500')).toBe('kann 1.500,00 oder 1,500 heißen; 1.500,00 oder 1500 schreiben');
    expect(problemOf('12.500')).toMatch(/^kann 12\.500,00 oder 12,500 heißen;/);
  });

  test('says how an amount with a decimal point is written', () => {
    expect(problemOf('620.50')).toBe('hat einen Punkt vor den Cent; 620,50 mit Komma schreiben');
    expect(problemOf('620.5')).toMatch(/^hat einen Punkt vor den Cent;/);
  });

  test.each(['-5,00', '-5'])('calls %s negative', (text) => {
    expect(problemOf(text)).toBe('ist negativ; Beträge stehen ohne Minuszeichen');
  });

  test.each(['12 €', '€ 12', '12€', '12 EUR', '12 Euro', '12,00 eur'])(
    'asks for %s without the currency',
    (text) => {
      expect(problemOf(text)).toBe('enthält das Währungszeichen; nur die Zahl schreiben');
    },
  );

  test.each([
    ['one digit after the comma', '1,5'],
    ['three digits after the comma', '1,500'],
    ['a group after a mere zero', '0.500,00'],
    ['a group of two digits', '1.50,00'],
    ['a group of four digits', '1.5000,00'],
    ['a first group of four digits', '1234.567,00'],
    ['English notation', '1,500.00'],
    ['a second comma', '1,00,00'],
    ['nothing after the comma', '5,'],
    ['nothing before the comma', ',50'],
    ['nothing', ''],
    ['an exponent', '1e3'],
    ['hexadecimal digits', '0x10'],
    ['Arabic digits', '١٥٠٠'],
    ['full-width digits', '１５００'],
    ['a space between the thousands', '1 500,00'],
    ['an apostrophe between the thousands', "1'500,00"],
    ['a dash for no cents', '1.500,-'],
    ['a plus sign', '+5,00'],
    ['a typographic minus sign', '−5,00'],
    ['words', 'fünfzig'],
    ['Infinity', 'Infinity'],
    ['a line break', '1500\n'],
  ])('refuses %s', (_, text) => {
    expect(problemOf(text)).toBe('ist kein Betrag wie 1.500,00 oder 620,50 oder 1500');
  });

  test.each(['1.000.000.000,01', '1000000001', '9'.repeat(400)])(
    'refuses more than a billion: %s',
    (text) => {
      expect(problemOf(text)).toBe('ist größer als eine Milliarde Euro');
    },
  );
});

describe('parseSaldo', () => {
  test.each([
    ['-620,50', -62_050],
    ['−620,50', -62_050],
    ['-0,05', -5],
    ['620,50', 62_050],
    ['0', 0],
  ])('reads %s as %i cents', (text, cents) => {
    expect(parseSaldo(text)).toEqual({ cents });
  });

  test.each(['--5', '−−5', '5-', '5−', '-', '+5,00'])('refuses %s', (text) => {
    expect(parseSaldo(text)).toHaveProperty('problem');
  });

  test('names the readings of an amount below nothing as of any other', () => {
    expect(parseSaldo('-1.500')).toEqual(parseBetrag('1.500'));
  });
});

describe('formatEuro', () => {
  test.each([
    [0, '0,00'],
    [5, '0,05'],
    [99, '0,99'],
    [100, '1,00'],
    [62_050, '620,50'],
    [99_999, '999,99'],
    [100_000, '1.000,00'],
    [150_000, '1.500,00'],
    [123_456_789, '1.234.567,89'],
    [100_000_000_000, '1.000.000.000,00'],
  ])('writes %s cents as %s', (cents, text) => {
    expect(formatEuro(cents)).toBe(`${text}\u00A0€`);
  });

  test('writes a real minus sign', () => {
    expect(formatEuro(-150_005)).toBe('−1.500,05\u00A0€');
    expect(formatEuro(-5)).toBe('−0,05\u00A0€');
  });
});

test('what formatEuro writes, parseBetrag reads back, for 2,000 amounts', () => {
  const amounts = randomAmounts(2000);
  expect(new Set(amounts).size).toBeGreaterThan(1500);
  const wrong = amounts.filter((cents) => centsOf(formatEuro(cents).replace('\u00A0€', '')) !== cents);
  expect(wrong).toEqual([]);
});

test('cents survive where floating point would lose one', () => {
  const wrong = Array.from({ length: 100_000 }, (_, cents) => cents).filter((cents) => {
    const euros = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
    return centsOf(euros) !== cents;
  });
  expect(wrong).toEqual([]);
});
