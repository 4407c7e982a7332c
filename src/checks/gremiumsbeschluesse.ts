import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type BeschlussMitQuelle, beschlussAt, isAbgelehnt, topOf } from '../model/beschluesse.ts';
import type { Buchung, Budget, Gremium, Hoechstbetrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Cents, formatEuro } from '../money.ts';
import { finding } from './check.ts';

interface Fall {
  readonly workspace: Workspace;
  readonly gremium: Entry<Gremium>;
  readonly zweck: string;
  readonly buchung: Buchung;
  /** Spent on the same decision so far, this booking included. */
  readonly summe: Cents;
}

function objectionTo(
  { workspace, gremium, zweck, buchung }: Fall,
  found: BeschlussMitQuelle,
): string | undefined {
  const { sitzung, beschluss } = found;
  const where = `TOP ${found.nummer} vom ${longDate(sitzung.value.datum)}`;
  if (!sitzung.value.gremien.includes(gremium.id))
    return `${where} ist kein Beschluss von ${gremium.value.name}.`;
  if (isAbgelehnt(beschluss)) return `${where} wurde abgelehnt; die Buchung beruft sich darauf.`;
  if (sitzung.value.datum > buchung.datum)
    return `${where} wurde erst nach der Buchung vom ${longDate(buchung.datum)} beschlossen.`;
  if (beschluss.zweck === undefined || beschluss.zweck === zweck) return undefined;
  const { zwecke = {} } = workspace.kommune.value;
  return `${where} wurde für „${zwecke[beschluss.zweck] ?? beschluss.zweck}“ beschlossen, nicht für „${zwecke[zweck] ?? zweck}“.`;
}

/** What is wrong with the decision that a booking names; `undefined` when it covers the booking. */
function problemOf(fall: Fall): string | undefined {
  const { workspace, buchung, zweck, summe } = fall;
  if (buchung.beschluss === undefined)
    return `Die Buchung für „${workspace.kommune.value.zwecke?.[zweck] ?? zweck}“ nennt keinen Beschluss des Gremiums.`;
  const place = topOf(workspace, buchung.beschluss);
  // The reference check speaks of a Tagesordnungspunkt that does not exist.
  if (!place) return undefined;
  const found = beschlussAt(workspace, buchung.beschluss);
  if (!found)
    return `TOP ${place.nummer} vom ${longDate(place.sitzung.value.datum)} enthält keinen Beschluss.`;
  const problem = objectionTo(fall, found);
  const { betrag } = found.beschluss;
  if (problem !== undefined || betrag === undefined || summe <= betrag) return problem;
  return `Auf den Beschluss zu TOP ${found.nummer} vom ${longDate(found.sitzung.value.datum)} wurden ${formatEuro(summe)} ausgegeben; beschlossen sind ${formatEuro(betrag)}.`;
}

function* checkZweck(
  workspace: Workspace,
  entry: Entry<Budget>,
  gremium: Entry<Gremium>,
  { zweck, grundlage }: Hoechstbetrag,
): Iterable<Diagnostic> {
  const sums = new Map<string, Cents>();
  for (const [index, buchung] of entry.value.buchungen.entries()) {
    if (buchung.zweck !== zweck) continue;
    const summe = (sums.get(buchung.beschluss ?? '') ?? 0) + buchung.betrag;
    sums.set(buchung.beschluss ?? '', summe);
    const message = problemOf({ workspace, gremium, zweck, buchung, summe });
    if (message === undefined) continue;
    const field = buchung.beschluss === undefined ? 'zweck' : 'beschluss';
    yield finding('budget/beschluss', { entry, path: ['buchungen', index, field] }, message, {
      hint: 'Bei der Buchung „beschluss: <Sitzung>#<Nummer>“ mit einem Beschluss dieses Gremiums angeben, der vorher gefasst wurde und den Betrag deckt.',
      source: grundlage,
    });
  }
}

/** Where the body itself decides on a purpose, each booking for it goes back to such a decision. */
export function* checkGremiumsbeschluesse(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.budgets) {
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    if (!gremium) continue;
    const caps = (gremienartOf(workspace, gremium)?.hoechstbetraege ?? []).filter(
      ({ beschluss_durch }) => beschluss_durch === 'gremium',
    );
    const byZweck = new Map(caps.map((cap) => [cap.zweck, cap]));
    for (const cap of byZweck.values()) yield* checkZweck(workspace, entry, gremium, cap);
  }
}
