import type { CivilDate } from '../calendar.ts';
import { oncePer } from '../once-per.ts';
import { zeitspanneOf } from '../planwert.ts';
import { groupBy } from './group-by.ts';
import type { Schritt, Verfahren } from './verfahren-entities.ts';

export type Schrittstand = 'erledigt' | 'ueberfaellig' | 'offen' | 'wartet';

/** Each step by its name, the first one where two have the same. */
const schritteOf = oncePer(
  ({ schritte }: Verfahren) =>
    new Map(schritte.toReversed().map((schritt) => [schritt.kennung, schritt] as const)),
);

export function schrittVon(verfahren: Verfahren, kennung: string): Schritt | undefined {
  return schritteOf(verfahren).get(kennung);
}

/** The steps that wait for each one, by its name. */
const wartendeOf = oncePer(({ schritte }: Verfahren) =>
  groupBy(schritte.flatMap((schritt) => schritt.nach.map((kennung) => [kennung, schritt] as const))),
);

/** Every step that comes after one of `fruehere`, directly or not. */
export function schritteNach(verfahren: Verfahren, fruehere: readonly Schritt[]): ReadonlySet<Schritt> {
  const wartende = wartendeOf(verfahren);
  const found = new Set<Schritt>();
  const open = [...fruehere];
  for (let schritt = open.pop(); schritt !== undefined; schritt = open.pop()) {
    for (const after of wartende.get(schritt.kennung) ?? []) {
      if (found.has(after)) continue;
      found.add(after);
      open.push(after);
    }
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
