import { type CivilDate, isWithin, yearOf, type Zeitabschnitt, zeitabschnitteOf } from '../calendar.ts';
import type { Gremium, Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { isActiveGremium } from './membership.ts';
import type { Reflexionsart, Reflexionsregel } from './prozess-entities.ts';
import { sitzungenOf } from './sitzungen-of.ts';
import type { Workspace } from './workspace.ts';

/** The reflection of one stretch of time for which the city names a number of meetings. */
export interface ReflexionStand {
  readonly regel: Reflexionsregel;
  readonly abschnitt: Zeitabschnitt;
  readonly isOver: boolean;
  /** Meetings up to the Stichtag that were not cancelled, by date. */
  readonly gemeinsam: readonly Entry<Sitzung>[];
  readonly eigene: readonly Entry<Sitzung>[];
}

function standOf(workspace: Workspace, regel: Reflexionsregel, abschnitt: Zeitabschnitt): ReflexionStand {
  const held = sitzungenOf(workspace.index, regel.gremium).filter(
    ({ value }) =>
      value.status !== 'abgesagt' && value.datum <= workspace.stichtag && isWithin(value.datum, abschnitt),
  );
  const ofArt = (art: Reflexionsart) => held.filter(({ value }) => value.reflexion === art);
  return {
    regel,
    abschnitt,
    isOver: abschnitt.bis < workspace.stichtag,
    gemeinsam: ofArt('gemeinsam'),
    eigene: ofArt('eigene'),
  };
}

export function reflexionIn(workspace: Workspace, jahr: number): readonly ReflexionStand[] {
  const { reflexion } = workspace.kommune.value;
  return reflexion
    ? zeitabschnitteOf(jahr, reflexion.je).map((abschnitt) => standOf(workspace, reflexion, abschnitt))
    : [];
}

/** All stretches in which the reflecting body existed from beginning to end, as far back as the repository goes. */
export function reflexionOf(workspace: Workspace): readonly ReflexionStand[] {
  const first = workspace.sitzungen[0];
  const gremium = workspace.index.gremium.get(workspace.kommune.value.reflexion?.gremium ?? '');
  if (!first || !gremium) return [];
  const { eingerichtet, aufgeloest } = gremium.value;
  const from = Math.max(yearOf(first.value.datum), yearOf(eingerichtet));
  const count = Math.max(0, yearOf(workspace.stichtag) - from + 1);
  return Array.from({ length: count }, (_, index) => reflexionIn(workspace, from + index))
    .flat()
    .filter(
      ({ abschnitt }) =>
        eingerichtet <= abschnitt.von && (aufgeloest === undefined || abschnitt.bis <= aufgeloest),
    );
}

/** The ids of those who spoke for the body in this meeting, in person or represented. */
export function delegierteIn(gremium: Entry<Gremium>, { value }: Entry<Sitzung>): readonly string[] {
  const there = new Set(value.anwesend.flatMap(({ person, vertritt }) => [person, vertritt]));
  return (gremium.value.delegierte ?? [])
    .filter((delegierte) => isWithin(value.datum, delegierte) && there.has(delegierte.person))
    .map(({ person }) => person);
}

/** Whether this is a meeting to which other bodies send delegates. */
export function isGemeinsameReflexion({ kommune }: Workspace, { value }: Entry<Sitzung>): boolean {
  const gremium = kommune.value.reflexion?.gremium;
  return value.reflexion === 'gemeinsam' && gremium !== undefined && value.gremien.includes(gremium);
}

/** The bodies that send delegates to a joint meeting on that day, by name. */
export function entsendendeGremien(
  workspace: Workspace,
  { delegierte_aus = [], gremium: reflecting }: Reflexionsregel,
  tag: CivilDate,
): readonly Entry<Gremium>[] {
  return workspace.gremien.filter(
    ({ id, value }) => delegierte_aus.includes(value.art) && id !== reflecting && isActiveGremium(value, tag),
  );
}

/** Bodies that no delegate spoke for in any of the joint meetings. */
export function gremienOhneDelegierte(
  workspace: Workspace,
  { regel, gemeinsam }: ReflexionStand,
): readonly Entry<Gremium>[] {
  const expected = new Set(
    gemeinsam.flatMap(({ value }) => entsendendeGremien(workspace, regel, value.datum)),
  );
  return [...expected].filter((gremium) =>
    gemeinsam.every((sitzung) => delegierteIn(gremium, sitzung).length === 0),
  );
}
