import { longDate, weekdayName } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import { hasWortprotokoll, topNummern } from '../model/tagesordnung.ts';
import type { Umfeld } from '../model/workspace.ts';
import { fragenOhneAntwort, isGast } from '../model/wortprotokoll.ts';
import { finding, relatedPlace } from './check.ts';

/** A weekday that somebody typed is that of the date. */
export function* checkWochentage(entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { datum, wochentag } = entry.value;
  const name = weekdayName(datum);
  if (wochentag === undefined || name.startsWith(wochentag)) return;
  yield finding(
    'sitzung/wochentag',
    { entry, path: ['wochentag'] },
    `Der ${longDate(datum)} ist ein ${name}, hier steht „${wochentag}“.`,
    {
      hint: `„wochentag: ${name.slice(0, 2)}“ schreiben oder das Datum berichtigen.`,
      related: relatedPlace({ entry, path: ['datum'] }, 'Das Datum steht hier.'),
    },
  );
}

/** Who said what stands only in minutes of a body that wants it so. */
export function* checkWortprotokolle(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  if (hasWortprotokoll(umfeld, entry)) return;
  const nummern = topNummern(umfeld, entry);
  for (const [index, { wortprotokoll }] of entry.value.tagesordnung.entries()) {
    if (wortprotokoll.length === 0) continue;
    yield finding(
      'protokoll/wortprotokoll',
      { entry, path: ['tagesordnung', index, 'wortprotokoll'], part: 'key' },
      `TOP ${nummern[index]} hält fest, wer was gesagt hat; dieses Gremium führt Ergebnisprotokolle.`,
      {
        hint: 'Unter ergebnis: schreiben, was herauskam. Führt das Gremium Niederschriften, bei seiner Art in gremium.yaml unter protokoll: „art: wort“ ergänzen.',
      },
    );
  }
}

function whyNotThere(umfeld: Umfeld, { anwesend }: Sitzung, name: string): string | undefined {
  if (anwesend.some(({ person }) => person === name) || isGast(anwesend, name)) return undefined;
  const mitglied = umfeld.index.mitglied.get(name)?.value;
  return mitglied
    ? `„${mitglied.name}“ hat gesprochen, steht aber nicht unter anwesend:.`
    : `„${name}“ ist weder eine Person aus mitglieder/ noch ein Gast dieser Sitzung.`;
}

/** Who spoke was there. */
export function* checkWortbeitraege(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  for (const [index, { wortprotokoll }] of entry.value.tagesordnung.entries()) {
    for (const [position, { von }] of wortprotokoll.entries()) {
      const path = ['tagesordnung', index, 'wortprotokoll', position, 'von'];
      for (const name of von) {
        const message = whyNotThere(umfeld, entry.value, name);
        if (message === undefined) continue;
        yield finding('protokoll/wortbeitrag', { entry, path }, message, {
          hint: 'Den Kurznamen prüfen oder die Person unter anwesend: ergänzen; einen Gast so nennen wie dort unter gast:.',
        });
      }
    }
  }
}

/** A question without an answer stays an open point. */
export function* checkOffeneFragen(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  if (!hasReached(entry.value, 'durchgefuehrt')) return;
  const nummern = topNummern(umfeld, entry);
  for (const [index, top] of entry.value.tagesordnung.entries()) {
    for (const position of fragenOhneAntwort(top)) {
      yield finding(
        'protokoll/frage-offen',
        { entry, path: ['tagesordnung', index, 'wortprotokoll', position, 'text'] },
        `TOP ${nummern[index]} enthält eine Frage, auf die keine Antwort folgt.`,
        {
          hint: 'Die Antwort als „art: antwort“ ergänzen. Wird sie nachgereicht, das als Auftrag mit Frist festhalten.',
        },
      );
    }
  }
}
