import type { Diagnostic } from '../diagnostic.ts';
import { gremienOf } from '../model/membership.ts';
import { isExtern } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** What may stand with a kind of body that keeps its minutes elsewhere; everything else is a rule for meetings here. */
const WITHOUT_RULES: ReadonlySet<string> = new Set([
  'bezeichnung',
  'grundlage',
  'aufgabe',
  'federfuehrung',
  'extern',
]);

function* checkArten({ kommune }: Workspace): Iterable<Diagnostic> {
  for (const [id, art] of Object.entries(kommune.value.gremienarten)) {
    if (!art.extern) continue;
    for (const field of Object.keys(art).filter((name) => !WITHOUT_RULES.has(name))) {
      yield finding(
        'gremium/extern',
        { entry: kommune, path: ['gremienarten', id, field], part: 'key' },
        `„${art.bezeichnung}“ ist extern und hat hier keine Protokolle; „${field}“ kann dort nichts bewirken.`,
        { hint: `Den Abschnitt ${field}: löschen oder die Zeile „extern: ja“.` },
      );
    }
  }
}

function* checkTermine(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    if (gremium.value.termine === undefined || isExtern(workspace, gremium)) continue;
    if (!Object.hasOwn(workspace.kommune.value.gremienarten, gremium.value.art)) continue;
    yield finding(
      'gremium/extern',
      { entry: gremium, path: ['termine'], part: 'key' },
      `„${gremium.value.name}“ ist nicht extern; seine Sitzungen stehen in sitzungen/, nicht unter termine.`,
      {
        hint: 'Für jeden Termin eine Datei in sitzungen/ anlegen, oder bei der Art des Gremiums „extern: ja“ eintragen.',
        related: relatedPlace(
          { entry: workspace.kommune, path: ['gremienarten', gremium.value.art], part: 'key' },
          'Die Art des Gremiums.',
        ),
      },
    );
  }
}

function* checkSitzungen(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.sitzungen) {
    const gremien = gremienOf(workspace, entry);
    const [first] = gremien;
    if (!first || gremien.length < entry.value.gremien.length) continue;
    if (!gremien.every((gremium) => isExtern(workspace, gremium))) continue;
    yield finding(
      'gremium/extern',
      { entry, path: ['datum'] },
      `„${first.value.name}“ ist extern; seine Sitzungen werden hier nicht geführt.`,
      {
        hint: `Die Datei löschen und den Tag in gremien/${first.id}.yaml unter termine: eintragen.`,
        related: relatedPlace({ entry: first, path: ['name'] }, 'Das Gremium.'),
      },
    );
  }
}

/** A body that keeps its minutes elsewhere has dates here, but neither rules nor meetings; the others the other way round. */
export function* checkExterneGremien(workspace: Workspace): Iterable<Diagnostic> {
  yield* checkArten(workspace);
  yield* checkTermine(workspace);
  yield* checkSitzungen(workspace);
}
