import { isWithin } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import { ohneBegriff, worteOf } from '../model/begriffe.ts';
import type { Gremium, Sozialraum } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { inhaberAm, isActiveGremium, regelnOf, stufeAm } from '../model/membership.ts';
import { isExtern } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, JsonObject } from './document.ts';
import { naechsteContext } from './gremium-context.ts';
import { orNull } from './json-of.ts';
import { akteurName, briefkopf, federfuehrungOf, fullName, stufenbezeichnung } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';
import { teilraumOf } from './teilraum.ts';

const GREMIUM_OEFFENTLICH: Positivliste = {
  name: true,
  art: true,
  teilraum: true,
  federfuehrung: true,
  geschaeftsfuehrung: { funktion: true },
  stufe: true,
  stufenbezeichnung: true,
  naechste: SITZUNG_OEFFENTLICH,
};

/** Everything but who runs the bodies by name. */
export const UEBERSICHT_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  anzahl: true,
  raeume: { name: true, stadtteile: true, gremien: GREMIUM_OEFFENTLICH },
  weitere: GREMIUM_OEFFENTLICH,
  externe: GREMIUM_OEFFENTLICH,
};

function gremiumZeile(workspace: Workspace, gremium: Entry<Gremium>): JsonObject {
  const { stichtag } = workspace;
  const { name, geschaeftsfuehrung } = gremium.value;
  const inhaber = geschaeftsfuehrung ? inhaberAm(workspace, geschaeftsfuehrung, stichtag) : [];
  return {
    name,
    art: regelnOf(workspace, gremium).bezeichnung,
    teilraum: teilraumOf(workspace, gremium),
    federfuehrung: federfuehrungOf(workspace, [gremium]),
    geschaeftsfuehrung: geschaeftsfuehrung
      ? {
          funktion: akteurName(workspace, geschaeftsfuehrung),
          personen: inhaber.map(({ mitglied }) => fullName(mitglied.value)),
        }
      : null,
    stufe: orNull(stufeAm(gremium.value, stichtag) || undefined),
    stufenbezeichnung: stufenbezeichnung(workspace, gremium, stichtag),
    naechste: naechsteContext(workspace, gremium),
  };
}

function raumZeile(
  workspace: Workspace,
  { value }: Entry<Sozialraum>,
  gremien: readonly Entry<Gremium>[],
): JsonObject {
  return {
    name: ohneBegriff(value.name, worteOf(workspace.kommune.value)),
    stadtteile: value.stadtteile
      .filter((zuordnung) => isWithin(workspace.stichtag, zuordnung))
      .map(({ stadtteil }) => stadtteil),
    gremien: gremien.map((gremium) => gremiumZeile(workspace, gremium)),
  };
}

/** All bodies on one sheet: those of each Sozialraum, the others, and those that keep their minutes elsewhere. */
export function gremienuebersicht(workspace: Workspace): Document {
  const { stichtag } = workspace;
  const active = workspace.gremien
    .filter(({ value }) => isActiveGremium(value, stichtag))
    .toSorted((a, b) => compareGerman(a.value.name, b.value.name));
  const own = active.filter((gremium) => !isExtern(workspace, gremium));
  const isOfRaum = ({ value }: Entry<Gremium>) => workspace.index.sozialraum.has(value.sozialraum ?? '');
  const gremienIn = (raum: string) => own.filter(({ value }) => value.sozialraum === raum);
  const zeilen = (gremien: readonly Entry<Gremium>[]) =>
    gremien.map((gremium) => gremiumZeile(workspace, gremium));
  return {
    template: 'gremienuebersicht',
    target: 'verzeichnisse/gremien',
    title: 'Gremienübersicht',
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag),
      anzahl: own.length,
      raeume: workspace.sozialraeume
        .toSorted((a, b) => compareGerman(a.value.name, b.value.name))
        .map((raum) => raumZeile(workspace, raum, gremienIn(raum.id))),
      weitere: zeilen(own.filter((gremium) => !isOfRaum(gremium))),
      externe: zeilen(active.filter((gremium) => isExtern(workspace, gremium))),
    },
  };
}
