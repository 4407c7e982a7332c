import { longDate, yearOf, zeitabschnitteOf } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Buchung, Budget, Hoechstbetrag } from '../model/entities.ts';
import type { Entry, YearlyEntry } from '../model/entry.ts';
import { groupBy } from '../model/group-by.ts';
import { gremienartOf } from '../model/membership.ts';
import { buchungenUnderCap, capName, topfOf } from '../model/money-of.ts';
import { nameIn } from '../model/name-of.ts';
import { regelOrt } from '../model/regeln.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Cents, formatEuro } from '../money.ts';
import { finding, listed, relatedPlace } from './check.ts';

/** Each booking lies in the year of its budget and belongs to one of its Töpfe. */
export function* checkBuchungen(workspace: Workspace): Iterable<Diagnostic> {
  const { toepfe = {} } = workspace.kommune.value;
  for (const entry of workspace.budgets) {
    for (const [index, buchung] of entry.value.buchungen.entries()) {
      if (yearOf(buchung.datum) !== entry.jahr) {
        yield finding(
          'budget/jahr',
          { entry, path: ['buchungen', index, 'datum'] },
          `Die Buchung vom ${longDate(buchung.datum)} gehört nicht in das Budget ${entry.jahr}.`,
          {
            hint: `Das Datum berichtigen oder die Buchung nach budgets/${yearOf(buchung.datum)}/ verschieben.`,
          },
        );
      }
      const isUnknown = buchung.topf !== undefined && !Object.hasOwn(toepfe, buchung.topf);
      if (isUnknown || topfOf(entry.value, buchung) !== undefined) continue;
      const path = ['buchungen', index, ...(buchung.topf === undefined ? ['betrag'] : ['topf'])];
      yield finding(
        'budget/topf',
        { entry, path },
        'Es ist nicht klar, aus welchem Topf die Buchung bezahlt wird.',
        {
          hint: `topf: mit einem dieser Töpfe angeben: ${listed(Object.keys(entry.value.toepfe))}.`,
        },
      );
    }
  }
}

/** The first booking that takes the running sum over `limit`, with the sum after all of them. */
function crossing(
  buchungen: readonly (readonly [index: number, buchung: Buchung])[],
  limit: Cents,
): { readonly index: number; readonly sum: Cents } | undefined {
  let sum = 0;
  let first: number | undefined;
  for (const [index, { betrag }] of buchungen) {
    sum += betrag;
    if (sum > limit) first ??= index;
  }
  return first === undefined ? undefined : { index: first, sum };
}

/** No Topf pays out more than was put in. */
export function* checkAnsaetze(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.budgets) {
    const paidFrom = groupBy(
      [...entry.value.buchungen.entries()].map(
        (numbered) => [topfOf(entry.value, numbered[1]) ?? '', numbered] as const,
      ),
    );
    for (const [topf, { ansatz }] of Object.entries(entry.value.toepfe)) {
      const over = crossing(paidFrom.get(topf) ?? [], ansatz);
      if (!over) continue;
      yield finding(
        'budget/ansatz',
        { entry, path: ['buchungen', over.index, 'betrag'] },
        `Mit dieser Buchung ist der Topf „${topf}“ überzogen: ausgegeben ${formatEuro(over.sum)}, angesetzt ${formatEuro(ansatz)}.`,
        {
          hint: 'Beträge prüfen oder den Ansatz nach einer Bewilligung anpassen.',
          related: relatedPlace({ entry, path: ['toepfe', topf, 'ansatz'] }, 'Der Ansatz steht hier.'),
        },
      );
    }
  }
}

function* overspentCaps(
  entry: YearlyEntry<Budget>,
  cap: Hoechstbetrag,
): Iterable<{ index: number; sum: Cents; name: string }> {
  for (const abschnitt of zeitabschnitteOf(entry.jahr, cap.je)) {
    const counted = new Set(buchungenUnderCap(cap, entry.value, abschnitt));
    const own = [...entry.value.buchungen.entries()].filter(([, buchung]) => counted.has(buchung));
    const over = crossing(own, cap.betrag);
    if (over) yield { ...over, name: abschnitt.name };
  }
}

/** What a purpose with a cap costs is paid from the Topf that the cap belongs to. */
function* checkTopfOfCap(
  workspace: Workspace,
  entry: Entry<Budget>,
  cap: Hoechstbetrag,
): Iterable<Diagnostic> {
  if (cap.zweck === undefined || cap.topf === undefined) return;
  const { toepfe = {} } = workspace.kommune.value;
  const nameOf = (topf: string) => nameIn(toepfe, topf);
  for (const [index, buchung] of entry.value.buchungen.entries()) {
    const topf = topfOf(entry.value, buchung);
    if (buchung.zweck !== cap.zweck || topf === undefined || topf === cap.topf) continue;
    yield finding(
      'budget/topf',
      { entry, path: ['buchungen', index, buchung.topf === undefined ? 'betrag' : 'topf'] },
      `„${capName(workspace, cap)}“ wird aus „${nameOf(cap.topf)}“ bezahlt, hier aber aus „${nameOf(topf)}“.`,
      { hint: `topf: ${cap.topf} eintragen oder den Zweck berichtigen.`, source: cap.grundlage },
    );
  }
}

/** Spending for a purpose or from a Topf stays below the cap that the city set for each body and period. */
export function* checkHoechstbetraege(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.budgets) {
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    if (!gremium) continue;
    const { hoechstbetraege = [] } = gremienartOf(workspace, gremium) ?? {};
    for (const [index, cap] of hoechstbetraege.entries()) {
      yield* checkTopfOfCap(workspace, entry, cap);
      for (const { index: buchung, sum, name } of overspentCaps(entry, cap)) {
        yield finding(
          'budget/hoechstbetrag',
          { entry, path: ['buchungen', buchung, 'betrag'] },
          `${cap.zweck === undefined ? 'Aus' : 'Für'} „${capName(workspace, cap)}“ wurden ${formatEuro(sum)} im ${name} ausgegeben; möglich sind bis zu ${formatEuro(cap.betrag)}.`,
          {
            hint: `Beträge und ${cap.zweck === undefined ? 'topf' : 'zweck'}: prüfen; was darüber liegt, anders finanzieren.`,
            source: cap.grundlage,
            related: relatedPlace(
              regelOrt(workspace, gremium, ['hoechstbetraege', index, 'betrag']),
              'Der Höchstbetrag steht hier.',
            ),
          },
        );
      }
    }
  }
}
