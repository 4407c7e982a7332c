import type { CivilDate } from '../calendar.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import { findSitzung } from './find-sitzung.ts';
import { parseDay } from './parse-day.ts';

const EXAMPLE = '2019-01-01';

export interface AuswahlOptions {
  readonly alle?: boolean;
  readonly ab?: string;
  readonly bis?: string;
}

/** Whether a meeting has the document, and what to say of those that do not. */
export interface Eignung {
  readonly fits: (sitzung: Sitzung) => boolean;
  /** „hat schon stattgefunden“, „haben schon stattgefunden“. */
  readonly otherwise: readonly [one: string, many: string];
  /** Where `--alle` begins; with the first meeting when missing. */
  readonly from?: CivilDate;
}

export interface Auswahl {
  readonly sitzungen: readonly Entry<Sitzung>[];
  /** The one that was named, in full. */
  readonly woerter?: readonly string[];
  /** Which meetings of the time were passed over. */
  readonly note?: string;
}

function rangeOf(typed: string, { ab, bis }: AuswahlOptions, from: CivilDate | undefined): [string, string] {
  const isYear = typed !== '';
  return [
    ab === undefined ? (isYear ? `${typed}-01-01` : (from ?? '')) : parseDay('--ab', ab, EXAMPLE),
    bis === undefined ? (isYear ? `${typed}-12-31` : '9999-12-31') : parseDay('--bis', bis, EXAMPLE),
  ];
}

function counted(others: number, { otherwise: [one, many] }: Eignung, when = ''): string {
  return others === 1 ? `eine Sitzung${when}; sie ${one}.` : `${others} Sitzungen${when}; sie ${many}.`;
}

/**
 * The one meeting that was named, or many: those of a year, or with `--alle` all. Of many, only
 * the fitting ones; throws when there is none.
 */
export function chooseSitzungen(
  workspace: Workspace,
  typed: string,
  options: AuswahlOptions & { readonly eignung: Eignung },
): Auswahl {
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
    const sitzung = findSitzung(workspace, typed);
    return { sitzungen: [sitzung], woerter: [sitzung.id] };
  }
  const [von, bis] = rangeOf(typed, options, eignung.from);
  const inRange = workspace.sitzungen.filter(({ value }) => value.datum >= von && value.datum <= bis);
  const sitzungen = inRange.filter(({ value }) => eignung.fits(value));
  const others = inRange.length - sitzungen.length;
  if (sitzungen.length > 0) {
    return others === 0
      ? { sitzungen }
      : { sitzungen, note: `Ausgelassen: ${counted(others, eignung, ' dieser Zeit')}` };
  }
  throw new UsageError(
    others === 0
      ? 'In dieser Zeit gibt es keine Sitzung.'
      : `In dieser Zeit gibt es ${counted(others, eignung)}`,
  );
}
