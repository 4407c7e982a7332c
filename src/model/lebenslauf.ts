import { type CivilDate, isWithin } from '../calendar.ts';
import type { Entry } from './entry.ts';
import type { Angebot, Lebensphase } from './verfahren-entities.ts';
import type { Workspace } from './workspace.ts';

/** A phase, or the way from one to the next, with what there is for it on a day. */
export interface Lebensabschnitt {
  readonly name: string;
  readonly phase: Lebensphase;
  /** Position of the phase, or of the one that the way leads to, in the list. */
  readonly index: number;
  readonly art: 'phase' | 'uebergang';
  readonly angebote: readonly Entry<Angebot>[];
}

/** The whole chain in the order of life: phase, way to the next one, next phase … */
export function lebensabschnitte(workspace: Workspace, tag: CivilDate): readonly Lebensabschnitt[] {
  const phasen = workspace.kommune.value.lebenslauf?.phasen ?? [];
  const angebote = workspace.angebote.filter(({ value }) => isWithin(tag, value));
  return phasen.flatMap((phase, index): readonly Lebensabschnitt[] => {
    const before = phasen[index - 1];
    const own: Lebensabschnitt = {
      name: phase.name,
      phase,
      index,
      art: 'phase',
      angebote: angebote.filter(({ value }) => value.phasen.includes(phase.kennung)),
    };
    if (!before) return [own];
    const uebergang: Lebensabschnitt = {
      name: `${before.name} → ${phase.name}`,
      phase,
      index,
      art: 'uebergang',
      angebote: angebote.filter(
        ({ value: { uebergang } }) => uebergang?.[0] === before.kennung && uebergang[1] === phase.kennung,
      ),
    };
    return [uebergang, own];
  });
}
