import { berichtigteSitzung } from '../model/berichtigte-sitzung.ts';
import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { inhaberAm, regelnOf } from '../model/membership.ts';
import { entryName, nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { auftraegeOf, auftragContext, compareFristen, isOpen } from './auftraege.ts';
import { kennzahlenOf, quote } from './bericht-kennzahlen.ts';
import { lueckenContext } from './bericht-luecken.ts';
import { geldContext } from './bericht-massnahmen.ts';
import { isHeld, sitzungenIn, umfangOf } from './bericht-umfang.ts';
import { vermerkContext } from './berichtigungen.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { kurzfassungOf } from './kurzfassung.ts';
import { briefkopf, fullName } from './names.ts';

/** The report is one page: the tasks due first stand in it, the rest is counted. */
const MOST = 3;

/** Whom the report is from and for: the office that runs the body, and the body it reports to. */
function beteiligte(workspace: Workspace, gremium: Entry<Gremium>): JsonObject {
  const { geschaeftsfuehrung } = gremium.value;
  const { kurzbericht } = regelnOf(workspace, gremium);
  const holders =
    geschaeftsfuehrung === undefined ? [] : inhaberAm(workspace, geschaeftsfuehrung, workspace.stichtag);
  return {
    von: geschaeftsfuehrung ? nameIn(workspace.kommune.value.funktionen, geschaeftsfuehrung) : null,
    von_namen: holders.map(({ mitglied }) => fullName(mitglied.value)),
    an: kurzbericht ? entryName(workspace.index.gremium, kurzbericht.an) : null,
    grundlage: orNull(kurzbericht?.grundlage),
  };
}

/** The points of the year that somebody had to react to, each in a sentence or two: the report is one page. */
function brisantes(held: readonly Entry<Sitzung>[]): readonly Json[] {
  return held.flatMap((sitzung) =>
    sitzung.value.tagesordnung.flatMap(({ titel, reaktion }, index) => {
      if (!reaktion) return [];
      const wie = kurzfassungOf(reaktion.wie);
      const berichtigt = vermerkContext(sitzung, index + 1, [titel, wie]);
      return [{ titel, wie, datum: sitzung.value.datum, top: index + 1, berichtigt }];
    }),
  );
}

function massnahmen(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): readonly Json[] {
  return workspace.massnahmen
    .filter((entry) => entry.jahr === jahr && entry.value.gremium === gremium.id)
    .map(({ value }) => ({ titel: value.titel, kosten: orNull(value.kosten) }));
}

/** One page by whoever runs the body: its work, what changed, the money, what comes next. */
export function kurzbericht(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): Document {
  const own = workspace.kurzberichte.find((entry) => entry.jahr === jahr && entry.id === gremium.id)?.value;
  const stand = own?.stand ?? workspace.stichtag;
  const umfang = umfangOf(workspace, { jahr, stand, gremium: gremium.id });
  const raum = { gremien: [gremium] };
  const sitzungen = sitzungenIn(workspace, [gremium], umfang.zeitraum);
  const held = sitzungen.filter(isHeld).map((sitzung) => berichtigteSitzung(sitzung, stand));
  const zahlen = kennzahlenOf(workspace, umfang, [gremium]);
  const open = held
    .flatMap(auftraegeOf)
    .filter(({ auftrag }) => isOpen(auftrag, stand))
    .toSorted(compareFristen);
  return {
    template: 'kurzbericht',
    target: `berichte/${jahr}/kurzbericht-${gremium.id}`,
    title: `Kurzbericht ${jahr}: ${gremium.value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stand, [gremium]),
      ...beteiligte(workspace, gremium),
      jahr: String(jahr),
      gremium: gremium.value.name,
      luecken: lueckenContext(workspace, umfang),
      arbeit: orNull(own?.arbeit),
      entwicklung: orNull(own?.entwicklung),
      mittel: orNull(own?.mittel),
      aufgaben: orNull(own?.aufgaben),
      sitzungen: held.map(({ value }) => value.datum),
      abgesagt: sitzungen.flatMap(({ value }) => (value.status === 'abgesagt' ? [value.datum] : [])),
      zahlen: { ...zahlen, teilnahme: quote(zahlen.teilnahme), leitfragen: quote(zahlen.leitfragen) },
      brisantes: brisantes(held),
      massnahmen: massnahmen(workspace, gremium, jahr),
      geld: geldContext(workspace, umfang, raum),
      auftraege: open.slice(0, MOST).map((auftrag) => auftragContext(workspace, auftrag, stand)),
      weitere_auftraege: Math.max(0, open.length - MOST),
    },
  };
}
