import { weekdayName } from '../calendar.ts';
import type { Sitzung, Top } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import {
  hasOeffentlicheZaehlung,
  hasWortprotokoll,
  isNichtoeffentlich,
  topNummer,
} from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import type { Document } from './document.ts';
import { niederschriftKopf, whyNotPublic } from './niederschrift.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';
import { requireProtokoll } from './protokoll.ts';
import { sitzungstitel } from './sitzung-context.ts';
import { niederschriftTop, TOP_NICHTOEFFENTLICH, TOP_OEFFENTLICH } from './top-context.ts';

export const AUSZUG_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  bezeichnung: true,
  tag: true,
  status: true,
  status_angegeben: true,
  wort: true,
  sitzung: SITZUNG_OEFFENTLICH,
  oeffentliche: TOP_OEFFENTLICH,
  nichtoeffentliche: TOP_NICHTOEFFENTLICH,
};

function topAt(sitzung: Entry<Sitzung>, nummer: number): Top {
  const top = sitzung.value.tagesordnung[nummer - 1];
  if (top) return top;
  throw new UsageError(`Die Sitzung ${sitzung.id} hat keinen Tagesordnungspunkt Nummer ${nummer}.`);
}

/** Why the public cannot have this item; `undefined` when it can. */
export function whyAuszugNotPublic(
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
  nummer: number,
): string | undefined {
  return isNichtoeffentlich(workspace, topAt(sitzung, nummer))
    ? `TOP ${topNummer(workspace, sitzung, nummer)} wurde nichtöffentlich beraten; davon gibt es keinen öffentlichen Auszug.`
    : whyNotPublic(sitzung);
}

/** Whether a reader wants to know for whom it was: where the body makes a difference, or somebody said so. */
function hasStatus(workspace: Workspace, sitzung: Entry<Sitzung>, top: Top): boolean {
  const isStated = top.oeffentlich !== undefined || isNichtoeffentlich(workspace, top);
  return isStated || hasOeffentlicheZaehlung(workspace, sitzung);
}

/** One item of the minutes on a sheet of its own; `nummer` is 1-based. What is not for the public stands apart. */
export function auszug(workspace: Workspace, sitzung: Entry<Sitzung>, nummer: number): Document {
  requireProtokoll(sitzung);
  const { value } = sitzung;
  const top = topAt(sitzung, nummer);
  const isPublic = !isNichtoeffentlich(workspace, top);
  const punkt = niederschriftTop(workspace, sitzung, nummer);
  const name = topNummer(workspace, sitzung, nummer);
  const ending = name
    .toLowerCase()
    .replace('ö', 'oe')
    .replace(/\s/g, '-')
    .replace(/^(?=\d)/, 'top-');
  return {
    template: 'auszug',
    target: `auszuege/${sitzung.id}-${ending}`,
    title: `Auszug: TOP ${name}, ${sitzungstitel(workspace, sitzung)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...niederschriftKopf(workspace, sitzung),
      tag: weekdayName(value.datum).slice(0, 2),
      status: isPublic ? 'öffentlich' : 'nichtöffentlich',
      status_angegeben: hasStatus(workspace, sitzung, top),
      wort: hasWortprotokoll(workspace, sitzung),
      oeffentliche: isPublic ? [punkt] : [],
      nichtoeffentliche: isPublic ? [] : [punkt],
    },
  };
}
