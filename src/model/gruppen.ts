import { type CivilDate, isWithin } from '../calendar.ts';
import { einrichtungenAm, einrichtungOf } from './einrichtungen.ts';
import type { Gremium, Mitglied } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf, inhaberAm, mitgliederAm } from './membership.ts';
import { funktionssitze } from './sitze.ts';
import type { Gruppe } from './struktur-entities.ts';
import type { Workspace } from './workspace.ts';

/** A group that is invited, with who belongs to it. */
export interface Gruppenstand {
  readonly id: string;
  readonly gruppe: Gruppe;
  /** By surname. */
  readonly mitglieder: readonly Entry<Mitglied>[];
  /** Kinds of institutions that there are in the Sozialraum and that have a wrong number of members. */
  readonly abweichungen: readonly { readonly art: string; readonly anzahl: number }[];
}

/** Member → group, where membership or seat says so. */
function genannteGruppen(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): ReadonlyMap<string, string> {
  const ofSeat = new Map(
    (gremium.value.sitze ?? []).flatMap(({ kennung, gruppe }) =>
      kennung !== undefined && gruppe !== undefined ? [[kennung, gruppe] as const] : [],
    ),
  );
  const ofOffices = funktionssitze(gremium.value).flatMap(({ sitz: { funktion, gruppe } }) =>
    gruppe === undefined
      ? []
      : inhaberAm(workspace, funktion, tag).map(({ mitglied }) => [mitglied.id, gruppe] as const),
  );
  const ofMemberships = (workspace.index.mitgliedschaften.get(gremium.id) ?? [])
    .filter(({ mitgliedschaft }) => isWithin(tag, mitgliedschaft))
    .flatMap(({ mitglied, mitgliedschaft: { gruppe, sitz = '' } }) => {
      const id = gruppe ?? ofSeat.get(sitz);
      return id === undefined ? [] : [[mitglied.id, id] as const];
    });
  return new Map([...ofOffices, ...ofMemberships]);
}

/** The groups of the body in the order of the rule, with their members on that day. */
export function gruppenAm(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Gruppenstand[] {
  const gruppen = Object.entries(gremienartOf(workspace, gremium)?.gruppen ?? {});
  if (gruppen.length === 0) return [];
  const named = genannteGruppen(workspace, gremium, tag);
  const there = new Set(einrichtungenAm(workspace, gremium, tag).map(({ value }) => value.art));
  const artOf = ({ value }: Entry<Mitglied>) => einrichtungOf(workspace, value)?.art ?? '';
  const groupOf = (mitglied: Entry<Mitglied>) =>
    named.get(mitglied.id) ??
    gruppen.find(([, { einrichtungsarten = [] }]) => einrichtungsarten.includes(artOf(mitglied)))?.[0];
  const all = mitgliederAm(workspace, gremium, tag).map(({ mitglied }) => mitglied);
  return gruppen.map(([id, gruppe]) => {
    const mitglieder = all.filter((mitglied) => groupOf(mitglied) === id);
    const { einrichtungsarten = [], je_art_genau } = gruppe;
    const counts = einrichtungsarten
      .filter((art) => there.has(art))
      .map((art) => ({ art, anzahl: mitglieder.filter((mitglied) => artOf(mitglied) === art).length }));
    return {
      id,
      gruppe,
      mitglieder,
      abweichungen: je_art_genau === undefined ? [] : counts.filter(({ anzahl }) => anzahl !== je_art_genau),
    };
  });
}

/** Whether the group lacks somebody. A group of exact numbers is judged by these, kind by kind. */
export function isZuKlein({ gruppe, mitglieder }: Gruppenstand): boolean {
  const { mindestens = gruppe.je_art_genau === undefined ? 1 : 0 } = gruppe;
  return mitglieder.length < mindestens;
}
