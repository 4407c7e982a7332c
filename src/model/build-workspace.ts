import type { CivilDate } from '../calendar.ts';
import { collectDefinitions } from './definitions.ts';
import type { Bericht, Mitglied, Sitzung, Sozialraumbericht } from './entities.ts';
import { byGremium, byId, compareSitzungen, einrichtungenOf, entriesOf, yearlyOf } from './entries-of.ts';
import type { Entry } from './entry.ts';
import type { LoadedFile } from './loaded-file.ts';
import { amtszeitenOf, mitgliedschaftenOf } from './mitgliedschaften-index.ts';
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
import type {
  Hospitation,
  Kurzbericht,
  Reflexionsbericht,
  Ressourcenkarte,
  Umsetzungsbericht,
  Wahlperiodenbericht,
} from './prozess-entities.ts';
import { byNummer } from './vorlagennummer.ts';
import { withTops } from './vorlagenschritte.ts';
import type { Workspace } from './workspace.ts';

function sitzungsorteOf(sitzungen: readonly Entry<Sitzung>[]): readonly string[] {
  const orte = sitzungen.flatMap(({ value: { ort } }) =>
    typeof ort === 'object' ? [ort.name, ort.anschrift ?? ''] : [],
  );
  return [...new Set(orte)].sort();
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
    sitzungsorte: sitzungsorteOf(sitzungen),
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
      loaded: new Map(files.map((loaded) => [loaded.file, loaded])),
      amtszeiten: amtszeitenOf(mitglieder),
      mitgliedschaften: mitgliedschaftenOf(mitglieder),
      sitzungen: byGremium(sitzungen),
    },
  };
}
