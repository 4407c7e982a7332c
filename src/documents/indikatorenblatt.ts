import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { ALLES, indikatorenContext, OEFFENTLICH } from './indikatoren-context.ts';
import { briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';
import { zielvermerke } from './planung-context.ts';

/** Only the figures that were prepared for it: small ones are not in them. */
export const INDIKATORENBLATT_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  oeffentliche_indikatoren: true,
};

/** All figures with where they come from; shares are computed, never typed. */
export function indikatorenblatt(workspace: Workspace): Document {
  const { stichtag } = workspace;
  return {
    template: 'indikatorenblatt',
    target: 'planung/indikatorenblatt',
    title: 'Indikatorenblatt',
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag),
      foerdervermerke: zielvermerke(workspace, stichtag),
      indikatoren: indikatorenContext(workspace, ALLES),
      oeffentliche_indikatoren: indikatorenContext(workspace, OEFFENTLICH),
    },
  };
}
