import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { gegenbesuchBis, gegenbesuchOf, heimatOf } from '../model/hospitationen.ts';
import { entryName } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

function nameOf(workspace: Workspace, einrichtung: string): string {
  return entryName(workspace.index.einrichtung, einrichtung);
}

/** Guests visit another institution than their own. */
export function* checkEigenesHaus(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.hospitationen) {
    const { gast, gastgeber } = entry.value;
    const mitglied = workspace.index.mitglied.get(gast);
    if (!mitglied || mitglied.value.einrichtung !== gastgeber) continue;
    yield finding(
      'hospitation/eigenes-haus',
      { entry, path: ['gastgeber'] },
      `„${mitglied.value.name}“ arbeitet selbst in der Einrichtung „${nameOf(workspace, gastgeber)}“.`,
      {
        hint: 'gast: oder gastgeber: berichtigen; wer besucht wurde, steht unter gastgeber:.',
        related: relatedPlace({ entry: mitglied, path: ['einrichtung'] }, 'Die Einrichtung steht hier.'),
      },
    );
  }
}

/** Within a year of a visit somebody comes the other way. */
export function* checkGegenbesuche(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.hospitationen) {
    const { gastgeber, am } = entry.value;
    const heimat = heimatOf(workspace, entry);
    if (heimat === undefined || heimat === gastgeber) continue;
    if (gegenbesuchBis(entry) >= workspace.stichtag || gegenbesuchOf(workspace, entry)) continue;
    yield finding(
      'hospitation/gegenbesuch',
      { entry, path: ['gastgeber'] },
      `Auf den Besuch vom ${longDate(am)} folgte binnen eines Jahres kein Gegenbesuch aus „${nameOf(workspace, gastgeber)}“.`,
      {
        hint: `Den Gegenbesuch bei „${nameOf(workspace, heimat)}“ in hospitationen/ nachtragen oder noch verabreden.`,
      },
    );
  }
}
