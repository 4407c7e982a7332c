import type { DataPath } from '../diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { BESCHLUSSARTEN } from './beschlussarten.ts';
import { contentOf, type LoadedFile } from './loaded-file.ts';
import { VERTEILERGRUPPEN } from './verteilergruppen.ts';

export interface Definition {
  readonly file: SourceFile;
  readonly path: DataPath;
}

/** Kind → id → every place that defines it. Broken files define their ids, too, so that one mistake stays one finding. */
export type Definitions = ReadonlyMap<string, ReadonlyMap<string, readonly Definition[]>>;

/** The maps of `gremium.yaml` whose keys can be referred to, by kind. */
export const CATALOGUES: Readonly<Record<string, string>> = {
  einheit: 'einheiten',
  akteursgruppe: 'akteursgruppen',
  funktion: 'funktionen',
  traeger: 'traeger',
  einrichtungsart: 'einrichtungsarten',
  einrichtung: 'einrichtungen',
  stadtteil: 'stadtteile',
  leitfrage: 'leitfragen',
  handlungsebene: 'handlungsebenen',
  thema: 'themen',
  empfehlungsart: 'empfehlungsarten',
  topf: 'toepfe',
  zweck: 'zwecke',
  gremienart: 'gremienarten',
  freigabeschritt: 'freigabeschritte',
  vorlagenart: 'vorlagenarten',
  zustaendigkeit: 'zustaendigkeiten',
  beschlussart: 'beschlussarten',
};

function fieldOf(data: unknown, name: string): unknown {
  return data instanceof Object && !Array.isArray(data) && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

type Definer = (kind: string, id: string, file: SourceFile, path: DataPath) => void;

function defineCatalogue(define: Definer, kind: string, loaded: LoadedFile, field: string): void {
  const entries = fieldOf(contentOf(loaded), field);
  if (Array.isArray(entries)) {
    for (const [index, entry] of entries.entries()) {
      const id = kind === 'leitfrage' ? String(index + 1) : entry;
      if (typeof id === 'string') define(kind, id, loaded.file, [field, index]);
    }
  } else if (entries instanceof Object) {
    for (const id of Object.keys(entries)) define(kind, id, loaded.file, [field, id]);
  }
}

/** A body, or all bodies of a kind, may go by questions of their own. */
function defineLeitfragen(define: Definer, loaded: LoadedFile, path: readonly string[]): void {
  const leitfragen = path.reduce(fieldOf, contentOf(loaded)) ?? [];
  for (const index of Array.isArray(leitfragen) ? leitfragen.keys() : [])
    define('leitfrage', String(index + 1), loaded.file, [...path, index]);
}

function fieldNames(loaded: LoadedFile, path: readonly string[]): readonly string[] {
  const table = path.reduce(fieldOf, contentOf(loaded));
  return Object.keys(table instanceof Object && !Array.isArray(table) ? table : {});
}

/** Names that are fields of a table: groups and duties of a kind of body. */
function defineFields(define: Definer, kind: string, loaded: LoadedFile, path: readonly string[]): void {
  for (const id of fieldNames(loaded, path)) define(kind, id, loaded.file, [...path, id]);
}

/** What a list names by `kennung`: seats without an office, phases. */
function defineKennungen(define: Definer, kind: string, loaded: LoadedFile, path: readonly string[]): void {
  const entries: unknown = path.reduce(fieldOf, contentOf(loaded));
  for (const [index, entry] of Array.isArray(entries) ? entries.entries() : []) {
    const id = fieldOf(entry, 'kennung');
    if (typeof id === 'string') define(kind, id, loaded.file, [...path, index]);
  }
}

/** What a kind of body lays down, or one body differently. */
function defineKindOfBody(define: Definer, loaded: LoadedFile, path: readonly string[]): void {
  defineLeitfragen(define, loaded, [...path, 'leitfragen']);
  defineFields(define, 'gruppe', loaded, [...path, 'gruppen']);
  defineFields(define, 'aufgabe', loaded, [...path, 'aufgaben']);
  defineKennungen(define, 'sitz', loaded, [...path, 'team', 'sitze']);
}

const topPaths: DataPath[] = [];

/** Thousands of meetings have items in the same places: each place is one list, which all of them share. */
function topPath(index: number): DataPath {
  topPaths[index] ??= ['tagesordnung', index];
  return topPaths[index];
}

export function collectDefinitions(files: readonly LoadedFile[]): Definitions {
  const definitions = new Map<string, Map<string, Definition[]>>();
  const define: Definer = (kind, id, file, path) => {
    const ids = definitions.get(kind) ?? new Map<string, Definition[]>();
    definitions.set(kind, ids);
    const places = ids.get(id);
    if (places) places.push({ file, path });
    else ids.set(id, [{ file, path }]);
  };
  for (const loaded of files) {
    const { file, place } = loaded;
    define(place.kind, place.id, file, []);
    if (place.kind === 'kommune') {
      for (const [kind, field] of Object.entries(CATALOGUES)) defineCatalogue(define, kind, loaded, field);
      for (const art of fieldNames(loaded, ['gremienarten']))
        defineKindOfBody(define, loaded, ['gremienarten', art]);
      for (const group of VERTEILERGRUPPEN) define('verteilergruppe', group, file, []);
      if (fieldOf(contentOf(loaded), 'beschlussarten') === undefined)
        for (const id of Object.keys(BESCHLUSSARTEN)) define('beschlussart', id, file, []);
      define('bewilligende', 'geschaeftsfuehrung', file, []);
      defineKennungen(define, 'phase', loaded, ['lebenslauf', 'phasen']);
    }
    if (place.kind === 'gremium') {
      defineKindOfBody(define, loaded, ['regeln']);
      defineKennungen(define, 'sitz', loaded, ['sitze']);
    }
    if (place.kind === 'sozialraum') defineCatalogue(define, 'einrichtung', loaded, 'einrichtungen');
    if (place.kind === 'sitzung') {
      const agenda = fieldOf(contentOf(loaded), 'tagesordnung');
      if (!Array.isArray(agenda)) continue;
      for (const index of agenda.keys()) define('top', `${place.id}#${index + 1}`, file, topPath(index));
    }
  }
  return definitions;
}
