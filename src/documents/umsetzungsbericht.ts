import type { CivilDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, mitgliederAm, stufeAm } from '../model/membership.ts';
import { reflexionIn } from '../model/reflexion.ts';
import { turnusIn } from '../model/turnus.ts';
import type { Workspace } from '../model/workspace.ts';
import { hospitationenContext } from './bericht-hospitationen.ts';
import { kennzahlenOf, quote } from './bericht-kennzahlen.ts';
import { allGremien, isHeld, sitzungenIn, type Umfang, umfangOf } from './bericht-umfang.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { grundlagenContext } from './grundlagen.ts';
import { orNull } from './json-of.ts';
import { briefkopf } from './names.ts';
import { regelstand } from './umsetzung-befunde.ts';
import { fristenContext } from './umsetzung-fristen.ts';

/** The last day of the year on which the body and the report's knowledge still go. */
function lastDay({ zeitraum, stand }: Umfang, { aufgeloest }: Gremium): CivilDate {
  return [zeitraum.bis, stand, aufgeloest ?? stand].sort()[0] as CivilDate;
}

function gremiumContext(workspace: Workspace, umfang: Umfang, gremium: Entry<Gremium>): JsonObject {
  const zahlen = kennzahlenOf(workspace, umfang, [gremium]);
  const day = lastDay(umfang, gremium.value);
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

/** Bodies with a rhythm that began or ended within the year, and the stretches in which they can keep it. */
function nichtDasGanzeJahr(workspace: Workspace, { jahr, zeitraum }: Umfang): readonly Json[] {
  return workspace.gremien.flatMap((gremium) => {
    const { name, eingerichtet, aufgeloest } = gremium.value;
    const seit = eingerichtet > zeitraum.von && eingerichtet <= zeitraum.bis ? eingerichtet : null;
    const bis =
      aufgeloest !== undefined && zeitraum.von <= aufgeloest && aufgeloest < zeitraum.bis ? aufgeloest : null;
    if ((seit === null && bis === null) || !gremienartOf(workspace, gremium)?.rhythmus) return [];
    const abschnitte = turnusIn(workspace, gremium, jahr).map(({ abschnitt }) => abschnitt.name);
    return [{ name, seit, bis, abschnitte }];
  });
}

function bewertungContext(workspace: Workspace, jahr: number): JsonObject | null {
  const own = workspace.umsetzungsberichte.find((entry) => entry.jahr === jahr)?.value;
  return own ? { text: own.bewertung, stand: orNull(own.stand) } : null;
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
      bewertung: bewertungContext(workspace, jahr),
      hat_daten: held.length > 0,
      laeuft: umfang.stand <= umfang.zeitraum.bis,
      grundlagen: grundlagenContext(workspace),
      ...regelstand(workspace, jahr, befunde),
      nicht_das_ganze_jahr: nichtDasGanzeJahr(workspace, umfang),
      zahlen: {
        ...zahlen,
        gremien: gremien.length,
        teilnahme: quote(zahlen.teilnahme),
        leitfragen: quote(zahlen.leitfragen),
        erledigt: zahlen.auftraege - zahlen.offen,
      },
      fristen: fristenContext(workspace, held, umfang.stand),
      hat_stufen: gremien.some(({ value }) => value.stufe !== undefined),
      gremien: gremien.map((gremium) => gremiumContext(workspace, umfang, gremium)),
      reflexion_vereinbart: workspace.kommune.value.reflexion !== undefined,
      reflexion: reflexionIn(workspace, jahr).flatMap(({ gemeinsam, eigene }) =>
        [...eigene, ...gemeinsam].map(({ value }) => ({
          datum: value.datum,
          gemeinsam: value.reflexion === 'gemeinsam',
        })),
      ),
      hospitationen: hospitationenContext(workspace, jahr),
    },
  };
}
