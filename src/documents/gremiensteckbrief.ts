import { isWithin } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import { ohneBegriff, worteOf } from '../model/begriffe.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { angehoerigeAm, inhaberAm, regelnOf, type Zugehoerigkeit } from '../model/membership.ts';
import { nameIn } from '../model/name-of.ts';
import { type Sitzstand, sitzeAm } from '../model/sitze.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { isExtern } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';
import { byBereich } from './bereiche.ts';
import { isHeld } from './bericht-umfang.ts';
import type { Document, JsonObject } from './document.ts';
import { naechsteContext } from './gremium-context.ts';
import { orNull } from './json-of.ts';
import { akteurName, briefkopf, fullName } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';
import { reihumContext } from './reihum.ts';
import { sitzungContext } from './sitzung-context.ts';
import { abweichungenContext } from './steckbrief-abweichungen.ts';
import { regelnContext } from './steckbrief-regeln.ts';
import { teilraumOf } from './teilraum.ts';

/** Everything but names of members and who is on which list. */
export const STECKBRIEF_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  gremium: true,
  art: true,
  aufgabe: true,
  grundlage: true,
  eingerichtet: true,
  aufgeloest: true,
  extern: true,
  sozialraum: { name: true, stadtteile: true },
  teilraum: true,
  stufen: true,
  geschaeftsfuehrung: { funktion: true, unbesetzt: true },
  aufgabenprofil: true,
  sitze: { funktion: true, hoechstens: true, unbesetzt: true },
  mitglieder: true,
  anzahl: true,
  bei_bedarf: true,
  regeln: {
    rhythmus: true,
    besetzung: true,
    orte: true,
    einladung: true,
    protokoll: true,
    einspruch: true,
    leitfragen: true,
    hoechstbetraege: true,
  },
  abweichungen: true,
  letzte: SITZUNG_OEFFENTLICH,
  naechste: SITZUNG_OEFFENTLICH,
};

function sozialraumContext(workspace: Workspace, { value }: Entry<Gremium>): JsonObject | null {
  const raum = workspace.index.sozialraum.get(value.sozialraum ?? '')?.value;
  return raum
    ? {
        name: ohneBegriff(raum.name, worteOf(workspace.kommune.value)),
        stadtteile: raum.stadtteile
          .filter((zuordnung) => isWithin(workspace.stichtag, zuordnung))
          .map(({ stadtteil }) => stadtteil),
      }
    : null;
}

function amtContext(workspace: Workspace, funktion: string): JsonObject {
  const inhaber = inhaberAm(workspace, funktion, workspace.stichtag);
  return {
    funktion: nameIn(workspace.kommune.value.funktionen, funktion),
    personen: inhaber.map(({ mitglied }) => fullName(mitglied.value)),
    unbesetzt: inhaber.length === 0,
  };
}

function sitzContext({ bezeichnung, sitz, inhaber }: Sitzstand): JsonObject {
  return {
    funktion: bezeichnung,
    personen: inhaber.map(({ value }) => fullName(value)),
    unbesetzt: inhaber.length === 0,
    hoechstens: orNull(sitz.hoechstens),
  };
}

/** How many of the regular members come from each kind of institution, the most first. */
function nachArt(workspace: Workspace, mitglieder: readonly Zugehoerigkeit[]): readonly JsonObject[] {
  return byBereich(workspace, mitglieder)
    .map(({ bereich, items }) => ({ art: bereich, anzahl: items.length }))
    .sort((a, b) => b.anzahl - a.anzahl || compareGerman(a.art, b.art));
}

/** One page about a body: what it is, who sits in it and by which rules it works. */
export function gremiensteckbrief(workspace: Workspace, gremium: Entry<Gremium>): Document {
  const { stichtag } = workspace;
  const { value } = gremium;
  const art = regelnOf(workspace, gremium);
  const letzte = sitzungenOf(workspace.index, gremium.id).findLast(
    (sitzung) => isHeld(sitzung) && sitzung.value.datum <= stichtag,
  );
  const angehoerige = angehoerigeAm(workspace, gremium, stichtag);
  const mitglieder = angehoerige.filter(({ rolle }) => rolle === 'mitglied');
  return {
    template: 'gremiensteckbrief',
    target: `steckbriefe/${gremium.id}`,
    title: `Steckbrief: ${value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag, [gremium]),
      gremium: value.name,
      art: art.bezeichnung,
      aufgabe: orNull(value.aufgabe ?? art.aufgabe),
      grundlage: orNull(art.grundlage),
      eingerichtet: value.eingerichtet,
      aufgeloest: orNull(value.aufgeloest),
      extern: isExtern(workspace, gremium),
      sozialraum: sozialraumContext(workspace, gremium),
      teilraum: teilraumOf(workspace, gremium),
      stufen: Object.entries(value.stufe ?? {}).map(([stufe, ab]) => ({
        stufe,
        bezeichnung: orNull(art.besetzung?.stufen?.[stufe]?.bezeichnung),
        ab,
        erreicht: ab <= stichtag,
      })),
      aufgabenprofil: workspace.kommune.value.funktionsaufgaben[value.geschaeftsfuehrung ?? ''] ?? [],
      geschaeftsfuehrung: value.geschaeftsfuehrung ? amtContext(workspace, value.geschaeftsfuehrung) : null,
      delegation: (value.delegation ?? [])
        .filter((eintrag) => isWithin(stichtag, eintrag))
        .map(({ aufgabe, an, bis }) => ({
          aufgabe: nameIn(art.geschaeftsfuehrung?.delegierbar, aufgabe),
          an: akteurName(workspace, an),
          bis: orNull(bis),
        })),
      sitze: sitzeAm(workspace, gremium, stichtag).map(sitzContext),
      mitglieder: nachArt(workspace, mitglieder),
      anzahl: mitglieder.length,
      bei_bedarf: angehoerige.length - mitglieder.length,
      regeln: regelnContext(workspace, gremium),
      abweichungen: abweichungenContext(workspace, gremium),
      reihum: reihumContext(workspace, gremium),
      letzte: letzte ? sitzungContext(workspace, letzte) : null,
      naechste: naechsteContext(workspace, gremium),
    },
  };
}
