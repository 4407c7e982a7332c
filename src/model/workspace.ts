import type { CivilDate } from '../calendar.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Definitions } from './definitions.ts';
import type {
  Bericht,
  Budget,
  Einrichtung,
  Gremium,
  Kommune,
  Massnahme,
  Mitglied,
  Sitzung,
  Sozialraum,
  Sozialraumbericht,
} from './entities.ts';
import type { Entry, YearlyEntry } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { Amtszeit, MitgliedschaftEntry } from './mitgliedschaften-index.ts';
import type { Foerderung, Indikator, Ziel } from './planung-entities.ts';
import type {
  Hospitation,
  Kurzbericht,
  Reflexionsbericht,
  Ressourcenkarte,
  Umsetzungsbericht,
  Wahlperiodenbericht,
} from './prozess-entities.ts';
import type { Angebot, Verfahren } from './verfahren-entities.ts';
import type { Vorlage } from './vorlage-entities.ts';

/** Everything the repository says, immutable, sorted and indexed. Days are always asked for, never assumed. */
export interface Workspace {
  readonly stichtag: CivilDate;
  /** The day until which something can have happened: today where that is later than the Stichtag. */
  readonly heute: CivilDate;
  readonly files: readonly LoadedFile[];
  /** Of every ordinary file in the repository, also of those that are no data; missing where no folder was read. */
  readonly paths: ReadonlySet<string> | undefined;
  readonly kommune: Entry<Kommune>;
  readonly sozialraeume: readonly Entry<Sozialraum>[];
  readonly gremien: readonly Entry<Gremium>[];
  readonly mitglieder: readonly Entry<Mitglied>[];
  /** By date, beginning and id. */
  readonly sitzungen: readonly Entry<Sitzung>[];
  /** The places of meetings that are no institution, and where they are; sorted, each once. */
  readonly sitzungsorte: readonly string[];
  readonly massnahmen: readonly Entry<Massnahme>[];
  readonly vorlagen: readonly Entry<Vorlage>[];
  readonly budgets: readonly YearlyEntry<Budget>[];
  readonly berichte: readonly YearlyEntry<Bericht>[];
  readonly sozialraumberichte: readonly YearlyEntry<Sozialraumbericht>[];
  readonly ressourcenkarten: readonly Entry<Ressourcenkarte>[];
  readonly hospitationen: readonly Entry<Hospitation>[];
  readonly reflexionsberichte: readonly Entry<Reflexionsbericht>[];
  readonly umsetzungsberichte: readonly Entry<Umsetzungsbericht>[];
  readonly wahlperiodenberichte: readonly Entry<Wahlperiodenbericht>[];
  readonly kurzberichte: readonly Entry<Kurzbericht>[];
  readonly ziele: readonly Entry<Ziel>[];
  readonly indikatoren: readonly Entry<Indikator>[];
  readonly foerderungen: readonly Entry<Foerderung>[];
  readonly verfahren: readonly Entry<Verfahren>[];
  readonly angebote: readonly Entry<Angebot>[];
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
  readonly ziel: ReadonlyMap<string, Entry<Ziel>>;
  readonly indikator: ReadonlyMap<string, Entry<Indikator>>;
  readonly verfahren: ReadonlyMap<string, Entry<Verfahren>>;
  readonly vorlage: ReadonlyMap<string, Entry<Vorlage>>;
  /** By number in its normal form; of two with the same number the first. */
  readonly vorlagennummer: ReadonlyMap<string, Entry<Vorlage>>;
  readonly einrichtung: ReadonlyMap<string, Entry<Einrichtung>>;
  readonly loaded: ReadonlyMap<SourceFile, LoadedFile>;
  /** By Funktion. */
  readonly amtszeiten: ReadonlyMap<string, readonly Amtszeit[]>;
  /** By Gremium. */
  readonly mitgliedschaften: ReadonlyMap<string, readonly MitgliedschaftEntry[]>;
  /** By Gremium, in the order of `sitzungen`; a joint meeting stands with each of its bodies. */
  readonly sitzungen: ReadonlyMap<string, readonly Entry<Sitzung>[]>;
}

/**
 * What a rule about one meeting knows besides it: all that comes from `STAMMDATEN`, and the places that meetings name. What
 * it found stays true while these do. Of `definitions` it asks only for what is defined there.
 */
export type Umfeld = Pick<
  Workspace,
  | 'stichtag'
  | 'heute'
  | 'kommune'
  | 'sozialraeume'
  | 'gremien'
  | 'mitglieder'
  | 'sitzungsorte'
  | 'definitions'
> & {
  readonly index: Pick<
    WorkspaceIndex,
    'sozialraum' | 'gremium' | 'mitglied' | 'einrichtung' | 'loaded' | 'amtszeiten' | 'mitgliedschaften'
  >;
};
