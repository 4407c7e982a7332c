import { resolve } from 'node:path';
import { findRoot } from '../files/find-root.ts';
import { buildId } from '../files/read-package.ts';
import { surveyRepository } from '../files/read-repository.ts';
import { readTextIn } from '../files/read-text.ts';
import { readResult, rememberResult, resultKey } from '../files/result-cache.ts';
import { digestOf, type Snapshot, youngestOf } from '../files/snapshot.ts';
import type { Io } from '../io.ts';
import type { Report } from '../reporters/report.ts';
import { type LoadOptions, snapshotFor } from './load-options.ts';
import { prefixOf } from './prefix.ts';
import { templatePaths, withTemplates } from './with-templates.ts';

/** What the rules found in a repository, and what `validate` says of it. */
export interface Checked extends Report {
  readonly root: string;
  /** Every file looked at. */
  readonly paths: () => readonly string[];
}

type Remembered = Pick<Report, 'diagnostics' | 'files' | 'skipped'>;

/** Everything that the findings depend on besides the program itself. */
function keyOf(io: Io, { stichtag = '' }: LoadOptions, snapshot: Snapshot, build: string): string {
  return resultKey([build, digestOf(snapshot), stichtag, io.today]);
}

/** The findings of the repository; from the last run where nothing has changed since, without reading a file. */
export async function check(io: Io, options: LoadOptions): Promise<Checked> {
  const root = findRoot(resolve(io.cwd, options.ordner ?? '.'));
  // Before anything is read, so that a change in between is noticed by the next run.
  const snapshot = snapshotFor(root, options);
  const key = snapshot && keyOf(io, options, snapshot, buildId() ?? '');
  const remembered = key === undefined ? undefined : (readResult(root, key) as Remembered | undefined);
  if (remembered) {
    return {
      ...remembered,
      root,
      paths: () => [...surveyRepository(root).data, ...templatePaths(root)],
      prefix: prefixOf(io.cwd, root),
      textOf: (path) => readTextIn(root, path),
      color: io.color,
    };
  }
  const { load } = await import('./load.ts');
  const loaded = await withTemplates(load(io, options, snapshot));
  if (snapshot && key !== undefined) {
    const { diagnostics, files, skipped } = loaded;
    rememberResult(root, key, { diagnostics, files, skipped } satisfies Remembered, youngestOf(snapshot));
  }
  return { ...loaded, paths: () => loaded.paths };
}
