import type { Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { angehoerigeAm, gremienOf } from './membership.ts';
import type { Umfeld } from './workspace.ts';

/** Who belongs to the bodies of the meeting on its day, and whether with a vote in one of them. */
export function stimmrechteIn(umfeld: Umfeld, sitzung: Entry<Sitzung>): ReadonlyMap<string, boolean> {
  const stimmrechte = new Map<string, boolean>();
  for (const gremium of gremienOf(umfeld, sitzung)) {
    for (const { mitglied, stimmrecht } of angehoerigeAm(umfeld, gremium, sitzung.value.datum))
      stimmrechte.set(mitglied.id, stimmrecht || stimmrechte.get(mitglied.id) === true);
  }
  return stimmrechte;
}
