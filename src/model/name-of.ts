import type { Namen } from './entities.ts';
import type { Entry } from './entry.ts';

/** What a table of the city calls it; the id itself where the table does not know it, which is a finding of its own. */
export function nameIn(table: Namen | undefined, id: string): string {
  return table?.[id] ?? id;
}

/** What the body, institution or Sozialraum of this id is called; the id itself where there is none. */
export function entryName(index: ReadonlyMap<string, Entry<{ readonly name: string }>>, id: string): string {
  return index.get(id)?.value.name ?? id;
}

/** The same for a Maßnahme or a goal, which have a title. */
export function entryTitel(
  index: ReadonlyMap<string, Entry<{ readonly titel: string }>>,
  id: string,
): string {
  return index.get(id)?.value.titel ?? id;
}

/** The same for a table whose entries say more than their name. */
export function bezeichnungIn(
  table: Readonly<Record<string, { readonly bezeichnung: string }>> | undefined,
  id: string,
): string {
  return table?.[id]?.bezeichnung ?? id;
}
