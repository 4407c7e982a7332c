import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { type Aufruf, recordable } from '../files/aufruf.ts';
import { type WrittenOutput, writeOutputs } from '../files/write-outputs.ts';
import type { Output } from '../formats/rendering.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Workspace } from '../model/workspace.ts';
import { maskReport } from '../reporters/mask-report.ts';
import { reportText } from '../reporters/text.ts';
import { contextText, wantsContext } from './context-text.ts';
import type { FassungOptions } from './fassung.ts';
import { parseFormats } from './formats.ts';
import { leftBehindText } from './left-behind.ts';
import { blockingErrors, type Loaded, load } from './load.ts';
import type { LoadOptions } from './load-options.ts';
import { outputFolder } from './output-folder.ts';
import { renderAll } from './render-all.ts';
import { refuseTakenTargets } from './taken-targets.ts';
import { versionText, wantsVersion } from './version-text.ts';
import { withTemplates } from './with-templates.ts';

/** Takes what would be written, so that nothing is. */
export interface Probe {
  readonly load: (io: Io, options: LoadOptions) => Loaded;
  /** What the version line said when the files were written. */
  readonly version: string | undefined;
  readonly take: (outputs: readonly Output[]) => void;
}

export interface ProduceOptions extends LoadOptions, FassungOptions {
  /** Comma-separated names of formats; without them each document's own. */
  readonly format?: string;
  readonly output?: string | true;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** `json`: show what templates get, write nothing. */
  readonly context?: string;
  /** The call itself, to be kept with what it writes. */
  readonly aufruf?: Aufruf | undefined;
  readonly probe?: Probe;
}

/** What a command wants written, and what `--json` says besides. */
export interface Product {
  readonly documents: readonly Document[];
  readonly details?: object;
  /** What was named, in full, where a part of a name was enough. */
  readonly woerter?: readonly string[];
  /** What is left to do by hand; stands below the list of files. */
  readonly note?: string;
}

const CHANGES = { neu: 'neu', geaendert: 'geändert', unveraendert: 'unverändert' } as const;

/** „37,2 KB“. */
function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} Bytes`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${size.toFixed(1).replace('.', ',')} ${unit}`;
}

/** From here on the eye wants a sum below the list. */
const LONG_LIST = 8;

/** As one would type it from where one is. */
function shownPath(io: Io, folder: string, path: string): string {
  return (relative(io.cwd, resolve(folder, path)) || path).split(sep).join('/');
}

function listing(io: Io, folder: string, written: readonly WrittenOutput[], dryRun: boolean): string {
  const rows = written.map(({ path, bytes, change }) => ({
    path: shownPath(io, folder, path),
    size: sizeText(bytes),
    change: CHANGES[change],
  }));
  const width = Math.max(...rows.map(({ path }) => path.length));
  const sizeWidth = Math.max(...rows.map(({ size }) => size.length));
  const lines = rows.map(
    ({ path, size, change }) => `  ${path.padEnd(width)}  ${size.padStart(sizeWidth)}  ${change}`,
  );
  const sum = written.reduce((bytes, output) => bytes + output.bytes, 0);
  const total = lines.length > LONG_LIST ? `${lines.length} Dateien, ${sizeText(sum)}.\n` : '';
  return `${dryRun ? 'Geschrieben würde:' : 'Geschrieben:'}\n${lines.join('\n')}\n${total}`;
}

/** `title` where there is one document, as most commands write one. */
function titles(documents: readonly Document[]): object {
  const [only] = documents;
  return only && documents.length === 1
    ? { title: only.title }
    : { titles: documents.map(({ title }) => title) };
}

/**
 * Documents → render → format → write, for a repository without errors. Everything is rendered before the first file
 * changes; while errors stand, they are shown and nothing is written.
 */
export async function produce(
  io: Io,
  options: ProduceOptions,
  choose: (workspace: Workspace, befunde: readonly Diagnostic[]) => Product,
): Promise<ExitCode> {
  const asked = options.format === undefined ? undefined : parseFormats(options.format);
  const { probe, aufruf } = options;
  const isContext = wantsContext(options);
  const read = (probe?.load ?? load)(io, options);
  // Who looks up what templates get may be mending one.
  const loaded = isContext ? read : await withTemplates(read);
  if (!loaded.workspace || blockingErrors(loaded).length > 0) {
    const shown = maskReport(loaded);
    const errors = blockingErrors(shown);
    io.err(
      `${reportText({ ...shown, diagnostics: errors })}Solange Fehler bestehen, wird kein Dokument geschrieben.\n`,
    );
    return 1;
  }
  const { documents, details = {}, note, woerter } = choose(loaded.workspace, maskReport(loaded).diagnostics);
  if (isContext) {
    io.out(contextText(documents));
    return 0;
  }
  refuseTakenTargets(documents, options);
  const version = wantsVersion(loaded) ? (probe?.version ?? (await versionText(io, loaded))) : undefined;
  const outputs = await renderAll(io, loaded, { documents, asked, version });
  if (probe) {
    probe.take(outputs);
    return 0;
  }
  const folder = outputFolder(io, loaded.root, options.output);
  const dryRun = options.dryRun ?? false;
  const { stichtag } = loaded.workspace;
  const meant = aufruf && recordable(aufruf, woerter);
  io.holdInterrupts();
  const written = await writeOutputs(folder, outputs, {
    force: options.force ?? false,
    dryRun,
    aufruf: meant && { ...meant, stichtag, ...(version === undefined ? {} : { version }) },
  });
  io.progress('');
  const left = leftBehindText(folder, outputs, {
    aufruf: meant,
    shown: (path) => shownPath(io, folder, path),
  });
  io.out(
    options.json
      ? `${JSON.stringify({ version: 1, ...titles(documents), folder, dryRun, files: written, ...details }, null, 2)}\n`
      : `${listing(io, folder, written, dryRun)}${left}${note === undefined ? '' : `${note}\n`}`,
  );
  return 0;
}
