import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { berichtigungenContext } from './berichtigungen.ts';
import type { Document } from './document.ts';
import { sitzungsEintraege, verteilerNames } from './empfaenger.ts';
import { orNull } from './json-of.ts';
import { briefkopf } from './names.ts';
import { requireProtokoll } from './protokoll.ts';
import { sitzungContext, sitzungstitel } from './sitzung-context.ts';

/** What goes to everybody who has the minutes when something in them was wrong. */
export function berichtigung(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  requireProtokoll(sitzung);
  const berichtigungen = berichtigungenContext(workspace, sitzung);
  return {
    template: 'berichtigung',
    target: `berichtigungen/${sitzung.id}`,
    title: `Berichtigung zum Protokoll: ${sitzungstitel(workspace, sitzung)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, gremienOf(workspace, sitzung)),
      sitzung: sitzungContext(workspace, sitzung),
      verteilt: orNull(sitzung.value.protokoll?.verteilt),
      fassung: orNull(sitzung.value.protokoll?.pruefsumme),
      berichtigungen,
      verteiler: verteilerNames(workspace, sitzungsEintraege(workspace, sitzung, 'protokoll')),
    },
  };
}
