import { resolve } from 'node:path';
import type { CivilDate } from '../calendar.ts';
import { CHECKS } from '../checks/all-checks.ts';
import { type OfSitzungen, runChecks } from '../checks/run-checks.ts';
import { CODES, type CodeEntry } from '../codes.ts';
import { compareDiagnostics, type Diagnostic, FILE_START } from '../diagnostic.ts';
import { openDataCache } from '../files/data-cache.ts';
import { findRoot } from '../files/find-root.ts';
import { buildId } from '../files/read-package.ts';
import { surveyRepository } from '../files/read-repository.ts';
import type { Snapshot } from '../files/snapshot.ts';
import type { Io } from '../io.ts';
import { inWorten, worteOf } from '../model/begriffe.ts';
import { buildWorkspace } from '../model/build-workspace.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Report } from '../reporters/report.ts';
import { firstOfEachKind } from '../source/first-of-each-kind.ts';
import { type LoadOptions, snapshotFor } from './load-options.ts';
import { prefixOf } from './prefix.ts';
import { type ReadFile, readFiles } from './read-files.ts';
import { type Memory, memoryOf, memoryOfSitzungen } from './remembered.ts';
import { parseStichtag } from './stichtag.ts';
import { isAboutTemplate } from './with-templates.ts';

/** A repository, read, validated and checked. `workspace` is missing while `gremium.yaml` is broken. */
export interface Loaded extends Report {
  readonly root: string;
  readonly workspace: Workspace | undefined;
  /** Every file looked at. */
  readonly paths: readonly string[];
}

/** What counts as today: the day itself, or in a closed repository its `stichtag:`. */
function dayOf(io: Io, files: readonly LoadedFile[]): CivilDate {
  const kommune = files.find(({ place }) => place.kind === 'kommune')?.value as
    | { stichtag?: CivilDate }
    | undefined;
  return kommune?.stichtag ?? io.today;
}

function emptiness(files: readonly LoadedFile[]): readonly Diagnostic[] {
  const code = 'datei/fehlt';
  if (files.some(({ place }) => place.kind !== 'kommune')) return [];
  return [
    {
      code,
      severity: CODES[code].severity,
      message: 'Neben gremium.yaml gibt es keine Datei, die geprüft werden könnte.',
      hint: CODES[code].remedy,
      file: 'gremium.yaml',
      range: FILE_START,
    },
  ];
}

function findingsOf(
  read: readonly ReadFile[],
  workspace: Workspace | undefined,
  memoryWith: (workspace: Workspace) => Memory<OfSitzungen> | undefined,
): Pick<Report, 'diagnostics' | 'skipped' | 'hidden'> {
  const memory = workspace && memoryWith(workspace);
  const checked = workspace && runChecks(workspace, memory?.recall());
  if (checked) memory?.keep(checked.ofSitzungen);
  const wort = worteOf(workspace?.kommune.value);
  const found = [
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...emptiness(read.flatMap(({ loaded }) => loaded ?? [])),
    ...(checked?.diagnostics ?? []),
  ];
  return {
    diagnostics: firstOfEachKind(found.sort(compareDiagnostics)),
    skipped: (checked?.skipped ?? CHECKS).flatMap(({ codes }) =>
      codes.map((code) => inWorten(CODES[code].title, wort)),
    ),
    hidden: checked?.hidden ?? [],
  };
}

/**
 * Root → read → schema → model → checks. What is wrong with the data is returned, never thrown. Whoever has a snapshot of
 * the files has looked already whether anything is remembered of them.
 */
export function load(io: Io, options: LoadOptions, before?: Snapshot): Loaded {
  const root = findRoot(resolve(io.cwd, options.ordner ?? '.'));
  const snapshot = before ?? snapshotFor(root, options);
  const { data: paths, files: all } = surveyRepository(root);
  io.progress(`${paths.length} Dateien werden gelesen …`);
  const read = readFiles(root, paths, snapshot && openDataCache(root, buildId() ?? '', snapshot));
  const files = read.flatMap(({ loaded }) => loaded ?? []);
  const today = dayOf(io, files);
  const stichtag = options.stichtag === undefined ? today : parseStichtag(options.stichtag, io.today);
  const built = buildWorkspace(files, stichtag, all);
  const workspace = built && { ...built, heute: today > stichtag ? today : stichtag };
  io.progress('Regeln werden geprüft …');
  const remembered = before || !snapshot ? undefined : memoryOf(io, options, root, snapshot).recall();
  const memory = (umfeld: Workspace) => snapshot && memoryOfSitzungen(io, options, root, snapshot, umfeld);
  const { diagnostics, skipped, hidden } = remembered ?? findingsOf(read, workspace, memory);
  io.progress('');
  const sources = new Map(files.map(({ file }) => [file.path, file]));
  return {
    root,
    workspace,
    diagnostics: diagnostics.filter((found) => !isAboutTemplate(found)),
    files: paths.length,
    paths,
    skipped,
    hidden,
    prefix: prefixOf(io.cwd, root),
    textOf: (path) => sources.get(path)?.text || undefined,
    color: io.color,
  };
}

/** Errors that make a document wrong; a rule that the facts break is for the document to show. */
export function blockingErrors({ diagnostics }: Pick<Loaded, 'diagnostics'>): readonly Diagnostic[] {
  return diagnostics.filter(({ severity, code }) => {
    const entry: CodeEntry = CODES[code];
    return severity === 'fehler' && !entry.isFact;
  });
}
