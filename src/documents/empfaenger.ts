import { type CivilDate, isWithin, longDate } from '../calendar.ts';
import type { Gremium, Mitglied, Sitzung, Verteilereintrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { compareMitglieder, inhaberAm, mitgliederAm, type Zugehoerigkeit } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { fullName, grussOf, stelleOf } from './names.ts';

export interface Empfaenger {
  readonly name: string;
  readonly email: string;
  readonly stelle: string | null;
  /** How a mail to this one person begins, without the comma. */
  readonly gruss: string;
  /** Why this person is on the list, one reason per entry of the list that leads to them. */
  readonly gruende: readonly string[];
}

export interface Verteiler {
  /** By surname, each person once. */
  readonly empfaenger: readonly Empfaenger[];
  /** Who should get it and cannot be reached, and why. */
  readonly ausgelassen: readonly { readonly bezeichnung: string; readonly grund: string }[];
}

export interface VerteilerAnfrage {
  readonly eintraege: readonly Verteilereintrag[];
  readonly gremien: readonly Entry<Gremium>[];
  /** The meeting whose participants „teilnehmende“ means. */
  readonly sitzung?: Entry<Sitzung>;
  /** The day for which the list is resolved. */
  readonly tag: CivilDate;
}

interface Treffer {
  readonly mitglied: Entry<Mitglied>;
  readonly grund: string;
}

function since(seit: CivilDate | undefined): string {
  return seit === undefined ? '' : ` seit ${longDate(seit)}`;
}

function mitgliedGrund(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  zugehoerigkeit: Zugehoerigkeit,
): string {
  const { grund, funktion, seit } = zugehoerigkeit;
  const { name } = gremium.value;
  if (grund === 'mitgliedschaft') return `Mitglied, ${name}${since(seit)}`;
  const office = workspace.kommune.value.funktionen?.[funktion ?? ''] ?? funktion;
  return `${grund === 'sitz' ? 'Sitz' : 'Geschäftsführung'}, ${name}, als ${office}${since(seit)}`;
}

function mitgliederTreffer(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Treffer[] {
  return mitgliederAm(workspace, gremium, tag).map((zugehoerigkeit) => ({
    mitglied: zugehoerigkeit.mitglied,
    grund: mitgliedGrund(workspace, gremium, zugehoerigkeit),
  }));
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

type Ausgelassen = Verteiler['ausgelassen'][number];

function teilnehmende(
  workspace: Workspace,
  { sitzung, tag }: VerteilerAnfrage,
): readonly (Treffer | Ausgelassen)[] {
  return (sitzung?.value.anwesend ?? []).map(({ person, gast, vertritt, als }) => {
    const mitglied = person === undefined ? undefined : workspace.index.mitglied.get(person);
    if (!mitglied)
      return { bezeichnung: gast ?? person ?? '', grund: 'Gast ohne hinterlegte E-Mail-Adresse' };
    const left = leftOn(mitglied.value, tag);
    if (left !== undefined)
      return { bezeichnung: fullName(mitglied.value), grund: `ausgeschieden zum ${longDate(left)}` };
    const how = vertritt ? 'in Vertretung' : als === 'gast' ? 'als Gast' : '';
    return { mitglied, grund: `Teilnahme an der Sitzung${how ? ` (${how})` : ''}` };
  });
}

function funktionTreffer(
  workspace: Workspace,
  funktion: string,
  tag: CivilDate,
): readonly (Treffer | Ausgelassen)[] {
  const name = workspace.kommune.value.funktionen?.[funktion] ?? funktion;
  const inhaber = inhaberAm(workspace, funktion, tag);
  if (inhaber.length === 0) return [{ bezeichnung: name, grund: `am ${longDate(tag)} unbesetzt` }];
  return inhaber.map(({ mitglied, seit }) => ({ mitglied, grund: `${name}${since(seit)}` }));
}

function resolveEintrag(
  workspace: Workspace,
  anfrage: VerteilerAnfrage,
  eintrag: Verteilereintrag,
): readonly (Treffer | Ausgelassen)[] {
  if (eintrag === 'teilnehmende') return teilnehmende(workspace, anfrage);
  if (eintrag === 'mitglieder')
    return anfrage.gremien.flatMap((gremium) => mitgliederTreffer(workspace, gremium, anfrage.tag));
  if (typeof eintrag === 'string') return funktionTreffer(workspace, eintrag, anfrage.tag);
  const gremium = workspace.index.gremium.get(eintrag.gremium);
  return gremium ? mitgliederTreffer(workspace, gremium, anfrage.tag) : [];
}

/** Who gets a document on that day, and who should but cannot. */
export function resolveVerteiler(workspace: Workspace, anfrage: VerteilerAnfrage): Verteiler {
  const found = anfrage.eintraege.flatMap((eintrag) => resolveEintrag(workspace, anfrage, eintrag));
  const people = new Map<string, { mitglied: Entry<Mitglied>; gruende: string[] }>();
  const ausgelassen = new Map<string, Ausgelassen>();
  for (const treffer of found) {
    if (!('mitglied' in treffer)) {
      ausgelassen.set(treffer.bezeichnung, treffer);
      continue;
    }
    const known = people.get(treffer.mitglied.id);
    if (!known) people.set(treffer.mitglied.id, { mitglied: treffer.mitglied, gruende: [treffer.grund] });
    else if (!known.gruende.includes(treffer.grund)) known.gruende.push(treffer.grund);
  }
  const sorted = [...people.values()].sort((a, b) => compareMitglieder(a.mitglied, b.mitglied));
  for (const { mitglied } of sorted.filter(({ mitglied }) => !mitglied.value.email)) {
    ausgelassen.set(mitglied.id, {
      bezeichnung: fullName(mitglied.value),
      grund: 'keine E-Mail-Adresse hinterlegt',
    });
  }
  return {
    empfaenger: sorted.flatMap(({ mitglied, gruende }) =>
      mitglied.value.email
        ? [
            {
              name: fullName(mitglied.value),
              email: mitglied.value.email,
              stelle: stelleOf(workspace, mitglied.value) ?? null,
              gruss: grussOf(mitglied.value),
              gruende,
            },
          ]
        : [],
    ),
    ausgelassen: [...ausgelassen.values()],
  };
}

/** A list in words, for the foot of a letter: „Teilnehmende“, „Abteilungsleitung 51.01“ … */
export function verteilerNames(
  workspace: Workspace,
  eintraege: readonly Verteilereintrag[],
): readonly string[] {
  return eintraege.map((eintrag) => {
    if (eintrag === 'teilnehmende') return 'Teilnehmende';
    if (eintrag === 'mitglieder') return 'Mitglieder';
    if (typeof eintrag === 'string') return workspace.kommune.value.funktionen?.[eintrag] ?? eintrag;
    return `Mitglieder: ${workspace.index.gremium.get(eintrag.gremium)?.value.name ?? eintrag.gremium}`;
  });
}
