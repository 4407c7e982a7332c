import { inWorten, worteOf } from '../model/begriffe.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Json } from './document.ts';
import { REGELN } from './umsetzung-regeln.ts';

/** Every rule that the body lays down differently from its kind, with both in words; `null` where one has none. */
export function abweichungenContext(workspace: Workspace, gremium: Entry<Gremium>): readonly Json[] {
  const common = workspace.kommune.value.gremienarten[gremium.value.art];
  const own = gremienartOf(workspace, gremium);
  if (!common || !own || !gremium.value.regeln) return [];
  return REGELN.flatMap((regel) => {
    if (!('artSoll' in regel)) return [];
    const hier = regel.artSoll(own, workspace)?.text ?? null;
    const sonst = regel.artSoll(common, workspace)?.text ?? null;
    return hier === sonst
      ? []
      : [{ regel: inWorten(regel.titel, worteOf(workspace.kommune.value)), hier, sonst }];
  });
}
