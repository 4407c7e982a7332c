import { minutesOf } from '../documents/niederschrift.ts';
import type { ExitCode, Io } from '../io.ts';
import { hasReached } from '../model/membership.ts';
import { type AuswahlOptions, chooseSitzungen, type Eignung } from './choose-sitzungen.ts';
import { type FassungOptions, requireVoll } from './fassung.ts';
import { type ProduceOptions, produce } from './produce.ts';

/** Of many meetings, those that were held. */
export function protocol(
  io: Io,
  typed: string,
  options: ProduceOptions & AuswahlOptions & FassungOptions,
): Promise<ExitCode> {
  requireVoll(options, 'Das Ergebnisprotokoll');
  return produce(io, options, (workspace) => {
    const eignung: Eignung = {
      otherwise: ['ist abgesagt oder noch nicht durchgeführt', 'sind abgesagt oder noch nicht durchgeführt'],
      fits: (sitzung) => hasReached(sitzung, 'durchgefuehrt'),
    };
    const { sitzungen, ...rest } = chooseSitzungen(workspace, typed, { ...options, eignung });
    return { ...rest, documents: sitzungen.map((sitzung) => minutesOf(workspace, sitzung)) };
  });
}
