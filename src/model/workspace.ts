import type { CivilDate, Zeitraum } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import type { Reference } from '../source/reference.ts';
import type { SourceFile } from '../source/source-file.ts';
import { collectDefinitions, type Definitions } from './definitions.ts';
import type {
  Bericht,
  Budget,
  Einrichtung,
  Gremium,
  Kommune,
  Massnahme,
  Mitglied,
  Mitgliedschaft,
  Sitzung,
  Sozialraum,
  Sozialraumbericht,
} from './entities.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group-by.ts';
import type { Kind } from './kinds.ts';
import type { LoadedFile } from './loaded-file.ts';
import {
  normaliseBudget,
  normaliseEmpfehlungen,
  normaliseGremium,
  normaliseMassnahme,
  normaliseSitzung,
  normaliseSozialraum,
} from './normalise.ts';
import type { Hospitation, Kurzbericht, Reflexionsbericht, Ressourcenkarte } from './prozess-entities.ts';

export interface Amtszeit extends Zeitraum {
  readonly mitglied: Entry<Mitglied>;
  readonly index: number;
}

export interface MitgliedschaftEntry {
  readonly mitglied: Entry<Mitglied>;
  readonly mitgliedschaft: Mitgliedschaft;
  readonly index: number;
}

/** Everything the repository says, immutable, sorted and indexed. Days are always asked for, never assumed. */
export interface Workspace {
  readonly stichtag: CivilDate;
  readonly files: readonly LoadedFile[];
  readonly kommune: Entry<Kommune>;
  readonly sozialraeume: readonly Entry<Sozialraum>[];
  readonly gremien: readonly Entry<Gremium>[];
  readonly mitglieder: readonly Entry<Mitglied>[];
  /** By date, beginning and id. */
  readonly sitzungen: readonly Entry<Sitzung>[];
  readonly massnahmen: readonly Entry<Massnahme>[];
  readonly budgets: readonly Entry<Budget>[];
  readonly berichte: readonly Entry<Bericht>[];
  readonly sozialraumberichte: readonly Entry<Sozialraumbericht>[];
  readonly ressourcenkarten: readonly Entry<Ressourcenkarte>[];
  readonly hospitationen: readonly Entry<Hospitation>[];
  readonly reflexionsberichte: readonly Entry<Reflexionsbericht>[];
  readonly kurzberichte: readonly Entry<Kurzbericht>[];
  readonly definitions: Definitions;
  readonly index: WorkspaceIndex;
  /** Kinds of which at least one file could not be read; what is missing there proves nothing. */
  readonly incomplete: ReadonlySet<Kind>;
}

export interface WorkspaceIndex {
  readonly sozialraum: ReadonlyMap<string, Entry<Sozialraum>>;
  readonly gremium: ReadonlyMap<string, Entry<Gremium>>;
  readonly mitglied: ReadonlyMap<string, Entry<Mitglied>>;
  readonly sitzung: ReadonlyMap<string, Entry<Sitzung>>;
  readonly massnahme: ReadonlyMap<string, Entry<Massnahme>>;
  readonly einrichtung: ReadonlyMap<string, Entry<Einrichtung>>;
  /** What each file refers to. */
  readonly references: ReadonlyMap<SourceFile, readonly Reference[]>;
  /** By Funktion. */
  readonly amtszeiten: ReadonlyMap<string, readonly Amtszeit[]>;
  /** By Gremium. */
  readonly mitgliedschaften: ReadonlyMap<string, readonly MitgliedschaftEntry[]>;
  /** By Gremium, in the order of `sitzungen`; a joint meeting stands with each of its bodies. */
  readonly sitzungen: ReadonlyMap<string, readonly Entry<Sitzung>[]>;
}

