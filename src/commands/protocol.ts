import { protokoll } from '../documents/protokoll.ts';
import type { ExitCode, Io } from '../io.ts';
import { hasReached } from '../model/membership.ts';
import { UsageError } from '../usage-error.ts';
import { findSitzung } from './find-sitzung.ts';
import { type ProduceOptions, produce } from './produce.ts';

export function protocol(io: Io, typed: string, options: ProduceOptions): Promise<ExitCode> {
  return produce(io, options, (workspace) => {
    const sitzung = findSitzung(workspace, typed);
    if (!hasReached(sitzung.value, 'durchgefuehrt')) {
      throw new UsageError(
        `Zur Sitzung ${sitzung.id} gibt es noch kein Protokoll (status: ${sitzung.value.status}).`,
      );
    }
    return { document: protokoll(workspace, sitzung) };
  });
}
