import type { CivilDate } from '../calendar.ts';
import { zeitspanneOf } from '../planwert.ts';
import type { Schritt, Verfahren } from './verfahren-entities.ts';

export type Schrittstand = 'erledigt' | 'ueberfaellig' | 'offen' | 'wartet';

export function schrittVon({ schritte }: Verfahren, kennung: string): Schritt | undefined {
  return schritte.find((schritt) => schritt.kennung === kennung);
}

/** Every step that comes before this one, directly or not; itself among them where the order runs in a circle. */
export function vorgaengerOf(verfahren: Verfahren, schritt: Schritt): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...schritt.nach];
  for (let kennung = open.pop(); kennung !== undefined; kennung = open.pop()) {
    if (found.has(kennung)) continue;
    found.add(kennung);
    open.push(...(schrittVon(verfahren, kennung)?.nach ?? []));
  }
  return found;
}

/** How far a step is on a day; `wartet`: a step before it is not done yet. */
export function schrittstand(verfahren: Verfahren, schritt: Schritt, tag: CivilDate): Schrittstand {
  const { erledigt, termin, nach } = schritt;
  if (erledigt !== undefined && erledigt <= tag) return 'erledigt';
  if (termin !== undefined && zeitspanneOf(termin).bis < tag) return 'ueberfaellig';
  const isDone = (kennung: string) => {
    const day = schrittVon(verfahren, kennung)?.erledigt;
    return day !== undefined && day <= tag;
  };
  return nach.every(isDone) ? 'offen' : 'wartet';
}
