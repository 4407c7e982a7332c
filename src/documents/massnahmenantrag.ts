import type { Massnahme } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { amtContext } from './gremium-context.ts';
import { beratungenOf, massnahmeContext } from './massnahme-context.ts';
import { briefkopf } from './names.ts';

/** The form that asks for a Maßnahme to be approved; who approves fills in the last part. */
export function massnahmenantrag(workspace: Workspace, massnahme: Entry<Massnahme>): Document {
  const { bewilligt, gremium } = massnahme.value;
  const stand = bewilligt?.am ?? workspace.stichtag;
  const funktion = workspace.index.gremium.get(gremium)?.value.geschaeftsfuehrung;
  return {
    template: 'massnahmenantrag',
    target: `massnahmen/antrag-${massnahme.id}`,
    title: `Antrag: ${massnahme.value.titel}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stand),
      massnahme: massnahmeContext(workspace, massnahme),
      an: amtContext(workspace, funktion, stand),
      beratungen: beratungenOf(workspace, massnahme, stand),
    },
  };
}
