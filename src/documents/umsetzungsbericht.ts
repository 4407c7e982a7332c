import { daysBetween } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gegenbesuchOf } from '../model/hospitationen.ts';
import { gremienartOf, gremienOf, mitgliederAm, stufeAm } from '../model/membership.ts';
import { reflexionIn } from '../model/reflexion.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Anteil, kennzahlenOf, quote } from './bericht-kennzahlen.ts';
import { allGremien, isHeld, sitzungenIn, type Umfang, umfangOf } from './bericht-umfang.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName, briefkopf } from './names.ts';
import { regelstand } from './umsetzung-befunde.ts';

/** How many meetings with such a deadline kept it; `tageOf` says how many days they took or left. */
function fristAnteil(
  workspace: Workspace,
  sitzungen: readonly Entry<Sitzung>[],
  keeps: (sitzung: Sitzung, regeln: ReturnType<typeof gremienartOf>) => boolean | undefined,
): Anteil {
  const results = sitzungen.flatMap((sitzung) => {
    const each = gremienOf(workspace, sitzung).flatMap(
      (gremium) => keeps(sitzung.value, gremienartOf(workspace, gremium)) ?? [],
    );
    return each.length === 0 ? [] : [each.every(Boolean)];
  });
  return { teil: results.filter(Boolean).length, ganzes: results.length };
}

function fristen(workspace: Workspace, held: readonly Entry<Sitzung>[]): JsonObject {
  const einladungen = fristAnteil(workspace, held, ({ datum, einladung }, regeln) =>
    einladung?.versandt && regeln?.einladung
      ? daysBetween(einladung.versandt, datum) >= regeln.einladung.frist_tage
      : undefined,
  );
  const protokolle = fristAnteil(workspace, held, ({ datum, protokoll }, regeln) =>
    protokoll?.verteilt && regeln?.protokoll?.frist_tage !== undefined
      ? daysBetween(datum, protokoll.verteilt) <= regeln.protokoll.frist_tage
      : undefined,
  );
  return { einladungen: { ...einladungen }, protokolle: { ...protokolle } };
}

function gremiumContext(workspace: Workspace, umfang: Umfang, gremium: Entry<Gremium>): JsonObject {
  const zahlen = kennzahlenOf(workspace, umfang, [gremium]);
  const day = umfang.zeitraum.bis < umfang.stand ? umfang.zeitraum.bis : umfang.stand;
  return {
    name: gremium.value.name,
    stufe: stufeAm(gremium.value, day),
    mitglieder: mitgliederAm(workspace, gremium, day).length,
    sitzungen: zahlen.sitzungen,
    teilnahme: quote(zahlen.teilnahme),
    massnahmen: zahlen.massnahmen,
    ausgaben: zahlen.ausgaben,
    auftraege: zahlen.auftraege,
    offen: zahlen.offen,
  };
}

function hospitationen(workspace: Workspace, jahr: number): readonly Json[] {
  return workspace.hospitationen
    .filter(({ value }) => value.am.startsWith(String(jahr)))
    .toSorted((a, b) => (a.value.am < b.value.am ? -1 : 1))
    .map((entry) => {
      const { gast, gastgeber, am, bericht } = entry.value;
      const heimat = workspace.index.mitglied.get(gast)?.value.einrichtung;
      return {
        am,
        aus: heimat === undefined ? akteurName(workspace, gast) : akteurName(workspace, heimat),
        bei: akteurName(workspace, gastgeber),
        bericht: orNull(bericht),
        gegenbesuch: orNull(gegenbesuchOf(workspace, entry)?.value.am),
      };
    });
}

/**
 * How the concept was put into practice: which rules were kept and which not, and the figures behind it. The findings
 * come from the command, because checks and documents may not know each other and a second judgement here could differ
 * from what `validate` says; the rules' own numbers come from the data, so that a rule the city does not have is not
 * praised as kept.
 */
export function umsetzungsbericht(
  workspace: Workspace,
  jahr: number,
  befunde: readonly Diagnostic[],
): Document {
  const umfang = umfangOf(workspace, { jahr, stand: workspace.stichtag });
  const gremien = allGremien(umfang);
  const held = sitzungenIn(workspace, gremien, umfang.zeitraum).filter(isHeld);
  const zahlen = kennzahlenOf(workspace, umfang, gremien);
  return {
    template: 'umsetzungsbericht',
    target: `berichte/${jahr}/umsetzungsbericht`,
    title: `Umsetzungsbericht ${jahr}`,
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, umfang.stand),
      jahr: String(jahr),
      hat_daten: held.length > 0,
      laeuft: umfang.stand <= umfang.zeitraum.bis,
      grundlagen: (workspace.kommune.value.grundlagen ?? []).map(({ titel, stand }) => ({
        titel,
        stand: orNull(stand),
      })),
      ...regelstand(workspace, jahr, befunde),
      zahlen: {
        ...zahlen,
        gremien: gremien.length,
        teilnahme: quote(zahlen.teilnahme),
        leitfragen: quote(zahlen.leitfragen),
        erledigt: zahlen.auftraege - zahlen.offen,
      },
      fristen: fristen(workspace, held),
      gremien: gremien.map((gremium) => gremiumContext(workspace, umfang, gremium)),
      reflexion: reflexionIn(workspace, jahr).flatMap(({ gemeinsam, eigene }) =>
        [...eigene, ...gemeinsam].map(({ value }) => ({
          datum: value.datum,
          gemeinsam: value.reflexion === 'gemeinsam',
        })),
      ),
      hospitationen: hospitationen(workspace, jahr),
    },
  };
}
