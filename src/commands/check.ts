import { resolve } from 'node:path';
import { findRoot } from '../files/find-root.ts';
import { surveyRepository } from '../files/read-repository.ts';
import { readTextIn } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import type { Report } from '../reporters/report.ts';
import { type LoadOptions, snapshotFor } from './load-options.ts';
import { prefixOf } from './prefix.ts';
import { memoryOf } from './remembered.ts';
import { templatePaths, withTemplates } from './with-templates.ts';

/** What the rules found in a repository, and what `validate` says of it. */
export interface Checked extends Report {
  readonly root: string;
  /** Every file looked at. */
  readonly paths: () => readonly string[];
}

/** The findings of the repository; from the last run where nothing has changed since, without reading a file. */
export async function check(io: Io, options: LoadOptions): Promise<Checked> {
  const root = findRoot(resolve(io.cwd, options.ordner ?? '.'));
  // Before anything is read, so that a change in between is noticed by the next run.
  const snapshot = snapshotFor(root, options);
  const memory = snapshot && memoryOf(io, options, root, snapshot);
  const remembered = memory?.recall();
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
  memory?.keep(loaded);
  return { ...loaded, paths: () => loaded.paths };
}
