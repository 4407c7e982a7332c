import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';

export interface FoundFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly content: Uint8Array | { readonly unreadable: string };
}

const OTHER_FOLDERS = new Set(['ausgabe', 'templates', 'node_modules']);
const MOST_FILES = 20_000;
const UNOPENED = { unreadable: 'lässt sich nicht öffnen; bitte Leserechte und Namen prüfen' };

/** Also what an editor or a download made of one („sitzung.yaml.txt“): passed over, it would be missed by nobody. */
function isData(name: string): boolean {
  return /\.ya?ml(\.\w+|~)?$/i.test(name);
}

/** In a fixed order; `undefined` for a folder below the root that cannot be opened. */
function entriesIn(root: string, folder: string): readonly Dirent[] | undefined {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
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
    if (entry.name.startsWith('.') || (folder === '' && OTHER_FOLDERS.has(entry.name))) continue;
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

function readOne(root: string, path: string): FoundFile['content'] {
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

/** Every data file below the root, in a fixed order; generated files, templates and hidden folders are no data. */
export function readRepository(root: string): readonly FoundFile[] {
  const paths = [...walk(root, '')].filter((found) => mayBeData(root, found)).map(({ path }) => path);
  if (paths.length > MOST_FILES) {
    throw new UsageError(
      `In ${root} liegen ${paths.length} Dateien; mehr als ${MOST_FILES} werden nicht gelesen.`,
    );
  }
  return paths.map((path) => ({ path, content: readOne(root, path) }));
}

/** The paths of all ordinary files below the root, data or not: what a file of the repository may name as an enclosure. */
export function listFiles(root: string): ReadonlySet<string> {
  return new Set([...walk(root, '')].flatMap(({ path, entry }) => (entry?.isFile() ? path : [])));
}

/** `gremium.yaml` alone. */
export function readKommune(root: string): FoundFile {
  return { path: 'gremium.yaml', content: readOne(root, 'gremium.yaml') };
}
