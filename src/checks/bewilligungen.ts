import { longDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Gremium, Massnahme } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { gremienartOf } from '../model/membership.ts';
import { nameIn } from '../model/name-of.ts';
import { isEinzelfallebene } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { bewilligendeFunktion, type Zahlung, zahlungenByMassnahme } from '../model/zahlungen.ts';
import { formatEuro } from '../money.ts';
import { finding, relatedPlace } from './check.ts';

interface Fall {
  readonly workspace: Workspace;
  readonly entry: Entry<Massnahme>;
  readonly gremium: Entry<Gremium>;
  /** Who has to approve. */
  readonly funktion: string;
}

/** An approval by another office is none, also while nothing is paid. */
function checkStelle({ workspace, entry, gremium, funktion }: Fall): Diagnostic | undefined {
  const { titel, bewilligt } = entry.value;
  if (!bewilligt || bewilligt.durch === funktion) return undefined;
  const name = (id: string) => nameIn(workspace.kommune.value.funktionen, id);
  return finding(
    'massnahme/bewilligung',
    { entry, path: ['bewilligt', 'durch'] },
    `„${titel}“ hat „${name(bewilligt.durch)}“ bewilligt; zuständig ist „${name(funktion)}“.`,
    {
      hint: `War es so, die Bewilligung nachholen; sonst durch: ${funktion} eintragen.`,
      source: gremienartOf(workspace, gremium)?.massnahmen?.grundlage,
    },
  );
}

/** The first payment stands for all. */
function checkZahlung(
  { workspace, entry, gremium, funktion }: Fall,
  { budget, index, buchung }: Zahlung,
): Diagnostic | undefined {
  const { titel, bewilligt } = entry.value;
  if (bewilligt && bewilligt.am <= buchung.datum) return undefined;
  const path: DataPath = bewilligt ? ['bewilligt'] : ['titel'];
  return finding(
    'massnahme/bewilligung',
    { entry: budget, path: ['buchungen', index, 'massnahme'] },
    bewilligt
      ? `„${titel}“ wurde erst am ${longDate(bewilligt.am)} bewilligt, aber schon am ${longDate(buchung.datum)} wurde gezahlt.`
      : `Für „${titel}“ wurde gezahlt, ohne dass die Maßnahme bewilligt ist.`,
    {
      hint: `In der Datei der Maßnahme „bewilligt:“ mit durch: ${funktion} und am: vor der ersten Zahlung eintragen, wenn es so war.`,
      source: gremienartOf(workspace, gremium)?.massnahmen?.grundlage,
      related: relatedPlace({ entry, path }, 'Die Maßnahme steht hier.'),
    },
  );
}

/** Maßnahmen are approved by the office that the city named, before anything is paid for them. */
export function* checkBewilligungen(workspace: Workspace): Iterable<Diagnostic> {
  const { funktionen = {} } = workspace.kommune.value;
  const zahlungen = zahlungenByMassnahme(workspace);
  for (const entry of workspace.massnahmen) {
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    if (!gremium || isEinzelfallebene(workspace, entry.value.handlungsebene)) continue;
    const funktion = bewilligendeFunktion(workspace, gremium);
    // Without such an office, or where it does not exist, there is one thing to say, and another check says it.
    if (funktion === undefined || !Object.hasOwn(funktionen, funktion)) continue;
    if (hasLooseEnd(workspace, [entry], ['funktion'])) continue;
    const fall = { workspace, entry, gremium, funktion };
    const [first] = zahlungen.get(entry.id) ?? [];
    const problem = checkStelle(fall) ?? (first && checkZahlung(fall, first));
    if (problem) yield problem;
  }
}

/** What is paid for a Maßnahme, over all years, stays within what it was said to cost. */
export function* checkKosten(workspace: Workspace): Iterable<Diagnostic> {
  const zahlungen = zahlungenByMassnahme(workspace);
  for (const entry of workspace.massnahmen) {
    const { kosten, titel } = entry.value;
    if (kosten === undefined || isEinzelfallebene(workspace, entry.value.handlungsebene)) continue;
    let sum = 0;
    let first: Zahlung | undefined;
    for (const zahlung of zahlungen.get(entry.id) ?? []) {
      sum += zahlung.buchung.betrag;
      if (sum > kosten) first ??= zahlung;
    }
    if (!first) continue;
    yield finding(
      'massnahme/kosten',
      { entry: first.budget, path: ['buchungen', first.index, 'betrag'] },
      `Für „${titel}“ wurden ${formatEuro(sum)} ausgegeben; veranschlagt sind ${formatEuro(kosten)}.`,
      {
        hint: 'Beträge und massnahme: prüfen; stimmen sie, die höheren Kosten bewilligen lassen und unter kosten: eintragen.',
        related: relatedPlace({ entry, path: ['kosten'] }, 'Die Kosten stehen hier.'),
      },
    );
  }
}

/** Work on a single case is paid for elsewhere: no costs, approval or booking here. */
export function* checkEinzelfallmassnahmen(workspace: Workspace): Iterable<Diagnostic> {
  const { handlungsebenen = {} } = workspace.kommune.value;
  const zahlungen = zahlungenByMassnahme(workspace);
  for (const entry of workspace.massnahmen) {
    if (!isEinzelfallebene(workspace, entry.value.handlungsebene)) continue;
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    const source = gremium && gremienartOf(workspace, gremium)?.massnahmen?.grundlage;
    const what = `„${entry.value.titel}“ gehört zur Ebene „${handlungsebenen[entry.value.handlungsebene]?.bezeichnung}“`;
    const hint =
      'Die Angabe entfernen oder handlungsebene: berichtigen; Hilfen im Einzelfall bewilligt nicht das Gremium.';
    if (entry.value.kosten)
      yield finding(
        'massnahme/einzelfall',
        { entry, path: ['kosten'] },
        `${what} und hat hier keine Kosten.`,
        { hint, source },
      );
    if (entry.value.bewilligt)
      yield finding(
        'massnahme/einzelfall',
        { entry, path: ['bewilligt'], part: 'key' },
        `${what} und wird hier nicht bewilligt.`,
        { hint, source },
      );
    for (const { budget, index } of zahlungen.get(entry.id) ?? [])
      yield finding(
        'massnahme/einzelfall',
        { entry: budget, path: ['buchungen', index, 'massnahme'] },
        `${what} und wird nicht aus dem Budget des Gremiums bezahlt.`,
        { hint, source },
      );
  }
}
