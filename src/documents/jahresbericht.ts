import { hasReached } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { berichtBilder } from './bericht-bilder.ts';
import { empfehlungenNachZustaendigkeit } from './bericht-empfehlungen.ts';
import { fruehereEmpfehlungen } from './bericht-fruehere.ts';
import { kennzahlenOf, needsLeitfragen, quote } from './bericht-kennzahlen.ts';
import { summaryOf } from './bericht-leitfragen.ts';
import { lueckenContext } from './bericht-luecken.ts';
import { sozialraumContext } from './bericht-sozialraum.ts';
import { type Auswahl, allGremien, isHeld, sitzungenIn, type Umfang, umfangOf } from './bericht-umfang.ts';
import { verteilerContext } from './bericht-verteiler.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf, gremienName } from './names.ts';

/** How often each Leitfrage was answered, declared empty, or left out. */
function leitfragenUeberblick(workspace: Workspace, umfang: Umfang): readonly Json[] {
  const minutes = sitzungenIn(workspace, allGremien(umfang), umfang.zeitraum)
    .filter(isHeld)
    .filter((sitzung) => needsLeitfragen(workspace, sitzung));
  return (workspace.kommune.value.leitfragen ?? []).map(({ titel }, index) => {
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

function weitereGremien(workspace: Workspace, umfang: Umfang): readonly Json[] {
  return umfang.weitere.map((gremium) => ({
    name: gremium.value.name,
    sitzungen: sitzungenIn(workspace, [gremium], umfang.zeitraum)
      .filter(isHeld)
      .map(({ value }) => ({
        datum: value.datum,
        anlass: orNull(value.anlass),
        themen: value.tagesordnung.map((top, index) => ({
          nummer: index + 1,
          titel: top.titel,
          text: top.ergebnis === undefined ? null : summaryOf(top),
        })),
        beschluesse: value.tagesordnung.flatMap(({ beschluss }, index) =>
          beschluss ? [{ top: index + 1, text: beschluss.text }] : [],
        ),
      })),
  }));
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
  const part = auswahl.gremium ?? auswahl.sozialraum;
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
      jahr: String(jahr),
      teil: orNull(teil),
      hat_daten: hatDaten,
      bilder: Object.keys(figures),
      anlass: orNull(prosa?.anlass),
      vorwort: orNull(prosa?.vorwort),
      vorgehen: orNull(prosa?.vorgehen),
      zusammenfassung: orNull(prosa?.zusammenfassung),
      ausblick: orNull(prosa?.ausblick),
      grundlagen: (workspace.kommune.value.grundlagen ?? []).map(({ titel, stand: fassung }) => ({
        titel,
        stand: orNull(fassung),
      })),
      luecken: lueckenContext(workspace, umfang),
      ueberblick: ueberblick(workspace, umfang),
      leitfragen: leitfragenUeberblick(workspace, umfang),
      kapitel: umfang.raeume.map((raum) => sozialraumContext(workspace, umfang, raum)),
      vergleich: hatDaten && umfang.raeume.length > 1,
      weitere: weitereGremien(workspace, umfang),
      empfehlungen: empfehlungenNachZustaendigkeit(workspace, umfang),
      vorjahr: String(jahr - 1),
      fruehere_empfehlungen: fruehereEmpfehlungen(workspace, umfang),
      verteiler: verteilerContext(workspace, umfang),
      quellen: quellen(workspace, umfang),
    },
  };
}
