import { type DocumentKind, forVorlage } from './document-kind.ts';
import { VORLAGE_OEFFENTLICH, vorlage } from './vorlage.ts';
import { VORLAGENLAUF_OEFFENTLICH, vorlagenlauf } from './vorlagenlauf.ts';

/** What goes to the bodies that decide, and what becomes of it. */
export const VORLAGEN_DOKUMENTE: readonly DocumentKind[] = [
  forVorlage(
    {
      name: 'vorlage',
      titel: 'Vorlage',
      fuer: 'Ausschüsse und Rat: was sie beraten oder beschließen sollen, mit Finanzblatt',
      oeffentlich: VORLAGE_OEFFENTLICH,
    },
    vorlage,
  ),
  forVorlage(
    {
      name: 'vorlagenlauf',
      titel: 'Lauf einer Vorlage',
      fuer: 'Verwaltung und Gremien: vom Entwurf über die Beratung bis zu dem, was daraus wurde',
      oeffentlich: VORLAGENLAUF_OEFFENTLICH,
    },
    vorlagenlauf,
  ),
];
