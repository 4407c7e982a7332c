import type { CivilDate } from './calendar.ts';

/** The outside world as an argument: nobody else asks `process`, `Date` or `console`. */
export interface Io {
  /** Absolute path of the folder gremium was called in. */
  readonly cwd: string;
  readonly today: CivilDate;
  readonly color: boolean;
  /** Which CI system runs this, as far as it says so. */
  readonly ci?: 'github' | 'gitlab';
  /** What git may know of the outside; without it nobody asks git. */
  readonly gitEnvironment?: Readonly<Record<string, string>>;
  out(text: string): void;
  err(text: string): void;
  /** Shows one line of progress on a terminal; does nothing elsewhere. An empty text clears it. */
  progress(text: string): void;
  /** From here on files change: an interrupt waits until that is done. */
  holdInterrupts(): void;
}

/** 0 fine (warnings included) · 1 findings · 2 could not work. An interrupted run (Ctrl+C) ends with 130. */
export type ExitCode = 0 | 1 | 2;