function entriesOf<T>(
  files: readonly LoadedFile[],
  kind: Kind,
  normalise: (data: never) => T = (data) => data as T,
): Entry<T>[] {
  return files
    .filter(({ place, value }) => place.kind === kind && value !== undefined)
    .map(({ file, place, value }) => ({
      id: place.id,
      value: normalise(value as never),
      file,
      path: [],
      ...(place.jahr === undefined ? {} : { jahr: place.jahr }),
    }))
    .sort((a, b) => (a.jahr ?? 0) - (b.jahr ?? 0) || compareGerman(a.id, b.id));
}

function byId<T>(entries: readonly Entry<T>[]): Map<string, Entry<T>> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function* einrichtungenOf(entry: Entry<Kommune | Sozialraum>): Iterable<[string, Entry<Einrichtung>]> {
  for (const [id, value] of Object.entries(entry.value.einrichtungen ?? {})) {
    yield [id, { id, value, file: entry.file, path: ['einrichtungen', id] }];
  }
}

function compareSitzungen(a: Entry<Sitzung>, b: Entry<Sitzung>): number {
  const key = ({ id, value }: Entry<Sitzung>) => `${value.datum} ${value.beginn ?? ''} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}

/** `undefined` while `gremium.yaml` is missing or broken: nothing else can be understood without it. */
export function buildWorkspace(files: readonly LoadedFile[], stichtag: CivilDate): Workspace | undefined {
  const kommune = entriesOf<Kommune>(files, 'kommune')[0];
  if (!kommune) return undefined;
  const sozialraeume = entriesOf(files, 'sozialraum', normaliseSozialraum);
  const gremien = entriesOf(files, 'gremium', normaliseGremium);
  const mitglieder = entriesOf<Mitglied>(files, 'mitglied');
  const sitzungen = entriesOf(files, 'sitzung', normaliseSitzung).sort(compareSitzungen);
  const massnahmen = entriesOf(files, 'massnahme', normaliseMassnahme);
  return {
    stichtag,
    files,
    kommune,
    sozialraeume,
    gremien,
    mitglieder,
    sitzungen,
    massnahmen,
    budgets: entriesOf(files, 'budget', normaliseBudget),
    berichte: entriesOf<Bericht>(files, 'bericht', normaliseEmpfehlungen),
    sozialraumberichte: entriesOf<Sozialraumbericht>(files, 'sozialraumbericht', normaliseEmpfehlungen),
    ressourcenkarten: entriesOf<Ressourcenkarte>(files, 'ressourcenkarte'),
    hospitationen: entriesOf<Hospitation>(files, 'hospitation'),
    reflexionsberichte: entriesOf<Reflexionsbericht>(files, 'reflexionsbericht'),
    kurzberichte: entriesOf<Kurzbericht>(files, 'kurzbericht'),
    definitions: collectDefinitions(files),
    incomplete: new Set(files.filter(({ value }) => value === undefined).map(({ place }) => place.kind)),
    index: {
      sozialraum: byId(sozialraeume),
      gremium: byId(gremien),
      mitglied: byId(mitglieder),
      sitzung: byId(sitzungen),
      massnahme: byId(massnahmen),
      einrichtung: new Map([kommune, ...sozialraeume].flatMap((entry) => [...einrichtungenOf(entry)])),
      references: new Map(files.map(({ file, references }) => [file, references])),
      amtszeiten: groupBy(
        mitglieder.flatMap((mitglied) =>
          (mitglied.value.funktionen ?? []).map(
            ({ funktion, ...zeitraum }, index) => [funktion, { mitglied, index, ...zeitraum }] as const,
          ),
        ),
      ),
      mitgliedschaften: groupBy(
        mitglieder.flatMap((mitglied) =>
          (mitglied.value.gremien ?? []).map(
            (mitgliedschaft, index) => [mitgliedschaft.gremium, { mitglied, mitgliedschaft, index }] as const,
          ),
        ),
      ),
      sitzungen: groupBy(
        sitzungen.flatMap((sitzung) => sitzung.value.gremien.map((gremium) => [gremium, sitzung] as const)),
      ),
    },
  };
}
