import { type Fragenkreis, fragenkreise } from '../model/leitfragen.ts';
import { hasReached } from '../model/membership.ts';
import { foerdervermerke } from '../model/planung.ts';
import type { Workspace } from '../model/workspace.ts';
import { berichtBilder } from './bericht-bilder.ts';
import { empfehlungenNachZustaendigkeit } from './bericht-empfehlungen.ts';
import { fruehereEmpfehlungen } from './bericht-fruehere.ts';
import { haeuserOf, hospitationenContext } from './bericht-hospitationen.ts';
import { kennzahlenOf, quote } from './bericht-kennzahlen.ts';
import { lueckenContext } from './bericht-luecken.ts';
import { planungContext } from './bericht-planung.ts';
import { sozialraumContext } from './bericht-sozialraum.ts';
import { type Auswahl, allGremien, isHeld, sitzungenIn, type Umfang, umfangOf } from './bericht-umfang.ts';
import { verfahrenImJahr } from './bericht-verfahren.ts';
import { verteilerContext } from './bericht-verteiler.ts';
import { weitereGremien } from './bericht-weitere.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { grundlagenContext } from './grundlagen.ts';
import { orNull } from './json-of.ts';
import { briefkopf, gremienName } from './names.ts';

/** How often each Leitfrage was answered, declared empty, or left out, by those who go through the same ones. */
function leitfragenUeberblick(workspace: Workspace, umfang: Umfang): readonly Json[] {
  const kreise = fragenkreise(
    workspace,
    sitzungenIn(workspace, allGremien(umfang), umfang.zeitraum).filter(isHeld),
  );
  return kreise.map((kreis) => ({
    gremien: kreise.length > 1 ? kreis.gremien : [],
    fragen: fragenZahlen(kreis),
  }));
}

function fragenZahlen({ leitfragen: fragen, sitzungen: minutes }: Fragenkreis): readonly Json[] {
  return fragen.map(({ titel }, index) => {
    const behandelt = minutes.filter(({ value }) =>
      value.tagesordnung.some(({ leitfragen }) => leitfragen.includes(index + 1)),
    ).length;
    const leer = minutes.filter(({ value }) => value.keine_meldung.includes(index + 1)).length;
    return {
      nummer: index + 1,
      titel,
      behandelt,
      keine_meldung: leer,
      offen: minutes.length - behandelt - leer,
    };
  });
}

function quellen(workspace: Workspace, umfang: Umfang): readonly Json[] {
  return sitzungenIn(workspace, allGremien(umfang), umfang.zeitraum)
    .filter(isHeld)
    .map((sitzung) => ({
      datum: sitzung.value.datum,
      gremium: gremienName(workspace, sitzung),
      datei: sitzung.file.path,
      freigegeben: hasReached(sitzung.value, 'freigegeben')
        ? orNull(sitzung.value.protokoll?.freigegeben)
        : null,
    }));
}

function ueberblick(workspace: Workspace, umfang: Umfang): JsonObject {
  const zahlen = kennzahlenOf(workspace, umfang, allGremien(umfang));
  return {
    ...zahlen,
    teilnahme: quote(zahlen.teilnahme),
    teilnahme_anzahl: { ...zahlen.teilnahme },
    leitfragen: quote(zahlen.leitfragen),
    leitfragen_anzahl: { ...zahlen.leitfragen },
    rest: zahlen.ansatz - zahlen.ausgaben,
    erledigt: zahlen.auftraege - zahlen.offen,
  };
}

/** The yearly report of the Jugendhilfeplanung, whole or the part of one body or Sozialraum. */
export function jahresbericht(workspace: Workspace, auswahl: Auswahl): Document {
  const umfang = umfangOf(workspace, auswahl);
  const { jahr, stand, teil, bericht } = umfang;
  const prosa = teil === undefined ? bericht?.value : undefined;
  const { gremium, sozialraum } = auswahl;
  const part = gremium ?? (sozialraum === undefined ? undefined : `sozialraum-${sozialraum}`);
  const hatDaten = sitzungenIn(workspace, allGremien(umfang), umfang.zeitraum).length > 0;
  const figures = hatDaten ? berichtBilder(workspace, umfang) : {};
  return {
    template: 'jahresbericht',
    target: `berichte/${jahr}/jahresbericht${part === undefined ? '' : `-${part}`}`,
    title: teil === undefined ? `Jahresbericht ${jahr}` : `Jahresbericht ${jahr}: ${teil}`,
    kind: 'bericht',
    figures,
    context: {
      ...briefkopf(workspace, stand),
      foerdervermerke: foerdervermerke(
        workspace,
        [...allGremien(umfang), ...workspace.ziele].map(({ id }) => id),
        stand,
      ),
      jahr: String(jahr),
      teil: orNull(teil),
      hat_daten: hatDaten,
      laeuft: stand <= umfang.zeitraum.bis,
      kuenftig: stand < umfang.zeitraum.von,
      hat_toepfe: workspace.kommune.value.toepfe !== undefined,
      bilder: Object.keys(figures),
      anlass: orNull(prosa?.anlass),
      vorwort: orNull(prosa?.vorwort),
      vorgehen: orNull(prosa?.vorgehen),
      zusammenfassung: orNull(prosa?.zusammenfassung),
      beteiligung: orNull(prosa?.beteiligung),
      ausblick: orNull(prosa?.ausblick),
      planung: planungContext(workspace, umfang),
      grundlagen: grundlagenContext(workspace),
      luecken: lueckenContext(workspace, umfang),
      ueberblick: ueberblick(workspace, umfang),
      leitfragen: leitfragenUeberblick(workspace, umfang),
      kapitel: umfang.raeume.map((raum) => sozialraumContext(workspace, umfang, raum)),
      vergleich: hatDaten && umfang.raeume.length > 1,
      weitere: weitereGremien(workspace, umfang),
      verfahren: verfahrenImJahr(workspace, umfang),
      hospitationen: hospitationenContext(workspace, jahr, haeuserOf(workspace, umfang)),
      empfehlungen: empfehlungenNachZustaendigkeit(workspace, umfang),
      vorjahr: String(jahr - 1),
      fruehere_empfehlungen: fruehereEmpfehlungen(workspace, umfang),
      verteiler: verteilerContext(workspace, umfang),
      quellen: quellen(workspace, umfang),
    },
  };
}
