import type { CivilDate } from '../calendar.ts';
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
  Sitzung,
  Sozialraum,
  Sozialraumbericht,
} from './entities.ts';
import { byGremium, byId, compareSitzungen, einrichtungenOf, entriesOf, yearlyOf } from './entries-of.ts';
import type { Entry, YearlyEntry } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { LoadedFile } from './loaded-file.ts';
import {
  type Amtszeit,
  amtszeitenOf,
  type MitgliedschaftEntry,
  mitgliedschaftenOf,
} from './mitgliedschaften-index.ts';
import {
  normaliseBudget,
  normaliseEmpfehlungen,
  normaliseGremium,
  normaliseKommune,
  normaliseMassnahme,
  normaliseSitzung,
  normaliseSozialraum,
} from './normalise.ts';
import { normaliseFoerderung, normaliseIndikator, normaliseZiel } from './normalise-planung.ts';
import { normaliseAngebot, normaliseVerfahren } from './normalise-verfahren.ts';
import { normaliseVorlage } from './normalise-vorlage.ts';
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
import { byNummer } from './vorlagennummer.ts';
import { withTops } from './vorlagenschritte.ts';

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
  /** What each file refers to. */
  readonly references: ReadonlyMap<SourceFile, readonly Reference[]>;
  /** By Funktion. */
  readonly amtszeiten: ReadonlyMap<string, readonly Amtszeit[]>;
  /** By Gremium. */
  readonly mitgliedschaften: ReadonlyMap<string, readonly MitgliedschaftEntry[]>;
  /** By Gremium, in the order of `sitzungen`; a joint meeting stands with each of its bodies. */
  readonly sitzungen: ReadonlyMap<string, readonly Entry<Sitzung>[]>;
}

/** `undefined` while `gremium.yaml` is missing or broken: nothing else can be understood without it. */
export function buildWorkspace(
  files: readonly LoadedFile[],
  stichtag: CivilDate,
  paths?: ReadonlySet<string>,
): Workspace | undefined {
  const kommune = entriesOf(files, 'kommune', normaliseKommune)[0];
  if (!kommune) return undefined;
  const sozialraeume = entriesOf(files, 'sozialraum', normaliseSozialraum);
  const gremien = entriesOf(files, 'gremium', normaliseGremium);
  const mitglieder = entriesOf<Mitglied>(files, 'mitglied');
  const sitzungen = entriesOf(files, 'sitzung', normaliseSitzung).sort(compareSitzungen);
  const massnahmen = entriesOf(files, 'massnahme', normaliseMassnahme);
  const ziele = entriesOf(files, 'ziel', normaliseZiel);
  const indikatoren = entriesOf(files, 'indikator', normaliseIndikator);
  const verfahren = entriesOf(files, 'verfahren', normaliseVerfahren);
  const vorlagen = withTops(entriesOf(files, 'vorlage', normaliseVorlage), sitzungen);
  return {
    stichtag,
    heute: stichtag,
    files,
    paths,
    kommune,
    sozialraeume,
    gremien,
    mitglieder,
    sitzungen,
    massnahmen,
    vorlagen,
    budgets: yearlyOf(files, 'budget', normaliseBudget),
    berichte: yearlyOf<Bericht>(files, 'bericht', normaliseEmpfehlungen),
    sozialraumberichte: yearlyOf<Sozialraumbericht>(files, 'sozialraumbericht', normaliseEmpfehlungen),
    ressourcenkarten: entriesOf<Ressourcenkarte>(files, 'ressourcenkarte'),
    hospitationen: entriesOf<Hospitation>(files, 'hospitation'),
    reflexionsberichte: entriesOf<Reflexionsbericht>(files, 'reflexionsbericht'),
    umsetzungsberichte: entriesOf<Umsetzungsbericht>(files, 'umsetzungsbericht'),
    wahlperiodenberichte: entriesOf<Wahlperiodenbericht>(files, 'wahlperiodenbericht'),
    kurzberichte: entriesOf<Kurzbericht>(files, 'kurzbericht'),
    ziele,
    indikatoren,
    foerderungen: entriesOf(files, 'foerderung', normaliseFoerderung),
    verfahren,
    angebote: entriesOf(files, 'angebot', normaliseAngebot),
    definitions: collectDefinitions(files),
    incomplete: new Set(files.filter(({ value }) => value === undefined).map(({ place }) => place.kind)),
    index: {
      sozialraum: byId(sozialraeume),
      gremium: byId(gremien),
      mitglied: byId(mitglieder),
      sitzung: byId(sitzungen),
      massnahme: byId(massnahmen),
      ziel: byId(ziele),
      indikator: byId(indikatoren),
      verfahren: byId(verfahren),
      vorlage: byId(vorlagen),
      vorlagennummer: byNummer(kommune.value, vorlagen),
      einrichtung: new Map([kommune, ...sozialraeume].flatMap((entry) => [...einrichtungenOf(entry)])),
      references: new Map(files.map(({ file, references }) => [file, references])),
      amtszeiten: amtszeitenOf(mitglieder),
      mitgliedschaften: mitgliedschaftenOf(mitglieder),
      sitzungen: byGremium(sitzungen),
    },
  };
}
