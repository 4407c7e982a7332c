import { isWithin, yearOf } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import { beschluesseOf, realisierungBis } from '../model/beschluesse.ts';
import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienOf, hasReached } from '../model/membership.ts';
import { teamAm } from '../model/sitze.ts';
import { isExtern } from '../model/termine.ts';
import { ANLAESSE, type Berichtszeit, berichtsanlaesseOf } from '../model/wahlperiodenberichte.ts';
import type { Workspace } from '../model/workspace.ts';
import { type AuftragMitQuelle, auftraegeOf, auftragContext, isOpen, isOverdue } from './auftraege.ts';
import { isHeld } from './bericht-umfang.ts';
import type { Document, JsonObject } from './document.ts';
import { grundlagenContext } from './grundlagen.ts';
import { orNull } from './json-of.ts';
import { akteurName, akteurNames, briefkopf, gremienName } from './names.ts';
import { ergebnisInListe } from './protokoll.ts';

interface Stoff {
  readonly zeit: Berichtszeit;
  readonly gremien: readonly Entry<Gremium>[];
  /** Those that were held, each once, by date. */
  readonly sitzungen: readonly Entry<Sitzung>[];
  /** Tasks that these meetings gave, and those of earlier ones that were still open when the last report was written. */
  readonly auftraege: readonly AuftragMitQuelle[];
}

function stoffOf(workspace: Workspace, zeit: Berichtszeit): Stoff {
  const gremien = workspace.gremien.filter(
    (gremium) =>
      !isExtern(workspace, gremium) &&
      gremium.value.eingerichtet <= zeit.bis &&
      (gremium.value.aufgeloest ?? zeit.bis) >= zeit.von,
  );
  const ids = new Set(gremien.map(({ id }) => id));
  const all = workspace.sitzungen.filter(
    (sitzung) =>
      isHeld(sitzung) && sitzung.value.datum <= zeit.bis && sitzung.value.gremien.some((id) => ids.has(id)),
  );
  const sitzungen = all.filter(({ value }) => isWithin(value.datum, zeit));
  const auftraege = all
    .flatMap(auftraegeOf)
    .filter(
      ({ auftrag, sitzung }) =>
        sitzungen.includes(sitzung) || auftrag.erledigt === undefined || auftrag.erledigt >= zeit.von,
    );
  return { zeit, gremien, sitzungen, auftraege };
}

function zahlenOf({ zeit, sitzungen, auftraege: all }: Stoff, gremium: Entry<Gremium>): JsonObject {
  const own = sitzungen.filter(({ value }) => value.gremien.includes(gremium.id));
  const auftraege = all.filter(({ sitzung }) => sitzung.value.gremien.includes(gremium.id));
  return {
    gremium: gremium.value.name,
    sitzungen: own.length,
    beschluesse: own.flatMap(beschluesseOf).length,
    auftraege: auftraege.length,
    erledigt: auftraege.filter(({ auftrag }) => !isOpen(auftrag, zeit.bis)).length,
    ueberfaellig: auftraege.filter(({ auftrag }) => isOverdue(auftrag, zeit.bis)).length,
  };
}

/** What a reader must know is missing before reading what is there. */
function lueckenContext(workspace: Workspace, { zeit, gremien, sitzungen, auftraege }: Stoff): JsonObject {
  const name = (sitzung: Entry<Sitzung>) => ({
    gremium: gremienName(workspace, sitzung),
    datum: sitzung.value.datum,
  });
  const met = new Set(sitzungen.flatMap(({ value }) => value.gremien));
  const luecken = {
    ohne_sitzung: gremien.filter(({ id }) => !met.has(id)).map(({ value }) => value.name),
    protokolle: sitzungen.filter(({ value }) => !hasReached(value, 'freigegeben')).map(name),
    sitze: gremien.flatMap((gremium) =>
      teamAm(workspace, gremium, zeit.bis)
        .filter(({ inhaber }) => inhaber.length === 0)
        .map(({ bezeichnung }) => ({ gremium: gremium.value.name, sitz: bezeichnung })),
    ),
    ueberfaellig: auftraege.filter(({ auftrag }) => isOverdue(auftrag, zeit.bis)).length,
  };
  const isNothing = Object.values(luecken).every((gap) =>
    Array.isArray(gap) ? gap.length === 0 : gap === 0,
  );
  return { ...luecken, keine: isNothing };
}

