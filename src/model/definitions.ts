import type { DataPath } from '../diagnostic.ts';
import type { Data, SourceFile } from '../source/source-file.ts';
import type { LoadedFile } from './loaded-file.ts';

export interface Definition {
  readonly file: SourceFile;
  readonly path: DataPath;
}

/** Kind → id → every place that defines it. Broken files define their ids, too, so that one mistake stays one finding. */
export type Definitions = ReadonlyMap<string, ReadonlyMap<string, readonly Definition[]>>;

/** The maps of `gremium.yaml` whose keys can be referred to, by kind. */
export const CATALOGUES: Readonly<Record<string, string>> = {
  einheit: 'einheiten',
  funktion: 'funktionen',
  traeger: 'traeger',
  einrichtungsart: 'einrichtungsarten',
  einrichtung: 'einrichtungen',
  stadtteil: 'stadtteile',
  leitfrage: 'leitfragen',
  handlungsebene: 'handlungsebenen',
  thema: 'themen',
  topf: 'toepfe',
  zweck: 'zwecke',
  gremienart: 'gremienarten',
};

function fieldOf(data: Data | undefined, name: string): Data | undefined {
  return typeof data === 'object' && !Array.isArray(data) && Object.hasOwn(data, name)
    ? (data as { readonly [key: string]: Data })[name]
    : undefined;
}

type Definer = (kind: string, id: string, file: SourceFile, path: DataPath) => void;

function defineCatalogue(define: Definer, kind: string, file: SourceFile, field: string): void {
  const entries = fieldOf(file.data, field);
  if (Array.isArray(entries)) {
    for (const [index, entry] of entries.entries()) {
      const id = kind === 'leitfrage' ? String(index + 1) : entry;
      if (typeof id === 'string') define(kind, id, file, [field, index]);
    }
  } else if (typeof entries === 'object') {
    for (const id of Object.keys(entries)) define(kind, id, file, [field, id]);
  }
}

export function collectDefinitions(files: readonly LoadedFile[]): Definitions {
  const definitions = new Map<string, Map<string, Definition[]>>();
  const define: Definer = (kind, id, file, path) => {
    const ids = definitions.get(kind) ?? new Map<string, Definition[]>();
    definitions.set(kind, ids);
    ids.set(id, [...(ids.get(id) ?? []), { file, path }]);
  };
  for (const { file, place } of files) {
    define(place.kind, place.id, file, []);
    if (place.kind === 'kommune') {
      for (const [kind, field] of Object.entries(CATALOGUES)) defineCatalogue(define, kind, file, field);
      for (const group of ['teilnehmende', 'mitglieder']) define('verteilergruppe', group, file, []);
    }
    if (place.kind === 'sozialraum') defineCatalogue(define, 'einrichtung', file, 'einrichtungen');
    if (place.kind === 'sitzung') {
      const agenda = fieldOf(file.data, 'tagesordnung');
      if (!Array.isArray(agenda)) continue;
      for (const index of agenda.keys())
        define('top', `${place.id}#${index + 1}`, file, ['tagesordnung', index]);
    }
  }
  return definitions;
}
