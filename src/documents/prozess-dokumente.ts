import {
  type DocumentKind,
  forGremium,
  forGremiumAndJahr,
  forJahr,
  forJahrMitBefunden,
} from './document-kind.ts';
import { kurzbericht } from './kurzbericht.ts';
import { reflexionsbericht } from './reflexionsbericht.ts';
import { RESSOURCENKARTE_OEFFENTLICH, ressourcenkarte } from './ressourcenkarte.ts';
import { umsetzungsbericht } from './umsetzungsbericht.ts';

/** What looks at the work as a whole: what a Sozialraum can build on, and how the concept is put into practice. */
export const PROZESS_DOKUMENTE: readonly DocumentKind[] = [
  forGremium(
    {
      name: 'ressourcenkarte',
      titel: 'Ressourcenkarte',
      fuer: 'alle im Sozialraum: was es gibt, was fehlt, wer zusammenarbeitet',
      oeffentlich: RESSOURCENKARTE_OEFFENTLICH,
    },
    ressourcenkarte,
  ),
  forGremiumAndJahr(
    {
      name: 'kurzbericht',
      titel: 'Kurzbericht eines Gremiums',
      fuer: 'Lenkungsgruppe: Arbeit, Entwicklung, Mittel und Aufgaben eines Jahres',
    },
    kurzbericht,
  ),
  forJahr(
    {
      name: 'reflexionsbericht',
      titel: 'Reflexionsbericht',
      fuer: 'beteiligte Akteure, Amtsleitung, Dezernat: was die Reflexion ergeben hat',
    },
    reflexionsbericht,
  ),
  forJahrMitBefunden(
    {
      name: 'umsetzungsbericht',
      titel: 'Umsetzungsbericht',
      fuer: 'Amtsleitung und Lenkungsgruppe: welche Regeln eingehalten wurden, mit Zahlen',
    },
    umsetzungsbericht,
  ),
];
