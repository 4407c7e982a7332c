import { berichtsmail, reflexionsmail } from './berichtsmail.ts';
import type { Document } from './document.ts';
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

function mailDetails({ context: { betreff, empfaenger, ausgelassen } }: Document): object {
  return { betreff, empfaenger, ausgelassen };
}

/** What looks at the work as a whole: what a Sozialraum can build on, and how the concept is put into practice. */
export const PROZESS_DOKUMENTE: readonly DocumentKind[] = [
  forGremium(
    {
      name: 'ressourcenkarte',
      titel: 'Ressourcenkarte',
      fuer: 'alle vor Ort: was es gibt, was fehlt, wer zusammenarbeitet',
      oeffentlich: RESSOURCENKARTE_OEFFENTLICH,
    },
    ressourcenkarte,
  ),
  forGremiumAndJahr(
    {
      name: 'kurzbericht',
      titel: 'Kurzbericht eines Gremiums',
      fuer: 'alle, die die Zusammenarbeit steuern: Arbeit, Entwicklung, Mittel und Aufgaben eines Jahres',
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
  {
    ...forJahr(
      {
        name: 'berichtsmail',
        titel: 'Begleitmail zum Jahresbericht',
        fuer: 'Jugendhilfeplanung: Text und Empfänger, zur Kenntnis',
      },
      berichtsmail,
    ),
    details: mailDetails,
  },
  {
    ...forJahr(
      {
        name: 'reflexionsmail',
        titel: 'Begleitmail zum Reflexionsbericht',
        fuer: 'Jugendhilfeplanung: Text und Empfänger, zur Kenntnis',
      },
      reflexionsmail,
    ),
    details: mailDetails,
  },
  forJahrMitBefunden(
    {
      name: 'umsetzungsbericht',
      titel: 'Umsetzungsbericht',
      fuer: 'Amtsleitung und alle, die die Zusammenarbeit steuern: welche Regeln eingehalten wurden, mit Zahlen',
    },
    umsetzungsbericht,
  ),
];
