import type { CivilDate } from '../calendar.ts';
import { artName } from '../model/einrichtungen.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gruppenAm } from '../model/gruppen.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { fullName, stelleOf } from './names.ts';

/** The groups that are invited, how many of each the city wants, and who belongs to them on that day. */
export function gruppenContext(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly JsonObject[] {
  return gruppenAm(workspace, gremium, tag).map(({ gruppe, mitglieder }) => ({
    gruppe: gruppe.bezeichnung,
    je_art: orNull(gruppe.je_art_genau),
    arten:
      gruppe.je_art_genau === undefined
        ? []
        : (gruppe.einrichtungsarten ?? []).map((art) => artName(workspace, art)),
    mindestens: orNull(gruppe.mindestens),
    personen: mitglieder.map(({ value }) => ({
      name: fullName(value),
      stelle: orNull(stelleOf(workspace, value)),
    })),
  }));
}
