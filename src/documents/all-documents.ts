import { anwesenheitsliste } from './anwesenheitsliste.ts';
import { AUFTRAEGE_UND_GELD } from './auftraege-und-geld.ts';
import { berichtigung } from './berichtigung.ts';
import { type DocumentKind, forBestand, forGremium, forJahr, forSitzung } from './document-kind.ts';
import { gremiensteckbrief, STECKBRIEF_OEFFENTLICH } from './gremiensteckbrief.ts';
import { jahresterminplan, TERMINPLAN_OEFFENTLICH } from './jahresterminplan.ts';
import { kenntnisnahmeblatt } from './kenntnisnahmeblatt.ts';
import { loeschliste } from './loeschliste.ts';
import { mitgliederverzeichnis } from './mitgliederverzeichnis.ts';
import { PROZESS_DOKUMENTE } from './prozess-dokumente.ts';
import { TAGESORDNUNG_OEFFENTLICH, tagesordnung } from './tagesordnung.ts';

/** Every document that `gremium render` writes; the five main ones have commands of their own. */
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
      fuer: 'Aushang und Tischvorlage, mit Leitfragen und offenen Aufträgen',
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
  forGremium(
    {
      name: 'gremiensteckbrief',
      titel: 'Steckbrief eines Gremiums',
      fuer: 'wer wissen will, was das Gremium tut, wer dazugehört und wie es arbeitet',
      oeffentlich: STECKBRIEF_OEFFENTLICH,
    },
    gremiensteckbrief,
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
  forBestand(
    {
      name: 'loeschliste',
      titel: 'Löschliste',
      fuer: 'Jugendhilfeplanung und Datenschutz, intern: was gelöscht werden könnte',
    },
    loeschliste,
  ),
  ...AUFTRAEGE_UND_GELD,
  ...PROZESS_DOKUMENTE,
];
