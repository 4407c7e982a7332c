import { yearOf } from '../calendar.ts';
import { type BeschlussMitQuelle, beschluesseOf, realisierungBis } from '../model/beschluesse.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { nameIn } from '../model/name-of.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { auftragContext } from './auftraege.ts';
import type { Document, JsonObject } from './document.ts';
import { gremiumContext } from './gremium-context.ts';
import { orNull } from './json-of.ts';
import { briefkopf, sitzungName } from './names.ts';
import { ergebnisInListe } from './protokoll.ts';
import { beschlussartOf } from './top-context.ts';

function beschlussContext(workspace: Workspace, decided: BeschlussMitQuelle, index: number): JsonObject {
  const { sitzung, nummer, top, beschluss } = decided;
  const { text, ja, nein = 0, enthaltung = 0, betrag, zweck } = beschluss;
  const { stichtag, kommune } = workspace;
  const realisierung = realisierungBis(beschluss, stichtag);
  return {
    nummer: `${index + 1}/${yearOf(sitzung.value.datum)}`,
    titel: top.titel,
    sitzung: sitzungName(sitzung.value),
    datum: sitzung.value.datum,
    top: topNummer(workspace, sitzung, nummer),
    beschlussart: top.beschlussart === undefined ? null : beschlussartOf(kommune.value, top),
    gemeinsam: sitzung.value.gremien.length > 1,
    text,
    ergebnis: ergebnisInListe(beschluss),
    stimmen: ja === undefined ? null : { ja, nein, enthaltung },
    betrag: orNull(betrag),
    zweck: zweck === undefined ? null : nameIn(kommune.value.zwecke, zweck),
    auftraege: top.auftraege.map((auftrag) => ({
      ...auftragContext(workspace, { auftrag, sitzung, top: nummer }, stichtag),
      erledigt: orNull(auftrag.erledigt),
    })),
    realisierung: realisierung.map(({ am, stand, text: bemerkung }) => ({
      am,
      stand,
      text: orNull(bemerkung),
    })),
    stand: orNull(realisierung.at(-1)?.stand),
  };
}

/** Every decision of a body in a year, numbered in order, with what became of it. */
export function beschlussverzeichnis(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): Document {
  const beschluesse = sitzungenOf(workspace.index, gremium.id)
    .filter(({ value }) => yearOf(value.datum) === jahr)
    .flatMap(beschluesseOf);
  return {
    template: 'beschlussverzeichnis',
    target: `beschluesse/${jahr}/${gremium.id}`,
    title: `Beschlussverzeichnis ${jahr}: ${gremium.value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, [gremium]),
      gremium: gremiumContext(workspace, gremium, workspace.stichtag),
      jahr,
      anzahl: beschluesse.length,
      beschluesse: beschluesse.map((decided, index) => beschlussContext(workspace, decided, index)),
    },
  };
}
