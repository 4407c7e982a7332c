import { monthName, parseCivilDate } from '../calendar.ts';
import { excerpt } from '../source/quoting.ts';
import type { Wording } from './wording.ts';

const GERMAN_DAY = /^([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4}|[0-9]{2})$/;
const WITH_MONTH_NAME = /^([0-9]{1,2})\.?\s?(\p{L}{3,})\.?\s?([0-9]{4})$/u;
const NEARLY_ISO = /^([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})$/;

function isoText(year: string, month: string, day: string): string | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year;
  return parseCivilDate(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** „September“, „Sept.“, „Sep“. */
function monthCalled(typed: string): string | undefined {
  const word = typed.toLowerCase();
  const number = Array.from({ length: 12 }, (_, index) => index + 1).find((month) =>
    monthName(month).toLowerCase().startsWith(word),
  );
  return number === undefined ? undefined : String(number);
}

function meantDate(typed: string): string | undefined {
  const [, day, name, year] = WITH_MONTH_NAME.exec(typed) ?? [];
  if (day && name && year) return isoText(year, monthCalled(name) ?? '', day);
  const german = GERMAN_DAY.exec(typed);
  if (german) return isoText(german[3] as string, german[2] as string, german[1] as string);
  const iso = NEARLY_ISO.exec(typed);
  return iso ? isoText(iso[1] as string, iso[2] as string, iso[3] as string) : undefined;
}

export function describeDate(field: string, typed: string): Wording {
  const meant = meantDate(typed);
  if (meant !== undefined) {
    return {
      code: 'schema/datum',
      message: `${field}: „${excerpt(typed)}“ ist nicht in der Form Jahr-Monat-Tag (JJJJ-MM-TT) geschrieben.`,
      hint: `So schreiben: ${meant}.`,
    };
  }
  const isIso = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(typed);
  return {
    code: 'schema/datum',
    message: isIso
      ? `${field}: Den Tag „${excerpt(typed)}“ gibt es nicht, oder er liegt vor 1900 oder nach 2100.`
      : `${field}: „${excerpt(typed)}“ ist kein Datum.`,
    hint: 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.',
  };
}

export function describePlanwert(field: string, typed: string): Wording {
  const meant = meantDate(typed);
  return {
    code: 'schema/datum',
    message: `${field}: „${excerpt(typed)}“ ist kein Zeitpunkt der Planung.`,
    hint: `So schreiben: ${meant ?? '2008-02-13'}, oder ungenauer 2008-02, 2008-Q1, 2008-H1, 2008.`,
  };
}
