import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { readTemplates } from '../files/read-package.ts';
import { readLook, resourcesOf } from '../files/read-resources.ts';
import { type WrittenOutput, writeOutputs } from '../files/write-outputs.ts';
import { FORMATS, type FormatName } from '../formats/all-formats.ts';
import type { Output, Rendering } from '../formats/rendering.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Workspace } from '../model/workspace.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { maskReport } from '../reporters/mask-report.ts';
import { reportText } from '../reporters/text.ts';
import { formatsOf, parseFormats } from './formats.ts';
import { blockingErrors, type Loaded, type LoadOptions, load } from './load.ts';

export interface ProduceOptions extends LoadOptions {
  /** Comma-separated names of formats; without them each document's own. */
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What a command wants written, and what `--json` says besides. */
export interface Product {
  readonly documents: readonly Document[];
  readonly details?: object;
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

function listing(io: Io, folder: string, written: readonly WrittenOutput[], dryRun: boolean): string {
  const rows = written.map(({ path, bytes, change }) => ({
    path: (relative(io.cwd, resolve(folder, path)) || path).split(sep).join('/'),
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

interface Order {
  readonly documents: readonly Document[];
  readonly asked: readonly FormatName[] | undefined;
}

async function renderAll(io: Io, { root, workspace }: Loaded, order: Order): Promise<readonly Output[]> {
  const { documents, asked } = order;
  const { erscheinungsbild, formate } = workspace?.kommune.value ?? {};
  const templates = readTemplates(root);
  const look = readLook(root, erscheinungsbild);
  const resources = resourcesOf(root, erscheinungsbild);
  const renderingOf = (document: Document): Rendering => ({
    document,
    root: renderMarkdown(document, templates),
    look,
    resources,
    renderingOf,
  });
  const outputs: Output[] = [];
  for (const [index, document] of documents.entries()) {
    const count = documents.length > 1 ? `${index + 1} von ${documents.length}: ` : '';
    io.progress(`${count}${document.title} wird erstellt …`);
    const rendering = renderingOf(document);
    for (const format of formatsOf(document, asked, formate)) {
      outputs.push(...(await FORMATS[format](rendering)));
    }
  }
  return outputs;
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
  const loaded = load(io, options);
  if (!loaded.workspace || blockingErrors(loaded).length > 0) {
    const shown = maskReport(loaded);
    const errors = blockingErrors(shown);
    io.err(
      `${reportText({ ...shown, diagnostics: errors })}Solange Fehler bestehen, wird kein Dokument geschrieben.\n`,
    );
    return 1;
  }
  const { documents, details = {}, note } = choose(loaded.workspace, maskReport(loaded).diagnostics);
  const outputs = await renderAll(io, loaded, { documents, asked });
  const folder = resolve(
    options.output === undefined ? resolve(loaded.root, 'ausgabe') : resolve(io.cwd, options.output),
  );
  const dryRun = options.dryRun ?? false;
  const written = writeOutputs(folder, outputs, { force: options.force ?? false, dryRun });
  io.progress('');
  io.out(
    options.json
      ? `${JSON.stringify({ version: 1, ...titles(documents), folder, dryRun, files: written, ...details }, null, 2)}\n`
      : `${listing(io, folder, written, dryRun)}${note === undefined ? '' : `${note}\n`}`,
  );
  return 0;
}
