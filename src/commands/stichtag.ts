import { type CivilDate, parseCivilDate } from '../calendar.ts';
import { UsageError } from '../usage-error.ts';

/** `--stichtag` as a day; throws for anything else. */
export function parseStichtag(typed: string, today: CivilDate): CivilDate {
  const date = parseCivilDate(typed);
  if (date) return date;
  throw new UsageError(`--stichtag ${typed} ist kein Datum der Form JJJJ-MM-TT, zum Beispiel ${today}.`);
}
