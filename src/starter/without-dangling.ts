import type { CivilDate } from '../calendar.ts';
import { dateiangaben } from '../checks/dateien.ts';
import type { DataPath } from '../diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Validator } from '../schema/validator.ts';
import { withoutEntry } from '../source/without-entry.ts';
import { loadStarterFile, type StarterFile, starterWorkspace } from './starter-file.ts';

/** By file, the last place in it that names an entry or a file that is not there. */
function danglingIn(workspace: Workspace): ReadonlyMap<string, DataPath> {
  const { files, definitions, paths } = workspace;
  const isThere = (kinds: readonly string[], id: string) =>
    kinds.some((kind) => definitions.get(kind)?.has(id));
  return new Map([
    ...files.flatMap(({ file, references }) =>
      references.filter(({ kinds, id }) => !isThere(kinds, id)).map(({ path }) => [file.path, path] as const),
    ),
    ...[...dateiangaben(workspace)]
      .filter(({ datei }) => !paths?.has(datei))
      .map(({ entry, path = [] }) => [entry.file.path, [...entry.path, ...path]] as const),
  ]);
}

/** Without the smallest part around `path` that its schema can do without. */
function withoutPart(file: StarterFile, path: DataPath, validate: Validator): StarterFile {
  for (let length = path.length; length > 0; length--) {
    const smaller = { ...file, text: withoutEntry(file.text, path.slice(0, length)) };
    if (loadStarterFile(smaller, validate)?.value !== undefined) return smaller;
  }
  throw new Error(`${file.path} cannot do without ${path.join('.')}`);
}

/** The files without everything that leads to what they do not hold. */
export function withoutDangling(
  files: readonly StarterFile[],
  validate: Validator,
  stichtag: CivilDate,
): readonly StarterFile[] {
  const dangling = danglingIn(starterWorkspace(files, validate, stichtag));
  if (dangling.size === 0) return files;
  // One part at a time: places move when something before them goes.
  const smaller = files.map((file) => {
    const path = dangling.get(file.path);
    return path ? withoutPart(file, path, validate) : file;
  });
  return withoutDangling(smaller, validate, stichtag);
}
