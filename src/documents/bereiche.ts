import { compareGerman } from '../collation.ts';
import { artName, einrichtungOf } from '../model/einrichtungen.ts';
import type { Mitglied } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { groupBy } from '../model/group-by.ts';
import type { Workspace } from '../model/workspace.ts';

const VERWALTUNG = 'Verwaltung, ohne eigene Einrichtung';

/** The kind of institution somebody comes from, in the city's words. */
export function bereichOf(workspace: Workspace, { value }: Entry<Mitglied>): string {
  const art = einrichtungOf(workspace, value)?.art;
  return art === undefined ? VERWALTUNG : artName(workspace, art);
}

/** By kind of institution in alphabetical order, the administration last; within each as given. */
export function byBereich<T extends { readonly mitglied: Entry<Mitglied> }>(
  workspace: Workspace,
  items: readonly T[],
): readonly { readonly bereich: string; readonly items: readonly T[] }[] {
  const groups = groupBy(items.map((item) => [bereichOf(workspace, item.mitglied), item] as const));
  const rank = (bereich: string) => (bereich === VERWALTUNG ? 1 : 0);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || compareGerman(a, b))
    .map(([bereich, own]) => ({ bereich, items: own }));
}
