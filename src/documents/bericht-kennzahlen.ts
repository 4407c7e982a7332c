import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { leitfragenIn, needsLeitfragen, offeneLeitfragen } from '../model/leitfragen.ts';
import { mitgliederAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Cents } from '../money.ts';
import { auftraegeOf, isOpen, isOverdue } from './auftraege.ts';
import { isHeld, sitzungenIn, type Umfang } from './bericht-umfang.ts';

/** The figures of a year for some bodies. Each meeting counts once, however many of them met in it. */
export interface Kennzahlen {
  readonly sitzungen: number;
  readonly abgesagt: number;
  readonly gemeinsam: number;
  readonly tagesordnungspunkte: number;
  readonly beschluesse: number;
  /** Members present or represented, and members, added up over all meetings and bodies with a list of those present. */
  readonly teilnahme: Anteil;
  /** Leitfragen with a TOP or declared „keine Meldung“, and Leitfragen, added up over all minutes that must cover them. */
  readonly leitfragen: Anteil;
  readonly massnahmen: number;
  readonly ansatz: Cents;
  readonly ausgaben: Cents;
  readonly auftraege: number;
  readonly offen: number;
  readonly ueberfaellig: number;
}

export interface Anteil {
  readonly teil: number;
  readonly ganzes: number;
}

/** How many of the body's members on that day were there or represented. */
export function teilnahmeOf(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  { value }: Entry<Sitzung>,
): Anteil {
  if (value.anwesend.length === 0) return { teil: 0, ganzes: 0 };
  const there = new Set(
    value.anwesend.flatMap(({ person, vertritt, als }) => (als !== undefined ? [] : [vertritt ?? person])),
  );
  const mitglieder = mitgliederAm(workspace, gremium, value.datum);
  return {
    teil: mitglieder.filter(({ mitglied }) => there.has(mitglied.id)).length,
    ganzes: mitglieder.length,
  };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function addUp(anteile: readonly Anteil[]): Anteil {
  return { teil: sum(anteile.map(({ teil }) => teil)), ganzes: sum(anteile.map(({ ganzes }) => ganzes)) };
}

export function kennzahlenOf(
  workspace: Workspace,
  umfang: Umfang,
  gremien: readonly Entry<Gremium>[],
): Kennzahlen {
  const all = sitzungenIn(workspace, gremien, umfang.zeitraum);
  const held = all.filter(isHeld);
  const ids = new Set(gremien.map(({ id }) => id));
  const tops = held.flatMap(({ value }) => value.tagesordnung);
  const auftraege = held.flatMap(auftraegeOf);
  const budgets = workspace.budgets.filter(
    ({ jahr, value }) => jahr === umfang.jahr && ids.has(value.gremium),
  );
  return {
    sitzungen: held.length,
    abgesagt: all.filter(({ value }) => value.status === 'abgesagt').length,
    gemeinsam: held.filter(({ value }) => value.gremien.length > 1).length,
    tagesordnungspunkte: tops.length,
    beschluesse: tops.filter(({ beschluss }) => beschluss !== undefined).length,
    teilnahme: addUp(
      held.flatMap((sitzung) =>
        gremien
          .filter(({ id }) => sitzung.value.gremien.includes(id))
          .map((gremium) => teilnahmeOf(workspace, gremium, sitzung)),
      ),
    ),
    leitfragen: addUp(
      held
        .filter((sitzung) => needsLeitfragen(workspace, sitzung))
        .map((sitzung) => {
          const ganzes = leitfragenIn(workspace, sitzung).length;
          return { teil: ganzes - offeneLeitfragen(workspace, sitzung).length, ganzes };
        }),
    ),
    massnahmen: workspace.massnahmen.filter(
      ({ jahr, value }) => jahr === umfang.jahr && ids.has(value.gremium),
    ).length,
    ansatz: sum(budgets.flatMap(({ value }) => Object.values(value.toepfe).map(({ ansatz }) => ansatz))),
    ausgaben: sum(budgets.flatMap(({ value }) => value.buchungen.map(({ betrag }) => betrag))),
    auftraege: auftraege.length,
    offen: auftraege.filter(({ auftrag }) => isOpen(auftrag, umfang.stand)).length,
    ueberfaellig: auftraege.filter(({ auftrag }) => isOverdue(auftrag, umfang.stand)).length,
  };
}

/** A share between 0 and 1; `null` when there is nothing to take a share of. */
export function quote({ teil, ganzes }: Anteil): number | null {
  return ganzes === 0 ? null : teil / ganzes;
}
