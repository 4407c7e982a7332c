import { verteilmail } from '../documents/verteilmail.ts';
import type { ExitCode, Io } from '../io.ts';
import { hasReached } from '../model/membership.ts';
import { UsageError } from '../usage-error.ts';
import { findSitzung } from './find-sitzung.ts';
import { type ProduceOptions, produce } from './produce.ts';

/** Minutes go out only once they are released. */
export function email(io: Io, typed: string, options: ProduceOptions): Promise<ExitCode> {
  return produce(io, options, (workspace) => {
    const sitzung = findSitzung(workspace, typed);
    if (sitzung.value.status === 'abgesagt') {
      throw new UsageError(`Die Sitzung ${sitzung.id} wurde abgesagt; es gibt kein Protokoll zu verteilen.`);
    }
    if (!hasReached(sitzung.value, 'freigegeben')) {
      throw new UsageError(
        `Das Protokoll zu ${sitzung.id} ist noch nicht freigegeben (status: ${sitzung.value.status}) und kann nicht verteilt werden.`,
      );
    }
    const { document, betreff, verteiler, pruefsumme } = verteilmail(workspace, sitzung);
    const isEntered = sitzung.value.protokoll?.pruefsumme !== undefined;
    return {
      document,
      details: { betreff, pruefsumme, ...verteiler },
      ...(isEntered
        ? {}
        : {
            note: `Diese Fassung festhalten, in ${sitzung.file.path} unter protokoll:\n  pruefsumme: ${pruefsumme}`,
          }),
    };
  });
}
