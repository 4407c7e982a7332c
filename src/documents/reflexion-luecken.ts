import { type CivilDate, yearOf } from '../calendar.ts';
import { gremienOhneDelegierte, type ReflexionStand, reflexionOf } from '../model/reflexion.ts';
import type { Workspace } from '../model/workspace.ts';
import { lueckenContext } from './bericht-luecken.ts';
import { umfangOf } from './bericht-umfang.ts';
import type { Json, JsonObject } from './document.ts';

export interface Reflexionsjahr {
  readonly jahr: number;
  readonly stand: CivilDate;
  readonly staende: readonly ReflexionStand[];
  /** Whether the Jugendhilfeplanung has said what the reflection achieved. */
  readonly isAssessed: boolean;
}

/** Meetings of reflection that did not take place in a stretch that is over. */
function fehlendeSitzungen(workspace: Workspace, jahr: number): readonly Json[] {
  return reflexionOf(workspace)
    .filter(({ abschnitt, isOver }) => isOver && yearOf(abschnitt.von) === jahr)
    .map(({ regel, abschnitt, gemeinsam, eigene }) => ({
      abschnitt: abschnitt.name,
      gemeinsam: Math.max(0, (regel.gemeinsam ?? 0) - gemeinsam.length),
      eigene: Math.max(0, (regel.eigene ?? 0) - eigene.length),
    }))
    .filter(({ gemeinsam, eigene }) => gemeinsam + eigene > 0);
}

/** What a reader must know is missing: in the reflection itself, then in the year it looks back on. */
export function reflexionsLuecken(
  workspace: Workspace,
  { jahr, stand, staende, isAssessed }: Reflexionsjahr,
): JsonObject {
  const ofYear = lueckenContext(workspace, umfangOf(workspace, { jahr, stand }));
  const reflexion = fehlendeSitzungen(workspace, jahr);
  const ohne_delegierte = staende.flatMap((one) =>
    gremienOhneDelegierte(workspace, one).map((gremium) => gremium.value.name),
  );
  const own = reflexion.length + ohne_delegierte.length;
  return { ...ofYear, reflexion, ohne_delegierte, nichts: own === 0 && isAssessed && !ofYear.zuerst };
}
