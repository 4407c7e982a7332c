import { type CivilDate, parseCivilDate } from '../calendar.ts';
import { UsageError } from '../usage-error.ts';

const DAY = /^([0-9]{4})-[0-9]{2}-[0-9]{2}$/;

function isYearInReach(year: string): boolean {
  return parseCivilDate(`${year}-01-01`) !== undefined;
}

/** A day as an option names it; throws for anything else, saying what is wrong with it. */
export function parseDay(option: string, typed: string, example: string): CivilDate {
  const date = parseCivilDate(typed);
  if (date) return date;
  const year = DAY.exec(typed)?.[1];
  if (year === undefined) {
    throw new UsageError(`${option} ${typed} ist kein Datum der Form JJJJ-MM-TT, zum Beispiel ${example}.`);
  }
  throw new UsageError(
    isYearInReach(year)
      ? `${option} ${typed}: Diesen Tag gibt es nicht.`
      : `${option} ${typed}: Möglich sind nur Tage der Jahre 1900 bis 2100.`,
  );
}
