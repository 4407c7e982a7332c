import type { CivilDate } from '../calendar.ts';
import { buildWorkspace } from '../model/build-workspace.ts';
import { placeOf } from '../model/kinds.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Validator } from '../schema/validator.ts';
import { readSource } from '../source/read-source.ts';

/** A file of a new repository. */
export interface StarterFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** As `load` reads it; `undefined` for what is no data, like a template. */
export function loadStarterFile({ path, text }: StarterFile, validate: Validator): LoadedFile | undefined {
  const place = placeOf(path);
  if (!place) return undefined;
  const file = readSource(path, Buffer.from(text));
  return file.data === undefined
    ? { file, place, value: undefined, references: [] }
    : { file, place, ...validate(place.kind, file) };
}

/** What the files say; they come from an example and are known to be readable. */
export function starterWorkspace(
  files: readonly StarterFile[],
  validate: Validator,
  stichtag: CivilDate,
): Workspace {
  const loaded = files.flatMap((file) => loadStarterFile(file, validate) ?? []);
  const workspace = buildWorkspace(loaded, stichtag, new Set(files.map(({ path }) => path)));
  if (!workspace) throw new Error('the example has no readable gremium.yaml');
  return workspace;
}
