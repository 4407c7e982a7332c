import { addDays, parseCivilDate } from '../calendar.ts';
import type { StarterFile } from './starter-file.ts';

/** Moves every day by the same number of whole weeks, so that weekdays stay and file names fit. */
export function shiftDates({ path, text }: StarterFile, weeks: number): StarterFile {
  const shifted = (day: string) => {
    const date = parseCivilDate(day);
    return date ? addDays(date, weeks * 7) : day;
  };
  const moved = (words: string) => words.replace(/[0-9]{4}-[0-9]{2}-[0-9]{2}/g, shifted);
  return {
    path: moved(path).replace(/(^sitzungen\/)[0-9]{4}(?=\/([0-9]{4}))/, '$1$2'),
    text: moved(text),
  };
}
