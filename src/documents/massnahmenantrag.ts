import type { Massnahme } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { bewilligendeFunktion } from '../model/zahlungen.ts';
import type { Document } from './document.ts';
import { amtContext, gremienNamed } from './gremium-context.ts';
import { beratungenOf, massnahmeContext } from './massnahme-context.ts';
import { briefkopf } from './names.ts';
import { massnahmevermerke } from './planung-context.ts';

/** The form that asks for a Maßnahme to be approved; who approves fills in the last part. */
export function massnahmenantrag(workspace: Workspace, massnahme: Entry<Massnahme>): Document {
  const { bewilligt, gremium } = massnahme.value;
  const stand = bewilligt?.am ?? workspace.stichtag;
  const body = workspace.index.gremium.get(gremium);
  const funktion = body && (bewilligendeFunktion(workspace, body) ?? body.value.geschaeftsfuehrung);
  return {
    template: 'massnahmenantrag',
    target: `massnahmen/antrag-${massnahme.id}`,
    title: `Antrag: ${massnahme.value.titel}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stand, gremienNamed(workspace, massnahme.value.gremium)),
      foerdervermerke: massnahmevermerke(workspace, massnahme, stand),
      massnahme: massnahmeContext(workspace, massnahme),
      an: amtContext(workspace, funktion, stand),
      beratungen: beratungenOf(workspace, massnahme, stand),
    },
  };
}
