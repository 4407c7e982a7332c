import { berichtVerteiler } from '../documents/bericht-verteiler.ts';
import { jahresbericht } from '../documents/jahresbericht.ts';
import { publicJahresbericht } from '../documents/jahresbericht-oeffentlich.ts';
import type { ExitCode, Io } from '../io.ts';
import { worteOf } from '../model/begriffe.ts';
import type { Entry } from '../model/entry.ts';
import { isExtern } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';
import { suggest } from '../schema/suggest.ts';
import { UsageError } from '../usage-error.ts';
import { type FassungOptions, isPublic } from './fassung.ts';
import { parseJahr } from './parse-jahr.ts';
import { type ProduceOptions, produce } from './produce.ts';

export interface ReportOptions extends ProduceOptions, FassungOptions {
  readonly gremium?: string;
  readonly sozialraum?: string;
}

function requireKnown(
  what: string,
  id: string | undefined,
  index: ReadonlyMap<string, Entry<unknown>>,
): void {
  if (id === undefined || index.has(id)) return;
  const meant = suggest(id, index.keys());
  throw new UsageError(
    `${what} „${id}“ gibt es nicht. ${meant ? `Meinten Sie „${meant}“?` : `Es gibt: ${[...index.keys()].join(', ') || 'noch keinen Eintrag'}.`}`,
  );
}

/** The bodies of which a report can tell. */
function gremienWithMinutes(workspace: Workspace): ReadonlyMap<string, Entry<unknown>> {
  return new Map([...workspace.index.gremium].filter(([, gremium]) => !isExtern(workspace, gremium)));
}

/** The day the report reflects: `--stichtag`, else the day its author gave it, else the repository's or today. */
export function report(io: Io, typed: string, options: ReportOptions): Promise<ExitCode> {
  const { gremium, sozialraum } = options;
  const forPublic = isPublic(options);
  const jahr = parseJahr(typed, io.today);
  if (gremium !== undefined && sozialraum !== undefined) {
    throw new UsageError('--gremium und --sozialraum lassen sich nicht zugleich angeben.');
  }
  return produce(io, options, (workspace) => {
    requireKnown('Ein Gremium', gremium, gremienWithMinutes(workspace));
    requireKnown(
      worteOf(workspace.kommune.value)('Einen sozialraum'),
      sozialraum,
      workspace.index.sozialraum,
    );
    const bericht = workspace.berichte.find((entry) => entry.jahr === jahr);
    const stand = (options.stichtag === undefined ? bericht?.value.stand : undefined) ?? workspace.stichtag;
    const auswahl = {
      jahr,
      stand,
      ...(gremium === undefined ? {} : { gremium }),
      ...(sozialraum === undefined ? {} : { sozialraum }),
    };
    if (forPublic) return { documents: [publicJahresbericht(workspace, auswahl)] };
    return {
      documents: [jahresbericht(workspace, auswahl)],
      details: { ...berichtVerteiler(workspace, auswahl) },
    };
  });
}
