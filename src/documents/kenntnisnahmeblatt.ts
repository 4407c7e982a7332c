import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { beteiligteEinrichtungen } from '../model/kenntnisnahme.ts';
import { gremienOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf, gremienName, sitzungName } from './names.ts';
import { requireProtokoll } from './protokoll.ts';
import { sitzungContext } from './sitzung-context.ts';

/** The sheet that goes round with the minutes: one row for each institution that took part. */
export function kenntnisnahmeblatt(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  requireProtokoll(sitzung);
  const { kenntnisnahme, protokoll } = sitzung.value;
  return {
    template: 'kenntnisnahmeblatt',
    target: `kenntnisnahmen/${sitzung.id}`,
    title: `Kenntnisnahme: ${gremienName(workspace, sitzung)}, ${sitzungName(sitzung.value)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, gremienOf(workspace, sitzung)),
      sitzung: sitzungContext(workspace, sitzung),
      verteilt: orNull(protokoll?.verteilt),
      einrichtungen: beteiligteEinrichtungen(workspace, sitzung).map(({ id, value }) => ({
        name: value.name,
        am: orNull(kenntnisnahme.find(({ einrichtung }) => einrichtung === id)?.am),
      })),
    },
  };
}
