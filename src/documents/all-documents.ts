import { anwesenheitsliste } from './anwesenheitsliste.ts';
import { AUFTRAEGE_UND_GELD } from './auftraege-und-geld.ts';
import { berichtigung } from './berichtigung.ts';
import {
  type DocumentKind,
  forBestand,
  forGremium,
  forGremiumAndJahr,
  forJahr,
  forSitzung,
} from './document-kind.ts';
import { gremiensteckbrief, STECKBRIEF_OEFFENTLICH } from './gremiensteckbrief.ts';
import { gremienuebersicht, UEBERSICHT_OEFFENTLICH } from './gremienuebersicht.ts';
import { jahresterminplan, TERMINPLAN_OEFFENTLICH } from './jahresterminplan.ts';
import { kenntnisnahmeblatt } from './kenntnisnahmeblatt.ts';
import { loeschliste } from './loeschliste.ts';
import { mitgliederverzeichnis } from './mitgliederverzeichnis.ts';
import { NIEDERSCHRIFT_DOKUMENTE } from './niederschrift-dokumente.ts';
import { PROZESS_DOKUMENTE } from './prozess-dokumente.ts';
import { SITZUNGSKALENDER_OEFFENTLICH, sitzungskalender } from './sitzungskalender.ts';
import { STRUKTUR_DOKUMENTE } from './struktur-dokumente.ts';
import { TAGESORDNUNG_OEFFENTLICH, tagesordnung } from './tagesordnung.ts';
import { VERNETZUNG_DOKUMENTE } from './vernetzung-dokumente.ts';
import { verteiler } from './verteiler.ts';
import { VORLAGEN_DOKUMENTE } from './vorlagen-dokumente.ts';
import { ZIELE_UND_ZAHLEN } from './ziele-und-zahlen.ts';

/** Every document that `gremium render` writes; invitation, minutes, mail and yearly report have commands of their own. */
export const DOCUMENTS: readonly DocumentKind[] = [
  forGremium(
    {
      name: 'mitgliederverzeichnis',
      titel: 'Mitgliederverzeichnis',
      fuer: 'Geschäftsführung: wer dazugehört und wie zu erreichen',
    },
    mitgliederverzeichnis,
  ),
  forSitzung(
    {
      name: 'tagesordnung',
      titel: 'Tagesordnung',
      fuer: 'Aushang und Tischvorlage: Tagesordnung, {leitfragen}, offene Aufträge',
      oeffentlich: TAGESORDNUNG_OEFFENTLICH,
    },
    tagesordnung,
  ),
  forSitzung(
    { name: 'anwesenheitsliste', titel: 'Anwesenheitsliste', fuer: 'Protokollführung: zum Unterschreiben' },
    anwesenheitsliste,
  ),
  forSitzung(
    {
      name: 'kenntnisnahmeblatt',
      titel: 'Kenntnisnahmeblatt',
      fuer: 'Teams der beteiligten Einrichtungen: wer das Protokoll gelesen hat',
    },
    kenntnisnahmeblatt,
  ),
  forSitzung(
    {
      name: 'berichtigung',
      titel: 'Berichtigung zum Protokoll',
      fuer: 'alle auf dem Verteiler: was falsch war und wie es richtig heißt',
    },
    berichtigung,
  ),
  {
    ...forSitzung(
      {
        name: 'verteiler',
        titel: 'Verteiler einer Sitzung',
        fuer: 'Geschäftsführung: wer Einladung und Protokoll bekommt, warum, seit wann, und wer fehlt',
      },
      verteiler,
    ),
    details: ({ context: { listen } }) => ({ listen }),
  },
  forGremium(
    {
      name: 'gremiensteckbrief',
      titel: 'Steckbrief eines Gremiums',
      fuer: 'wer wissen will, was das Gremium tut, wer dazugehört und wie es arbeitet',
      oeffentlich: STECKBRIEF_OEFFENTLICH,
    },
    gremiensteckbrief,
  ),
  forBestand(
    {
      name: 'gremienuebersicht',
      titel: 'Gremienübersicht',
      fuer: 'alle: welche Gremien es gibt, wofür, unter wessen Geschäftsführung und wann sie wieder tagen',
      oeffentlich: UEBERSICHT_OEFFENTLICH,
    },
    gremienuebersicht,
  ),
  forJahr(
    {
      name: 'jahresterminplan',
      titel: 'Jahresterminplan',
      fuer: 'alle Gremien: wann und wo getagt wird, und ob der Rhythmus stimmt',
      oeffentlich: TERMINPLAN_OEFFENTLICH,
    },
    jahresterminplan,
  ),
  forGremiumAndJahr(
    {
      name: 'sitzungskalender',
      titel: 'Sitzungen eines Gremiums',
      fuer: 'Mitglieder und Öffentlichkeit: die Termine eines Jahres, auch für den Kalender',
      oeffentlich: SITZUNGSKALENDER_OEFFENTLICH,
    },
    sitzungskalender,
  ),
  forBestand(
    {
      name: 'loeschliste',
      titel: 'Löschliste',
      fuer: 'Jugendhilfeplanung und Datenschutz, intern: was gelöscht werden könnte',
    },
    loeschliste,
  ),
  ...NIEDERSCHRIFT_DOKUMENTE,
  ...AUFTRAEGE_UND_GELD,
  ...PROZESS_DOKUMENTE,
  ...STRUKTUR_DOKUMENTE,
  ...ZIELE_UND_ZAHLEN,
  ...VORLAGEN_DOKUMENTE,
  ...VERNETZUNG_DOKUMENTE,
];
