/** A real calendar day as ISO text (`2018-03-14`); compares correctly with `<`. Never a JavaScript `Date`. */
export type CivilDate = string & { readonly brand: 'CivilDate' };

/** Both ends inclusive; a missing end is open. */
export interface Zeitraum {
  readonly von?: CivilDate;
  readonly bis?: CivilDate;
}

export type Takt = 'quartal' | 'halbjahr' | 'jahr';

/** A closed stretch of a year, with its German name („1. Halbjahr 2018“). */
export interface Zeitabschnitt {
  readonly name: string;
  readonly von: CivilDate;
  readonly bis: CivilDate;
}

const ISO_DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const WEEKDAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
const NBSP = '\u00A0';

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `undefined` for anything but a real day in the years 1900 to 2100, written JJJJ-MM-TT. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? (text as CivilDate) : undefined;
}

/** For days that the program itself names; throws when `text` is no real day. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === undefined) throw new RangeError(`not a civil date: ${text}`);
  return date;
}

function partsOf(date: CivilDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Years of four digits only: days compare as text, so what lies further away is the first or the last of those. */
function isoDay(year: number, month: number, day: number): CivilDate {
  if (year < 0) return '0000-01-01' as CivilDate;
  if (year > 9999) return '9999-12-31' as CivilDate;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant's days_from_civil). */
function dayNumber(date: CivilDate): number {
  const [y, month, day] = partsOf(date);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilDateFromDayNumber(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, day);
}

/** May lead out of the years that files may name. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateFromDayNumber(dayNumber(date) + days);
}

/** The same day of a later (or earlier) month, or that month's last day where it is shorter; may lead out of the years that files may name. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return isoDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Negative when `to` lies before `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return [a, b].sort()[0] as CivilDate;
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

export function isWithin(date: CivilDate, { von, bis }: Zeitraum): boolean {
  return (von === undefined || von <= date) && (bis === undefined || date <= bis);
}

/** A stretch that ends before it begins says nothing. */
export function isReversed({ von, bis }: Zeitraum): boolean {
  return von !== undefined && bis !== undefined && bis < von;
}

export function doOverlap(a: Zeitraum, b: Zeitraum): boolean {
  const startsInTime = (x: Zeitraum, y: Zeitraum) =>
    x.von === undefined || y.bis === undefined || x.von <= y.bis;
  return startsInTime(a, b) && startsInTime(b, a);
}

/** The quarters, half-years or the whole of a calendar year, in order. */
export function zeitabschnitteOf(year: number, takt: Takt): readonly Zeitabschnitt[] {
  const count = { quartal: 4, halbjahr: 2, jahr: 1 }[takt];
  const word = { quartal: 'Quartal', halbjahr: 'Halbjahr', jahr: 'Jahr' }[takt];
  const months = 12 / count;
  return Array.from({ length: count }, (_, index) => {
    const last = (index + 1) * months;
    const month = (number: number) => String(number).padStart(2, '0');
    return {
      name: count === 1 ? `${word} ${year}` : `${index + 1}. ${word} ${year}`,
      von: civilDate(`${year}-${month(index * months + 1)}-01`),
      bis: civilDate(`${year}-${month(last)}-${daysInMonth(year, last)}`),
    };
  });
}

/** Whether the clocks go from 2:00 to 3:00 on that day: since 1981 on the last Sunday of March. */
export function beginsSummerTime(date: CivilDate): boolean {
  const [year, month, day] = partsOf(date);
  return year >= 1981 && month === 3 && day > 31 - 7 && weekdayName(date) === 'Sonntag';
}

/** „Mittwoch“. */
export function weekdayName(date: CivilDate): string {
  return WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7] as string;
}

/** „14. März 2018“, with no-break spaces. */
export function longDate(date: CivilDate): string {
  const [year, month, day] = partsOf(date);
  return `${day}.${NBSP}${MONTHS[month - 1]}${NBSP}${year}`;
}

/** „14.03.2018“. */
export function shortDate(date: CivilDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** „März“ for 3. */
export function monthName(month: number): string {
  return MONTHS[month - 1] as string;
}
