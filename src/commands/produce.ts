import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { readTemplates } from '../files/read-package.ts';
import { type Output, type WrittenOutput, writeOutputs } from '../files/write-outputs.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Workspace } from '../model/workspace.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { maskReport } from '../reporters/mask-report.ts';
import { reportText } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import { blockingErrors, type LoadOptions, load } from './load.ts';

export interface ProduceOptions extends LoadOptions {
  /** Comma-separated names of formats. */
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What a command wants written, and what `--json` says besides. */
export interface Product {
  readonly document: Document;
  readonly details?: object;
  /** What is left to do by hand; stands below the list of files. */
  readonly note?: string;
}

const FORMATS = ['md', 'html'] as const;
type Format = (typeof FORMATS)[number];

function parseFormats(text: string): readonly Format[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const unknown = names.find((name) => !FORMATS.includes(name as Format));
  if (unknown !== undefined) {
    throw new UsageError(
      `Das Format „${unknown}“ gibt es nicht. Möglich: ${FORMATS.join(', ')}, auch mehrere mit Komma.`,
    );
  }
  return FORMATS.filter((name) => names.includes(name));
}

async function renderDocument(
  document: Document,
  templates: ReadonlyMap<string, string>,
  formats: readonly Format[],
): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  const root = renderMarkdown(document, templates);
  if (formats.includes('md')) {
    const { toMarkdownText } = await import('../formats/markdown.ts');
    const { svgFigure } = await import('../formats/svg-chart.ts');
    const { figureFile } = await import('../render/helpers.ts');
    const folder = document.target.slice(0, document.target.lastIndexOf('/') + 1);
    outputs.push({ path: `${document.target}.md`, content: toMarkdownText(root) });
    for (const [name, figure] of Object.entries(document.figures)) {
      outputs.push({
        path: `${folder}${figureFile(document.target, name)}`,
        content: svgFigure(figure, name),
      });
    }
  }
  if (formats.includes('html')) {
    const { toHtml } = await import('../formats/html.ts');
    outputs.push({ path: `${document.target}.html`, content: toHtml(root, document) });
  }
  return outputs;
}

const CHANGES = { neu: 'neu', geaendert: 'geändert', unveraendert: 'unverändert' } as const;

/** „37,2 KB“. */
function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} Bytes` : `${(bytes / 1024).toFixed(1).replace('.', ',')} KB`;
}

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
  return `${dryRun ? 'Geschrieben würde:' : 'Geschrieben:'}\n${lines.join('\n')}\n`;
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
  const formats = parseFormats(options.format);
  const loaded = load(io, options);
  if (!loaded.workspace || blockingErrors(loaded).length > 0) {
    const shown = maskReport(loaded);
    const errors = blockingErrors(shown);
    io.err(
      `${reportText({ ...shown, diagnostics: errors })}Solange Fehler bestehen, wird kein Dokument geschrieben.\n`,
    );
    return 1;
  }
  const { document, details = {}, note } = choose(loaded.workspace, maskReport(loaded).diagnostics);
  io.progress(`${document.title} wird erstellt …`);
  const outputs = await renderDocument(document, readTemplates(loaded.root), formats);
  const folder = resolve(
    options.output === undefined ? resolve(loaded.root, 'ausgabe') : resolve(io.cwd, options.output),
  );
  const dryRun = options.dryRun ?? false;
  const written = writeOutputs(folder, outputs, { force: options.force ?? false, dryRun });
  io.progress('');
  io.out(
    options.json
      ? `${JSON.stringify({ version: 1, title: document.title, folder, dryRun, files: written, ...details }, null, 2)}\n`
      : `${listing(io, folder, written, dryRun)}${note === undefined ? '' : `${note}\n`}`,
  );
  return 0;
}
