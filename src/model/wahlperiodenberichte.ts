import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  earlierOf,
  yearOf,
  type Zeitraum,
} from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Entry } from './entry.ts';
import type { Wahlperiodenbericht, Wahlperiodenpflicht } from './prozess-entities.ts';
import type { Workspace } from './workspace.ts';

/** A point in a term of the council at which a report is asked for. */
export interface Berichtsanlass {
  readonly art: 'beginn' | 'mitte';
  readonly pflicht: Wahlperiodenpflicht;
  readonly wahlperiode: Required<Zeitraum>;
  readonly tag: CivilDate;
  /** The last day on which the report is in time. */
  readonly faellig: CivilDate;
}

export const ANLAESSE: Readonly<Record<Berichtsanlass['art'], string>> = {
  beginn: 'zum Beginn der Wahlperiode',
  mitte: 'zur Mitte der Wahlperiode',
};

/** The day with as many days of the term before it as after it; of two such days the earlier. */
export function mitteOf({ von, bis }: Required<Zeitraum>): CivilDate {
  return addDays(von, Math.floor(daysBetween(von, bis) / 2));
}

/** Every point at which the city asks for a report, in order; none before there was anything to report. */
export function berichtsanlaesseOf({ kommune, sitzungen }: Workspace): readonly Berichtsanlass[] {
  const { berichte, wahlperioden = [] } = kommune.value;
  const pflicht = berichte?.wahlperiodenbericht;
  const first = sitzungen[0]?.value.datum;
  if (!pflicht || first === undefined) return [];
  return wahlperioden
    .flatMap((wahlperiode) =>
      [...new Set(pflicht.zu)].map((art): Berichtsanlass => {
        const tag = art === 'beginn' ? wahlperiode.von : mitteOf(wahlperiode);
        return { art, pflicht, wahlperiode, tag, faellig: addMonths(tag, pflicht.toleranz_monate ?? 0) };
      }),
    )
    .filter(({ tag }) => tag >= first)
    .sort((a, b) => compareTexts(a.tag, b.tag));
}

/** The last report that goes no further than the day before; `undefined` before the first. */
function letzterBerichtVor(
  { wahlperiodenberichte }: Workspace,
  tag: CivilDate,
): Entry<Wahlperiodenbericht> | undefined {
  return wahlperiodenberichte
    .filter(({ value }) => value.stand < tag && value.bewertung !== undefined)
    .toSorted((a, b) => compareTexts(a.value.stand, b.value.stand))
    .at(-1);
}

/** What one report is about: from the day after the last one to the day it goes up to. */
export interface Berichtszeit {
  /** Where its own words lie. */
  readonly jahr: number;
  readonly von: CivilDate;
  readonly bis: CivilDate;
  /** Without one it is a report out of turn. */
  readonly anlass?: Berichtsanlass;
  readonly bericht?: Entry<Wahlperiodenbericht>;
  readonly letzter?: Entry<Wahlperiodenbericht>;
}

function zeitOf(
  workspace: Workspace,
  bis: CivilDate,
  { jahr, anlass, bericht }: Pick<Berichtszeit, 'jahr' | 'anlass' | 'bericht'>,
): Berichtszeit {
  const letzter = letzterBerichtVor(workspace, bis);
  const first = workspace.sitzungen[0]?.value.datum ?? bis;
  return {
    jahr,
    von: letzter ? addDays(letzter.value.stand, 1) : earlierOf(first, bis),
    bis,
    ...(anlass ? { anlass } : {}),
    ...(bericht ? { bericht } : {}),
    ...(letzter ? { letzter } : {}),
  };
}

function writtenIn(
  { wahlperiodenberichte }: Workspace,
  jahr: number,
): Entry<Wahlperiodenbericht> | undefined {
  return wahlperiodenberichte.find((entry) => entry.jahr === jahr);
}

/** The report that is asked for at that point; before its day it shows what is known so far. */
export function berichtszeitAt(workspace: Workspace, anlass: Berichtsanlass): Berichtszeit {
  const jahr = yearOf(anlass.tag);
  const bericht = writtenIn(workspace, jahr);
  const bis = bericht?.value.stand ?? earlierOf(workspace.stichtag, anlass.faellig);
  return zeitOf(workspace, bis, { jahr, anlass, ...(bericht ? { bericht } : {}) });
}

/** The report of a year; `undefined` where none is asked for in it and nobody wrote one. */
export function berichtszeitIn(workspace: Workspace, jahr: number): Berichtszeit | undefined {
  const anlass = berichtsanlaesseOf(workspace).find(({ tag }) => yearOf(tag) === jahr);
  if (anlass) return berichtszeitAt(workspace, anlass);
  const bericht = writtenIn(workspace, jahr);
  return bericht && zeitOf(workspace, bericht.value.stand, { jahr, bericht });
}

/** A report out of turn as of that day; what was written for another day does not speak for it. */
export function berichtszeitBis(workspace: Workspace, tag: CivilDate): Berichtszeit {
  const jahr = yearOf(tag);
  const bericht = writtenIn(workspace, jahr);
  return zeitOf(workspace, tag, { jahr, ...(bericht?.value.stand === tag ? { bericht } : {}) });
}
