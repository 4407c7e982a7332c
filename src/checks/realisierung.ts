import { type CivilDate, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import {
  type BeschlussMitQuelle,
  beschluesseOf,
  faelligkeitOf,
  isAbgelehnt,
  realisierungBis,
} from '../model/beschluesse.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, gremienOf, hasReached } from '../model/membership.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding } from './check.ts';

/** The day since which it is missing what became of the decision; `undefined` when nothing is. */
function missingSince({ stichtag }: Umfeld, decided: BeschlussMitQuelle): CivilDate | undefined {
  const { top, beschluss } = decided;
  if (isAbgelehnt(beschluss) || (top.auftraege.length === 0 && beschluss.betrag === undefined))
    return undefined;
  const due = faelligkeitOf(decided);
  if (due === undefined || due >= stichtag) return undefined;
  const latest = realisierungBis(beschluss, stichtag).at(-1);
  const isSettled =
    latest && (latest.am >= due || latest.stand === 'umgesetzt' || latest.stand === 'verworfen');
  return isSettled ? undefined : due;
}

/** What became of a decision with a task or an amount is written down once it was due. */
export function* checkRealisierung(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const regel = gremienOf(umfeld, entry)
    .map((gremium) => gremienartOf(umfeld, gremium)?.beschluesse)
    .find((beschluesse) => beschluesse?.realisierung);
  for (const decided of regel ? beschluesseOf(entry) : []) {
    const due = missingSince(umfeld, decided);
    if (due === undefined) continue;
    yield finding(
      'beschluss/realisierung',
      { entry, path: ['tagesordnung', decided.nummer - 1, 'beschluss'], part: 'key' },
      `Was aus dem Beschluss zu TOP ${decided.nummer} „${decided.top.titel}“ geworden ist, steht nach dem ${longDate(due)} noch nicht fest.`,
      {
        hint: 'Beim Beschluss „realisierung:“ mit am:, stand: (offen, begonnen, umgesetzt, verworfen) und text: ergänzen.',
        source: regel?.grundlage,
      },
    );
  }
}

/** Where the city wants a day for each task, open ones have one. */
export function* checkAuftragsfristen(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const regel = gremienOf(umfeld, entry)
    .map((gremium) => gremienartOf(umfeld, gremium)?.auftraege)
    .find((auftraege) => auftraege?.frist_noetig);
  if (!regel || !hasReached(entry.value, 'durchgefuehrt')) return;
  for (const [top, { auftraege }] of entry.value.tagesordnung.entries()) {
    for (const [index, { was, bis, erledigt }] of auftraege.entries()) {
      if (bis !== undefined || erledigt !== undefined) continue;
      yield finding(
        'auftrag/ohne-frist',
        { entry, path: ['tagesordnung', top, 'auftraege', index, 'was'] },
        `Der Auftrag „${was}“ hat keine Frist.`,
        { hint: 'Eine Zeile „bis: JJJJ-MM-TT“ ergänzen.', source: regel.grundlage },
      );
    }
  }
}
