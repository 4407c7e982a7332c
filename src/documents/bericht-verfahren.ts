import { type CivilDate, yearOf } from '../calendar.ts';
import type { Entry } from '../model/entry.ts';
import { schrittstand } from '../model/verfahren.ts';
import type { Schritt, Verfahren } from '../model/verfahren-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import type { Umfang } from './bericht-umfang.ts';
import type { JsonObject } from './document.ts';
import { akteurNames } from './names.ts';

/** Whether a step was planned or done by the end of the year, and not all of it was done before. */
function laeuftIn({ schritte }: Verfahren, jahr: number): boolean {
  const begins = schritte.some(({ termin, erledigt }) => {
    const day = erledigt ?? (termin && zeitspanneOf(termin).von);
    return day !== undefined && yearOf(day) <= jahr;
  });
  return begins && schritte.some(({ erledigt }) => erledigt === undefined || yearOf(erledigt) >= jahr);
}

/** The step to speak of: the first that is late, else the first that can begin. */
function naechsterSchritt(verfahren: Verfahren, tag: CivilDate): Schritt | undefined {
  const first = (stand: string) =>
    verfahren.schritte.find((schritt) => schrittstand(verfahren, schritt, tag) === stand);
  return first('ueberfaellig') ?? first('offen');
}

function zeile(workspace: Workspace, { value }: Entry<Verfahren>, tag: CivilDate): JsonObject {
  const next = naechsterSchritt(value, tag);
  return {
    titel: value.titel,
    schritte: value.schritte.length,
    erledigt: value.schritte.filter((schritt) => schrittstand(value, schritt, tag) === 'erledigt').length,
    ueberfaellig: next !== undefined && schrittstand(value, next, tag) === 'ueberfaellig',
    naechster: next
      ? {
          titel: next.titel,
          verantwortlich: akteurNames(workspace, next.verantwortlich),
          termin: next.termin === undefined ? null : zeitspanneOf(next.termin).name,
        }
      : null,
  };
}

/** How far each Verfahren of the year has come, those that are late first; none in the report on a part. */
export function verfahrenImJahr(workspace: Workspace, { jahr, stand, teil }: Umfang): readonly JsonObject[] {
  if (teil !== undefined) return [];
  return workspace.verfahren
    .filter(({ value }) => laeuftIn(value, jahr))
    .map((entry) => zeile(workspace, entry, stand))
    .sort((a, b) => Number(b.ueberfaellig) - Number(a.ueberfaellig));
}
