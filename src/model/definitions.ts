import type { DataPath } from '../diagnostic.ts';
import type { Data, SourceFile } from '../source/source-file.ts';
import { BESCHLUSSARTEN } from './beschlussarten.ts';
import type { LoadedFile } from './loaded-file.ts';
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

/** A body, or all bodies of a kind, may go by questions of their own. */
function defineLeitfragen(define: Definer, file: SourceFile, path: readonly string[]): void {
  const leitfragen = path.reduce<Data | undefined>(fieldOf, file.data) ?? [];
  for (const index of Array.isArray(leitfragen) ? leitfragen.keys() : [])
    define('leitfrage', String(index + 1), file, [...path, index]);
}

function fieldNames(file: SourceFile, path: readonly string[]): readonly string[] {
  const table = path.reduce<Data | undefined>(fieldOf, file.data);
  return Object.keys(table instanceof Object && !Array.isArray(table) ? table : {});
}

/** Names that are fields of a table: groups and duties of a kind of body. */
function defineFields(define: Definer, kind: string, file: SourceFile, path: readonly string[]): void {
  for (const id of fieldNames(file, path)) define(kind, id, file, [...path, id]);
}

/** What a list names by `kennung`: seats without an office, phases. */
function defineKennungen(define: Definer, kind: string, file: SourceFile, path: readonly string[]): void {
  const entries = path.reduce<Data | undefined>(fieldOf, file.data);
  for (const [index, entry] of Array.isArray(entries) ? entries.entries() : []) {
    const id = fieldOf(entry, 'kennung');
    if (typeof id === 'string') define(kind, id, file, [...path, index]);
  }
}

/** What a kind of body lays down, or one body differently. */
function defineKindOfBody(define: Definer, file: SourceFile, path: readonly string[]): void {
  defineLeitfragen(define, file, [...path, 'leitfragen']);
  defineFields(define, 'gruppe', file, [...path, 'gruppen']);
  defineFields(define, 'aufgabe', file, [...path, 'aufgaben']);
  defineKennungen(define, 'sitz', file, [...path, 'team', 'sitze']);
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
  for (const { file, place } of files) {
    define(place.kind, place.id, file, []);
    if (place.kind === 'kommune') {
      for (const [kind, field] of Object.entries(CATALOGUES)) defineCatalogue(define, kind, file, field);
      for (const art of fieldNames(file, ['gremienarten']))
        defineKindOfBody(define, file, ['gremienarten', art]);
      for (const group of VERTEILERGRUPPEN) define('verteilergruppe', group, file, []);
      if (fieldOf(file.data, 'beschlussarten') === undefined)
        for (const id of Object.keys(BESCHLUSSARTEN)) define('beschlussart', id, file, []);
      define('bewilligende', 'geschaeftsfuehrung', file, []);
      defineKennungen(define, 'phase', file, ['lebenslauf', 'phasen']);
    }
    if (place.kind === 'gremium') {
      defineKindOfBody(define, file, ['regeln']);
      defineKennungen(define, 'sitz', file, ['sitze']);
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
