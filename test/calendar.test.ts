import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  beginsSummerTime,
  type CivilDate,
  civilDate,
  daysBetween,
  doOverlap,
  earlierOf,
  isReversed,
  isWithin,
  longDate,
  monthName,
  parseCivilDate,
  shortDate,
  weekdayName,
  yearOf,
  type Zeitraum,
  zeitabschnitteOf,
} from '../src/calendar.ts';

const DAY_MS = 86_400_000;
const SUNDAY_FIRST = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
const FIRST = civilDate('1900-01-01');
const LAST = civilDate('2100-12-31');

/** The same day by another way than the program's own: JavaScript's UTC clock. */
function utcDays(): readonly { readonly iso: string; readonly weekday: string; readonly number: number }[] {
  const start = Date.UTC(1900, 0, 1) / DAY_MS;
  const end = Date.UTC(2100, 11, 31) / DAY_MS;
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const day = new Date((start + index) * DAY_MS);
    return {
      iso: day.toISOString().slice(0, 10),
      weekday: SUNDAY_FIRST[day.getUTCDay()] as string,
      number: start + index,
    };
  });
}

/** „2018-01-01 – 2018-06-30“, with nothing where an end is open. */
function zeitraum(text: string): Zeitraum {
  const [von = '', bis = ''] = text.split('–').map((end) => end.trim());
  return { ...(von ? { von: civilDate(von) } : {}), ...(bis ? { bis: civilDate(bis) } : {}) };
}

