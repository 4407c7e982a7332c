import type { Anwesenheit, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
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

/** Members who neither came nor sent word nor were represented. */
export function abwesende(workspace: Workspace, sitzung: Entry<Sitzung>): readonly JsonObject[] {
  const { anwesend, entschuldigt, datum } = sitzung.value;
  const accounted = new Set([
    ...anwesend.flatMap(({ person, vertritt }) => [person, vertritt]),
    ...entschuldigt,
  ]);
  const missing = gremienOf(workspace, sitzung)
    .flatMap((gremium) => mitgliederAm(workspace, gremium, datum))
    .filter(({ mitglied }) => !accounted.has(mitglied.id));
  return [...new Map(missing.map(({ mitglied }) => [mitglied.id, mitglied])).values()].map(({ value }) => ({
    name: fullName(value),
    stelle: orNull(stelleOf(workspace, value)),
  }));
}
