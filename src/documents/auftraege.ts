import type { CivilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Auftrag, Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurNames } from './names.ts';

export interface AuftragMitQuelle {
  readonly auftrag: Auftrag;
  readonly sitzung: Entry<Sitzung>;
  /** 1-based number of the Tagesordnungspunkt. */
  readonly top: number;
}

/** Every task a meeting gave, in the order of its agenda. */
export function auftraegeOf(sitzung: Entry<Sitzung>): readonly AuftragMitQuelle[] {
  return sitzung.value.tagesordnung.flatMap(({ auftraege }, index) =>
    auftraege.map((auftrag) => ({ auftrag, sitzung, top: index + 1 })),
  );
}

export function isOpen({ erledigt }: Auftrag, tag: CivilDate): boolean {
  return erledigt === undefined || erledigt > tag;
}

export function isOverdue(auftrag: Auftrag, tag: CivilDate): boolean {
  return isOpen(auftrag, tag) && auftrag.bis !== undefined && auftrag.bis < tag;
}

/** What is due first comes first; what is due on no day, last. */
export function compareFristen({ auftrag: a }: AuftragMitQuelle, { auftrag: b }: AuftragMitQuelle): number {
  return compareTexts(a.bis ?? '9', b.bis ?? '9');
}

/** Tasks that meetings of the body before `before` gave and that are not done on `tag`, soonest first. */
export function offeneAuftraege(
  workspace: Workspace,
  gremien: readonly Entry<Gremium>[],
  before: CivilDate,
  tag: CivilDate,
): readonly AuftragMitQuelle[] {
  const sitzungen = new Set(gremien.flatMap(({ id }) => sitzungenOf(workspace.index, id)));
  return [...sitzungen]
    .filter(({ value }) => value.datum < before && hasReached(value, 'durchgefuehrt'))
    .flatMap(auftraegeOf)
    .filter(({ auftrag }) => isOpen(auftrag, tag))
    .sort(compareFristen);
}

export function auftragContext(
  workspace: Workspace,
  { auftrag, sitzung, top }: AuftragMitQuelle,
  tag: CivilDate,
): JsonObject {
  return {
    was: auftrag.was,
    wer: akteurNames(workspace, auftrag.wer),
    bis: orNull(auftrag.bis),
    stand: orNull(auftrag.stand),
    ueberfaellig: isOverdue(auftrag, tag),
    sitzung: sitzung.value.datum,
    top: topNummer(workspace, sitzung, top),
  };
}

/** What these meetings left to do and nobody had done by that day. */
export function offeneAuftraegeContext(
  workspace: Workspace,
  held: readonly Entry<Sitzung>[],
  tag: CivilDate,
): readonly JsonObject[] {
  return held
    .flatMap(auftraegeOf)
    .filter(({ auftrag }) => isOpen(auftrag, tag))
    .map((auftrag) => auftragContext(workspace, auftrag, tag));
}