describe('parseCivilDate', () => {
  test.each([
    '1900-01-01',
    '2100-12-31',
    '2018-02-28',
    '2020-02-29',
    '2000-02-29',
    '2018-04-30',
    '2018-12-31',
  ])('takes %s', (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  test.each([
    ['a year before 1900', '1899-12-31'],
    ['a year after 2100', '2101-01-01'],
    ['the year 0001', '0001-01-01'],
    ['the year 9999', '9999-12-31'],
    ['29 February of a common year', '2018-02-29'],
    ['29 February 1900, which is no leap year', '1900-02-29'],
    ['29 February 2100, which is no leap year', '2100-02-29'],
    ['30 February', '2020-02-30'],
    ['31 April', '2018-04-31'],
    ['month 0', '2018-00-10'],
    ['month 13', '2018-13-01'],
    ['day 0', '2018-01-00'],
    ['day 32', '2018-01-32'],
    ['the German form', '14.03.2018'],
    ['slashes', '2018/03/14'],
    ['a missing zero', '2018-3-14'],
    ['a time behind it', '2018-03-14T10:00'],
    ['a space before it', ' 2018-03-14'],
    ['a line break behind it', '2018-03-14\n'],
    ['Arabic digits', '٢٠١٨-٠٣-١٤'],
    ['a minus sign', '-2018-03-14'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });
});

test('civilDate throws for what is no day, naming it', () => {
  expect(() => civilDate('2018-02-30')).toThrow(new RangeError('not a civil date: 2018-02-30'));
});

describe('every day from 1900 to 2100', () => {
  const days = utcDays();

  test('is real and has the weekday that an independent calendar gives it', () => {
    const wrong = days.filter(
      ({ iso, weekday }) => parseCivilDate(iso) !== iso || weekdayName(iso as CivilDate) !== weekday,
    );
    expect(wrong).toEqual([]);
  });

  test('is reached from the day before and from the day after', () => {
    const wrong = days
      .slice(1)
      .filter(({ iso }, index) => {
        const before = days[index]?.iso as CivilDate;
        return addDays(before, 1) !== iso || addDays(iso as CivilDate, -1) !== before;
      })
      .map(({ iso }) => iso);
    expect(wrong).toEqual([]);
  });

  test('is as far from the first and the last as an independent count says', () => {
    const [first, last] = [days[0], days.at(-1)] as [{ number: number }, { number: number }];
    const wrong = days
      .filter(
        ({ iso, number }) =>
          daysBetween(FIRST, iso as CivilDate) !== number - first.number ||
          daysBetween(LAST, iso as CivilDate) !== number - last.number,
      )
      .map(({ iso }) => iso);
    expect(wrong).toEqual([]);
  });

  test('sorts as text in its order', () => {
    const isos = days.map(({ iso }) => iso);
    expect(isos.toSorted()).toEqual(isos);
  });
});

test('fourteen days before a meeting do not shift where summer time begins or ends', () => {
  expect(addDays(civilDate('2018-04-04'), -14)).toBe('2018-03-21');
  expect(addDays(civilDate('2018-11-05'), -14)).toBe('2018-10-22');
});

describe('addMonths', () => {
  test.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2018-12-15', 1, '2019-01-15'],
    ['2018-11-05', 1, '2018-12-05'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-01-10', -13, '2016-12-10'],
    ['2018-05-31', 0, '2018-05-31'],
    ['2100-03-01', 12, '2101-03-01'],
    ['2100-12-31', 2, '2101-02-28'],
    ['1900-01-31', -1, '1899-12-31'],
    ['2018-01-31', 999_999, '9999-12-31'],
    ['2018-01-31', -999_999, '0000-01-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(civilDate(from), months)).toBe(to);
  });
});

test('a day far off still compares as text', () => {
  expect(addDays(LAST, 1)).toBe('2101-01-01');
  expect(addDays(FIRST, -1)).toBe('1899-12-31');
  expect(addDays(LAST, 9_999_999)).toBe('9999-12-31');
  expect(addDays(FIRST, -9_999_999)).toBe('0000-01-01');
});

test('earlierOf gives the earlier one whichever comes first', () => {
  expect(earlierOf(civilDate('2018-03-14'), civilDate('2017-12-31'))).toBe('2017-12-31');
  expect(earlierOf(civilDate('2017-12-31'), civilDate('2018-03-14'))).toBe('2017-12-31');
});

test('yearOf is a number', () => {
  expect(yearOf(civilDate('2018-03-14'))).toBe(2018);
});

describe('zeitabschnitteOf', () => {
  test('gives four quarters', () => {
    expect(zeitabschnitteOf(2018, 'quartal')).toEqual([
      { name: '1. Quartal 2018', von: '2018-01-01', bis: '2018-03-31' },
      { name: '2. Quartal 2018', von: '2018-04-01', bis: '2018-06-30' },
      { name: '3. Quartal 2018', von: '2018-07-01', bis: '2018-09-30' },
      { name: '4. Quartal 2018', von: '2018-10-01', bis: '2018-12-31' },
    ]);
  });

  test('gives two half-years', () => {
    expect(zeitabschnitteOf(2020, 'halbjahr')).toEqual([
      { name: '1. Halbjahr 2020', von: '2020-01-01', bis: '2020-06-30' },
      { name: '2. Halbjahr 2020', von: '2020-07-01', bis: '2020-12-31' },
    ]);
  });

  test('gives the year as a whole', () => {
    expect(zeitabschnitteOf(2018, 'jahr')).toEqual([
      { name: 'Jahr 2018', von: '2018-01-01', bis: '2018-12-31' },
    ]);
  });

  test.each(['quartal', 'halbjahr', 'jahr'] as const)('leaves no day of a leap year out (%s)', (takt) => {
    const abschnitte = zeitabschnitteOf(2020, takt);
    const days = abschnitte.map(({ von, bis }) => daysBetween(von, bis) + 1);
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(366);
    for (const [index, { von }] of abschnitte.entries())
      if (index > 0) expect(von).toBe(addDays(abschnitte[index - 1]?.bis as CivilDate, 1));
  });
});

describe('isWithin', () => {
  test.each([
    ['the first day of a Zeitraum', '2018-01-01', '2018-01-01 – 2018-06-30', true],
    ['its last day', '2018-06-30', '2018-01-01 – 2018-06-30', true],
    ['the day before', '2017-12-31', '2018-01-01 – 2018-06-30', false],
    ['the day after', '2018-07-01', '2018-01-01 – 2018-06-30', false],
    ['a day long before, with an open beginning', '1900-01-01', '– 2018-06-30', true],
    ['a day after the end, with an open beginning', '2018-07-01', '– 2018-06-30', false],
    ['a day far ahead, with an open end', '2100-12-31', '2018-01-01 –', true],
    ['a day before, with an open end', '2017-12-31', '2018-01-01 –', false],
    ['any day, with both ends open', '2018-03-14', '–', true],
    ['the only day', '2018-03-14', '2018-03-14 – 2018-03-14', true],
  ])('%s', (_, day, text, expected) => {
    expect(isWithin(civilDate(day), zeitraum(text))).toBe(expected);
  });
});

describe('doOverlap', () => {
  test.each([
    ['one shared day', '2018-01-01 – 2018-06-30', '2018-06-30 – 2018-12-31', true],
    ['neighbours without a shared day', '2018-01-01 – 2018-06-30', '2018-07-01 – 2018-12-31', false],
    ['one inside the other', '2018-01-01 – 2018-12-31', '2018-03-01 – 2018-03-31', true],
    ['open end before a later beginning', '2018-01-01 –', '2030-01-01 – 2030-12-31', true],
    ['open beginning before a later beginning', '– 2018-06-30', '2018-07-01 –', false],
    ['open beginning that reaches the first day', '– 2018-07-01', '2018-07-01 –', true],
    ['two open beginnings', '– 2017-01-01', '– 2018-01-01', true],
    ['two open ends', '2017-01-01 –', '2018-01-01 –', true],
    ['always and one day', '–', '2018-03-14 – 2018-03-14', true],
    ['always and always', '–', '–', true],
  ])('%s, in both directions', (_, a, b, expected) => {
    expect(doOverlap(zeitraum(a), zeitraum(b))).toBe(expected);
    expect(doOverlap(zeitraum(b), zeitraum(a))).toBe(expected);
  });
});

describe('isReversed', () => {
  test.each([
    ['an end a day before the beginning', '2018-06-30 – 2018-06-29', true],
    ['one day', '2018-06-30 – 2018-06-30', false],
    ['an end a day after the beginning', '2018-06-30 – 2018-07-01', false],
    ['an open beginning', '– 2018-06-30', false],
    ['an open end', '2018-06-30 –', false],
    ['always', '–', false],
  ])('%s', (_, text, expected) => {
    expect(isReversed(zeitraum(text))).toBe(expected);
  });
});

describe('beginsSummerTime', () => {
  test.each([
    ['the last Sunday of March', '2018-03-25', true],
    ['the last Sunday, when it is the first day of the last week', '2001-03-25', true],
    ['the last Sunday, when it is the last day of March', '2019-03-31', true],
    ['the Sunday before the last', '2019-03-24', false],
    ['the Monday after it', '2018-03-26', false],
    ['a late Sunday of another month', '2018-04-29', false],
    ['the last Sunday of October', '2018-10-28', false],
    ['the first year of summer time', '1981-03-29', true],
    ['the year before', '1980-03-30', false],
  ])('%s', (_, day, expected) => {
    expect(beginsSummerTime(civilDate(day))).toBe(expected);
  });
});

describe('German words', () => {
  test('the long form holds together with no-break spaces', () => {
    expect(longDate(civilDate('2018-03-14'))).toBe('14.\u00A0März\u00A02018');
  });

  test('the long form has no leading zero', () => {
    expect(longDate(civilDate('2018-05-01'))).toBe('1.\u00A0Mai\u00A02018');
  });

  test('the short form has two digits for day and month', () => {
    expect(shortDate(civilDate('2018-05-01'))).toBe('01.05.2018');
  });

  test('months are written out', () => {
    expect(Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join(' ')).toBe(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    );
  });

  test('weekdays are written out', () => {
    const monday = civilDate('2018-03-12');
    expect(Array.from({ length: 7 }, (_, index) => weekdayName(addDays(monday, index))).join(' ')).toBe(
      'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
    );
  });
});
