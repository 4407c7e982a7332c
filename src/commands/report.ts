import { parseCivilDate } from '../calendar.ts';
import { berichtVerteiler } from '../documents/bericht-verteiler.ts';
import { jahresbericht } from '../documents/jahresbericht.ts';
import { publicJahresbericht } from '../documents/jahresbericht-oeffentlich.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Entry } from '../model/entry.ts';
import { suggest } from '../schema/suggest.ts';
import { UsageError } from '../usage-error.ts';
import { type FassungOptions, isPublic } from './fassung.ts';
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

/** The day the report reflects: `--stichtag`, else the day its author gave it, else the repository's or today. */
export function report(io: Io, typed: string, options: ReportOptions): Promise<ExitCode> {
  const { gremium, sozialraum } = options;
  const forPublic = isPublic(options);
  if (!parseCivilDate(`${typed}-01-01`))
    throw new UsageError(`„${typed}“ ist kein Jahr. So aufrufen: gremium report 2018`);
  if (gremium !== undefined && sozialraum !== undefined) {
    throw new UsageError('--gremium und --sozialraum lassen sich nicht zugleich angeben.');
  }
  const jahr = Number(typed);
  return produce(io, options, (workspace) => {
    requireKnown('Ein Gremium', gremium, workspace.index.gremium);
    requireKnown('Einen Sozialraum', sozialraum, workspace.index.sozialraum);
    const bericht = workspace.berichte.find((entry) => entry.jahr === jahr);
    const stand = (options.stichtag === undefined ? bericht?.value.stand : undefined) ?? workspace.stichtag;
    const auswahl = {
      jahr,
      stand,
      ...(gremium === undefined ? {} : { gremium }),
      ...(sozialraum === undefined ? {} : { sozialraum }),
    };
    if (forPublic) return { document: publicJahresbericht(workspace, auswahl) };
    return {
      document: jahresbericht(workspace, auswahl),
      details: { ...berichtVerteiler(workspace, auswahl) },
    };
  });
}
