import type { Anwesenheit, Sitzung } from '../model/entities.ts';
import { type Entry, entriesCalled } from '../model/entry.ts';
import { angehoerigeAm, gremienOf, mitgliederAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { fullName, stelleOf, teilnehmerName } from './names.ts';

/** Ids of those who come only when needed, or were asked to join this one meeting. */
export function hinzugezogeneIn(workspace: Workspace, sitzung: Entry<Sitzung>): ReadonlySet<string> {
  const all = gremienOf(workspace, sitzung).flatMap((gremium) =>
    angehoerigeAm(workspace, gremium, sitzung.value.datum),
  );
  const regular = new Set(all.filter(({ rolle }) => rolle === 'mitglied').map(({ mitglied }) => mitglied.id));
  const called = [...all.map(({ mitglied }) => mitglied.id), ...sitzung.value.hinzugezogen];
  return new Set(called.filter((id) => !regular.has(id)));
}

export function anwesenheitContext(
  workspace: Workspace,
  anwesenheit: Anwesenheit,
  hinzugezogen: ReadonlySet<string>,
): JsonObject {
  const { person, gast, vertritt, als, von, bis } = anwesenheit;
  const mitglied = person === undefined ? undefined : workspace.index.mitglied.get(person);
  const represented = vertritt === undefined ? undefined : workspace.index.mitglied.get(vertritt);
  return {
    name: teilnehmerName(workspace, anwesenheit),
    stelle: mitglied ? orNull(stelleOf(workspace, mitglied.value)) : null,
    gast: als === 'gast' || (gast !== undefined && vertritt === undefined),
    verwaltung: als === 'verwaltung',
    hinzugezogen:
      als !== 'verwaltung' && person !== undefined && vertritt === undefined && hinzugezogen.has(person),
    vertritt: represented ? fullName(represented.value) : null,
    von: orNull(von),
    bis: orNull(bis),
  };
}

/** Those of these who neither came nor sent word nor were represented; nobody while the minutes do not say who came. */
export function fehlendeIn({ value }: Entry<Sitzung>, ids: Iterable<string>): readonly string[] {
  const { anwesend, entschuldigt } = value;
  if (anwesend.length === 0) return [];
  const accounted = new Set([
    ...anwesend.flatMap(({ person, vertritt }) => [person, vertritt]),
    ...entschuldigt,
  ]);
  return [...new Set(ids)].filter((id) => !accounted.has(id));
}

/** Members who were missing. */
export function abwesende(workspace: Workspace, sitzung: Entry<Sitzung>): readonly JsonObject[] {
  const members = gremienOf(workspace, sitzung).flatMap((gremium) =>
    mitgliederAm(workspace, gremium, sitzung.value.datum).map(({ mitglied }) => mitglied.id),
  );
  return entriesCalled(workspace.index.mitglied, fehlendeIn(sitzung, members)).map(({ value }) => ({
    name: fullName(value),
    stelle: orNull(stelleOf(workspace, value)),
  }));
}
