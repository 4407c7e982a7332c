import { isAbgelehnt } from '../model/beschluesse.ts';
import type { Anwesenheit, Beschluss, Sitzung, Top, Verteilereintrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, gremienOf, hasReached, mitgliederAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { auftraegeOf, auftragContext, offeneAuftraege } from './auftraege.ts';
import { berichtigungenContext, einspruchContext } from './berichtigungen.ts';
import type { Document, JsonObject } from './document.ts';
import { verteilerNames } from './empfaenger.ts';
import { orNull } from './json-of.ts';
import { akteurNames, briefkopf, fullName, gremienName, sitzungName, stelleOf } from './names.ts';
import { sitzungContext } from './sitzung-context.ts';

/** The list for minutes, of all the bodies that met. */
export function protokollVerteiler(
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
): readonly Verteilereintrag[] {
  const eintraege = gremienOf(workspace, sitzung).flatMap(
    (gremium) => gremienartOf(workspace, gremium)?.verteiler?.protokoll ?? ['teilnehmende'],
  );
  return [...new Map(eintraege.map((eintrag) => [JSON.stringify(eintrag), eintrag])).values()];
}

function anwesenheitContext(
  workspace: Workspace,
  { person, gast, vertritt, als, von, bis }: Anwesenheit,
): JsonObject {
  const mitglied = person === undefined ? undefined : workspace.index.mitglied.get(person);
  const represented = vertritt === undefined ? undefined : workspace.index.mitglied.get(vertritt);
  return {
    name: mitglied ? fullName(mitglied.value) : (gast ?? person ?? ''),
    stelle: mitglied ? orNull(stelleOf(workspace, mitglied.value)) : null,
    gast: als === 'gast' || (gast !== undefined && vertritt === undefined),
    vertritt: represented ? fullName(represented.value) : null,
    von: orNull(von),
    bis: orNull(bis),
  };
}

/** „einstimmig“, „mehrheitlich“, „abgelehnt“ from the votes; `null` where nobody counted. */
export function abstimmungsergebnis(beschluss: Beschluss): string | null {
  const { ja, nein = 0, enthaltung = 0 } = beschluss;
  if (ja === undefined) return null;
  if (isAbgelehnt(beschluss)) return 'abgelehnt';
  return nein === 0 && enthaltung === 0 ? 'einstimmig beschlossen' : 'mehrheitlich beschlossen';
}

function beschlussContext(workspace: Workspace, beschluss: Beschluss | undefined): JsonObject | null {
  if (!beschluss) return null;
  const { text, ja, nein, enthaltung, betrag, zweck } = beschluss;
  return {
    text,
    ergebnis: abstimmungsergebnis(beschluss),
    stimmen: ja === undefined ? null : { ja, nein: nein ?? 0, enthaltung: enthaltung ?? 0 },
    betrag: orNull(betrag),
    zweck: zweck === undefined ? null : (workspace.kommune.value.zwecke?.[zweck] ?? zweck),
  };
}

function topContext(workspace: Workspace, sitzung: Entry<Sitzung>, top: Top, index: number): JsonObject {
  const { leitfragen = [], handlungsebenen = {}, themen = {} } = workspace.kommune.value;
  const { datum } = sitzung.value;
  return {
    nummer: index + 1,
    titel: top.titel,
    ergebnis: orNull(top.ergebnis),
    leitfragen: top.leitfragen.map((number) => ({
      nummer: number,
      titel: leitfragen[number - 1]?.titel ?? '',
    })),
    handlungsebene:
      top.handlungsebene === undefined
        ? null
        : (handlungsebenen[top.handlungsebene]?.bezeichnung ?? top.handlungsebene),
    themen: top.themen.map((thema) => themen[thema] ?? thema),
    einzelfall:
      top.einzelfall === undefined
        ? null
        : {
            anonymisiert: top.einzelfall === 'anonymisiert',
            vom: typeof top.einzelfall === 'object' ? top.einzelfall.schweigepflichtsentbindung : null,
          },
    reaktion: top.reaktion ? { wer: akteurNames(workspace, top.reaktion.wer), wie: top.reaktion.wie } : null,
    beschluss: beschlussContext(workspace, top.beschluss),
    massnahmen: top.massnahmen.map((id) => {
      const massnahme = workspace.index.massnahme.get(id)?.value;
      return {
        titel: massnahme?.titel ?? id,
        verantwortlich: akteurNames(workspace, massnahme?.verantwortlich ?? []),
        handlungsebene: massnahme
          ? (handlungsebenen[massnahme.handlungsebene]?.bezeichnung ?? massnahme.handlungsebene)
          : '',
        kosten: orNull(massnahme?.kosten),
      };
    }),
    auftraege: auftraegeOf(sitzung)
      .filter((auftrag) => auftrag.top === index + 1)
      .map((auftrag) => auftragContext(workspace, auftrag, datum)),
  };
}

/** Members who neither came nor sent word nor were represented. */
function abwesende(workspace: Workspace, sitzung: Entry<Sitzung>): readonly JsonObject[] {
  const { anwesend, entschuldigt, datum } = sitzung.value;
  const accounted = new Set([
    ...anwesend.flatMap(({ person, vertritt }) => [person, vertritt]),
    ...entschuldigt,
  ]);
  const missing = gremienOf(workspace, sitzung)
    .flatMap((gremium) => mitgliederAm(workspace, gremium, datum))
    .filter(({ mitglied }) => !accounted.has(mitglied.id));
  return [...new Map(missing.map(({ mitglied }) => [mitglied.id, mitglied])).values()].map(({ value }) => ({
    name: fullName(value),
    stelle: orNull(stelleOf(workspace, value)),
  }));
}

/** The minutes of results; a draft until they are released. */
export function protokoll(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  const { value } = sitzung;
  const stand = value.protokoll?.freigegeben ?? workspace.stichtag;
  const { leitfragen = [] } = workspace.kommune.value;
  const gremien = gremienOf(workspace, sitzung);
  return {
    template: 'protokoll',
    target: `protokolle/${sitzung.id}`,
    title: `Ergebnisprotokoll: ${gremienName(workspace, sitzung)}, ${sitzungName(value)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stand),
      entwurf: !hasReached(value, 'freigegeben'),
      freigegeben: orNull(value.protokoll?.freigegeben),
      genehmigt: orNull(value.protokoll?.genehmigt),
      sitzung: sitzungContext(workspace, sitzung),
      anwesend: value.anwesend.map((anwesenheit) => anwesenheitContext(workspace, anwesenheit)),
      entschuldigt: value.entschuldigt.map((id) => {
        const mitglied = workspace.index.mitglied.get(id)?.value;
        return {
          name: mitglied ? fullName(mitglied) : id,
          stelle: mitglied ? orNull(stelleOf(workspace, mitglied)) : null,
        };
      }),
      abwesend: abwesende(workspace, sitzung),
      tagesordnung: value.tagesordnung.map((top, index) => topContext(workspace, sitzung, top, index)),
      keine_meldung: value.keine_meldung.map((number) => ({
        nummer: number,
        titel: leitfragen[number - 1]?.titel ?? '',
      })),
      auftraege: auftraegeOf(sitzung).map((auftrag) => auftragContext(workspace, auftrag, value.datum)),
      fruehere_auftraege: offeneAuftraege(workspace, gremien, value.datum, value.datum).map((auftrag) =>
        auftragContext(workspace, auftrag, value.datum),
      ),
      berichtigungen: berichtigungenContext(workspace, sitzung),
      einspruch: einspruchContext(workspace, sitzung, value.protokoll?.verteilt),
      anlagen: value.protokoll?.anlagen ?? [],
      verteiler: verteilerNames(workspace, protokollVerteiler(workspace, sitzung)),
    },
  };
}
