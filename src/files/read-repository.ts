import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../collation.ts';
import { FOLDERS_WITHOUT_DATA } from '../model/kinds.ts';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';
import { plainForm } from './real-path.ts';

export interface FoundFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly content: Uint8Array | { readonly unreadable: string };
}

/**
 * Twice what fifty thousand meetings come to with everything around them, which is more than a city holds in a century;
 * beyond it, somebody has started gremium in the wrong folder, and it had better say so than read for minutes.
 */
const MOST_FILES = 100_000;
const UNOPENED = { unreadable: 'lässt sich nicht öffnen; bitte Leserechte und Namen prüfen' };

/** Also what an editor or a download made of one („sitzung.yaml.txt“): passed over, it would be missed by nobody. */
function isData(name: string): boolean {
  return /\.ya?ml(\.\w+|~)?$/i.test(name);
}

/** Whether a path, relative to the root, is one at which data lies. */
export function isDataPath(path: string): boolean {
  const parts = path.split('/');
  return (
    (parts.length > 1 || path === 'gremium.yaml') &&
    isData(parts.at(-1) ?? '') &&
    !parts.some((part) => part.startsWith('.')) &&
    !FOLDERS_WITHOUT_DATA.has(parts[0] ?? '')
  );
}

/** In a fixed order; `undefined` for a folder below the root that cannot be opened. */
function entriesIn(root: string, folder: string): readonly Dirent[] | undefined {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => compareTexts(a.name, b.name));
  } catch (cause) {
    const error = fileError('lesen', join(root, folder), cause);
    if (folder !== '' && error instanceof UsageError) return undefined;
    throw error;
  }
}

function leadsToFile(link: string): boolean {
  return existsSync(link) && statSync(link).isFile();
}

interface Found {
  readonly path: string;
  /** Missing for a folder that cannot be opened. */
  readonly entry?: Dirent;
}

/** All but folders, in a fixed order; links are not followed. */
function* walk(root: string, folder: string): Iterable<Found> {
  const entries = entriesIn(root, folder);
  if (!entries) yield { path: folder };
  for (const entry of entries ?? []) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || (folder === '' && FOLDERS_WITHOUT_DATA.has(entry.name))) continue;
    if (entry.isDirectory()) yield* walk(root, path);
    else yield { path, entry };
  }
}

/** Data, and what may hide data: a folder that cannot be opened, a link to a folder or to nothing. */
function mayBeData(root: string, { path, entry }: Found): boolean {
  if (!entry) return true;
  if (isData(entry.name) && (path.includes('/') || path === 'gremium.yaml')) return true;
  return entry.isSymbolicLink() && !leadsToFile(join(root, path));
}

/** The bytes of one file, or why they cannot be had. */
export function readOne(root: string, path: string): FoundFile['content'] {
  const absolute = join(root, path);
  try {
    const stat = lstatSync(absolute);
    if (stat.isDirectory()) return UNOPENED;
    if (!stat.isFile())
      return { unreadable: 'ist eine Verknüpfung oder keine gewöhnliche Datei; ihr wird nicht gefolgt' };
    return readFileSync(absolute);
  } catch (cause) {
    const error = fileError('lesen', path, cause);
    if (error instanceof UsageError) return UNOPENED;
    throw error;
  }
}

/** What lies below the root, in a fixed order; generated files, templates and hidden folders are left out. */
export interface Survey {
  readonly data: readonly string[];
  /** All ordinary files, data or not: what a file of the repository may name as an enclosure. As data is read, in one form. */
  readonly files: ReadonlySet<string>;
}

export function surveyRepository(root: string): Survey {
  const found = [...walk(root, '')];
  const data = found.filter((one) => mayBeData(root, one)).map(({ path }) => path);
  if (data.length > MOST_FILES) {
    throw new UsageError(
      `In ${root} liegen ${data.length} Dateien; mehr als ${MOST_FILES} werden nicht gelesen.`,
    );
  }
  return {
    data,
    files: new Set(found.flatMap(({ path, entry }) => (entry?.isFile() ? plainForm(path) : []))),
  };
}

/** Every data file below the root, in a fixed order. */
export function readRepository(root: string): readonly FoundFile[] {
  return surveyRepository(root).data.map((path) => ({ path, content: readOne(root, path) }));
}

/** `gremium.yaml` alone. */
export function readKommune(root: string): FoundFile {
  return { path: 'gremium.yaml', content: readOne(root, 'gremium.yaml') };
}
