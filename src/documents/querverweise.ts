import { partsOf } from '../model/verweis.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurNames } from './names.ts';

/** Where a reference leads: to a Verfahren by its title, else to an item of a meeting. */
export function querverweisContext(workspace: Workspace, verweis: string): JsonObject {
  const { index } = workspace;
  const [id, top] = partsOf(verweis);
  const sitzung = index.sitzung.get(id)?.value;
  return {
    verfahren: orNull(index.verfahren.get(verweis)?.value.titel),
    gremien: akteurNames(workspace, sitzung?.gremien ?? []),
    datum: orNull(sitzung?.datum),
    top: orNull(top),
  };
}
