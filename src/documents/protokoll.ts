import type { Beschluss, Sitzung, Top } from '../model/entities.ts';
import { type Entry, entriesCalled } from '../model/entry.ts';
import { leitfragenIn, leitfragenTitel } from '../model/leitfragen.ts';
import { gremienOf, hasReached } from '../model/membership.ts';
import { bezeichnungIn, nameIn } from '../model/name-of.ts';
import { hasOeffentlicheZaehlung, topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import { auftraegeOf, auftragContext, offeneAuftraege } from './auftraege.ts';
import { berichtigungenContext, einspruchContext } from './berichtigungen.ts';
import type { Document, JsonObject } from './document.ts';
import { sitzungsEintraege, verteilerNames } from './empfaenger.ts';
import { orNull } from './json-of.ts';
import { akteurNames, briefkopf, fullName, stelleOf } from './names.ts';
import { abwesende, anwesenheitContext, hinzugezogeneIn } from './protokoll-teilnahme.ts';
import { querverweisContext } from './querverweise.ts';
import { sitzungContext, sitzungstitel } from './sitzung-context.ts';
import { einzelfallContext, verweisContext } from './top-vermerke.ts';

/** „einstimmig“, „mehrheitlich“, „abgelehnt“ from the votes; `null` where nobody counted. */
export function abstimmungsergebnis(beschluss: Beschluss): string | null {
  const stimmen = stimmenOf(beschluss);
  return stimmen && ergebnisOf(stimmen);
}

type Stimmen = Required<Pick<Beschluss, 'ja' | 'nein' | 'enthaltung'>>;

function stimmenOf({ ja, nein = 0, enthaltung = 0 }: Beschluss): Stimmen | null {
  return ja === undefined ? null : { ja, nein, enthaltung };
}

/** The same where somebody counted. */
export function ergebnisOf({ ja, nein, enthaltung }: Stimmen): string {
  if (ja <= nein) return 'abgelehnt';
  return nein === 0 && enthaltung === 0 ? 'einstimmig beschlossen' : 'mehrheitlich beschlossen';
}

/** The same in a list, which also says that nobody counted. */
export function ergebnisInListe(beschluss: Beschluss): string {
  return abstimmungsergebnis(beschluss) ?? 'beschlossen, Stimmen nicht gezählt';
}

export function beschlussContext(workspace: Workspace, beschluss: Beschluss | undefined): JsonObject | null {
  if (!beschluss) return null;
  const { text, betrag, zweck } = beschluss;
  return {
    text,
    ergebnis: abstimmungsergebnis(beschluss),
    stimmen: stimmenOf(beschluss),
    betrag: orNull(betrag),
    zweck: zweck === undefined ? null : nameIn(workspace.kommune.value.zwecke, zweck),
  };
}

function topContext(workspace: Workspace, sitzung: Entry<Sitzung>, top: Top, index: number): JsonObject {
  const { handlungsebenen = {}, themen = {} } = workspace.kommune.value;
  const leitfragen = leitfragenIn(workspace, sitzung);
  const { datum } = sitzung.value;
  return {
    nummer: topNummer(workspace, sitzung, index + 1),
    getrennt: hasOeffentlicheZaehlung(workspace, sitzung),
    titel: top.titel,
    ergebnis: orNull(top.ergebnis),
    leitfragen: top.leitfragen.map((number) => ({
      nummer: number,
      titel: leitfragenTitel(leitfragen, number),
    })),
    handlungsebene:
      top.handlungsebene === undefined ? null : bezeichnungIn(handlungsebenen, top.handlungsebene),
    themen: top.themen.map((thema) => nameIn(themen, thema)),
    eingeordnet: top.leitfragen.length > 0 || top.handlungsebene !== undefined || top.themen.length > 0,
    einzelfall: einzelfallContext(top),
    verweis: verweisContext(workspace, top),
    reaktion: top.reaktion ? { wer: akteurNames(workspace, top.reaktion.wer), wie: top.reaktion.wie } : null,
    beschluss: beschlussContext(workspace, top.beschluss),
    querverweise: top.querverweise.map((verweis) => querverweisContext(workspace, verweis)),
    massnahmen: entriesCalled(workspace.index.massnahme, top.massnahmen).map(({ value }) => ({
      titel: value.titel,
      verantwortlich: akteurNames(workspace, value.verantwortlich),
      handlungsebene: bezeichnungIn(handlungsebenen, value.handlungsebene),
      kosten: orNull(value.kosten),
    })),
    auftraege: auftraegeOf(sitzung)
      .filter((auftrag) => auftrag.top === index + 1)
      .map((auftrag) => auftragContext(workspace, auftrag, datum)),
  };
}

/** Throws where there are no minutes yet, or never will be. */
export function requireProtokoll({ id, value }: Entry<Sitzung>): void {
  if (hasReached(value, 'durchgefuehrt')) return;
  throw new UsageError(
    value.status === 'abgesagt'
      ? `Die Sitzung ${id} wurde abgesagt; es gibt kein Protokoll.`
      : `Zur Sitzung ${id} gibt es noch kein Protokoll (status: ${value.status}).`,
  );
}

/** The minutes of results; a draft until they are released. Throws where there are none. */
export function protokoll(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  requireProtokoll(sitzung);
  const { value } = sitzung;
  const stand = value.protokoll?.freigegeben ?? workspace.stichtag;
  const leitfragen = leitfragenIn(workspace, sitzung);
  const gremien = gremienOf(workspace, sitzung);
  const hinzugezogen = hinzugezogeneIn(workspace, sitzung);
  return {
    template: 'protokoll',
    target: `protokolle/${sitzung.id}`,
    title: `Ergebnisprotokoll: ${sitzungstitel(workspace, sitzung)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stand, gremien),
      entwurf: !hasReached(value, 'freigegeben'),
      freigegeben: orNull(value.protokoll?.freigegeben),
      verteilt: orNull(value.protokoll?.verteilt),
      genehmigt: orNull(value.protokoll?.genehmigt),
      sitzung: sitzungContext(workspace, sitzung),
      anwesend: value.anwesend.map((anwesenheit) => anwesenheitContext(workspace, anwesenheit, hinzugezogen)),
      entschuldigt: entriesCalled(workspace.index.mitglied, value.entschuldigt).map((mitglied) => ({
        name: fullName(mitglied.value),
        stelle: orNull(stelleOf(workspace, mitglied.value)),
      })),
      abwesend: abwesende(workspace, sitzung),
      tagesordnung: value.tagesordnung.map((top, index) => topContext(workspace, sitzung, top, index)),
      keine_meldung: value.keine_meldung.map((number) => ({
        nummer: number,
        titel: leitfragenTitel(leitfragen, number),
      })),
      auftraege: auftraegeOf(sitzung).map((auftrag) => auftragContext(workspace, auftrag, value.datum)),
      fruehere_auftraege: offeneAuftraege(workspace, gremien, value.datum, value.datum).map((auftrag) =>
        auftragContext(workspace, auftrag, value.datum),
      ),
      berichtigungen: berichtigungenContext(workspace, sitzung),
      einspruch: einspruchContext(workspace, sitzung, value.protokoll?.verteilt),
      anlagen: (value.protokoll?.anlagen ?? []).map(({ titel }) => titel),
      verteiler: verteilerNames(workspace, sitzungsEintraege(workspace, sitzung, 'protokoll')),
    },
  };
}
