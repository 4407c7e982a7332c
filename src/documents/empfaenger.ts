import type { Mitglied, Sitzung, Verteilereintrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { compareMitglieder, gremienartOf, gremienOf } from '../model/membership.ts';
import { entryName, nameIn } from '../model/name-of.ts';
import { isGemeinsameReflexion } from '../model/reflexion.ts';
import { isAmt } from '../model/verteilergruppen.ts';
import type { Workspace } from '../model/workspace.ts';
import { fullName, grussOf, stelleOf } from './names.ts';
import type { Ausgelassen } from './verteiler-fund.ts';
import { trefferOf, type VerteilerAnfrage } from './verteiler-treffer.ts';

export interface Empfaenger {
  readonly name: string;
  readonly email: string;
  readonly stelle: string | null;
  /** How a mail to this one person begins, without the comma. */
  readonly gruss: string;
  /** Why this person is on the list and since when, one reason per entry of the list that leads to them. */
  readonly gruende: readonly string[];
}

export interface Verteiler {
  /** By surname, each person once. */
  readonly empfaenger: readonly Empfaenger[];
  /** Who should get it and cannot be reached, and why. */
  readonly ausgelassen: readonly Ausgelassen[];
}

/** Who gets a document on that day, and who should but cannot. */
export function resolveVerteiler(workspace: Workspace, anfrage: VerteilerAnfrage): Verteiler {
  const people = new Map<string, { mitglied: Entry<Mitglied>; gruende: string[] }>();
  const ausgelassen = new Map<string, Ausgelassen>();
  for (const treffer of trefferOf(workspace, anfrage)) {
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

/** Each entry once, in the order in which it first comes. */
export function uniqueEintraege(eintraege: readonly Verteilereintrag[]): readonly Verteilereintrag[] {
  return [...new Map(eintraege.map((eintrag) => [JSON.stringify(eintrag), eintrag])).values()];
}

const OHNE_LISTE = { einladung: 'mitglieder', protokoll: 'teilnehmende' } as const;

/** The list of all the bodies that meet; delegates are on it only where they take part. */
export function sitzungsEintraege(
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
  liste: 'einladung' | 'protokoll',
): readonly Verteilereintrag[] {
  const isJoint = isGemeinsameReflexion(workspace, sitzung);
  return uniqueEintraege(
    gremienOf(workspace, sitzung).flatMap(
      (gremium) => gremienartOf(workspace, gremium)?.verteiler?.[liste] ?? [OHNE_LISTE[liste]],
    ),
  ).filter((eintrag) => isJoint || eintrag !== 'delegierte');
}

const GRUPPEN: Readonly<Record<string, string>> = {
  teilnehmende: 'Teilnehmende',
  mitglieder: 'Mitglieder',
  delegierte: 'Delegierte der Gremien',
};

/** „Teilnehmende“, „Abteilungsleitung 51.01“ … */
export function verteilerName({ kommune, index }: Workspace, eintrag: Verteilereintrag): string {
  if (typeof eintrag !== 'string') return `Mitglieder: ${entryName(index.gremium, eintrag.gremium)}`;
  return nameIn(isAmt(eintrag) ? kommune.value.funktionen : GRUPPEN, eintrag);
}

/** A list in words, for the foot of a letter. */
export function verteilerNames(
  workspace: Workspace,
  eintraege: readonly Verteilereintrag[],
): readonly string[] {
  return eintraege.map((eintrag) => verteilerName(workspace, eintrag));
}
