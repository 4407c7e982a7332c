import { describe, expect, test } from 'vitest';
import { comparePlanwerte, type Planwert, parsePlanwert, zeitspanneOf } from '../src/planwert.ts';

describe('a Planwert', () => {
  test.each([
    ['2008-02-13', '2008-02-13', '2008-02-13', '13. Februar 2008'],
    ['2008-02', '2008-02-01', '2008-02-29', 'Februar 2008'],
    ['2007-02', '2007-02-01', '2007-02-28', 'Februar 2007'],
    ['2008-12', '2008-12-01', '2008-12-31', 'Dezember 2008'],
    ['2008-Q1', '2008-01-01', '2008-03-31', '1. Quartal 2008'],
    ['2008-Q4', '2008-10-01', '2008-12-31', '4. Quartal 2008'],
    ['2008-H1', '2008-01-01', '2008-06-30', '1. Halbjahr 2008'],
    ['2008', '2008-01-01', '2008-12-31', '2008'],
    ['2100', '2100-01-01', '2100-12-31', '2100'],
    ['2100-12', '2100-12-01', '2100-12-31', 'Dezember 2100'],
  ])('%s means %s to %s and reads „%s“', (text, von, bis, name) => {
    const planwert = parsePlanwert(text) as Planwert;
    const found = zeitspanneOf(planwert);
    expect({ ...found, name: found.name.replaceAll('\u00A0', ' ') }).toMatchObject({ von, bis, name });
  });

  test.each([
    '2008-13',
    '2008-00',
    '2008-Q5',
    '2008-H0',
    '2008-2',
    '08',
    '1899',
    '2101',
    '2008-02-30',
    'bald',
    '',
  ])('is not „%s“', (text) => expect(parsePlanwert(text)).toBeUndefined());

  test('that nobody checked is a bug, not a span of time', () => {
    expect(() => zeitspanneOf('2008-13' as Planwert)).toThrow('not a Planwert: 2008-13');
  });

  test('is due by its last day', () => {
    const planwerte = ['2008', '2008-H2', '2008-02', '2008-H1', '2008-02-13', '2008-Q1', '2007'].map(
      (text) => parsePlanwert(text) as Planwert,
    );
    expect(planwerte.sort(comparePlanwerte)).toEqual([
      '2007',
      '2008-02-13',
      '2008-02',
      '2008-Q1',
      '2008-H1',
      '2008',
      '2008-H2',
    ]);
  });
});
