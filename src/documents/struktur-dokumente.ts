import type { Berichtszeit } from '../model/wahlperiodenberichte.ts';
import { checkliste } from './checkliste.ts';
import { type DocumentKind, forBestand, forGremium, forSitzung } from './document-kind.ts';
import { geschaeftsordnungsblatt } from './geschaeftsordnungsblatt.ts';
import { ORGANIGRAMM_OEFFENTLICH, organigramm } from './organigramm.ts';
import { wahlperiodenbericht } from './wahlperiodenbericht.ts';

/** How bodies stand to each other, how each of them works, and what the council hears of them. */
export const STRUKTUR_DOKUMENTE: readonly DocumentKind[] = [
  forBestand(
    {
      name: 'organigramm',
      titel: 'Organigramm der Gremien',
      fuer: 'alle: welches Gremium welchem untersteht, als Bild und als Liste',
      oeffentlich: ORGANIGRAMM_OEFFENTLICH,
    },
    organigramm,
  ),
  forGremium(
    {
      name: 'geschaeftsordnungsblatt',
      titel: 'Geschäftsordnungsblatt',
      fuer: 'Gremium und Organisationsteam: Geschäftsordnung, Sprecher:in, Rhythmus, Aufgaben, Eingeladene, Prioritäten',
    },
    geschaeftsordnungsblatt,
  ),
  forSitzung(
    {
      name: 'checkliste',
      titel: 'Checkliste zu einer Sitzung',
      fuer: 'Organisationsteam: was zu tun ist, wer es übernimmt und was erledigt ist',
    },
    checkliste,
  ),
  {
    name: 'wahlperiodenbericht',
    titel: 'Bericht in der Wahlperiode',
    fuer: 'Rat, Ausschüsse, Bezirksvertretungen: was die Gremien seit dem letzten Bericht getan haben, Lücken zuerst',
    braucht: ['berichtszeit'],
    create: (workspace, { berichtszeit }) => wahlperiodenbericht(workspace, berichtszeit as Berichtszeit),
  },
];
