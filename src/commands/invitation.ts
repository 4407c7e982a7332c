import { eingeladene, einladung } from '../documents/einladung.ts';
import type { ExitCode, Io } from '../io.ts';
import { hasReached } from '../model/membership.ts';
import { type AuswahlOptions, chooseSitzungen } from './choose-sitzungen.ts';
import { type FassungOptions, requireVoll } from './fassung.ts';
import { type ProduceOptions, produce } from './produce.ts';

/** Of many meetings, those that are still to come get an invitation, or the cancellation. */
export function invitation(
  io: Io,
  typed: string,
  options: ProduceOptions & AuswahlOptions & FassungOptions,
): Promise<ExitCode> {
  requireVoll(options, 'Die Einladung');
  return produce(io, options, (workspace) => {
    const { sitzungen, ...rest } = chooseSitzungen(workspace, typed, {
      ...options,
      eignung: {
        otherwise: ['hat schon stattgefunden', 'haben schon stattgefunden'],
        from: workspace.stichtag,
        fits: (sitzung) => !hasReached(sitzung, 'durchgefuehrt'),
      },
    });
    const [only] = sitzungen;
    return {
      ...rest,
      documents: sitzungen.map((sitzung) => einladung(workspace, sitzung)),
      details: only && sitzungen.length === 1 ? { ...eingeladene(workspace, only) } : {},
    };
  });
}
