import { earlierOf } from '../calendar.ts';
import { berichtigteSitzung } from '../model/berichtigte-sitzung.ts';
import { inhaberAm, mitgliederAm, stufeAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { offeneAuftraegeContext } from './auftraege.ts';
import { beschluesseContext } from './bericht-beschluesse.ts';
import { empfehlungContext, quelleContext } from './bericht-empfehlungen.ts';
import { kennzahlenOf, quote } from './bericht-kennzahlen.ts';
import { ergebnisseContext, leitfragenContext } from './bericht-leitfragen.ts';
import { geldContext, massnahmenContext } from './bericht-massnahmen.ts';
import { sitzungenContext } from './bericht-sitzungen.ts';
import { type Berichtsraum, isHeld, sitzungenIn, type Umfang } from './bericht-umfang.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { fullName, stufenbezeichnung } from './names.ts';

/** One chapter of the report; every Sozialraum has the same ones, so that they can be compared. */
export function sozialraumContext(workspace: Workspace, umfang: Umfang, raum: Berichtsraum): JsonObject {
  const sitzungen = sitzungenIn(workspace, raum.gremien, umfang.zeitraum);
  const held = sitzungen.filter(isHeld).map((sitzung) => berichtigteSitzung(sitzung, umfang.stand));
  const zahlen = kennzahlenOf(workspace, umfang, raum.gremien);
  const day = earlierOf(umfang.zeitraum.bis, umfang.stand);
  return {
    id: raum.id,
    name: raum.name,
    kurz: raum.kurz,
    stadtteile: raum.raum.value.stadtteile.map(({ stadtteil }) => stadtteil),
    gremien: raum.gremien.map((gremium) => ({
      name: gremium.value.name,
      stufe: stufeAm(gremium.value, day),
      stufenbezeichnung: stufenbezeichnung(workspace, gremium, day),
      mitglieder: mitgliederAm(workspace, gremium, day).length,
      geschaeftsfuehrung: gremium.value.geschaeftsfuehrung
        ? inhaberAm(workspace, gremium.value.geschaeftsfuehrung, day).map(({ mitglied }) =>
            fullName(mitglied.value),
          )
        : [],
    })),
    situation: orNull(raum.bericht?.value.situation),
    situation_quelle: (raum.bericht?.value.quelle ?? []).map((ref) => quelleContext(workspace, ref)),
    sitzungen: sitzungenContext(workspace, raum, sitzungen),
    leitfragen: leitfragenContext(workspace, held),
    ergebnisse: ergebnisseContext(workspace, held),
    beschluesse: beschluesseContext(workspace, held),
    massnahmen: massnahmenContext(workspace, umfang, raum),
    geld: geldContext(workspace, umfang, raum),
    auftraege: offeneAuftraegeContext(workspace, held, umfang.stand),
    empfehlungen: (raum.bericht?.value.empfehlungen ?? []).map((empfehlung) =>
      empfehlungContext(workspace, empfehlung),
    ),
    keine_empfehlung: orNull(raum.bericht?.value.keine_empfehlung),
    zahlen: {
      ...zahlen,
      teilnahme: quote(zahlen.teilnahme),
      leitfragen: quote(zahlen.leitfragen),
      empfehlungen: raum.bericht?.value.empfehlungen?.length ?? 0,
    },
  };
}
