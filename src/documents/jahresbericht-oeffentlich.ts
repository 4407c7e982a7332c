import type { Workspace } from '../model/workspace.ts';
import type { Auswahl } from './bericht-umfang.ts';
import type { Document } from './document.ts';
import { jahresbericht } from './jahresbericht.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, publicDocument } from './oeffentlich.ts';
import { publicWorkspace } from './public-workspace.ts';

const QUELLE: Positivliste = { datum: true, top: true, gremium: true };

const BERICHTIGT: Positivliste = { am: true, neu: true };

const EMPFEHLUNG: Positivliste = {
  text: true,
  art: true,
  zustaendig: true,
  zustaendig_name: true,
  frist: true,
  quelle: QUELLE,
  raum: true,
};

const AUFTRAG: Positivliste = {
  was: true,
  wer: true,
  bis: true,
  ueberfaellig: true,
  sitzung: true,
  top: true,
};

const ANTEIL: Positivliste = { teil: true, ganzes: true };

const ZAHLEN: Positivliste = {
  sitzungen: true,
  abgesagt: true,
  gemeinsam: true,
  tagesordnungspunkte: true,
  beschluesse: true,
  teilnahme: true,
  leitfragen: true,
  massnahmen: true,
  ansatz: true,
  ausgaben: true,
  rest: true,
  auftraege: true,
  offen: true,
  erledigt: true,
  ueberfaellig: true,
  empfehlungen: true,
};

/** No list of those present, no Geschäftsführung by name. */
const KAPITEL: Positivliste = {
  name: true,
  kurz: true,
  stadtteile: true,
  gremien: { name: true, stufe: true, stufenbezeichnung: true, mitglieder: true },
  situation: true,
  situation_quelle: QUELLE,
  sitzungen: {
    datum: true,
    nummer: true,
    anlass: true,
    gemeinsam: true,
    ort: true,
    abgesagt: true,
    geplant: true,
    anwesend: true,
    mitglieder: true,
  },
  leitfragen: {
    gremien: true,
    nummer: true,
    titel: true,
    aussagen: {
      titel: true,
      text: true,
      reaktion: { wer: true, wie: true },
      datum: true,
      top: true,
      berichtigt: BERICHTIGT,
    },
    siehe: { titel: true, datum: true, top: true },
    keine_meldung: true,
    offen: true,
  },
  ergebnisse: { titel: true, text: true, beschluss: true, datum: true, top: true, berichtigt: BERICHTIGT },
  beschluesse: { text: true, abgelehnt: true, datum: true, top: true, berichtigt: BERICHTIGT },
  massnahmen: {
    ebene: true,
    massnahmen: { titel: true, zielgruppe: true, verantwortlich: true, kosten: true, wirkung: true },
  },
  geld: {
    toepfe: { name: true, ansatz: true, ausgaben: true, rest: true },
    hoechstbetraege: { name: true, hoechstbetrag: true, ausgaben: true, rest: true },
  },
  auftraege: AUFTRAG,
  empfehlungen: EMPFEHLUNG,
  keine_empfehlung: true,
  zahlen: ZAHLEN,
};

/** The report without contact data, distribution list and file paths. */
export const JAHRESBERICHT_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  absender: { zeilen: true },
  jahr: true,
  teil: true,
  hat_daten: true,
  laeuft: true,
  kuenftig: true,
  hat_toepfe: true,
  bilder: true,
  anlass: true,
  vorwort: true,
  vorgehen: true,
  zusammenfassung: true,
  beteiligung: true,
  ausblick: true,
  planung: true,
  grundlagen: { titel: true, stand: true, adresse: true },
  luecken: {
    sitzungen: { gremium: true, abschnitt: true, anzahl: true, mindestens: true },
    protokolle: { gremium: true, datum: true },
    leitfragen: { gremium: true, datum: true, nummern: true },
    situation: true,
    empfehlungen: true,
    ueberzogen: { gremium: true, was: true, um: true },
    budgets: true,
    unbesetzt: true,
    zuerst: true,
    berichte: { bericht: true, gremium: true, faellig: true },
    keine: true,
  },
  ueberblick: { ...ZAHLEN, teilnahme_anzahl: ANTEIL, leitfragen_anzahl: ANTEIL },
  leitfragen: {
    gremien: true,
    fragen: { nummer: true, titel: true, behandelt: true, keine_meldung: true, offen: true },
  },
  kapitel: KAPITEL,
  vergleich: true,
  weitere: {
    name: true,
    sitzungen: {
      name: true,
      datum: true,
      anlass: true,
      teilnehmendenzahl: true,
      themen: { nummer: true, titel: true, berichtigt: { am: true } },
      beschluesse: { top: true, text: true, abgelehnt: true },
    },
    massnahmen: { titel: true, verantwortlich: true, beteiligt: true },
    auftraege: AUFTRAG,
  },
  verfahren: {
    titel: true,
    schritte: true,
    erledigt: true,
    ueberfaellig: true,
    naechster: { titel: true, verantwortlich: true, termin: true },
  },
  empfehlungen: { zustaendig: true, name: true, empfehlungen: EMPFEHLUNG },
  hospitationen: { am: true, aus: true, bei: true, gegenbesuch: true },
  vorjahr: true,
  fruehere_empfehlungen: { ...EMPFEHLUNG, stand: true, am: true },
  quellen: { datum: true, gremium: true, freigegeben: true },
};

/** The yearly report as anybody may read it. */
export function publicJahresbericht(workspace: Workspace, auswahl: Auswahl): Document {
  return publicDocument(jahresbericht(publicWorkspace(workspace), auswahl), JAHRESBERICHT_OEFFENTLICH);
}
