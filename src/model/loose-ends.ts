import type { Entry } from './entry.ts';
import type { Workspace } from './workspace.ts';

/**
 * Whether one of these files names something of these kinds that does not exist. What would follow from it is then
 * unknown, and the reference check has already spoken.
 */
export function hasLooseEnd(
  { definitions, index }: Workspace,
  entries: readonly Entry<unknown>[],
  kinds: readonly string[],
): boolean {
  return entries
    .flatMap(({ file }) => index.references.get(file) ?? [])
    .some(
      (reference) =>
        reference.kinds.some((kind) => kinds.includes(kind)) &&
        !reference.kinds.some((kind) => definitions.get(kind)?.has(reference.id)),
    );
}
