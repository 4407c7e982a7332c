import { meilensteineOf, zielbaumOf } from '../model/planung.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';
import { zielContext, zielvermerke } from './planung-context.ts';

/** Goals and steps, but no person by name and no reason why something is late. */
export const ZIELBAUM_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  ziele: {
    ebene: true,
    nr: true,
    titel: true,
    name: true,
    kurz: true,
    text: true,
    leitfrage: true,
    grundlage: true,
    freigaben: true,
    meilensteine: { titel: true, bis: true, stand: true, seit: true, stellen: true, massnahmen: true },
    massnahmen: true,
  },
};

/** All goals, each below the one it serves, with the steps and Maßnahmen that lead there. */
export function zielbaum(workspace: Workspace): Document {
  const { stichtag } = workspace;
  return {
    template: 'zielbaum',
    target: 'planung/zielbaum',
    title: 'Zielbaum',
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag),
      foerdervermerke: zielvermerke(workspace, stichtag),
      ziele: zielbaumOf(workspace).map(({ ziel, ebene }) => ({
        ebene,
        ...zielContext(workspace, ziel, meilensteineOf(ziel.value)),
      })),
    },
  };
}
