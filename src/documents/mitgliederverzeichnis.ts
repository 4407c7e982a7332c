import { isWithin } from '../calendar.ts';
import { fehlendeBereiche } from '../model/bereiche.ts';
import { artName } from '../model/einrichtungen.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { angehoerigeAm, inhaberAm, regelnOf, stufeAm, type Zugehoerigkeit } from '../model/membership.ts';
import { noetigeAemter } from '../model/sitze.ts';
import type { Workspace } from '../model/workspace.ts';
import { bereichOf, byBereich } from './bereiche.ts';
import type { Document, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName, briefkopf, fullName, stelleOf, stufenbezeichnung } from './names.ts';

function personContext(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  { mitglied, grund, seit, funktion, stimmrecht }: Zugehoerigkeit,
): JsonObject {
  const vertretung = (workspace.index.mitgliedschaften.get(gremium.id) ?? []).find(
    (entry) => entry.mitglied.id === mitglied.id && isWithin(workspace.stichtag, entry.mitgliedschaft),
  )?.mitgliedschaft.vertretung;
  return {
    bereich: bereichOf(workspace, mitglied),
    name: fullName(mitglied.value),
    stelle: orNull(stelleOf(workspace, mitglied.value)),
    email: orNull(mitglied.value.email),
    telefon: orNull(mitglied.value.telefon),
    funktion: funktion === undefined ? null : akteurName(workspace, funktion),
    geschaeftsfuehrung: grund === 'geschaeftsfuehrung',
    beratend: !stimmrecht,
    vertretung: vertretung === undefined ? null : akteurName(workspace, vertretung),
    seit: orNull(seit),
  };
}

/** Offices of the body that nobody holds; a seat with a maximum may stay empty. */
function unbesetzteAemter(workspace: Workspace, { value }: Entry<Gremium>): readonly string[] {
  const { geschaeftsfuehrung } = value;
  const aemter = [...(geschaeftsfuehrung === undefined ? [] : [geschaeftsfuehrung]), ...noetigeAemter(value)];
  return [...new Set(aemter)]
    .filter((funktion) => inhaberAm(workspace, funktion, workspace.stichtag).length === 0)
    .map((funktion) => akteurName(workspace, funktion));
}

/** Everybody who belongs to a body on the Stichtag, by kind of institution, with work contact and since when. */
export function mitgliederverzeichnis(workspace: Workspace, gremium: Entry<Gremium>): Document {
  const { stichtag } = workspace;
  const angehoerige = angehoerigeAm(workspace, gremium, stichtag);
  const contextsOf = (searched: Zugehoerigkeit['rolle']) =>
    byBereich(
      workspace,
      angehoerige.filter(({ rolle }) => rolle === searched),
    ).flatMap(({ items }) => items.map((item) => personContext(workspace, gremium, item)));
  return {
    template: 'mitgliederverzeichnis',
    target: `verzeichnisse/mitglieder-${gremium.id}`,
    title: `Mitgliederverzeichnis: ${gremium.value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag, [gremium]),
      gremium: gremium.value.name,
      art: regelnOf(workspace, gremium).bezeichnung,
      stufe: orNull(stufeAm(gremium.value, stichtag) || undefined),
      stufenbezeichnung: stufenbezeichnung(workspace, gremium, stichtag),
      mitglieder: contextsOf('mitglied'),
      bei_bedarf: contextsOf('bei_bedarf'),
      unbesetzt: unbesetzteAemter(workspace, gremium),
      fehlende_bereiche: fehlendeBereiche(workspace, gremium, stichtag).map(({ art }) =>
        artName(workspace, art),
      ),
    },
  };
}
