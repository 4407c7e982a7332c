import { type CivilDate, isWithin } from '../calendar.ts';
import type { Gremium, Mitglied } from './entities.ts';
import type { Entry } from './entry.ts';
import { inhaberAm } from './membership.ts';
import type { Workspace } from './workspace.ts';

/** Who speaks for the body on that day, in the order of its list. */
export function sprecherAm(
  workspace: Workspace,
  { value: { sprecher = [] } }: Entry<Gremium>,
  tag: CivilDate,
): readonly { readonly mitglied: Entry<Mitglied>; readonly index: number }[] {
  return sprecher.flatMap((eintrag, index) => {
    if (!isWithin(tag, eintrag)) return [];
    const person = workspace.index.mitglied.get(eintrag.wer);
    const found = person ? [person] : inhaberAm(workspace, eintrag.wer, tag).map(({ mitglied }) => mitglied);
    return found.map((mitglied) => ({ mitglied, index }));
  });
}
