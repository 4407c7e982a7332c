import type { Einrichtung, Sitzung } from './entities.ts';
import { compareEntries, type Entry } from './entry.ts';
import type { Umfeld } from './workspace.ts';

/** The institutions that took part in a meeting, each once, by name: their teams are to know the minutes. */
export function beteiligteEinrichtungen(
  umfeld: Umfeld,
  sitzung: Entry<Sitzung>,
): readonly Entry<Einrichtung>[] {
  const { mitglied, einrichtung } = umfeld.index;
  const ids = sitzung.value.anwesend.flatMap(({ person }) =>
    person === undefined ? [] : (mitglied.get(person)?.value.einrichtung ?? []),
  );
  return [...new Set(ids)].flatMap((id) => einrichtung.get(id) ?? []).sort(compareEntries);
}
