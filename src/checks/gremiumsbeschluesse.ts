import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type BeschlussMitQuelle, beschlussAt, isAbgelehnt, topOf } from '../model/beschluesse.ts';
import type { Buchung, Budget, Gremium, Hoechstbetrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import { buchungenUnderCap, capName } from '../model/money-of.ts';
import { nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Cents, formatEuro } from '../money.ts';
import { finding } from './check.ts';

interface Fall {
  readonly workspace: Workspace;
  readonly gremium: Entry<Gremium>;
  readonly cap: Hoechstbetrag;
  readonly buchung: Buchung;
  /** Spent on the same decision so far, this booking included. */
  readonly summe: Cents;
}

function objectionTo({ workspace, gremium, buchung }: Fall, found: BeschlussMitQuelle): string | undefined {
  const { sitzung, beschluss } = found;
  const where = `TOP ${found.nummer} vom ${longDate(sitzung.value.datum)}`;
  if (!sitzung.value.gremien.includes(gremium.id))
    return `${where} ist kein Beschluss von ${gremium.value.name}.`;
  if (isAbgelehnt(beschluss)) return `${where} wurde abgelehnt; die Buchung beruft sich darauf.`;
  if (sitzung.value.datum > buchung.datum)
    return `${where} wurde erst nach der Buchung vom ${longDate(buchung.datum)} beschlossen.`;
  const { zweck } = buchung;
  if (zweck === undefined || beschluss.zweck === undefined || beschluss.zweck === zweck) return undefined;
  const { zwecke = {} } = workspace.kommune.value;
  return `${where} wurde für „${nameIn(zwecke, beschluss.zweck)}“ beschlossen, nicht für „${nameIn(zwecke, zweck)}“.`;
}

/** What is wrong with the decision that a booking names; `undefined` when it covers the booking. */
function problemOf(fall: Fall): string | undefined {
  const { workspace, buchung, cap, summe } = fall;
  if (buchung.beschluss === undefined)
    return `Die Buchung ${cap.zweck === undefined ? 'aus' : 'für'} „${capName(workspace, cap)}“ nennt keinen Beschluss des Gremiums.`;
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

/** Each booking on which the body decides, with the first cap that says so: it is spoken of once. */
function capsByBuchung(
  { value }: Entry<Budget>,
  caps: readonly Hoechstbetrag[],
): ReadonlyMap<Buchung, Hoechstbetrag> {
  return new Map(
    caps
      .filter(({ beschluss_durch }) => beschluss_durch === 'gremium')
      .toReversed()
      .flatMap((cap) => buchungenUnderCap(cap, value).map((buchung) => [buchung, cap] as const)),
  );
}

function* checkBudget(
  workspace: Workspace,
  entry: Entry<Budget>,
  gremium: Entry<Gremium>,
): Iterable<Diagnostic> {
  const caps = capsByBuchung(entry, gremienartOf(workspace, gremium)?.hoechstbetraege ?? []);
  const sums = new Map<string, Cents>();
  for (const [index, buchung] of entry.value.buchungen.entries()) {
    const cap = caps.get(buchung);
    if (!cap) continue;
    const summe = (sums.get(buchung.beschluss ?? '') ?? 0) + buchung.betrag;
    sums.set(buchung.beschluss ?? '', summe);
    const message = problemOf({ workspace, gremium, cap, buchung, summe });
    if (message === undefined) continue;
    const field = (['beschluss', 'zweck', 'topf'] as const).find((name) => buchung[name]) ?? 'betrag';
    yield finding('budget/beschluss', { entry, path: ['buchungen', index, field] }, message, {
      hint: 'Bei der Buchung „beschluss: <Sitzung>#<Nummer>“ mit einem Beschluss dieses Gremiums angeben, der vorher gefasst wurde und den Betrag deckt.',
      source: cap.grundlage,
    });
  }
}

/** Where the body itself decides on a purpose or a Topf, each booking for it goes back to such a decision. */
export function* checkGremiumsbeschluesse(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.budgets) {
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    if (gremium) yield* checkBudget(workspace, entry, gremium);
  }
}
