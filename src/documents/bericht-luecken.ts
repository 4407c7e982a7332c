import { zeitabschnitteOf } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import type { Buchung, Gremium, Verteilereintrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { needsLeitfragen, offeneLeitfragen } from '../model/leitfragen.ts';
import { gremienartOf, hasReached, inhaberAm } from '../model/membership.ts';
import { buchungenUnderCap, capName, hoechstbetraegeOf, sumOf, topfOf } from '../model/money-of.ts';
import { nameIn } from '../model/name-of.ts';
import { noetigeAemter } from '../model/sitze.ts';
import { turnusOf } from '../model/turnus.ts';
import type { Workspace } from '../model/workspace.ts';
import { kennzahlenOf } from './bericht-kennzahlen.ts';
import { allGremien, isHeld, sitzungenIn, type Umfang } from './bericht-umfang.ts';
import type { JsonObject } from './document.ts';
import { gremienName } from './names.ts';
import { fehlendeBerichte } from './umsetzung-berichte.ts';

function verteilerOf(workspace: Workspace, gremium: Entry<Gremium>): readonly Verteilereintrag[] {
  return Object.values(gremienartOf(workspace, gremium)?.verteiler ?? {}).flat();
}

/** Offices that nobody holds: those of the bodies, and for the whole report also those on their lists. */
function vacantFunktionen(workspace: Workspace, umfang: Umfang): readonly string[] {
  const gremien = allGremien(umfang);
  const used = gremien.flatMap((gremium) => [
    ...(umfang.teil === undefined ? verteilerOf(workspace, gremium) : []),
    ...noetigeAemter(gremium.value),
    ...[gremium.value.geschaeftsfuehrung].filter((funktion) => funktion !== undefined),
  ]);
  const { funktionen = {} } = workspace.kommune.value;
  return [...new Set(used)]
    .filter((eintrag) => typeof eintrag === 'string' && Object.hasOwn(funktionen, eintrag))
    .filter((funktion) => inhaberAm(workspace, funktion as string, umfang.stand).length === 0)
    .map((funktion) => funktionen[funktion as string] as string)
    .sort(compareGerman);
}

/** Töpfe and caps of the year that were spent beyond their amount. */
function ueberzogeneMittel(workspace: Workspace, umfang: Umfang): readonly JsonObject[] {
  const { toepfe = {} } = workspace.kommune.value;
  return allGremien(umfang).flatMap((gremium) =>
    workspace.budgets
      .filter(({ jahr, value }) => jahr === umfang.jahr && value.gremium === gremium.id)
      .flatMap(({ value }) => {
        const spent = (isCounted: (buchung: Buchung) => boolean) => sumOf(value.buchungen.filter(isCounted));
        const ofToepfe = Object.entries(value.toepfe).map(([topf, { ansatz }]) => ({
          was: nameIn(toepfe, topf),
          um: spent((buchung) => topfOf(value, buchung) === topf) - ansatz,
        }));
        const ofCaps = hoechstbetraegeOf(workspace, gremium).flatMap((cap) =>
          zeitabschnitteOf(umfang.jahr, cap.je).map((abschnitt) => ({
            was: capName(workspace, cap),
            um: sumOf(buchungenUnderCap(cap, value, abschnitt)) - cap.betrag,
          })),
        );
        return [...ofToepfe, ...ofCaps];
      })
      .filter(({ um }) => um > 0)
      .map((over) => ({ gremium: gremium.value.name, ...over })),
  );
}

/** What a reader must know is missing before reading what is there. */
export function lueckenContext(workspace: Workspace, umfang: Umfang): JsonObject {
  const gremien = allGremien(umfang);
  const held = sitzungenIn(workspace, gremien, umfang.zeitraum).filter(isHeld);
  const name = (sitzung: (typeof held)[number]) => ({
    gremium: gremienName(workspace, sitzung),
    datum: sitzung.value.datum,
  });
  const withBudget = new Set(
    workspace.budgets.filter(({ jahr }) => jahr === umfang.jahr).map(({ value }) => value.gremium),
  );
  const hasToepfe = workspace.kommune.value.toepfe !== undefined;
  const luecken = {
    sitzungen: gremien.flatMap((gremium) =>
      turnusOf(workspace, gremium)
        .filter(
          ({ abschnitt, isOver, isShort }) =>
            isShort && isOver && abschnitt.von >= umfang.zeitraum.von && abschnitt.bis <= umfang.zeitraum.bis,
        )
        .map(({ abschnitt, sitzungen, mindestens }) => ({
          gremium: gremium.value.name,
          abschnitt: abschnitt.name,
          anzahl: sitzungen.length,
          mindestens,
        })),
    ),
    protokolle: held.filter(({ value }) => !hasReached(value, 'freigegeben')).map(name),
    leitfragen: held
      .filter(
        (sitzung) => needsLeitfragen(workspace, sitzung) && offeneLeitfragen(workspace, sitzung).length > 0,
      )
      .map((sitzung) => ({ ...name(sitzung), nummern: offeneLeitfragen(workspace, sitzung).map(String) })),
    situation: umfang.raeume.filter(({ bericht }) => !bericht).map((raum) => raum.name),
    empfehlungen: umfang.raeume
      .filter(({ bericht }) => bericht && !bericht.value.empfehlungen && !bericht.value.keine_empfehlung)
      .map((raum) => raum.name),
    budgets: umfang.raeume
      .filter((raum) => hasToepfe && !raum.gremien.some(({ id }) => withBudget.has(id)))
      .map((raum) => raum.name),
    ueberzogen: ueberzogeneMittel(workspace, umfang),
    unbesetzt: vacantFunktionen(workspace, umfang),
    berichte: fehlendeBerichte(workspace, umfang, gremien),
  };
  const isOverdue = kennzahlenOf(workspace, umfang, gremien).ueberfaellig > 0;
  const first = [luecken.sitzungen, luecken.leitfragen, luecken.unbesetzt, luecken.ueberzogen];
  const zuerst = first.some((list) => list.length > 0);
  return {
    ...luecken,
    zuerst,
    keine: !isOverdue && Object.values(luecken).every((list) => list.length === 0),
  };
}
