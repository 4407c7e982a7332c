import { type DocumentKind, forBestand, forJahr } from './document-kind.ts';
import { INDIKATORENBLATT_OEFFENTLICH, indikatorenblatt } from './indikatorenblatt.ts';
import { meilensteinbericht } from './meilensteinbericht.ts';
import { ZIELBAUM_OEFFENTLICH, zielbaum } from './zielbaum.ts';

/** What the planning wants to reach, how far it has come, and the figures behind it. */
export const ZIELE_UND_ZAHLEN: readonly DocumentKind[] = [
  forBestand(
    {
      name: 'zielbaum',
      titel: 'Zielbaum',
      fuer: 'alle: was erreicht werden soll, in welchen Schritten und mit wessen Zustimmung',
      oeffentlich: ZIELBAUM_OEFFENTLICH,
    },
    zielbaum,
  ),
  forJahr(
    {
      name: 'meilensteinbericht',
      titel: 'Meilensteinbericht',
      fuer: 'alle, die steuern: was überfällig ist, was erreicht wurde, was wie lange gefördert wird',
    },
    meilensteinbericht,
  ),
  forBestand(
    {
      name: 'indikatorenblatt',
      titel: 'Indikatorenblatt',
      fuer: 'Jugendhilfeplanung und Politik: Zahlen mit Quelle und Stand, Anteile gerechnet',
      oeffentlich: INDIKATORENBLATT_OEFFENTLICH,
    },
    indikatorenblatt,
  ),
];
