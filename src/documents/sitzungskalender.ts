import { yearOf } from '../calendar.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { jahreskalender } from './jahreskalender.ts';
import { zeilenIn } from './jahresterminplan.ts';
import { briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';

export const SITZUNGSKALENDER_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  jahr: true,
  gremium: true,
  vorbei: true,
  sitzungen: { ...SITZUNG_OEFFENTLICH, abgesagt: true },
};

/** When one body meets in a year, to hang up and to take into a calendar. */
export function sitzungskalender(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): Document {
  return {
    template: 'sitzungskalender',
    target: `terminplaene/${jahr}-${gremium.id}`,
    title: `Sitzungen ${jahr}: ${gremium.value.name}`,
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, [gremium]),
      jahr,
      gremium: gremium.value.name,
      vorbei: jahr < yearOf(workspace.stichtag),
      sitzungen: zeilenIn(workspace, jahr, gremium),
    },
    kalender: jahreskalender(workspace, jahr, gremium),
  };
}
