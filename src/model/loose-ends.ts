import { oncePer } from '../once-per.ts';
import type { Reference } from '../source/reference.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Definitions } from './definitions.ts';
import type { Entry } from './entry.ts';
import type { Umfeld } from './workspace.ts';

type Loose = ReadonlyMap<SourceFile, readonly Reference[]>;

type Files = Umfeld['index']['loaded'];

/** The references that lead nowhere, of the few files that have any. */
function looseOf(files: Files, definitions: Definitions): Loose {
  const found = new Map<SourceFile, Reference[]>();
  for (const [file, { references }] of files) {
    const loose = references.filter(({ kinds, id }) => !kinds.some((kind) => definitions.get(kind)?.has(id)));
    if (loose.length > 0) found.set(file, loose);
  }
  return found;
}

const looseByDefinitions = oncePer((files: Files) =>
  oncePer((definitions: Definitions) => looseOf(files, definitions)),
);

/**
 * Whether one of these files names something of these kinds that does not exist. What would follow from it is then
 * unknown, and the reference check has already spoken.
 */
export function hasLooseEnd(
  { definitions, index }: Umfeld,
  entries: readonly Entry<unknown>[],
  kinds: readonly string[],
): boolean {
  const loose = looseByDefinitions(index.loaded)(definitions);
  if (loose.size === 0) return false;
  return entries.some(({ file }) =>
    loose.get(file)?.some((reference) => reference.kinds.some((kind) => kinds.includes(kind))),
  );
}
