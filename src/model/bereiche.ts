import type { CivilDate } from '../calendar.ts';
import { einrichtungenAm, einrichtungOf } from './einrichtungen.ts';
import type { Einrichtung, Gremium } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf, mitgliederAm } from './membership.ts';
import type { Workspace } from './workspace.ts';

/** A kind of institution that should have a member in the body and has none. */
export interface FehlenderBereich {
  readonly art: string;
  /** Its place in the list of the rule. */
  readonly index: number;
  /** An institution of that kind that could send somebody. */
  readonly beispiel: Entry<Einrichtung>;
}

/** What is not represented on that day although the Sozialraum has such an institution. */
export function fehlendeBereiche(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly FehlenderBereich[] {
  const bereiche = gremienartOf(workspace, gremium)?.besetzung?.bereiche;
  if (!bereiche) return [];
  const there = einrichtungenAm(workspace, gremium, tag);
  const represented = new Set(
    mitgliederAm(workspace, gremium, tag).map(
      ({ mitglied }) => einrichtungOf(workspace, mitglied.value)?.art,
    ),
  );
  return bereiche.flatMap((art, index) => {
    const [beispiel] = there.filter(({ value }) => value.art === art);
    return beispiel && !represented.has(art) ? [{ art, index, beispiel }] : [];
  });
}
