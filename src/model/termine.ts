import type { CivilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Gremium, Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf } from './membership.ts';
import { sitzungenOf } from './sitzungen-of.ts';
import type { Workspace } from './workspace.ts';

/** A day on which a body meets; without a meeting, only the day is known here. */
export interface Termin {
  readonly datum: CivilDate;
  readonly sitzung?: Entry<Sitzung>;
}

/** Whether the body keeps its minutes elsewhere: it is named here and has dates, but it is counted nowhere. */
export function isExtern(workspace: Workspace, gremium: Entry<Gremium>): boolean {
  return gremienartOf(workspace, gremium)?.extern === true;
}

/** When the body meets, by day; what was called off is left out. */
export function termineOf({ index }: Workspace, gremium: Entry<Gremium>): readonly Termin[] {
  const sitzungen = sitzungenOf(index, gremium.id).filter(({ value }) => value.status !== 'abgesagt');
  const known = new Set(sitzungen.map(({ value }) => value.datum));
  const others = [...new Set(gremium.value.termine ?? [])].filter((datum) => !known.has(datum));
  return [
    ...sitzungen.map((sitzung) => ({ datum: sitzung.value.datum, sitzung })),
    ...others.map((datum) => ({ datum })),
  ].sort((a, b) => compareTexts(a.datum, b.datum));
}
