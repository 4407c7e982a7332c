import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../collation.ts';
import { UsageError } from '../usage-error.ts';
import { type Aufzeichnung, isAufzeichnung, keyOf } from './aufruf.ts';
import { fileError } from './file-error.ts';
import { isSafePath } from './output-target.ts';

/** What gremium itself wrote into an output folder. */
export interface Manifest {
  /** Path → checksums that may be found there. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** How the files were made; each belongs to the last call that wrote it. */
  readonly aufrufe: readonly Aufzeichnung[];
}

export const MANIFEST_NAME = '.gremium-manifest.json';
const LIMIT = 64 * 1024 * 1024;
const EMPTY: Manifest = { files: {}, aufrufe: [] };

/** Empty when there is none, or when it is damaged or a link: then nothing there counts as ours. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST_NAME);
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat || stat.isSymbolicLink() || stat.size > LIMIT) return EMPTY;
    if (!stat.isFile()) throw new UsageError(`${path} ist keine gewöhnliche Datei; bitte löschen.`);
    return manifestFrom(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    if (cause instanceof SyntaxError) return EMPTY;
    // Where the folder should be is a file: then nothing of ours lies below it.
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') return EMPTY;
    throw fileError('lesen', path, cause);
  }
}

function manifestFrom(data: unknown): Manifest {
  const { files, aufrufe } = (data ?? {}) as { readonly files?: unknown; readonly aufrufe?: unknown };
  if (typeof files !== 'object' || files === null) return EMPTY;
  return {
    files: Object.fromEntries(
      Object.entries(files).filter(
        ([path, sums]) =>
          isSafePath(path) && Array.isArray(sums) && sums.every((sum) => typeof sum === 'string'),
      ),
    ) as Manifest['files'],
    aufrufe: Array.isArray(aufrufe) ? aufrufe.filter(isAufzeichnung) : [],
  };
}

/** The records with one more. What it wrote is no longer another's; a call that has nothing left is forgotten. */
export function withAufzeichnung(
  { aufrufe }: Manifest,
  paths: readonly string[],
  record: Aufzeichnung | undefined,
): readonly Aufzeichnung[] {
  const taken = new Set(paths);
  const key = record && keyOf(record);
  const others = aufrufe
    .filter((other) => keyOf(other) !== key)
    .map((other) => ({ ...other, dateien: other.dateien.filter((path) => !taken.has(path)) }))
    .filter(({ dateien }) => dateien.length > 0);
  return record ? [...others, record] : others;
}

function sortedByKey<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return entries.toSorted(([a], [b]) => compareTexts(a, b));
}

export function manifestText({ files, aufrufe }: Manifest): string {
  const sorted = {
    hinweis: 'Von gremium geführt; bitte nicht ändern.',
    files: Object.fromEntries(sortedByKey(Object.entries(files))),
    aufrufe: sortedByKey(aufrufe.map((record) => [keyOf(record), record] as const)).map(
      ([, record]) => record,
    ),
  };
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
