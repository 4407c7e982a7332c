import type { CivilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Berichtigung, Sitzung, Top } from './entities.ts';
import type { Entry } from './entry.ts';

/** Where a line breaks in the file says nothing. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function holds(text: string | undefined, part: string): boolean {
  return text !== undefined && oneLine(text).includes(oneLine(part));
}

/** The text with the corrected passage; as it was where the passage is not in it. */
function corrected(text: string, { alt, neu }: Berichtigung): string {
  const passage = oneLine(alt)
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  return passage === '' ? text : text.replace(new RegExp(passage, 'g'), () => neu.trim());
}

function correctedTop(top: Top, berichtigung: Berichtigung): Top {
  const apply = (text: string) => corrected(text, berichtigung);
  const { ergebnis, kurzfassung, reaktion, beschluss } = top;
  return {
    ...top,
    titel: apply(top.titel),
    ...(ergebnis === undefined ? {} : { ergebnis: apply(ergebnis) }),
    ...(kurzfassung === undefined ? {} : { kurzfassung: apply(kurzfassung) }),
    ...(reaktion ? { reaktion: { ...reaktion, wie: apply(reaktion.wie) } } : {}),
    ...(beschluss ? { beschluss: { ...beschluss, text: apply(beschluss.text) } } : {}),
    wortprotokoll: top.wortprotokoll.map((beitrag) => ({ ...beitrag, text: apply(beitrag.text) })),
    auftraege: top.auftraege.map((auftrag) => ({ ...auftrag, was: apply(auftrag.was) })),
  };
}

/** The meeting as its minutes read with what was corrected up to that day, and only that. */
export function berichtigteSitzung(entry: Entry<Sitzung>, stand: CivilDate): Entry<Sitzung> {
  const berichtigungen = entry.value.berichtigungen
    .filter(({ am }) => am <= stand)
    .toSorted((a, b) => compareTexts(a.am, b.am));
  const tagesordnung = entry.value.tagesordnung.map((top, index) =>
    berichtigungen.filter((berichtigung) => berichtigung.top === index + 1).reduce(correctedTop, top),
  );
  return { ...entry, value: { ...entry.value, tagesordnung, berichtigungen } };
}

export interface Berichtigungsvermerk {
  readonly am: CivilDate;
  /** The right wording, where what is told of the item does not have it. */
  readonly neu?: string;
}

/**
 * What must stand beside a quotation from this item (1-based) of a corrected meeting. A corrected passage that is not quoted needs no word; but
 * whether the author's own short version tells of it, only people know.
 */
export function vermerkeZu(
  { value }: Entry<Sitzung>,
  nummer: number,
  zitiert: string,
): readonly Berichtigungsvermerk[] {
  const top = value.tagesordnung[nummer - 1];
  return value.berichtigungen
    .filter((berichtigung) => berichtigung.top === nummer)
    .flatMap(({ am, neu }): readonly Berichtigungsvermerk[] => {
      if (holds(zitiert, neu)) return [{ am }];
      const stands = [top?.titel, top?.ergebnis, top?.reaktion?.wie, top?.beschluss?.text];
      const isElsewhere = stands.some((text) => holds(text, neu));
      return isElsewhere && top?.kurzfassung === undefined ? [] : [{ am, neu }];
    });
}
