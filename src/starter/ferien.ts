import type { CivilDate } from '../calendar.ts';

/** Around Christmas schools and many offices are closed, in every Land: no day for a first meeting. */
export function isWeihnachtsferien(day: CivilDate): boolean {
  const monthAndDay = day.slice('0000-'.length);
  return monthAndDay >= '12-20' || monthAndDay <= '01-10';
}
