import { yearOf } from '../calendar.ts';
import type { Workspace } from './workspace.ts';

/** The first year of which the repository has a meeting. What lies before it came in later, without its minutes. */
export function isVorDemErstenJahr({ sitzungen }: Workspace, jahr: number): boolean {
  const first = sitzungen[0];
  return first !== undefined && jahr < yearOf(first.value.datum);
}
