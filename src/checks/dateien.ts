import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { FOLDERS_WITHOUT_DATA } from '../model/kinds.ts';
import type { Workspace } from '../model/workspace.ts';
import { suggesterFor } from '../schema/suggest.ts';
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

/** Why a file that lies there all the same is none of the repository. */
function uncountedFolder(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const hidden = folders.findIndex((name) => name.startsWith('.'));
  if (FOLDERS_WITHOUT_DATA.has(folders[0] ?? '')) return folders[0];
  return hidden < 0 ? undefined : folders.slice(0, hidden + 1).join('/');
}

function isOutside(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
}

type Befund = readonly [message: string, hint: string];

function unerreichbar(datei: string): Befund | undefined {
  if (isOutside(datei)) {
    return [
      `„${datei}“ liegt außerhalb des Bestands.`,
      'Die Datei in den Bestand kopieren und ihren Pfad vom Ordner mit gremium.yaml aus angeben.',
    ];
  }
  const folder = uncountedFolder(datei);
  return folder === undefined
    ? undefined
    : [
        `„${datei}“ liegt in „${folder}/“; was dort liegt, zählt nicht zum Bestand.`,
        'Die Datei in einen anderen Ordner legen, zum Beispiel nach anlagen/, und den Pfad anpassen.',
      ];
}

function fehlend(datei: string, meant: string | undefined): Befund {
  return [
    `Die Datei „${datei}“ liegt nicht im Bestand.`,
    meant
      ? `Meinten Sie „${meant}“?`
      : 'Die Datei dort ablegen (keine Verknüpfung) oder den Pfad berichtigen.',
  ];
}

/** Files that are named lie in the repository, as ordinary files: a link may lead anywhere, or to nothing elsewhere. */
export function* checkDateien(workspace: Workspace): Iterable<Diagnostic> {
  const { paths } = workspace;
  if (!paths) return;
  const suggest = suggesterFor(paths);
  for (const { datei, ...spot } of dateiangaben(workspace)) {
    if (paths.has(datei)) continue;
    const [message, hint] = unerreichbar(datei) ?? fehlend(datei, suggest(datei));
    yield finding('verweis/datei', spot, message, { hint });
  }
}
