import { parseCivilDate, yearOf } from '../calendar.ts';
import {
  ANLAESSE,
  type Berichtsanlass,
  type Berichtszeit,
  berichtsanlaesseOf,
  berichtszeitAt,
  berichtszeitBis,
  berichtszeitIn,
} from '../model/wahlperiodenberichte.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import { parseJahr } from './parse-jahr.ts';

function isAnlass(typed: string): typed is Berichtsanlass['art'] {
  return Object.hasOwn(ANLAESSE, typed);
}

function possible(workspace: Workspace): string {
  const years = berichtsanlaesseOf(workspace).map(({ art, tag }) => `${yearOf(tag)} (${ANLAESSE[art]})`);
  return years.length > 0
    ? `Möglich: ${years.join(', ')} oder ein Tag wie 2008-12-15.`
    : 'Dazu gehören in gremium.yaml wahlperioden: und unter berichte: ein wahlperiodenbericht:; ein Tag wie 2008-12-15 geht immer.';
}

/** `beginn` and `mitte` mean the first such report that is still in time, else the last one; or a year, or a day. */
export function findBerichtszeit(workspace: Workspace, typed: string): Berichtszeit {
  if (isAnlass(typed)) {
    const such = berichtsanlaesseOf(workspace).filter(({ art }) => art === typed);
    const anlass = such.find(({ faellig }) => faellig >= workspace.stichtag) ?? such.at(-1);
    if (anlass) return berichtszeitAt(workspace, anlass);
    throw new UsageError(`Einen Bericht ${ANLAESSE[typed]} gibt es hier nicht. ${possible(workspace)}`);
  }
  const day = parseCivilDate(typed);
  if (day) return berichtszeitBis(workspace, day);
  const found = berichtszeitIn(workspace, parseJahr(typed, workspace.stichtag));
  if (found) return found;
  throw new UsageError(`${typed} ist kein Wahlperiodenbericht vorgesehen. ${possible(workspace)}`);
}
