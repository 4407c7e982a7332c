import { longDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Buchung, Budget, Gremium, Massnahme } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { gremienartOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

interface Zahlung {
  readonly budget: Entry<Budget>;
  readonly index: number;
  readonly buchung: Buchung;
}

/** What was paid for each Maßnahme, earliest first. */
function zahlungenFor(workspace: Workspace, massnahme: Entry<Massnahme>): readonly Zahlung[] {
  return workspace.budgets
    .flatMap((budget) =>
      budget.value.buchungen.map((buchung, index): Zahlung => ({ budget, index, buchung })),
    )
    .filter(({ buchung }) => buchung.massnahme === massnahme.id)
    .toSorted((a, b) => (a.buchung.datum < b.buchung.datum ? -1 : a.buchung.datum > b.buchung.datum ? 1 : 0));
}

function problemOf(
  { kommune }: Workspace,
  { titel, bewilligt }: Massnahme,
  funktion: string,
  { datum }: Buchung,
): string | undefined {
  const name = (id: string) => kommune.value.funktionen?.[id] ?? id;
  if (!bewilligt) return `Für „${titel}“ wurde gezahlt, ohne dass die Maßnahme bewilligt ist.`;
  if (bewilligt.durch !== funktion)
    return `„${titel}“ hat „${name(bewilligt.durch)}“ bewilligt; zuständig ist „${name(funktion)}“.`;
  if (bewilligt.am <= datum) return undefined;
  return `„${titel}“ wurde erst am ${longDate(bewilligt.am)} bewilligt, aber schon am ${longDate(datum)} wurde gezahlt.`;
}

function checkMassnahme(
  workspace: Workspace,
  entry: Entry<Massnahme>,
  gremium: Entry<Gremium>,
): Diagnostic | undefined {
  const funktion = gremium.value.geschaeftsfuehrung;
  const [first] = zahlungenFor(workspace, entry);
  // Without a Geschäftsführung, or where an office does not exist, there is one thing to say, and another check says it.
  if (!first || funktion === undefined || hasLooseEnd(workspace, [gremium, entry], ['funktion']))
    return undefined;
  const message = problemOf(workspace, entry.value, funktion, first.buchung);
  if (message === undefined) return undefined;
  const path: DataPath = entry.value.bewilligt ? ['bewilligt'] : ['titel'];
  return finding(
    'massnahme/bewilligung',
    { entry: first.budget, path: ['buchungen', first.index, 'massnahme'] },
    message,
    {
      hint: `In der Datei der Maßnahme „bewilligt:“ mit durch: ${funktion} und am: vor der ersten Zahlung eintragen, wenn es so war.`,
      source: gremienartOf(workspace, gremium)?.massnahmen?.grundlage,
      related: relatedPlace({ entry, path }, 'Die Maßnahme steht hier.'),
    },
  );
}

/** Nothing is paid for a Maßnahme before whoever runs its body approved it; the first payment stands for all. */
export function* checkBewilligungen(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.massnahmen) {
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    if (!gremium || !gremienartOf(workspace, gremium)?.massnahmen) continue;
    const problem = checkMassnahme(workspace, entry, gremium);
    if (problem) yield problem;
  }
}

/** Work on a single case is paid for elsewhere: no costs, approval or booking here. */
export function* checkEinzelfallmassnahmen(workspace: Workspace): Iterable<Diagnostic> {
  const { handlungsebenen = {} } = workspace.kommune.value;
  for (const entry of workspace.massnahmen) {
    const ebene = handlungsebenen[entry.value.handlungsebene];
    if (!ebene?.einzelfall) continue;
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    const source = gremium && gremienartOf(workspace, gremium)?.massnahmen?.grundlage;
    const what = `„${entry.value.titel}“ gehört zur Ebene „${ebene.bezeichnung}“`;
    const hint =
      'Die Angabe entfernen oder die Handlungsebene berichtigen; Hilfen im Einzelfall bewilligt das Fachteam.';
    if (entry.value.kosten)
      yield finding(
        'massnahme/einzelfall',
        { entry, path: ['kosten'] },
        `${what} und hat hier keine Kosten.`,
        {
          hint,
          source,
        },
      );
    if (entry.value.bewilligt)
      yield finding(
        'massnahme/einzelfall',
        { entry, path: ['bewilligt'], part: 'key' },
        `${what} und wird hier nicht bewilligt.`,
        { hint, source },
      );
    for (const { budget, index } of zahlungenFor(workspace, entry))
      yield finding(
        'massnahme/einzelfall',
        { entry: budget, path: ['buchungen', index, 'massnahme'] },
        `${what} und wird nicht aus dem Budget des Gremiums bezahlt.`,
        { hint, source },
      );
  }
}
