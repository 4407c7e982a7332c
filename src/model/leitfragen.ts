import type { Gremium, Leitfrage, Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf, gremienOf, hasReached, regelnOf } from './membership.ts';
import type { Umfeld, Workspace } from './workspace.ts';

const KEINE: readonly Leitfrage[] = [];

/** The questions that numbers mean in the minutes of this body: its own, those of its kind, else the city's. */
export function leitfragenOf(umfeld: Umfeld, gremium: Entry<Gremium> | undefined): readonly Leitfrage[] {
  const own = gremium && gremienartOf(umfeld, gremium)?.leitfragen;
  return typeof own === 'object' ? own : (umfeld.kommune.value.leitfragen ?? KEINE);
}

/** What a question is called by its number; the number itself where there is no such question. */
export function leitfragenTitel(leitfragen: readonly Leitfrage[], number: number): string {
  return leitfragen[number - 1]?.titel ?? String(number);
}

/** The body whose questions the meeting goes through: the first of its bodies that works with any. */
export function fragendesGremium(umfeld: Umfeld, sitzung: Entry<Sitzung>): Entry<Gremium> | undefined {
  return gremienOf(umfeld, sitzung).find(
    (gremium) => gremienartOf(umfeld, gremium)?.leitfragen && leitfragenOf(umfeld, gremium).length > 0,
  );
}

/** The questions that numbers mean in the minutes of this meeting, also where nobody has to answer them. */
export function leitfragenIn(umfeld: Umfeld, sitzung: Entry<Sitzung>): readonly Leitfrage[] {
  return leitfragenOf(umfeld, fragendesGremium(umfeld, sitzung));
}

/** Whether the minutes of this meeting must speak to every Leitfrage. */
export function needsLeitfragen(workspace: Workspace, sitzung: Entry<Sitzung>): boolean {
  return hasReached(sitzung.value, 'entwurf') && fragendesGremium(workspace, sitzung) !== undefined;
}

/** Numbers of the Leitfragen that have neither a TOP nor „keine Meldung“. */
export function offeneLeitfragen(umfeld: Umfeld, sitzung: Entry<Sitzung>): readonly number[] {
  const { tagesordnung, keine_meldung } = sitzung.value;
  const covered = new Set([...tagesordnung.flatMap(({ leitfragen }) => leitfragen), ...keine_meldung]);
  return leitfragenIn(umfeld, sitzung)
    .map((_, index) => index + 1)
    .filter((number) => !covered.has(number));
}

/** Minutes that went through the same questions. */
export interface Fragenkreis {
  readonly leitfragen: readonly Leitfrage[];
  /** Whose questions these are, in words: kinds of body, or bodies with questions of their own. */
  readonly gremien: readonly string[];
  readonly sitzungen: readonly Entry<Sitzung>[];
}

/** The minutes that must speak to Leitfragen by the questions they went through, in the order of the meetings. */
export function fragenkreise(
  workspace: Workspace,
  sitzungen: readonly Entry<Sitzung>[],
): readonly Fragenkreis[] {
  const found = new Map<readonly Leitfrage[], { gremien: Set<string>; sitzungen: Entry<Sitzung>[] }>();
  for (const sitzung of sitzungen.filter((one) => needsLeitfragen(workspace, one))) {
    const gremium = fragendesGremium(workspace, sitzung) as Entry<Gremium>;
    const leitfragen = leitfragenOf(workspace, gremium);
    const kreis = found.get(leitfragen) ?? { gremien: new Set(), sitzungen: [] };
    found.set(leitfragen, kreis);
    const isOwn = typeof gremium.value.regeln?.leitfragen === 'object';
    const art = regelnOf(workspace, gremium).bezeichnung;
    kreis.gremien.add(isOwn ? gremium.value.name : art);
    kreis.sitzungen.push(sitzung);
  }
  return [...found].map(([leitfragen, { gremien, sitzungen }]) => ({
    leitfragen,
    gremien: [...gremien],
    sitzungen,
  }));
}
