import { type CivilDate, type Zeitabschnitt, zeitabschnitteOf } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import { berichtigteSitzung } from '../model/berichtigte-sitzung.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { isActiveGremium } from '../model/membership.ts';
import { delegierteIn, entsendendeGremien, type ReflexionStand, reflexionIn } from '../model/reflexion.ts';
import type { Workspace } from '../model/workspace.ts';
import { auftraegeOf, auftragContext } from './auftraege.ts';
import { quelleContext } from './bericht-empfehlungen.ts';
import { ergebnisSummaryOf } from './bericht-leitfragen.ts';
import { berichtsAnfrage, verteilerZeilen } from './bericht-verteiler.ts';
import { vermerkContext } from './berichtigungen.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { gremienNamed } from './gremium-context.ts';
import { orNull } from './json-of.ts';
import { akteurNames, briefkopf } from './names.ts';
import { abstimmungsergebnis } from './protokoll.ts';
import { reflexionsLuecken } from './reflexion-luecken.ts';
import type { VerteilerAnfrage } from './verteiler-treffer.ts';

function sitzungContext(workspace: Workspace, sitzung: Entry<Sitzung>, stand: CivilDate): JsonObject {
  const { datum, reflexion, anlass, anwesend, tagesordnung } = sitzung.value;
  return {
    datum,
    gemeinsam: reflexion === 'gemeinsam',
    anlass: orNull(anlass),
    anwesend: anwesend.length,
    gaeste: anwesend.filter(({ als, gast }) => als !== undefined || gast !== undefined).length,
    themen: tagesordnung.map((top, index) => {
      const text = ergebnisSummaryOf(top);
      const zitate = [top.titel, text, top.beschluss?.text];
      const berichtigt = vermerkContext(sitzung, index + 1, zitate);
      return { nummer: index + 1, titel: top.titel, text, berichtigt };
    }),
    beschluesse: tagesordnung.flatMap(({ beschluss }, index) =>
      beschluss
        ? [{ top: index + 1, datum, text: beschluss.text, ergebnis: abstimmungsergebnis(beschluss) }]
        : [],
    ),
    auftraege: auftraegeOf(sitzung).map((auftrag) => ({
      ...auftragContext(workspace, auftrag, stand),
      erledigt: orNull(auftrag.auftrag.erledigt),
    })),
  };
}

/** Which bodies were asked to send somebody to the joint meetings, and who spoke for them. */
function vertretungen(workspace: Workspace, staende: readonly ReflexionStand[]): readonly Json[] {
  return staende.flatMap(({ regel, gemeinsam }) =>
    gemeinsam.flatMap((sitzung) =>
      entsendendeGremien(workspace, regel, sitzung.value.datum).map((gremium) => ({
        gremium: gremium.value.name,
        datum: sitzung.value.datum,
        delegierte: akteurNames(workspace, delegierteIn(gremium, sitzung)),
      })),
    ),
  );
}

function soll(staende: readonly ReflexionStand[]): readonly Json[] {
  return staende.map(({ regel, abschnitt, gemeinsam, eigene }) => ({
    abschnitt: abschnitt.name,
    gemeinsam: gemeinsam.length,
    gemeinsam_soll: regel.gemeinsam ?? 0,
    eigene: eigene.length,
    eigene_soll: regel.eigene ?? 0,
    grundlage: orNull(regel.grundlage),
  }));
}

/** The lists of all bodies that existed when the year began or ended. */
export function reflexionsAnfrage(workspace: Workspace, jahr: number, tag: CivilDate): VerteilerAnfrage {
  const [{ von, bis }] = zeitabschnitteOf(jahr, 'jahr') as [Zeitabschnitt];
  const gremien = workspace.gremien.filter(
    ({ value }) => isActiveGremium(value, bis) || isActiveGremium(value, von),
  );
  return berichtsAnfrage(workspace, gremien, { liste: 'reflexion', tag });
}

/** What the reflection of a year found and decided: the planner's own words, and the meetings themselves. */
export function reflexionsbericht(workspace: Workspace, jahr: number): Document {
  const own = workspace.reflexionsberichte.find((entry) => entry.jahr === jahr)?.value;
  const stand = own?.stand ?? workspace.stichtag;
  const staende = reflexionIn(workspace, jahr);
  const sitzungen = staende.flatMap(({ gemeinsam, eigene }) => [...gemeinsam, ...eigene]);
  const { reflexion } = workspace.kommune.value;
  return {
    template: 'reflexionsbericht',
    target: `berichte/${jahr}/reflexionsbericht`,
    title: `Reflexionsbericht ${jahr}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stand, gremienNamed(workspace, reflexion?.gremium)),
      jahr: String(jahr),
      gremium: orNull(gremienNamed(workspace, reflexion?.gremium)[0]?.value.name),
      vorgelegt: own !== undefined,
      anlass: orNull(own?.anlass),
      wirksamkeit: orNull(own?.wirksamkeit),
      ausblick: orNull(own?.ausblick),
      vorschlaege: (own?.vorschlaege ?? []).map(({ text, abschnitt, quelle = [] }) => ({
        text,
        abschnitt: orNull(abschnitt),
        quelle: quelle.map((ref) => quelleContext(workspace, ref)),
      })),
      luecken: reflexionsLuecken(workspace, {
        jahr,
        stand,
        staende,
        isAssessed: own?.wirksamkeit !== undefined,
      }),
      soll: soll(staende),
      vertretungen: vertretungen(workspace, staende),
      sitzungen: sitzungen
        .toSorted((a, b) => compareTexts(a.value.datum, b.value.datum))
        .map((sitzung) => sitzungContext(workspace, berichtigteSitzung(sitzung, stand), stand)),
      verteiler: verteilerZeilen(workspace, reflexionsAnfrage(workspace, jahr, stand)),
    },
  };
}
