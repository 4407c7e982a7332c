import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { akteurName } from './names.ts';

/** The part of a district that a sub-body stands for, and the decision that made it one; `null` for a whole body. */
export function teilraumOf(workspace: Workspace, { value }: Entry<Gremium>): JsonObject | null {
  if (!value.teil_von) return null;
  const { gremium, stadtteile, konsens_beschluss } = value.teil_von;
  const [sitzung = '', top = ''] = konsens_beschluss.split('#');
  const beschlossen = workspace.index.sitzung.get(sitzung)?.value.datum;
  return {
    von: akteurName(workspace, gremium),
    stadtteile,
    beschluss: beschlossen === undefined ? null : { datum: beschlossen, top },
  };
}
