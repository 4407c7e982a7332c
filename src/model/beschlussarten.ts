import type { Kommune } from './entities.ts';
import { bezeichnungIn } from './name-of.ts';
import type { Beschlussart, Wirkung } from './vorlagentabellen.ts';

/** What councils usually decide, where the city has no table of its own. */
export const BESCHLUSSARTEN: Readonly<Record<string, Beschlussart>> = {
  'ungeaendert-beschlossen': { bezeichnung: 'ungeändert beschlossen' },
  'geaendert-beschlossen': { bezeichnung: 'geändert beschlossen' },
  beschlossen: { bezeichnung: 'beschlossen' },
  empfohlen: { bezeichnung: 'empfohlen', wirkung: 'beraten' },
  'zur-kenntnis-genommen': { bezeichnung: 'zur Kenntnis genommen' },
  erledigt: { bezeichnung: 'erledigt' },
  abgelehnt: { bezeichnung: 'abgelehnt', wirkung: 'abgelehnt' },
  vertagt: { bezeichnung: 'vertagt', wirkung: 'offen' },
  zurueckgestellt: { bezeichnung: 'zurückgestellt', wirkung: 'offen' },
  verwiesen: { bezeichnung: 'überwiesen', wirkung: 'offen' },
  abgesetzt: { bezeichnung: 'abgesetzt', wirkung: 'offen' },
  zurueckgezogen: { bezeichnung: 'zurückgezogen', wirkung: 'zurueckgezogen' },
  offen: { bezeichnung: 'offen', wirkung: 'offen' },
};

function tableOf({ beschlussarten = BESCHLUSSARTEN }: Kommune): Readonly<Record<string, Beschlussart>> {
  return beschlussarten;
}

/** In words, as the city calls it; the id itself where there is no such kind. */
export function beschlussartName(kommune: Kommune, id: string): string {
  return bezeichnungIn(tableOf(kommune), id);
}

export function wirkungOf(kommune: Kommune, id: string): Wirkung {
  return tableOf(kommune)[id]?.wirkung ?? 'entschieden';
}

/** Of a result that was typed in words, when it is one of the names. */
export function wirkungInWorten(kommune: Kommune, ergebnis: string): Wirkung | undefined {
  const [id] =
    Object.entries(tableOf(kommune)).find(
      ([, { bezeichnung }]) => bezeichnung.toLowerCase() === ergebnis.trim().toLowerCase(),
    ) ?? [];
  return id === undefined ? undefined : wirkungOf(kommune, id);
}
