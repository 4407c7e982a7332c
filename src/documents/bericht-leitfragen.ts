import type { Sitzung, Top } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { type Fragenkreis, fragenkreise, needsLeitfragen } from '../model/leitfragen.ts';
import { hasReached } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { vermerkContext } from './berichtigungen.ts';
import type { JsonObject } from './document.ts';
import { kurzfassungOf } from './kurzfassung.ts';
import { akteurNames } from './names.ts';

interface Aussage {
  readonly sitzung: Entry<Sitzung>;
  readonly top: Top;
  readonly nummer: number;
}

/** What the report tells of a TOP: its own short version, else the first sentences of its result. */
export function summaryOf({ kurzfassung, ergebnis, beschluss, titel }: Top): string {
  return kurzfassung ?? kurzfassungOf(ergebnis ?? beschluss?.text ?? titel);
}

/** The same for an item of which the minutes say something; `null` for the others. */
export function ergebnisSummaryOf(top: Top): string | null {
  return top.ergebnis === undefined ? null : summaryOf(top);
}

/** Whether all items of its minutes are told, because they need not speak to Leitfragen. */
export function isToldByItems(workspace: Workspace, sitzung: Entry<Sitzung>): boolean {
  return hasReached(sitzung.value, 'entwurf') && !needsLeitfragen(workspace, sitzung);
}

/** What minutes say that need not speak to Leitfragen, TOP by TOP. */
export function ergebnisseContext(
  workspace: Workspace,
  sitzungen: readonly Entry<Sitzung>[],
): readonly JsonObject[] {
  return sitzungen
    .filter((sitzung) => isToldByItems(workspace, sitzung))
    .flatMap((sitzung) =>
      sitzung.value.tagesordnung.map((top, index) => ({
        titel: top.titel,
        text: summaryOf(top),
        beschluss: top.beschluss?.text ?? null,
        datum: sitzung.value.datum,
        top: index + 1,
        berichtigt: vermerkContext(sitzung, index + 1, [top.titel, summaryOf(top), top.beschluss?.text]),
      })),
    );
}

/**
 * What the minutes say to each Leitfrage; empty where there are no minutes. A TOP that answers several is told once and
 * referred to afterwards. Where bodies go through different questions, each names whose it is.
 */
export function leitfragenContext(
  workspace: Workspace,
  sitzungen: readonly Entry<Sitzung>[],
): readonly JsonObject[] {
  const kreise = fragenkreise(workspace, sitzungen);
  const told = new Set<Top>();
  return kreise.flatMap((kreis) =>
    fragenContext(workspace, kreis, told).map((frage) => ({
      ...frage,
      gremien: kreise.length > 1 ? kreis.gremien : [],
    })),
  );
}

function fragenContext(
  workspace: Workspace,
  { leitfragen, sitzungen: minutes }: Fragenkreis,
  told: Set<Top>,
): readonly JsonObject[] {
  return leitfragen.map(({ titel }, index): JsonObject => {
    const aussagen = minutes.flatMap((sitzung): Aussage[] =>
      sitzung.value.tagesordnung.flatMap((top, position) =>
        top.leitfragen.includes(index + 1) ? [{ sitzung, top, nummer: position + 1 }] : [],
      ),
    );
    const fresh = aussagen.filter(({ top }) => !told.has(top));
    const known = aussagen.filter(({ top }) => told.has(top));
    for (const { top } of fresh) told.add(top);
    return {
      nummer: index + 1,
      titel,
      aussagen: fresh.map(({ sitzung, top, nummer }) => ({
        titel: top.titel,
        text: summaryOf(top),
        reaktion: top.reaktion
          ? { wer: akteurNames(workspace, top.reaktion.wer), wie: top.reaktion.wie }
          : null,
        datum: sitzung.value.datum,
        top: nummer,
        berichtigt: vermerkContext(sitzung, nummer, [top.titel, summaryOf(top), top.reaktion?.wie]),
      })),
      siehe: known.map(({ sitzung, top, nummer }) => ({
        titel: top.titel,
        datum: sitzung.value.datum,
        top: nummer,
        berichtigt: [],
      })),
      keine_meldung: minutes
        .filter(({ value }) => value.keine_meldung.includes(index + 1))
        .map(({ value }) => value.datum),
      offen: aussagen.length === 0 && !minutes.some(({ value }) => value.keine_meldung.includes(index + 1)),
    };
  });
}
