import { berichtigteSitzung } from '../model/berichtigte-sitzung.ts';
import { isAbgelehnt } from '../model/beschluesse.ts';
import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { offeneAuftraegeContext } from './auftraege.ts';
import { ergebnisSummaryOf, summaryOf } from './bericht-leitfragen.ts';
import { isHeld, sitzungenIn, type Umfang } from './bericht-umfang.ts';
import { vermerkContext } from './berichtigungen.ts';
import type { Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurNames, sitzungName } from './names.ts';

function sitzungZusammengefasst(sitzung: Entry<Sitzung>): JsonObject {
  const { art, datum, anlass, teilnehmendenzahl, tagesordnung } = sitzung.value;
  return {
    name: sitzungName(art === undefined ? {} : { art }),
    datum,
    anlass: orNull(anlass),
    teilnehmendenzahl: orNull(teilnehmendenzahl),
    themen: tagesordnung.map((top, index) => ({
      nummer: index + 1,
      titel: top.titel,
      text: ergebnisSummaryOf(top),
      berichtigt: vermerkContext(sitzung, index + 1, [top.titel, summaryOf(top), top.beschluss?.text]),
    })),
    beschluesse: tagesordnung.flatMap(({ beschluss }, index) =>
      beschluss ? [{ top: index + 1, text: beschluss.text, abgelehnt: isAbgelehnt(beschluss) }] : [],
    ),
  };
}

function massnahmenOf(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): readonly Json[] {
  return workspace.massnahmen
    .filter((entry) => entry.jahr === jahr && entry.value.gremium === gremium.id)
    .map(({ value }) => ({
      titel: value.titel,
      verantwortlich: akteurNames(workspace, value.verantwortlich),
      beteiligt: akteurNames(workspace, value.beteiligt),
    }));
}

/** Bodies without a Sozialraum: what they spoke of, decided and brought about, and what is left to do. */
export function weitereGremien(workspace: Workspace, umfang: Umfang): readonly Json[] {
  return umfang.weitere.map((gremium) => {
    const held = sitzungenIn(workspace, [gremium], umfang.zeitraum)
      .filter(isHeld)
      .map((sitzung) => berichtigteSitzung(sitzung, umfang.stand));
    return {
      name: gremium.value.name,
      sitzungen: held.map(sitzungZusammengefasst),
      massnahmen: massnahmenOf(workspace, gremium, umfang.jahr),
      auftraege: offeneAuftraegeContext(workspace, held, umfang.stand),
    };
  });
}
