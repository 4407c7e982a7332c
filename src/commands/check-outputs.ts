import { relative, sep } from 'node:path';
import { civilDate } from '../calendar.ts';
import { compareDiagnostics } from '../diagnostic.ts';
import { type Aufruf, type Aufzeichnung, callText } from '../files/aufruf.ts';
import { readOutputs } from '../files/read-outputs.ts';
import type { Output } from '../formats/rendering.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Report } from '../reporters/report.ts';
import { UsageError } from '../usage-error.ts';
import { blockingErrors, type Loaded, load } from './load.ts';
import type { LoadOptions } from './load-options.ts';
import { outputFolder } from './output-folder.ts';
import { type Remade, type Verdict, verdictsOn } from './output-verdicts.ts';
import type { Probe, ProduceOptions } from './produce.ts';

/** Carries out a recorded call once more; `undefined` for what is no command that writes documents. */
export type RunAgain = (
  io: Io,
  aufruf: Aufruf,
  options: ProduceOptions,
) => Promise<ExitCode> | ExitCode | undefined;

export interface OutputOptions extends LoadOptions {
  /** `true` for `ausgabe/` of the repository. */
  readonly output?: string | true;
  readonly runAgain: RunAgain;
}

interface Again {
  readonly io: Io;
  readonly root: string;
  readonly load: Probe['load'];
  readonly runAgain: RunAgain;
}

/** Many calls are of the same day: the repository is read once for each. */
function loadOnce(): Probe['load'] {
  const known = new Map<string, Loaded>();
  return (io, options) => {
    const key = `${io.today} ${options.stichtag ?? ''}`;
    const loaded = known.get(key) ?? load(io, options);
    known.set(key, loaded);
    return loaded;
  };
}

/** „Es gibt:“ and a list below it, as a sentence. */
function inOneLine(message: string): string {
  const [first = '', ...names] = message.split('\n');
  return names.length === 0 ? first : `${first} ${names.map((name) => name.trim()).join(', ')}.`;
}

/** With today's data, on the day of the record: typed days are typed again, others were „today“. */
async function remake(record: Aufzeichnung, { io, root, load: read, runAgain }: Again): Promise<Remade> {
  const outputs: Output[] = [];
  const silent = () => undefined;
  const today = record.optionen.stichtag === undefined ? civilDate(record.stichtag) : io.today;
  const probe: Probe = { load: read, version: record.version, take: (taken) => void outputs.push(...taken) };
  const again = { ...io, cwd: root, today, out: silent, err: silent };
  try {
    const code = await runAgain(again, record, { ...record.optionen, ordner: root, probe });
    const contents = new Map(outputs.map(({ path, content }) => [path, content]));
    if (code === 0) return { contents };
    const refusal =
      code === undefined
        ? `„gremium ${record.befehl}“ schreibt keine Dokumente.`
        : `Am ${record.stichtag} haben sie Fehler („gremium validate --stichtag ${record.stichtag}“ zeigt sie).`;
    return { contents, refusal };
  } catch (error) {
    if (error instanceof UsageError) return { contents: new Map(), refusal: inOneLine(error.message) };
    throw error;
  }
}

/** In the order in which a reader asks. */
const STATES = [
  ['unveraendert', 'unverändert'],
  ['veraltet', 'veraltet'],
  ['geaendert', 'von Hand geändert'],
  ['fehlt', 'fehlt'],
  ['ungeprueft', 'nicht prüfbar'],
  ['fremd', 'nicht von gremium'],
] as const;

function countsOf(verdicts: readonly Verdict[]): NonNullable<Report['ausgabe']> {
  const states = verdicts.map(({ found }) => found?.code.replace(/^.*\//, '') ?? 'unveraendert');
  return STATES.map(([name, text]) => ({
    name,
    text,
    count: states.filter((state) => state === name).length,
  }));
}

/** The report with what is to be said of the written documents; they are made again in memory, and nothing is written. */
export async function withOutputs<R extends Report & { readonly root: string }>(
  io: Io,
  report: R,
  options: OutputOptions,
): Promise<R> {
  const folder = outputFolder(io, report.root, options.output);
  const found = readOutputs(folder);
  const again = { io, root: report.root, load: loadOnce(), runAgain: options.runAgain };
  const isBlocked = blockingErrors(report).length > 0;
  const more = [
    ...(options.ordner === undefined ? [] : ['-C', options.ordner]),
    ...(typeof options.output === 'string' ? ['-o', options.output] : []),
  ];
  const remakings = [];
  for (const record of found.manifest.aufrufe) {
    io.progress(`${callText(record)} wird geprüft …`);
    const remade = isBlocked ? undefined : await remake(record, again);
    const command = (...words: readonly string[]) => callText(record, [...more, ...words]);
    remakings.push({ record, remade, command });
  }
  io.progress('');
  const verdicts = verdictsOn(found, remakings);
  if (!isBlocked && verdicts.every(({ found: one }) => one?.code === 'ausgabe/fremd')) {
    throw new UsageError(`In ${folder} liegt kein Dokument von gremium; es gibt nichts zu prüfen.`);
  }
  const prefix = (relative(report.root, folder) || '.').split(sep).join('/');
  const diagnostics = verdicts.flatMap(({ path, found: one }) =>
    one ? [{ ...one, file: `${prefix}/${path}` }] : [],
  );
  return {
    ...report,
    diagnostics: [...report.diagnostics, ...diagnostics].sort(compareDiagnostics),
    skipped: isBlocked ? [...report.skipped, 'Dokumente sind, was die Daten ergeben'] : report.skipped,
    ausgabe: countsOf(verdicts),
  };
}
