import type { Code } from '../codes.ts';
import type { Workspace } from '../model/workspace.ts';
import { type ArtSoll, type IsJudged, type Soll, type SollOf, sollOfGremien } from './umsetzung-soll.ts';

interface RegelKopf {
  readonly titel: string;
  /** Every finding that says the rule was not kept. */
  readonly codes: readonly Code[];
}

/** A rule that kinds of body, or single bodies, lay down. */
export interface GremienRegel extends RegelKopf {
  readonly artSoll: ArtSoll;
  readonly isJudged?: IsJudged;
}

/** A rule of the city as the report names it. */
export type Regel = GremienRegel | (RegelKopf & { readonly soll: SollOf });

export function sollOf(regel: Regel, workspace: Workspace, jahr: number): readonly Soll[] {
  const soll = 'soll' in regel ? regel.soll : sollOfGremien(regel.artSoll, regel.isJudged);
  return soll(workspace, jahr);
}
