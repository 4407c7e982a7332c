import type { Entry } from '../model/entry.ts';
import type { Verfahren } from '../model/verfahren-entities.ts';
import { type DocumentKind, forBestand, forJahr } from './document-kind.ts';
import { PRAEVENTIONSKETTE_OEFFENTLICH, praeventionskette } from './praeventionskette.ts';
import { UEBERSCHNEIDUNGEN_OEFFENTLICH, ueberschneidungsmatrix } from './ueberschneidungsmatrix.ts';
import { VERFAHRENSSTAND_OEFFENTLICH, verfahrensstand } from './verfahrensstand.ts';
import { werMachtWas } from './wer-macht-was.ts';

/** How topics move through bodies and departments, and along the way of growing up. */
export const VERNETZUNG_DOKUMENTE: readonly DocumentKind[] = [
  {
    name: 'verfahrensstand',
    titel: 'Stand eines Verfahrens',
    fuer: 'alle Beteiligten: welche Schritte anstehen, wer für sie einsteht, was überfällig ist',
    oeffentlich: VERFAHRENSSTAND_OEFFENTLICH,
    braucht: ['verfahren'],
    create: (workspace, { verfahren }) => verfahrensstand(workspace, verfahren as Entry<Verfahren>),
  },
  forJahr(
    {
      name: 'ueberschneidungsmatrix',
      titel: 'Themen und Gremien',
      fuer: 'alle, die die Zusammenarbeit steuern: wer dasselbe berät und ob sie voneinander wissen',
      oeffentlich: UEBERSCHNEIDUNGEN_OEFFENTLICH,
    },
    ueberschneidungsmatrix,
  ),
  forBestand(
    {
      name: 'praeventionskette',
      titel: 'Präventionskette',
      fuer: 'Fachkräfte und Familien: Angebote entlang des Lebenslaufs, und wo welche fehlen',
      oeffentlich: PRAEVENTIONSKETTE_OEFFENTLICH,
    },
    praeventionskette,
  ),
  forJahr(
    {
      name: 'wer-macht-was',
      titel: 'Wer macht was',
      fuer: 'Verwaltung und Partner: Maßnahmen eines Jahres nach Themen, mit allen Beteiligten',
    },
    werMachtWas,
  ),
];
