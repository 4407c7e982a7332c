import { type CivilDate, isWithin } from '../calendar.ts';
import { oncePer } from '../once-per.ts';
import type { Einrichtung, Gremium, Mitglied } from './entities.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group-by.ts';
import { nameIn } from './name-of.ts';
import type { Umfeld, Workspace } from './workspace.ts';

/** By Sozialraum, in the order of all institutions; an id that two of them give stands with both. */
const einrichtungenJeSozialraum = oncePer(({ einrichtung, sozialraum }: Umfeld['index']) => {
  const owners = groupBy(
    [...sozialraum.values()].flatMap(({ id: owner, value }) =>
      Object.keys(value.einrichtungen ?? {}).map((id) => [id, owner] as const),
    ),
  );
  return groupBy(
    [...einrichtung.values()].flatMap((entry) =>
      (owners.get(entry.id) ?? []).map((owner) => [owner, entry] as const),
    ),
  );
});

/** The institutions that the body could meet in or draw on that day: those of its Sozialraum, else all there are. */
export function einrichtungenAm(
  { index }: Umfeld,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Entry<Einrichtung>[] {
  const { sozialraum } = gremium.value;
  const all =
    sozialraum === undefined
      ? [...index.einrichtung.values()]
      : (einrichtungenJeSozialraum(index).get(sozialraum) ?? []);
  return all.filter(({ value }) => isWithin(tag, value));
}

/** The institution somebody works in; `undefined` where none is named or it does not exist. */
export function einrichtungOf({ index }: Umfeld, { einrichtung }: Mitglied): Einrichtung | undefined {
  return einrichtung === undefined ? undefined : index.einrichtung.get(einrichtung)?.value;
}

/** Who employs somebody; departments of the city are public. `undefined` where the file does not say. */
export function traegerartOf(umfeld: Umfeld, mitglied: Mitglied): string | undefined {
  const einrichtung = einrichtungOf(umfeld, mitglied);
  if (einrichtung) return umfeld.kommune.value.traeger?.[einrichtung.traeger]?.art;
  return mitglied.einheit === undefined ? undefined : 'oeffentlich';
}

export function artName({ kommune }: Workspace, art: string): string {
  return nameIn(kommune.value.einrichtungsarten, art);
}
