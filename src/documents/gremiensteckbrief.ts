import { isWithin } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { angehoerigeAm, gremienartOf, hasReached, inhaberAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf, fullName } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';
import { sitzungContext } from './sitzung-context.ts';
import { regelnContext } from './steckbrief-regeln.ts';

/** Everything but names of members and who is on which list. */
export const STECKBRIEF_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  gremium: true,
  art: true,
  aufgabe: true,
  grundlage: true,
  eingerichtet: true,
  aufgeloest: true,
  sozialraum: { name: true, stadtteile: true },
  stufen: true,
  geschaeftsfuehrung: { funktion: true },
  sitze: { funktion: true },
  mitglieder: true,
  anzahl: true,
  bei_bedarf: true,
  regeln: {
    rhythmus: true,
    orte: true,
    einladung: true,
    protokoll: true,
    einspruch_tage: true,
    leitfragen: true,
  },
  letzte: SITZUNG_OEFFENTLICH,
  naechste: SITZUNG_OEFFENTLICH,
};

function sozialraumContext(workspace: Workspace, { value }: Entry<Gremium>): JsonObject | null {
  const raum = workspace.index.sozialraum.get(value.sozialraum ?? '')?.value;
  return raum
    ? {
        name: raum.name,
        stadtteile: raum.stadtteile
          .filter((zuordnung) => isWithin(workspace.stichtag, zuordnung))
          .map(({ stadtteil }) => stadtteil),
      }
    : null;
}

function amtContext(workspace: Workspace, funktion: string): JsonObject {
  return {
    funktion: workspace.kommune.value.funktionen?.[funktion] ?? funktion,
    personen: inhaberAm(workspace, funktion, workspace.stichtag).map(({ mitglied }) =>
      fullName(mitglied.value),
    ),
  };
}

/** How many of the regular members come from each kind of institution, the most first. */
function nachArt(workspace: Workspace, gremium: Entry<Gremium>): readonly JsonObject[] {
  const { einrichtungsarten = {} } = workspace.kommune.value;
  const counts = new Map<string, number>();
  for (const { mitglied, rolle } of angehoerigeAm(workspace, gremium, workspace.stichtag)) {
    if (rolle !== 'mitglied') continue;
    const art = workspace.index.einrichtung.get(mitglied.value.einrichtung ?? '')?.value.art;
    const name = art === undefined ? 'Verwaltung, ohne eigene Einrichtung' : (einrichtungsarten[art] ?? art);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || compareGerman(a, b))
    .map(([art, anzahl]) => ({ art, anzahl }));
}

function sitzungOrNull(workspace: Workspace, sitzung: Entry<Sitzung> | undefined): JsonObject | null {
  return sitzung ? sitzungContext(workspace, sitzung) : null;
}

/** One page about a body: what it is, who sits in it and by which rules it works. */
export function gremiensteckbrief(workspace: Workspace, gremium: Entry<Gremium>): Document {
  const { stichtag } = workspace;
  const { value } = gremium;
  const art = gremienartOf(workspace, gremium);
  const sitzungen = workspace.index.sitzungen.get(gremium.id) ?? [];
  const angehoerige = angehoerigeAm(workspace, gremium, stichtag);
  const mitglieder = angehoerige.filter(({ rolle }) => rolle === 'mitglied').length;
  return {
    template: 'gremiensteckbrief',
    target: `steckbriefe/${gremium.id}`,
    title: `Steckbrief: ${value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag),
      gremium: value.name,
      art: art?.bezeichnung ?? value.art,
      aufgabe: orNull(value.aufgabe ?? art?.aufgabe),
      grundlage: orNull(art?.grundlage),
      eingerichtet: value.eingerichtet,
      aufgeloest: orNull(value.aufgeloest),
      sozialraum: sozialraumContext(workspace, gremium),
      stufen: Object.entries(value.stufe ?? {}).map(([stufe, ab]) => ({
        stufe,
        ab,
        erreicht: ab <= stichtag,
      })),
      geschaeftsfuehrung: value.geschaeftsfuehrung ? amtContext(workspace, value.geschaeftsfuehrung) : null,
      sitze: (value.sitze ?? []).map(({ funktion }) => amtContext(workspace, funktion)),
      mitglieder: nachArt(workspace, gremium),
      anzahl: mitglieder,
      bei_bedarf: angehoerige.length - mitglieder,
      regeln: regelnContext(workspace, gremium),
      letzte: sitzungOrNull(
        workspace,
        sitzungen.findLast(({ value: sitzung }) => hasReached(sitzung, 'durchgefuehrt')),
      ),
      naechste: sitzungOrNull(
        workspace,
        sitzungen.find(
          ({ value: sitzung }) =>
            sitzung.datum >= stichtag && ['geplant', 'eingeladen'].includes(sitzung.status),
        ),
      ),
    },
  };
}
