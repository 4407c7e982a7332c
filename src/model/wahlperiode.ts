import { type CivilDate, isWithin, type Zeitraum } from '../calendar.ts';
import type { Workspace } from './workspace.ts';

/** The Wahlperiode that the day lies in; `undefined` where the city names none for it. */
export function wahlperiodeAm({ kommune }: Workspace, tag: CivilDate): Required<Zeitraum> | undefined {
  return (kommune.value.wahlperioden ?? []).find((zeitraum) => isWithin(tag, zeitraum));
}
