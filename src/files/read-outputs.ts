import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checksum } from '../checksum.ts';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { contentAt } from './output-target.ts';

/** A folder that documents were written into, as it lies there. */
export interface OutputFolder {
  readonly manifest: Manifest;
  /** Of everything but folders and hidden files; sorted, relative, with `/`. */
  readonly paths: readonly string[];
  /** `undefined` for what is no ordinary file, is too large for one of ours or lies behind a link. */
  readonly contentOf: (path: string) => Uint8Array | undefined;
}

const MOST_FILES = 20_000;

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return [];
    throw fileError('lesen', folder, cause);
  }
}

/** Links are named, not followed. */
function* walk(folder: string, below: string): Iterable<string> {
  for (const entry of entriesIn(join(folder, below))) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, path);
    else yield path;
  }
}

export function readOutputs(folder: string): OutputFolder {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(`${folder} ist eine Verknüpfung; ihr wird nicht gefolgt.`);
  const paths: string[] = [];
  for (const path of walk(folder, '')) {
    paths.push(path);
    if (paths.length > MOST_FILES)
      throw new UsageError(
        `In ${folder} liegen mehr als ${MOST_FILES} Dateien; so viele werden nicht geprüft.`,
      );
  }
  return {
    manifest: readManifest(folder),
    paths: paths.sort(),
    contentOf: (path) => {
      try {
        return contentAt(folder, path);
      } catch (cause) {
        if (cause instanceof UsageError) return undefined;
        throw cause;
      }
    },
  };
}

/** Whether these are bytes that gremium wrote there. */
export function isOurs({ files }: Manifest, path: string, content: Uint8Array): boolean {
  return Object.hasOwn(files, path) && files[path]?.includes(checksum(content)) === true;
}
