import { isWithin, yearOf, zeitabschnitteOf } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Buchung, Budget, Hoechstbetrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import { buchungenUnderCap, capName, topfOf } from '../model/money-of.ts';
import { nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Cents, formatEuro } from '../money.ts';
import { finding } from './check.ts';

const DEFAULT_PERCENT = 80;

interface Grenze {
  readonly name: string;
  readonly betrag: Cents;
  readonly counts: (buchung: Buchung) => boolean;
}

function topfGrenzen({ kommune }: Workspace, { value }: Entry<Budget>): readonly Grenze[] {
  return Object.entries(value.toepfe).map(([topf, { ansatz }]) => ({
    name: `Topf „${nameIn(kommune.value.toepfe, topf)}“`,
    betrag: ansatz,
    counts: (buchung) => topfOf(value, buchung) === topf,
  }));
}

/** Only the period in which the Stichtag lies. */
function capGrenzen(
  workspace: Workspace,
  { value }: Entry<Budget>,
  caps: readonly Hoechstbetrag[],
): readonly Grenze[] {
  const { stichtag } = workspace;
  return caps.map((cap) => {
    const abschnitte = zeitabschnitteOf(yearOf(stichtag), cap.je).filter((part) => isWithin(stichtag, part));
    const counted = new Set(abschnitte.flatMap((abschnitt) => buchungenUnderCap(cap, value, abschnitt)));
    return {
      name: `Höchstbetrag für „${capName(workspace, cap)}“`,
      betrag: cap.betrag,
      counts: (buchung) => counted.has(buchung),
    };
  });
}

/** The booking that takes the sum to the threshold; nothing when the limit itself is broken, for which there is an error. */
function threshold(entry: Entry<Budget>, { betrag, counts }: Grenze, percent: number) {
  let sum = 0;
  let first: number | undefined;
  for (const [index, buchung] of entry.value.buchungen.entries()) {
    if (!counts(buchung)) continue;
    sum += buchung.betrag;
    if (sum * 100 >= betrag * percent) first ??= index;
  }
  return first === undefined || sum > betrag || sum === 0 ? undefined : { index: first, sum };
}

/** While there is time to act: most of a Topf, or of what is allowed for a purpose, is spent. */
export function* checkBudgetstand(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.budgets.filter(({ jahr }) => jahr === yearOf(workspace.stichtag))) {
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    // Without the body its rules are unknown; the reference check speaks of it.
    if (!gremium) continue;
    const art = gremienartOf(workspace, gremium);
    const percent = art?.budget?.warnung_ab_prozent ?? DEFAULT_PERCENT;
    const caps = art?.hoechstbetraege ?? [];
    for (const grenze of [...topfGrenzen(workspace, entry), ...capGrenzen(workspace, entry, caps)]) {
      const reached = threshold(entry, grenze, percent);
      if (!reached) continue;
      const rest = formatEuro(grenze.betrag - reached.sum);
      yield finding(
        'budget/fast-verbraucht',
        { entry, path: ['buchungen', reached.index, 'betrag'] },
        `${grenze.name}: ausgegeben sind ${formatEuro(reached.sum)} von ${formatEuro(grenze.betrag)}, es bleiben ${rest}.`,
        {
          hint: `Weitere Ausgaben mit dem Rest abstimmen. Gewarnt wird ab ${percent} Prozent; das ändert budget: warnung_ab_prozent: in gremium.yaml.`,
          source: art?.budget?.grundlage,
        },
      );
    }
  }
}

/** For each Topf it is written down where the money comes from. */
export function* checkQuelleDerToepfe(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.budgets) {
    for (const [topf, { quelle }] of Object.entries(entry.value.toepfe)) {
      if (quelle !== undefined) continue;
      yield finding(
        'budget/quelle',
        { entry, path: ['toepfe', topf], part: 'key' },
        `Beim Topf „${nameIn(workspace.kommune.value.toepfe, topf)}“ fehlt, woher das Geld kommt.`,
        { hint: 'Eine Zeile „quelle: …“ ergänzen, zum Beispiel mit dem Namen des Haushaltsansatzes.' },
      );
    }
  }
}
