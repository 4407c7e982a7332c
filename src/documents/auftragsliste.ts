import { addDays, type CivilDate } from '../calendar.ts';
import { compareGerman, compareTexts } from '../collation.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { groupBy } from '../model/group-by.ts';
import { hasReached } from '../model/membership.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import type { Workspace } from '../model/workspace.ts';
import {
  type AuftragMitQuelle,
  auftraegeOf,
  auftragContext,
  isOpen,
  isOverdue,
  offeneAuftraege,
} from './auftraege.ts';
import type { Document, JsonObject } from './document.ts';
import { gremiumContext } from './gremium-context.ts';
import { akteurName, akteurNames, briefkopf } from './names.ts';
import { erwarteteBerichte } from './vorlage-context.ts';

const DONE_SHOWN_DAYS = 365;

export interface AuftraegeEinesAkteurs {
  readonly id: string;
  readonly name: string;
  /** Soonest first, so what is overdue comes first. */
  readonly auftraege: readonly AuftragMitQuelle[];
}

/** Open tasks of the body by whom they fall to; who is late comes first, then by name. */
export function auftraegeByAkteur(
  workspace: Workspace,
  gremium: Entry<Gremium>,
): readonly AuftraegeEinesAkteurs[] {
  const { stichtag } = workspace;
  const open = offeneAuftraege(workspace, [gremium], addDays(stichtag, 1), stichtag);
  const byAkteur = groupBy(open.flatMap((task) => task.auftrag.wer.map((id) => [id, task] as const)));
  const isLate = ({ auftraege }: AuftraegeEinesAkteurs) =>
    auftraege.some(({ auftrag }) => isOverdue(auftrag, stichtag));
  return [...byAkteur]
    .map(([id, auftraege]) => ({ id, name: akteurName(workspace, id), auftraege }))
    .sort(
      (a, b) =>
        Number(isLate(b)) - Number(isLate(a)) || compareGerman(a.name, b.name) || compareGerman(a.id, b.id),
    );
}

/** The task as one of those who answer for it sees it. */
export function auftragFor(
  workspace: Workspace,
  akteur: string,
  task: AuftragMitQuelle,
  tag: CivilDate,
): JsonObject {
  return {
    ...auftragContext(workspace, task, tag),
    mit: akteurNames(
      workspace,
      task.auftrag.wer.filter((id) => id !== akteur),
    ),
  };
}

function erledigte(workspace: Workspace, gremium: Entry<Gremium>): readonly JsonObject[] {
  const { stichtag } = workspace;
  const since = addDays(stichtag, -DONE_SHOWN_DAYS);
  return sitzungenOf(workspace.index, gremium.id)
    .filter(({ value }) => hasReached(value, 'durchgefuehrt'))
    .flatMap(auftraegeOf)
    .flatMap((task) => {
      const { erledigt } = task.auftrag;
      if (erledigt === undefined || isOpen(task.auftrag, stichtag) || erledigt < since) return [];
      return [{ ...auftragContext(workspace, task, stichtag), erledigt }];
    })
    .sort((a, b) => compareTexts(b.erledigt, a.erledigt));
}

/** Who has what to do until when for a body, and what was done in the last twelve months. */
export function auftragsliste(workspace: Workspace, gremium: Entry<Gremium>): Document {
  const { stichtag } = workspace;
  const akteure = auftraegeByAkteur(workspace, gremium);
  const open = [...new Set(akteure.flatMap(({ auftraege }) => auftraege))];
  return {
    template: 'auftragsliste',
    target: `auftraege/liste-${gremium.id}`,
    title: `Auftragsliste: ${gremium.value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag, [gremium]),
      gremium: gremiumContext(workspace, gremium, stichtag),
      offen: open.length,
      ueberfaellig: open.filter(({ auftrag }) => isOverdue(auftrag, stichtag)).length,
      akteure: akteure.map(({ id, name, auftraege }) => ({
        name,
        auftraege: auftraege.map((task) => auftragFor(workspace, id, task, stichtag)),
      })),
      erledigt: erledigte(workspace, gremium),
      berichte: erwarteteBerichte(workspace, gremium),
    },
  };
}
