import { addDays, type CivilDate, daysBetween } from '../calendar.ts';
import type { Fristfelder } from './entities.ts';
import { addWerktage, countWerktage } from './feiertage.ts';
import type { Umfeld } from './workspace.ts';

/** A term: so many calendar days, or so many working days. */
export interface Frist {
  readonly anzahl: number;
  readonly einheit: 'tage' | 'werktage';
}

/** The term of that name, if the rule lays one down. */
export function fristOf<Name extends string>(
  regel: Fristfelder<Name> | undefined,
  name: Name,
): Frist | undefined {
  for (const einheit of ['tage', 'werktage'] as const) {
    const anzahl = regel?.[`${name}_${einheit}`];
    if (anzahl !== undefined) return { anzahl, einheit };
  }
  return undefined;
}

/** The last day of a term that begins on that day; the day itself is not counted. */
export function endOfFrist(umfeld: Umfeld, from: CivilDate, { anzahl, einheit }: Frist): CivilDate {
  return einheit === 'tage' ? addDays(from, anzahl) : addWerktage(umfeld, from, anzahl);
}

/** The last day on which something can happen that has to lie at least the term before that day. */
export function startOfFrist(umfeld: Umfeld, to: CivilDate, { anzahl, einheit }: Frist): CivilDate {
  return einheit === 'tage' ? addDays(to, -anzahl) : addWerktage(umfeld, to, -anzahl);
}

/** How far a day lies before another in the unit of a term: the longest term that it still keeps. */
export function abstandVor(
  umfeld: Umfeld,
  [day, to]: readonly [CivilDate, CivilDate],
  einheit: Frist['einheit'],
): Frist {
  return { anzahl: einheit === 'tage' ? daysBetween(day, to) : countWerktage(umfeld, day, to), einheit };
}

/** How far a day lies after another in the unit of a term: the shortest term that it still keeps. */
export function abstandNach(
  umfeld: Umfeld,
  [from, day]: readonly [CivilDate, CivilDate],
  einheit: Frist['einheit'],
): Frist {
  const between = abstandVor(umfeld, [addDays(from, 1), day], einheit);
  return { ...between, anzahl: between.anzahl + 1 };
}

/** „14 Tage“, „1 Werktag“. */
export function fristText({ anzahl, einheit }: Frist): string {
  const word = einheit === 'tage' ? 'Tag' : 'Werktag';
  return `${anzahl} ${word}${anzahl === 1 ? '' : 'e'}`;
}

/** „14 Tagen“, „1 Werktag“: after „innerhalb von“ and „nach“. */
export function fristTextDativ(frist: Frist): string {
  return frist.anzahl === 1 ? fristText(frist) : `${fristText(frist)}n`;
}
