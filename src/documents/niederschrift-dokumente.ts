import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { anwesenheitsuebersicht } from './anwesenheitsuebersicht.ts';
import { AUSZUG_OEFFENTLICH, auszug, whyAuszugNotPublic } from './auszug.ts';
import { type DocumentKind, forGremiumAndJahr, forSitzung, type Was } from './document-kind.ts';
import { NIEDERSCHRIFT_OEFFENTLICH, niederschrift, whyNotPublic } from './niederschrift.ts';

function punktOf({ sitzung, top }: Was): readonly [Entry<Sitzung>, number] {
  return [sitzung as Entry<Sitzung>, top as number];
}

/** What a committee's office writes: minutes that say who said what, sheets of single items, who came. */
export const NIEDERSCHRIFT_DOKUMENTE: readonly DocumentKind[] = [
  {
    ...forSitzung(
      {
        name: 'niederschrift',
        titel: 'Niederschrift',
        fuer: 'Mitglieder eines Ausschusses: Wortprotokoll und Beschlüsse, öffentlicher und nichtöffentlicher Teil',
        oeffentlich: NIEDERSCHRIFT_OEFFENTLICH,
      },
      niederschrift,
    ),
    whyNotPublic: (_workspace, { sitzung }) => whyNotPublic(sitzung as Entry<Sitzung>),
  },
  {
    name: 'auszug',
    titel: 'Auszug aus der Niederschrift',
    fuer: 'wer mit einem einzelnen Tagesordnungspunkt weiterarbeitet',
    oeffentlich: AUSZUG_OEFFENTLICH,
    braucht: ['sitzung', 'top'],
    create: (workspace, was) => auszug(workspace, ...punktOf(was)),
    whyNotPublic: (workspace, was) => whyAuszugNotPublic(workspace, ...punktOf(was)),
  },
  forGremiumAndJahr(
    {
      name: 'anwesenheitsuebersicht',
      titel: 'Anwesenheit in einem Jahr',
      fuer: 'Vorsitz und Geschäftsstelle: wer in welcher Sitzung da war, auch über die Wahlperiode gezählt',
    },
    anwesenheitsuebersicht,
  ),
];
