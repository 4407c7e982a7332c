import { isWithin } from '../calendar.ts';
import { worteOf } from '../model/begriffe.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { inhaberAm } from '../model/membership.ts';
import { nameIn } from '../model/name-of.ts';
import type { Ressource, Ressourcenart, Ressourcenkarte } from '../model/prozess-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf, fullName } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';

const UEBERSCHRIFTEN: Readonly<Record<Ressourcenart, string>> = {
  angebot: 'Angebote',
  raum: 'Räume und Plätze',
  menschen: 'Menschen und Gruppen',
  ausstattung: 'Geräte und Fahrzeuge',
};

/** What anybody may see: the entries that were marked for it, never what is missing or who meets whom. */
export const RESSOURCENKARTE_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  sozialraum: true,
  stadtteile: true,
  erfasst: true,
  oeffentliche_gruppen: true,
};

function ressourceContext(workspace: Workspace, ressource: Ressource): JsonObject {
  const { name, beschreibung, einrichtung, themen = [] } = ressource;
  const where = workspace.index.einrichtung.get(einrichtung ?? '')?.value;
  return {
    name,
    beschreibung: orNull(beschreibung),
    einrichtung: orNull(where?.name),
    anschrift: orNull(where?.anschrift),
    themen: themen.map((thema) => nameIn(workspace.kommune.value.themen, thema)),
  };
}

function gruppen(workspace: Workspace, ressourcen: readonly Ressource[]): readonly Json[] {
  return Object.entries(UEBERSCHRIFTEN).flatMap(([art, titel]) => {
    const own = ressourcen.filter((ressource) => ressource.art === art);
    if (own.length === 0) return [];
    return [{ titel, ressourcen: own.map((ressource) => ressourceContext(workspace, ressource)) }];
  });
}

function netzwerke(karte: Ressourcenkarte | undefined, imAufbau: boolean): readonly Json[] {
  return (karte?.netzwerke ?? [])
    .filter(({ im_aufbau = false }) => im_aufbau === imAufbau)
    .map(({ name, beschreibung }) => ({ name, beschreibung: orNull(beschreibung) }));
}

function pflegeContext(workspace: Workspace, karte: Ressourcenkarte | undefined): JsonObject | null {
  if (karte?.gepflegt_von === undefined) return null;
  return {
    funktion: nameIn(workspace.kommune.value.funktionen, karte.gepflegt_von),
    namen: inhaberAm(workspace, karte.gepflegt_von, workspace.stichtag).map(({ mitglied }) =>
      fullName(mitglied.value),
    ),
  };
}

/** What the Sozialraum of a body has, what it lacks and who works together there. */
export function ressourcenkarte(workspace: Workspace, gremium: Entry<Gremium>): Document {
  const raum = workspace.index.sozialraum.get(gremium.value.sozialraum ?? '');
  if (!raum) {
    const wort = worteOf(workspace.kommune.value);
    throw new UsageError(
      `„${gremium.value.name}“ gehört zu ${wort('keinem sozialraum')}; ohne ${wort('einen sozialraum')} gibt es keine Ressourcenkarte.`,
    );
  }
  const karte = workspace.ressourcenkarten.find(({ id }) => id === raum.id)?.value;
  const stand = karte?.stand ?? workspace.stichtag;
  const ressourcen = karte?.ressourcen ?? [];
  const { name } = raum.value;
  return {
    template: 'ressourcenkarte',
    target: `verzeichnisse/ressourcenkarte-${gremium.id}`,
    title: `Ressourcenkarte: ${name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stand, [gremium]),
      erfasst: karte !== undefined,
      sozialraum: name,
      stadtteile: raum.value.stadtteile
        .filter((zuordnung) => isWithin(stand, zuordnung))
        .map(({ stadtteil }) => stadtteil),
      gepflegt_von: pflegeContext(workspace, karte),
      gruppen: gruppen(workspace, ressourcen),
      oeffentliche_gruppen: gruppen(
        workspace,
        ressourcen.filter(({ oeffentlich }) => oeffentlich),
      ),
      fehlend: karte?.fehlend ?? [],
      netzwerke: netzwerke(karte, false),
      netzwerke_im_aufbau: netzwerke(karte, true),
    },
  };
}
