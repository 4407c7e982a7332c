import type { OfSitzungen } from '../checks/run-checks.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { buildId } from '../files/read-package.ts';
import { readResult, rememberResult, resultKey } from '../files/result-cache.ts';
import { digestOf, type Snapshot, stampsOf, youngestOf } from '../files/snapshot.ts';
import type { Io } from '../io.ts';
import { placeOf, STAMMDATEN } from '../model/kinds.ts';
import type { Umfeld } from '../model/workspace.ts';
import type { Report } from '../reporters/report.ts';
import type { LoadOptions } from './load-options.ts';

/** What `validate` said of a repository. */
export type Remembered = Pick<Report, 'diagnostics' | 'files' | 'skipped' | 'hidden'>;

export interface Memory<T> {
  /** What was said of this very state of the files, on this day; `undefined` when nothing was. */
  readonly recall: () => T | undefined;
  readonly keep: (result: T) => void;
}

/** `snapshot` is of the state of the files before any of them was read. */
export function memoryOf(
  io: Io,
  { stichtag = '' }: LoadOptions,
  root: string,
  snapshot: Snapshot,
): Memory<Remembered> {
  // Everything that findings depend on.
  const key = resultKey([buildId() ?? '', digestOf(snapshot), stichtag, io.today]);
  return {
    recall: () => readResult(root, 'pruefung.json', key) as Remembered | undefined,
    keep: ({ diagnostics, files, skipped, hidden }) =>
      rememberResult(root, 'pruefung.json', key, (isSettled) =>
        isSettled(youngestOf(snapshot))
          ? ({ diagnostics, files, skipped, hidden } satisfies Remembered)
          : undefined,
      ),
  };
}

type OneSitzung = readonly [path: string, stamp: string, diagnostics: readonly Diagnostic[]];

/** What the rules about single meetings said of those that have not changed since, nor anything that these rules know. */
export function memoryOfSitzungen(
  io: Io,
  { stichtag = '' }: LoadOptions,
  root: string,
  snapshot: Snapshot,
  { sitzungsorte }: Umfeld,
): Memory<OfSitzungen> {
  const stampOf = stampsOf(snapshot);
  const stammdaten = snapshot.paths.filter((path) => {
    const place = placeOf(path);
    return place !== undefined && STAMMDATEN.has(place.kind);
  });
  const state = stammdaten.flatMap((path) => [path, stampOf(path)?.text ?? '']);
  const key = resultKey([buildId() ?? '', stichtag, io.today, ...state, ...sitzungsorte]);
  return {
    recall: () => {
      const known = (readResult(root, 'sitzungen.json', key) ?? []) as readonly OneSitzung[];
      return new Map(
        known.flatMap(([path, stamp, diagnostics]) =>
          stampOf(path)?.text === stamp ? [[path, diagnostics] as const] : [],
        ),
      );
    },
    keep: (found) =>
      rememberResult(root, 'sitzungen.json', key, (isSettled) =>
        stammdaten.every((path) => isSettled(stampOf(path)?.changed ?? 0))
          ? [...found].flatMap(([path, diagnostics]): OneSitzung[] => {
              const stamp = stampOf(path);
              return stamp && isSettled(stamp.changed) ? [[path, stamp.text, diagnostics]] : [];
            })
          : undefined,
      ),
  };
}
