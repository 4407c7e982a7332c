import type { Workspace } from '../model/workspace.ts';
import type { Json } from './document.ts';
import { orNull } from './json-of.ts';

/** The papers that the work rests on, and where to find them. */
export function grundlagenContext({ kommune }: Workspace): readonly Json[] {
  return (kommune.value.grundlagen ?? []).map(({ titel, stand, datei, adresse }) => ({
    titel,
    stand: orNull(stand),
    datei: orNull(datei),
    adresse: orNull(adresse),
  }));
}
