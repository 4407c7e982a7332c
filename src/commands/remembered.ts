import { buildId } from '../files/read-package.ts';
import { readResult, rememberResult, resultKey } from '../files/result-cache.ts';
import { digestOf, type Snapshot, youngestOf } from '../files/snapshot.ts';
import type { Io } from '../io.ts';
import type { Report } from '../reporters/report.ts';
import type { LoadOptions } from './load-options.ts';

/** What `validate` said of a repository. */
export type Remembered = Pick<Report, 'diagnostics' | 'files' | 'skipped'>;

export interface Memory {
  /** What was said of this very state of the files, on this day; `undefined` when nothing was. */
  readonly recall: () => Remembered | undefined;
  readonly keep: (result: Remembered) => void;
}

/** `snapshot` is of the state of the files before any of them was read. */
export function memoryOf(io: Io, { stichtag = '' }: LoadOptions, root: string, snapshot: Snapshot): Memory {
  // Everything that findings depend on.
  const key = resultKey([buildId() ?? '', digestOf(snapshot), stichtag, io.today]);
  return {
    recall: () => readResult(root, key) as Remembered | undefined,
    keep: ({ diagnostics, files, skipped }) =>
      rememberResult(root, key, { diagnostics, files, skipped } satisfies Remembered, youngestOf(snapshot)),
  };
}
