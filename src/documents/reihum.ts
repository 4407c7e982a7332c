import type { CivilDate } from '../calendar.ts';
import { artName } from '../model/einrichtungen.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { regelnOf } from '../model/membership.ts';
import { naechsteReihe, naechsterOrt, protokollReihenfolge, sitzungenVor } from '../model/rotation.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { fullName, stelleOf } from './names.ts';

function ortContext(workspace: Workspace, gremium: Entry<Gremium>): JsonObject | null {
  const tag = naechsteReihe(workspace, gremium, ({ ort }) => ort === undefined);
  const ort = naechsterOrt(workspace, gremium, tag);
  return ort ? { name: ort.value.name, art: artName(workspace, ort.value.art) } : null;
}

/** When somebody last kept the minutes, or is down for it. */
function zuletzt(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): ReadonlyMap<string, CivilDate> {
  const turns = sitzungenVor(workspace, gremium, tag).flatMap(({ value }) =>
    value.protokoll?.fuehrung === undefined ? [] : [[value.protokoll.fuehrung, value.datum] as const],
  );
  return new Map(turns.toReversed());
}

/** Whose turn it is next: the venue, and the members in the order in which they keep the minutes. */
export function reihumContext(workspace: Workspace, gremium: Entry<Gremium>): JsonObject {
  const { ortswechsel, protokoll } = regelnOf(workspace, gremium);
  const tag = naechsteReihe(workspace, gremium, ({ protokoll: eintrag }) => eintrag?.fuehrung === undefined);
  const last = zuletzt(workspace, gremium, tag);
  const reihenfolge = protokoll?.fuehrung_wechselt ? protokollReihenfolge(workspace, gremium, tag) : [];
  return {
    ort: ortswechsel ? ortContext(workspace, gremium) : null,
    protokollfuehrung: reihenfolge.map(({ id, value }) => ({
      name: fullName(value),
      stelle: orNull(stelleOf(workspace, value)),
      zuletzt: orNull(last.get(id)),
    })),
  };
}
