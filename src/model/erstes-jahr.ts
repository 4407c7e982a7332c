import { yearOf } from '../calendar.ts';
import type { Workspace } from './workspace.ts';

/**
 * What lies before the first year of which the repository has a meeting came in later, without its minutes. While no
 * meeting can be read, nobody knows which year that is.
 */
export function isVorDemErstenJahr({ sitzungen, incomplete }: Workspace, jahr: number): boolean {
  const first = sitzungen[0];
  return first === undefined ? incomplete.has('sitzung') : jahr < yearOf(first.value.datum);
}
