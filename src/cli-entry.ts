import type { Probe } from './commands/produce.ts';
import type { Aufruf } from './files/aufruf.ts';
import type { ExitCode, Io } from './io.ts';

export interface GlobalOptions {
  readonly ordner?: string;
  readonly stichtag?: string;
  readonly format?: string;
  /** `true` where no folder was named. */
  readonly output?: string | true;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly color: boolean;
  /** How gremium was called, as far as it decides what a document says. */
  readonly aufruf?: Aufruf | undefined;
  readonly probe?: Probe;
}

export type RunOptions = GlobalOptions & {
  readonly alle?: boolean;
  readonly strict?: boolean;
  readonly cache?: boolean;
} & Record<string, string>;

export type Run = (
  io: Io,
  options: RunOptions,
  args: readonly (string & string[])[],
) => Promise<ExitCode> | ExitCode;

/** What some commands take and others do not; how writing commands go about it, or what counts as today. */
export type GeneralOption = 'stichtag' | 'format' | 'output' | 'dryRun' | 'force';

/** A command as users see it; what it does is imported only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly alias: string;
  readonly angaben?: readonly (readonly [angabe: string, text: string])[];
  readonly description: string;
  readonly options?: readonly (readonly [flags: string, text: string])[];
  readonly action: Run;
  /** It writes documents, and may be called again to see whether they would still be the same. */
  readonly schreibt?: true;
  /** The general options that it takes although it writes no documents. */
  readonly allgemeine?: readonly GeneralOption[];
  /** Options of which only one can be given. */
  readonly unvereinbar?: readonly (readonly string[])[];
}
