import { type CivilDate, isWithin } from '../calendar.ts';
import type { DataPath } from '../diagnostic.ts';
import { traegerartOf } from './einrichtungen.ts';
import type { Gremium, Mitglied, Sitz } from './entities.ts';
import type { Entry } from './entry.ts';
import { compareMitglieder, gremienartOf, inhaberAm } from './membership.ts';
import { nameIn } from './name-of.ts';
import { regelOrt } from './regeln.ts';
import type { Workspace } from './workspace.ts';

/** A seat that comes with an office. */
export type Funktionssitz = Sitz & { readonly funktion: string };

/** A seat of a body or of its team, and who has it on a day. */
export interface Sitzstand {
  readonly entry: Entry<unknown>;
  readonly path: DataPath;
  readonly sitz: Sitz;
  readonly bezeichnung: string;
  /** `undefined` where the seat is an „up to“. */
  readonly anzahl?: number;
  readonly inhaber: readonly Entry<Mitglied>[];
}

/** The seats that come with an office, each with its place in the list. */
export function funktionssitze({
  sitze = [],
}: Gremium): readonly { readonly sitz: Funktionssitz; readonly index: number }[] {
  return sitze.flatMap((sitz, index) =>
    sitz.funktion === undefined ? [] : [{ sitz: { ...sitz, funktion: sitz.funktion }, index }],
  );
}

/** Offices of the body that somebody has to hold; an „up to“ seat may stay empty. */
export function noetigeAemter(gremium: Gremium): readonly string[] {
  return funktionssitze(gremium).flatMap(({ sitz }) => (sitz.hoechstens === undefined ? sitz.funktion : []));
}

/** Members whose membership names the seat on that day. */
function benannte(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  kennung: string,
  tag: CivilDate,
): readonly Entry<Mitglied>[] {
  return (workspace.index.mitgliedschaften.get(gremium.id) ?? [])
    .filter(({ mitgliedschaft }) => mitgliedschaft.sitz === kennung && isWithin(tag, mitgliedschaft))
    .map(({ mitglied }) => mitglied)
    .sort(compareMitglieder);
}

function standOf(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  sitz: Sitz,
  tag: CivilDate,
): Omit<Sitzstand, 'entry' | 'path'> {
  const { funktion, kennung = '', hoechstens, anzahl = 1 } = sitz;
  const { funktionen } = workspace.kommune.value;
  return {
    sitz,
    bezeichnung: sitz.bezeichnung ?? (funktion === undefined ? kennung : nameIn(funktionen, funktion)),
    ...(hoechstens === undefined ? { anzahl } : {}),
    inhaber:
      funktion === undefined
        ? benannte(workspace, gremium, kennung, tag)
        : inhaberAm(workspace, funktion, tag).map(({ mitglied }) => mitglied),
  };
}

/** The seats of the body itself, in their order. */
export function sitzeAm(workspace: Workspace, gremium: Entry<Gremium>, tag: CivilDate): readonly Sitzstand[] {
  return (gremium.value.sitze ?? []).map((sitz, index) => ({
    entry: gremium,
    path: ['sitze', index],
    ...standOf(workspace, gremium, sitz, tag),
  }));
}

/** The seats of the team that prepares the meetings, in their order; none where the kind of body has no team. */
export function teamAm(workspace: Workspace, gremium: Entry<Gremium>, tag: CivilDate): readonly Sitzstand[] {
  return (gremienartOf(workspace, gremium)?.team?.sitze ?? []).map((sitz, index) => ({
    ...regelOrt(workspace, gremium, ['team', 'sitze', index]),
    ...standOf(workspace, gremium, sitz, tag),
  }));
}

/** Whether somebody works for a Träger that is not a public one. */
export function isFreierTraeger(workspace: Workspace, mitglied: Mitglied): boolean {
  const art = traegerartOf(workspace, mitglied);
  return art !== undefined && art !== 'oeffentlich';
}
