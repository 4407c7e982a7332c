import { type CivilDate, parseCivilDate } from '../calendar.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import { findSitzung } from './find-sitzung.ts';

export interface AuswahlOptions {
  readonly alle?: boolean;
  readonly ab?: string;
  readonly bis?: string;
}

/** Whether a meeting has the document, and what to say when none of many has. */
export interface Eignung {
  readonly fits: (sitzung: Sitzung) => boolean;
  /** „noch eine Einladung“. */
  readonly what: string;
  /** Where `--alle` begins; with the first meeting when missing. */
  readonly from?: CivilDate;
}

function parseDay(option: string, typed: string): CivilDate {
  const date = parseCivilDate(typed);
  if (!date)
    throw new UsageError(`${option} ${typed} ist kein Datum der Form JJJJ-MM-TT, zum Beispiel 2019-01-01.`);
  return date;
}

function rangeOf(typed: string, { ab, bis }: AuswahlOptions, from: CivilDate | undefined): [string, string] {
  const isYear = typed !== '';
  return [
    ab === undefined ? (isYear ? `${typed}-01-01` : (from ?? '')) : parseDay('--ab', ab),
    bis === undefined ? (isYear ? `${typed}-12-31` : '9999-12-31') : parseDay('--bis', bis),
  ];
}

/**
 * The one meeting that was named, or many: those of a year, or with `--alle` all. Of many, only
 * the fitting ones; throws when there is none.
 */
export function chooseSitzungen(
  workspace: Workspace,
  typed: string,
  options: AuswahlOptions & { readonly eignung: Eignung },
): readonly Entry<Sitzung>[] {
  const { alle = false, eignung } = options;
  const isYear = /^\d{4}$/.test(typed);
  const isMany = alle || isYear;
  if (!isMany && (options.ab !== undefined || options.bis !== undefined)) {
    throw new UsageError('--ab und --bis gelten nur zusammen mit --alle oder einem Jahr.');
  }
  if (alle && typed !== '' && !isYear) {
    throw new UsageError(`Entweder eine Sitzung nennen („${typed}“) oder --alle, nicht beides.`);
  }
  if (!isMany) {
    if (typed === '') throw new UsageError('Bitte eine Sitzung nennen, ein Jahr wie 2018 oder --alle.');
    return [findSitzung(workspace, typed)];
  }
  const [von, bis] = rangeOf(typed, options, eignung.from);
  const inRange = workspace.sitzungen.filter(({ value }) => value.datum >= von && value.datum <= bis);
  const sitzungen = inRange.filter(({ value }) => eignung.fits(value));
  if (sitzungen.length > 0) return sitzungen;
  throw new UsageError(
    inRange.length === 0
      ? 'In dieser Zeit gibt es keine Sitzung.'
      : `Von den ${inRange.length} Sitzungen dieser Zeit hat keine ${eignung.what}.`,
  );
}
