import { type CivilDate, isWithin, longDate } from '../calendar.ts';
import type { Gremium, Mitglied } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { inhaberAm, mitgliederAm, type Zugehoerigkeit } from '../model/membership.ts';
import { nameIn } from '../model/name-of.ts';
import { noetigeAemter } from '../model/sitze.ts';
import type { Workspace } from '../model/workspace.ts';
import { fullName } from './names.ts';

/** Somebody whom an entry of the list leads to, and why. */
export interface Treffer {
  readonly mitglied: Entry<Mitglied>;
  readonly grund: string;
}

/** Who should get it and cannot be reached, and why. */
export interface Ausgelassen {
  readonly bezeichnung: string;
  readonly grund: string;
}

export type Fund = Treffer | Ausgelassen;

/** „ seit 1. Mai 2018“, ready to be added to a reason. */
export function since(seit: CivilDate | undefined): string {
  return seit === undefined ? '' : ` seit ${longDate(seit)}`;
}

export function funktionName(workspace: Workspace, funktion: string): string {
  return nameIn(workspace.kommune.value.funktionen, funktion);
}

function mitgliedGrund(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  { grund, funktion = '', seit }: Zugehoerigkeit,
): string {
  const { name } = gremium.value;
  if (grund === 'mitgliedschaft') return `Mitglied, ${name}${since(seit)}`;
  const office = funktionName(workspace, funktion);
  return `${grund === 'sitz' ? 'Sitz' : 'Geschäftsführung'}, ${name}, als ${office}${since(seit)}`;
}

/** Offices through which somebody should belong to the body, but that nobody holds; an „up to“ seat may stay empty. */
function vakanzen(workspace: Workspace, gremium: Entry<Gremium>, tag: CivilDate): readonly Ausgelassen[] {
  const { geschaeftsfuehrung, name } = gremium.value;
  const offices = [
    ...(geschaeftsfuehrung ? [[geschaeftsfuehrung, 'Geschäftsführung'] as const] : []),
    ...noetigeAemter(gremium.value).map((funktion) => [funktion, 'Sitz'] as const),
  ];
  return offices
    .filter(([funktion]) => inhaberAm(workspace, funktion, tag).length === 0)
    .map(([funktion, was]) => ({
      bezeichnung: funktionName(workspace, funktion),
      grund: `${was}, ${name}: am ${longDate(tag)} unbesetzt`,
    }));
}

/** Everybody who is a regular member on that day, and the offices that bring nobody. */
export function mitgliederFunde(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Fund[] {
  return [
    ...mitgliederAm(workspace, gremium, tag).map((zugehoerigkeit) => ({
      mitglied: zugehoerigkeit.mitglied,
      grund: mitgliedGrund(workspace, gremium, zugehoerigkeit),
    })),
    ...vakanzen(workspace, gremium, tag),
  ];
}

/** The day after which a person held nothing any more; `undefined` while something is held or nothing ever ends. */
function leftOn({ funktionen = [], gremien = [] }: Mitglied, tag: CivilDate): CivilDate | undefined {
  const all = [...funktionen, ...gremien];
  if (all.some((zeitraum) => isWithin(tag, zeitraum))) return undefined;
  return all
    .flatMap(({ bis }) => (bis !== undefined && bis < tag ? [bis] : []))
    .sort()
    .at(-1);
}

/** Somebody who left since cannot be reached any more. */
export function personFund(mitglied: Entry<Mitglied>, tag: CivilDate, grund: string): Fund {
  const left = leftOn(mitglied.value, tag);
  return left === undefined
    ? { mitglied, grund }
    : { bezeichnung: fullName(mitglied.value), grund: `ausgeschieden zum ${longDate(left)}` };
}