function beschluesseContext(workspace: Workspace, { zeit, sitzungen }: Stoff): readonly JsonObject[] {
  return sitzungen.flatMap(beschluesseOf).map(({ sitzung, nummer, top, beschluss }) => ({
    gremium: gremienName(workspace, sitzung),
    datum: sitzung.value.datum,
    top: nummer,
    titel: top.titel,
    text: beschluss.text,
    ergebnis: ergebnisInListe(beschluss),
    stand: orNull(realisierungBis(beschluss, zeit.bis).at(-1)?.stand),
  }));
}

/** Every task of the time: what is overdue first, then what is open, then what is done; in each the soonest first. */
function auftraegeContext(workspace: Workspace, { zeit, auftraege }: Stoff): readonly JsonObject[] {
  const bis = (context: JsonObject) => String(context.bis ?? '9');
  const rank = (context: JsonObject) => (context.ueberfaellig ? 0 : context.erledigt === null ? 1 : 2);
  return auftraege
    .map((auftrag) => ({
      ...auftragContext(workspace, auftrag, zeit.bis),
      gremium: gremienName(workspace, auftrag.sitzung),
      erledigt: isOpen(auftrag.auftrag, zeit.bis) ? null : orNull(auftrag.auftrag.erledigt),
    }))
    .sort((a: JsonObject, b: JsonObject) => rank(a) - rank(b) || compareTexts(bis(a), bis(b)));
}

/** What was beyond one part of the city, and where it went. */
function verwiesenes(workspace: Workspace, { sitzungen }: Stoff): readonly JsonObject[] {
  return sitzungen.flatMap((sitzung) =>
    sitzung.value.tagesordnung.flatMap(({ titel, verwiesen_an }) =>
      verwiesen_an === undefined
        ? []
        : [
            {
              titel,
              gremium: gremienOf(workspace, sitzung).map(({ value }) => value.name),
              datum: sitzung.value.datum,
              an: akteurName(workspace, verwiesen_an),
            },
          ],
    ),
  );
}

/** What the council and its committees hear about all bodies since the last such report. */
export function wahlperiodenbericht(workspace: Workspace, zeit: Berichtszeit): Document {
  const stoff = stoffOf(workspace, zeit);
  const { anlass, bericht, letzter, von, bis } = zeit;
  const pflicht = workspace.kommune.value.berichte?.wahlperiodenbericht;
  return {
    template: 'wahlperiodenbericht',
    target: `berichte/${zeit.jahr}/wahlperiodenbericht${anlass || bericht ? '' : `-${bis}`}`,
    title: `Wahlperiodenbericht ${zeit.jahr}`,
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, bis),
      jahr: yearOf(bis),
      anlass: anlass ? ANLAESSE[anlass.art] : null,
      wahlperiode: anlass ? { von: anlass.wahlperiode.von, bis: anlass.wahlperiode.bis } : null,
      faellig: orNull(anlass?.faellig),
      vorschau: anlass !== undefined && anlass.tag > bis,
      ausser_der_reihe: anlass ? null : (bericht?.value.anlass ?? 'auf Nachfrage'),
      von,
      bis,
      letzter: orNull(letzter?.value.stand),
      an: akteurNames(workspace, pflicht?.an ?? []),
      durch: pflicht?.durch === undefined ? null : akteurName(workspace, pflicht.durch),
      grundlage: orNull(pflicht?.grundlage),
      luecken: lueckenContext(workspace, stoff),
      bewertung: orNull(bericht?.value.bewertung),
      ausblick: orNull(bericht?.value.ausblick),
      zahlen: stoff.gremien.map((gremium) => zahlenOf(stoff, gremium)),
      beschluesse: beschluesseContext(workspace, stoff),
      auftraege: auftraegeContext(workspace, stoff),
      verwiesen: verwiesenes(workspace, stoff),
      naechste: berichtsanlaesseOf(workspace)
        .filter(({ tag }) => tag > bis && tag !== anlass?.tag)
        .map(({ art, tag, faellig }) => ({ anlass: ANLAESSE[art], tag, faellig })),
      grundlagen: grundlagenContext(workspace),
    },
  };
}
