import {
  type CivilDate,
  civilDate,
  longDate,
  monthName,
  parseCivilDate,
  zeitabschnitteOf,
} from './calendar.ts';

/** A point in a plan, as exact as it is known: `2008-02-13`, `2008-02`, `2008-Q1`, `2008-H1` or `2008`. */
export type Planwert = string & { readonly brand: 'Planwert' };

interface Zeitspanne {
  readonly von: CivilDate;
  readonly bis: CivilDate;
  /** „Februar 2008“, „1. Halbjahr 2008“. */
  readonly name: string;
}

const FORMS = /^([0-9]{4})(?:-(?:Q([1-4])|H([12])|([0-9]{2})))?$/;

function monthOf(year: string, month: string): Zeitspanne | undefined {
  const day = (number: number) => parseCivilDate(`${year}-${month}-${number}`);
  const bis = day(31) ?? day(30) ?? day(29) ?? day(28);
  return bis && { von: civilDate(`${year}-${month}-01`), bis, name: `${monthName(Number(month))} ${year}` };
}

function spanne(text: string): Zeitspanne | undefined {
  const day = parseCivilDate(text);
  if (day) return { von: day, bis: day, name: longDate(day) };
  const [, year = '', quarter, half, month] = FORMS.exec(text) ?? [];
  const january = parseCivilDate(`${year}-01-01`);
  if (!january) return undefined;
  if (month !== undefined) return monthOf(year, month);
  const parts = (takt: 'quartal' | 'halbjahr') => zeitabschnitteOf(Number(year), takt);
  if (quarter !== undefined) return parts('quartal')[Number(quarter) - 1];
  if (half !== undefined) return parts('halbjahr')[Number(half) - 1];
  return { von: january, bis: civilDate(`${year}-12-31`), name: year };
}

/** `undefined` for anything that is no such point, or lies outside 1900 to 2100. */
export function parsePlanwert(text: string): Planwert | undefined {
  return spanne(text) && (text as Planwert);
}

/** The stretch of days that is meant; a whole day is a stretch of one. */
export function zeitspanneOf(planwert: Planwert | CivilDate): Zeitspanne {
  const found = spanne(planwert);
  if (!found) throw new RangeError(`not a Planwert: ${planwert}`);
  return found;
}

/** By the last day meant, then the first: what is due later comes later. */
export function comparePlanwerte(a: Planwert, b: Planwert): number {
  const key = (planwert: Planwert) => {
    const { von, bis } = zeitspanneOf(planwert);
    return `${bis} ${von}`;
  };
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
