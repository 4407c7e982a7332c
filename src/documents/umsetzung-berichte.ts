import type { CivilDate } from '../calendar.ts';
import { longDate } from '../calendar.ts';
import { BERICHTSNAMEN, fehlendeBerichteUeber, pflichtberichteUeber } from '../model/berichtspflicht.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import type { Soll } from './umsetzung-soll.ts';

/** Which reports on the year are due already; one that still has time shows nothing. */
export function berichtspflichtSoll(workspace: Workspace, jahr: number): readonly Soll[] {
  const due = pflichtberichteUeber(workspace, jahr).filter(({ faellig }) => faellig < workspace.stichtag);
  const byArt = new Map(
    due.map(({ art, faellig, pflicht: { grundlage } }) => [
      art,
      { text: `${BERICHTSNAMEN[art]} bis ${longDate(faellig)}`, grundlage },
    ]),
  );
  return [...byArt.values()];
}

/** Reports on the year that were due by that day and are missing: those on the whole, and those of these bodies. */
export function fehlendeBerichte(
  workspace: Workspace,
  { jahr, stand }: { readonly jahr: number; readonly stand: CivilDate },
  gremien: readonly Entry<Gremium>[],
): readonly JsonObject[] {
  const ids = new Set(gremien.map(({ id }) => id));
  return fehlendeBerichteUeber(workspace, jahr, stand)
    .filter(({ gremium }) => !gremium || ids.has(gremium.id))
    .map(({ art, faellig, gremium }) => ({
      bericht: BERICHTSNAMEN[art],
      gremium: gremium?.value.name ?? null,
      faellig,
    }));
}
