import type { Diagnostic } from '../diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** Every Maßnahme was on some agenda, and every person belongs somewhere. */
export function* checkUnused(workspace: Workspace): Iterable<Diagnostic> {
  const named = { massnahme: new Set<string>(), mitglied: new Set<string>() };
  for (const { references } of workspace.files) {
    for (const { kinds, id } of references) {
      if (kinds.includes('massnahme')) named.massnahme.add(id);
      if (kinds.includes('mitglied')) named.mitglied.add(id);
    }
  }
  for (const entry of workspace.massnahmen) {
    if (named.massnahme.has(entry.id)) continue;
    yield finding(
      'verweis/unbenutzt',
      { entry, path: ['titel'] },
      `Die Maßnahme „${entry.value.titel}“ kommt in keinem Protokoll vor.`,
      {
        hint: 'Beim Tagesordnungspunkt, der sie beraten hat, unter massnahmen: nennen.',
      },
    );
  }
  for (const entry of workspace.mitglieder) {
    if (entry.value.funktionen || entry.value.gremien || named.mitglied.has(entry.id)) continue;
    yield finding(
      'verweis/unbenutzt',
      { entry, path: ['name'] },
      `„${entry.value.name}“ hat keine Funktion und gehört keinem Gremium an.`,
      {
        hint: 'funktionen: oder gremien: ergänzen oder die Datei löschen.',
      },
    );
  }
}
