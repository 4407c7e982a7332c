import { getHolidays } from 'feiertagejs';
import { addDays, type CivilDate, weekdayName, yearOf } from '../calendar.ts';
import type { Kommune } from './entities.ts';
import type { Umfeld } from './workspace.ts';

const FREI: Readonly<Record<NonNullable<Kommune['werktage']>, readonly string[]>> = {
  'mo-fr': ['Samstag', 'Sonntag'],
  'mo-sa': ['Sonntag'],
};

/** Holidays by day, of a state („BUND“: everywhere) and a year; what is asked for a hundred times is computed once. */
const known = new Map<string, ReadonlyMap<string, string>>();

function gesetzlicheFeiertage(land: Parameters<typeof getHolidays>[1], jahr: number) {
  const key = `${land} ${jahr}`;
  const found =
    known.get(key) ??
    new Map(
      getHolidays(jahr, land).map((feiertag) => [
        // The library's own `dateString` is local time and a day late east of Fiji; its `date` is noon UTC.
        feiertag.date.toISOString().slice(0, 10),
        feiertag.translate('de') ?? feiertag.name,
      ]),
    );
  known.set(key, found);
  return found;
}

/** The name of the holiday on that day, by the law of the state and by what the city has laid down itself. */
export function feiertagAm({ kommune }: Umfeld, tag: CivilDate): string | undefined {
  const { land = 'BUND', feiertage = [] } = kommune.value;
  const own = feiertage.find(({ datum }) => datum === tag);
  if (own) return own.gilt === false ? undefined : own.name;
  return gesetzlicheFeiertage(land, yearOf(tag)).get(tag);
}

export function isWerktag(umfeld: Umfeld, tag: CivilDate): boolean {
  const { werktage = 'mo-fr' } = umfeld.kommune.value;
  return !FREI[werktage].includes(weekdayName(tag)) && feiertagAm(umfeld, tag) === undefined;
}

/** The working days from that day on, before the other one. */
export function countWerktage(umfeld: Umfeld, from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) if (isWerktag(umfeld, day)) count += 1;
  return count;
}

/** The n-th working day after that day, before it when n is negative; the day itself is never counted. */
export function addWerktage(umfeld: Umfeld, tag: CivilDate, anzahl: number): CivilDate {
  const step = Math.sign(anzahl);
  let day = tag;
  for (let left = Math.abs(anzahl); left > 0; ) {
    day = addDays(day, step);
    if (isWerktag(umfeld, day)) left -= 1;
  }
  return day;
}
