import { eingeladene, einladung } from '../documents/einladung.ts';
import type { ExitCode, Io } from '../io.ts';
import { findSitzung } from './find-sitzung.ts';
import { type ProduceOptions, produce } from './produce.ts';

export function invitation(io: Io, typed: string, options: ProduceOptions): Promise<ExitCode> {
  return produce(io, options, (workspace) => {
    const sitzung = findSitzung(workspace, typed);
    return { document: einladung(workspace, sitzung), details: { ...eingeladene(workspace, sitzung) } };
  });
}
