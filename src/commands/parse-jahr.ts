import { type CivilDate, parseCivilDate, yearOf } from '../calendar.ts';
import { UsageError } from '../usage-error.ts';

/** Four digits in reach of the calendar; the example is the year that most reports are about on that day. */
export function parseJahr(typed: string, tag: CivilDate): number {
  if (parseCivilDate(`${typed}-01-01`)) return Number(typed);
  throw new UsageError(
    `„${typed}“ ist kein Jahr. Möglich ist eines von 1900 bis 2100, mit vier Ziffern, zum Beispiel ${yearOf(tag) - 1}.`,
  );
}
