import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { suggest } from '../schema/suggest.ts';
import { finding, type Spot } from './check.ts';

interface Angabe extends Spot {
  readonly datei: string;
}

/** What the city's look is made of. */
function* bilderUndSchriften(kommune: Workspace['kommune']): Iterable<Angabe> {
  const { logo, schrift, briefkopf } = kommune.value.erscheinungsbild ?? {};
  const at = (datei: string, ...path: DataPath) => ({
    entry: kommune,
    path: ['erscheinungsbild', ...path],
    datei,
  });
  if (logo) yield at(logo.datei, 'logo', 'datei');
  for (const [index, datei] of (schrift?.dateien ?? []).entries())
    yield at(datei, 'schrift', 'dateien', index);
  if (briefkopf) yield at(briefkopf, 'briefkopf');
}

/** Every place that names a file by its path. */
export function* dateiangaben({ kommune, sitzungen, vorlagen }: Workspace): Iterable<Angabe> {
  for (const [index, { datei }] of (kommune.value.grundlagen ?? []).entries()) {
    if (datei !== undefined) yield { entry: kommune, path: ['grundlagen', index, 'datei'], datei };
  }
  yield* bilderUndSchriften(kommune);
  for (const entry of vorlagen) {
    for (const [index, { datei }] of entry.value.anlagen.entries()) {
      if (datei !== undefined) yield { entry, path: ['anlagen', index, 'datei'], datei };
    }
  }
  for (const entry of sitzungen) {
    for (const part of ['einladung', 'protokoll'] as const) {
      for (const [index, { datei }] of (entry.value[part]?.anlagen ?? []).entries()) {
        if (datei !== undefined) yield { entry, path: [part, 'anlagen', index, 'datei'], datei };
      }
    }
  }
}

function isOutside(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
}

/** Files that are named lie in the repository, as ordinary files: a link may lead anywhere, or to nothing elsewhere. */
export function* checkDateien(workspace: Workspace): Iterable<Diagnostic> {
  const { paths } = workspace;
  if (!paths) return;
  for (const { datei, ...spot } of dateiangaben(workspace)) {
    if (isOutside(datei)) {
      yield finding('verweis/datei', spot, `„${datei}“ liegt außerhalb des Bestands.`, {
        hint: 'Die Datei in den Bestand kopieren und ihren Pfad vom Ordner mit gremium.yaml aus angeben.',
      });
    } else if (!paths.has(datei)) {
      const meant = suggest(datei, paths);
      yield finding('verweis/datei', spot, `Die Datei „${datei}“ liegt nicht im Bestand.`, {
        hint: meant
          ? `Meinten Sie „${meant}“?`
          : 'Die Datei dort ablegen (keine Verknüpfung) oder den Pfad berichtigen.',
      });
    }
  }
}
