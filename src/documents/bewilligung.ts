import type { Massnahme } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import type { Document } from './document.ts';
import { amtContext, gremienNamed } from './gremium-context.ts';
import { beratungenOf, massnahmeContext } from './massnahme-context.ts';
import { briefkopf } from './names.ts';
import { massnahmevermerke } from './planung-context.ts';

/** The letter that approves a Maßnahme, as of the day of approval; throws while there is none. */
export function bewilligung(workspace: Workspace, massnahme: Entry<Massnahme>): Document {
  const { bewilligt, titel } = massnahme.value;
  if (!bewilligt) {
    throw new UsageError(
      `Die Maßnahme „${titel}“ ist nicht bewilligt: In ${massnahme.file.path} fehlt bewilligt: mit durch: und am:.`,
    );
  }
  return {
    template: 'bewilligung',
    target: `massnahmen/bewilligung-${massnahme.id}`,
    title: `Bewilligung: ${titel}`,
    kind: 'brief',
    figures: {},
    context: {
      ...briefkopf(workspace, bewilligt.am, gremienNamed(workspace, massnahme.value.gremium)),
      foerdervermerke: massnahmevermerke(workspace, massnahme, bewilligt.am),
      massnahme: massnahmeContext(workspace, massnahme),
      durch: amtContext(workspace, bewilligt.durch, bewilligt.am),
      beratungen: beratungenOf(workspace, massnahme, bewilligt.am),
    },
  };
}
