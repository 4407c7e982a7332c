import type { CivilDate } from '../calendar.ts';
import { parseDay } from './parse-day.ts';

/** `--stichtag` as a day; throws for anything else. */
export function parseStichtag(typed: string, today: CivilDate): CivilDate {
  return parseDay('--stichtag', typed, today);
}
