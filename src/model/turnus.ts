import { addDays, yearOf, type Zeitabschnitt, zeitabschnitteOf } from '../calendar.ts';
import type { Gremienart, Gremium, Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf } from './membership.ts';
import { sitzungenOf } from './sitzungen-of.ts';
import type { Workspace } from './workspace.ts';

const DEFAULT_VORWARNUNG_TAGE = 42;

/** How often a body met, or is going to, in one stretch of time for which its rules name a number. */
export interface TurnusStand {
  readonly rhythmus: NonNullable<Gremienart['rhythmus']>;
  /** 0 where the rhythm names no least number. */
  readonly mindestens: number;
  readonly abschnitt: Zeitabschnitt;
  /** Cancelled meetings left out; a joint meeting counts for each body. */
  readonly sitzungen: readonly Entry<Sitzung>[];
  readonly isOver: boolean;
  /** Fewer than the least number, and either over or close to its end. */
  readonly isShort: boolean;
}

/** The stretches in which the body existed from beginning to end, as far back as the repository goes. */
function zeitabschnitte(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  takt: Parameters<typeof zeitabschnitteOf>[1],
): readonly Zeitabschnitt[] {
  const first = workspace.sitzungen[0];
  if (!first) return [];
  const from = Math.max(yearOf(first.value.datum), yearOf(gremium.value.eingerichtet));
  const to = yearOf(workspace.stichtag);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
    zeitabschnitteOf(from + index, takt),
  )
    .flat()
    .filter((abschnitt) => doesSpan(gremium, abschnitt))
    .filter(({ von }) => von <= workspace.stichtag);
}

function doesSpan({ value }: Entry<Gremium>, { von, bis }: Zeitabschnitt): boolean {
  return value.eingerichtet <= von && (value.aufgeloest === undefined || bis <= value.aufgeloest);
}

export function turnusOf(workspace: Workspace, gremium: Entry<Gremium>): readonly TurnusStand[] {
  const rhythmus = gremienartOf(workspace, gremium)?.rhythmus;
  if (!rhythmus) return [];
  const abschnitte = zeitabschnitte(workspace, gremium, rhythmus.je ?? 'jahr');
  return standOf(workspace, gremium, { rhythmus, abschnitte });
}

/** All stretches of a year in which the body exists from beginning to end, also those that have not begun. */
export function turnusIn(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  jahr: number,
): readonly TurnusStand[] {
  const rhythmus = gremienartOf(workspace, gremium)?.rhythmus;
  if (!rhythmus) return [];
  const abschnitte = zeitabschnitteOf(jahr, rhythmus.je ?? 'jahr').filter((abschnitt) =>
    doesSpan(gremium, abschnitt),
  );
  return standOf(workspace, gremium, { rhythmus, abschnitte });
}

function standOf(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  { rhythmus, abschnitte }: Pick<TurnusStand, 'rhythmus'> & { readonly abschnitte: readonly Zeitabschnitt[] },
): readonly TurnusStand[] {
  const { mindestens = 0, vorwarnung_tage = DEFAULT_VORWARNUNG_TAGE } = rhythmus;
  const all = sitzungenOf(workspace.index, gremium.id).filter(({ value }) => value.status !== 'abgesagt');
  return abschnitte.map((abschnitt) => {
    const sitzungen = all.filter(({ value }) => abschnitt.von <= value.datum && value.datum <= abschnitt.bis);
    const isOver = abschnitt.bis < workspace.stichtag;
    const isDue = isOver || workspace.stichtag >= addDays(abschnitt.bis, -vorwarnung_tage);
    const isShort = isDue && sitzungen.length < mindestens;
    return { rhythmus, mindestens, abschnitt, sitzungen, isOver, isShort };
  });
}
