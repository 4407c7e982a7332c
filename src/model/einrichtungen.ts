import { type CivilDate, isWithin } from '../calendar.ts';
import type { Einrichtung, Gremium, Mitglied } from './entities.ts';
import type { Entry } from './entry.ts';
import type { Workspace } from './workspace.ts';

/** The institutions that the body could meet in or draw on that day: those of its Sozialraum, else all there are. */
export function einrichtungenAm(
  { index }: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Entry<Einrichtung>[] {
  const { sozialraum } = gremium.value;
  const own = sozialraum === undefined ? undefined : index.sozialraum.get(sozialraum)?.value.einrichtungen;
  return [...index.einrichtung.values()]
    .filter(({ id }) => sozialraum === undefined || (own !== undefined && Object.hasOwn(own, id)))
    .filter(({ value }) => isWithin(tag, value));
}

/** The institution somebody works in; `undefined` where none is named or it does not exist. */
export function einrichtungOf({ index }: Workspace, { einrichtung }: Mitglied): Einrichtung | undefined {
  return einrichtung === undefined ? undefined : index.einrichtung.get(einrichtung)?.value;
}

/** Who employs somebody; departments of the city are public. `undefined` where the file does not say. */
export function traegerartOf(workspace: Workspace, mitglied: Mitglied): string | undefined {
  const einrichtung = einrichtungOf(workspace, mitglied);
  if (einrichtung) return workspace.kommune.value.traeger?.[einrichtung.traeger]?.art;
  return mitglied.einheit === undefined ? undefined : 'oeffentlich';
}

export function artName({ kommune }: Workspace, art: string): string {
  return kommune.value.einrichtungsarten?.[art] ?? art;
}
