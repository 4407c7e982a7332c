import type { Reference } from '../source/reference.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Definitions } from './definitions.ts';
import type { Entry } from './entry.ts';
import { oncePer } from './once-per.ts';
import type { Workspace } from './workspace.ts';

type Loose = ReadonlyMap<SourceFile, readonly Reference[]>;

/** The references that lead nowhere, of the few files that have any. */
function looseOf(references: Workspace['index']['references'], definitions: Definitions): Loose {
  const found = new Map<SourceFile, Reference[]>();
  for (const [file, all] of references) {
    const loose = all.filter(({ kinds, id }) => !kinds.some((kind) => definitions.get(kind)?.has(id)));
    if (loose.length > 0) found.set(file, loose);
  }
  return found;
}

const looseByDefinitions = oncePer((references: Workspace['index']['references']) =>
  oncePer((definitions: Definitions) => looseOf(references, definitions)),
);

/**
 * Whether one of these files names something of these kinds that does not exist. What would follow from it is then
 * unknown, and the reference check has already spoken.
 */
export function hasLooseEnd(
  { definitions, index }: Workspace,
  entries: readonly Entry<unknown>[],
  kinds: readonly string[],
): boolean {
  const loose = looseByDefinitions(index.references)(definitions);
  if (loose.size === 0) return false;
  return entries.some(({ file }) =>
    loose.get(file)?.some((reference) => reference.kinds.some((kind) => kinds.includes(kind))),
  );
}
