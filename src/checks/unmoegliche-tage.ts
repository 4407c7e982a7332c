import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Auftrag, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding } from './check.ts';

/** A task that a meeting gives cannot be due before it: a slip, of which nobody need hear twice. */
export function isFaelligVor({ datum }: Sitzung, { bis }: Auftrag): boolean {
  return bis !== undefined && bis < datum;
}

/** Tasks are due after the meeting that gives them, and done when the day has come. */
export function* checkAuftragstage(entry: Entry<Sitzung>, { heute }: Umfeld): Iterable<Diagnostic> {
  for (const [top, { auftraege }] of entry.value.tagesordnung.entries()) {
    for (const [index, auftrag] of auftraege.entries()) {
      const { was, bis, erledigt } = auftrag;
      const at = (field: 'bis' | 'erledigt') => ({
        entry,
        path: ['tagesordnung', top, 'auftraege', index, field],
      });
      if (bis !== undefined && isFaelligVor(entry.value, auftrag)) {
        yield finding(
          'auftrag/tag',
          at('bis'),
          `Der Auftrag „${was}“ ist bis ${longDate(bis)} fällig, vergeben wurde er erst am ${longDate(entry.value.datum)}.`,
          { hint: 'Den Tag bei bis: prüfen, vor allem das Jahr.' },
        );
      }
      if (erledigt !== undefined && erledigt > heute) {
        yield finding(
          'auftrag/tag',
          at('erledigt'),
          `Der Auftrag „${was}“ soll am ${longDate(erledigt)} erledigt worden sein; dieser Tag kommt erst noch.`,
          { hint: 'Den Tag bei erledigt: prüfen; ist der Auftrag noch offen, die Zeile löschen.' },
        );
      }
    }
  }
}

/** The next meeting comes after this one. */
export function* checkTagDerNaechsten(entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { datum, naechste_sitzung: naechste } = entry.value;
  if (naechste === undefined || naechste > datum) return;
  yield finding(
    'sitzung/naechste-davor',
    { entry, path: ['naechste_sitzung'] },
    naechste === datum
      ? `Als nächste Sitzung steht hier der ${longDate(naechste)}, der Tag dieser Sitzung selbst.`
      : `Als nächste Sitzung steht hier der ${longDate(naechste)}; diese Sitzung war später, am ${longDate(datum)}.`,
    { hint: 'datum: und naechste_sitzung: prüfen, vor allem das Jahr.' },
  );
}
