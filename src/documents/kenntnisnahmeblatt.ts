import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { beteiligteEinrichtungen } from '../model/kenntnisnahme.ts';
import { gremienOf } from '../model/membership.ts';
import { isNichtoeffentlich } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf } from './names.ts';
import { requireProtokoll } from './protokoll.ts';
import { sitzungContext, sitzungstitel } from './sitzung-context.ts';

/** Whether some of the minutes is for those who get them and not for their teams. */
export function hasVertrauliches(workspace: Workspace, { value }: Entry<Sitzung>): boolean {
  return value.tagesordnung.some((top) => isNichtoeffentlich(workspace, top));
}

/** The sheet that goes round with the minutes: one row for each institution that took part. */
export function kenntnisnahmeblatt(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  requireProtokoll(sitzung);
  const { kenntnisnahme, protokoll } = sitzung.value;
  return {
    template: 'kenntnisnahmeblatt',
    target: `kenntnisnahmen/${sitzung.id}`,
    title: `Kenntnisnahme: ${sitzungstitel(workspace, sitzung)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, gremienOf(workspace, sitzung)),
      sitzung: sitzungContext(workspace, sitzung),
      vertraulich: hasVertrauliches(workspace, sitzung),
      verteilt: orNull(protokoll?.verteilt),
      einrichtungen: beteiligteEinrichtungen(workspace, sitzung).map(({ id, value }) => ({
        name: value.name,
        am: orNull(kenntnisnahme.find(({ einrichtung }) => einrichtung === id)?.am),
      })),
    },
  };
}
