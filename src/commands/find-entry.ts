import type { Entry } from '../model/entry.ts';
import { suggest } from '../schema/suggest.ts';
import { UsageError } from '../usage-error.ts';

const MOST_LISTED = 12;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_LISTED).map((id) => `  ${id}`);
  const rest = ids.length - shown.length;
  return [...shown, ...(rest > 0 ? [`  … und ${rest} weitere`] : [])].join('\n');
}

/** German words for one kind of thing, in the forms that the messages need. */
export interface Nouns {
  /** „Eine Sitzung“. */
  readonly one: string;
  /** „Sitzungen“. */
  readonly many: string;
  /** „noch keine Sitzung“. */
  readonly none: string;
  /** Where to add the first one. */
  readonly folder: string;
}

/** The one entry whose id is, or contains, what was typed (also as a path); throws with the candidates otherwise. */
export function findEntry<T>(entries: readonly Entry<T>[], typed: string, nouns: Nouns): Entry<T> {
  const name = (typed.split(/[\\/]/).at(-1) ?? '').replace(/\.ya?ml$/, '').toLowerCase();
  const exact = entries.find(({ id }) => id === name);
  if (exact) return exact;
  const matches = name === '' ? [] : entries.filter(({ id }) => id.includes(name));
  const [only] = matches;
  if (only && matches.length === 1) return only;
  if (matches.length > 1) {
    throw new UsageError(
      `„${typed}“ passt auf ${matches.length} ${nouns.many}. Gemeint ist wohl:\n${listed(matches.map(({ id }) => id))}`,
    );
  }
  const ids = entries.map(({ id }) => id);
  if (ids.length === 0) {
    throw new UsageError(
      `In diesem Repository gibt es ${nouns.none}. Legen Sie eine Datei in ${nouns.folder} an.`,
    );
  }
  const meant = suggest(name, ids);
  throw new UsageError(
    `${nouns.one} „${typed}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ` Es gibt:\n${listed(ids.toReversed())}`}`,
  );
}
