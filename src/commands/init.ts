import { relative, resolve } from 'node:path';
import { addDays, daysBetween, parseCivilDate } from '../calendar.ts';
import { starterStichtag } from '../files/read-package.ts';
import { writeStarter } from '../files/write-starter.ts';
import type { ExitCode, Io } from '../io.ts';
import { parseStichtag } from './stichtag.ts';

export interface InitOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  /** The first day of the new repository; today without it. */
  readonly stichtag?: string;
}

/** Moves every day in the starter by the same number of whole weeks, so that it starts this week and weekdays stay. */
function shiftedBy(weeks: number): (text: string) => string {
  return (text) =>
    text
      .replace(/(sitzungen\/)[0-9]{4}(\/)([0-9]{4}-[0-9]{2}-[0-9]{2})/, (_, before, slash, day) => {
        const date = parseCivilDate(day);
        return date ? `${before}${addDays(date, weeks * 7).slice(0, 4)}${slash}${day}` : _;
      })
      .replace(/[0-9]{4}-[0-9]{2}-[0-9]{2}/g, (day) => {
        const date = parseCivilDate(day);
        return date ? addDays(date, weeks * 7) : day;
      });
}

/** The starter stands still in its own time; a repository in use goes with the day. */
function withoutStichtag(text: string): string {
  return text.replace(/^stichtag:.*\n/m, '');
}

/** A small working repository to start from. */
export function init(io: Io, folder: string, options: InitOptions): ExitCode {
  const target = resolve(io.cwd, folder);
  const dryRun = options.dryRun ?? false;
  const start = options.stichtag === undefined ? io.today : parseStichtag(options.stichtag, io.today);
  const weeks = Math.floor(daysBetween(starterStichtag(), start) / 7);
  const shift = shiftedBy(weeks);
  const paths = writeStarter(target, (text) => shift(withoutStichtag(text)), { dryRun });
  const name = relative(io.cwd, target) || '.';
  if (options.json) {
    io.out(`${JSON.stringify({ version: 1, folder: target, dryRun, files: paths }, null, 2)}\n`);
    return 0;
  }
  const shown = paths.filter((path) => !path.startsWith('.'));
  if (dryRun) {
    io.out(`Angelegt würde in ${name}:\n${shown.map((path) => `  ${path}\n`).join('')}`);
    return 0;
  }
  const sitzung = paths.find((path) => path.startsWith('sitzungen/'))?.replace(/^.*\/|\.yaml$/g, '');
  io.out(
    [
      `Angelegt in ${name}:`,
      ...shown.map((path) => `  ${path}`),
      '',
      'So geht es weiter:',
      `  npx gremium validate -C ${name}`,
      `  npx gremium invitation ${sitzung} -C ${name}`,
      '',
    ].join('\n'),
  );
  return 0;
}
