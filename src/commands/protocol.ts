import { minutesOf } from '../documents/niederschrift.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Sitzung } from '../model/entities.ts';
import { hasReached } from '../model/membership.ts';
import { type AuswahlOptions, chooseSitzungen } from './choose-sitzungen.ts';
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
    const eignung = {
      what: 'schon ein Protokoll',
      fits: (sitzung: Sitzung) => hasReached(sitzung, 'durchgefuehrt'),
    };
    const sitzungen = chooseSitzungen(workspace, typed, { ...options, eignung });
    return { documents: sitzungen.map((sitzung) => minutesOf(workspace, sitzung)) };
  });
}
