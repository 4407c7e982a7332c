import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { CivilDate } from '../calendar.ts';
import { runChecks } from '../checks/all-checks.ts';
import { CODES, type CodeEntry } from '../codes.ts';
import { compareDiagnostics, type Diagnostic, type Range } from '../diagnostic.ts';
import { findRoot } from '../files/find-root.ts';
import { readSchemas } from '../files/read-package.ts';
import { type FoundFile, listFiles, readRepository } from '../files/read-repository.ts';
import type { Io } from '../io.ts';
import { inWorten, worteOf } from '../model/begriffe.ts';
import { type Place, placeOf } from '../model/kinds.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import { placeProblem } from '../model/place-problem.ts';
import { buildWorkspace, type Workspace } from '../model/workspace.ts';
import type { Report } from '../reporters/report.ts';
import { createValidator, type Validator } from '../schema/validator.ts';
import { readSource } from '../source/read-source.ts';
import { parseStichtag } from './stichtag.ts';

export interface LoadOptions {
  /** `-C`: where to look for the repository. */
  readonly ordner?: string;
  readonly stichtag?: string;
}

/** A repository, read, validated and checked. `workspace` is missing while `gremium.yaml` is broken. */
export interface Loaded extends Report {
  readonly root: string;
  readonly workspace: Workspace | undefined;
  /** Every file looked at. */
  readonly paths: readonly string[];
}

interface ReadFile {
  readonly loaded?: LoadedFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a finding about a whole file points. */
const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function readFile(found: FoundFile, validate: Validator): ReadFile {
  const place = placeOf(found.path);
  const problem = placeProblem(found.path);
  const diagnostics = problem ? [problem] : [];
  if (!(found.content instanceof Uint8Array)) {
    const code = 'datei/nicht-lesbar';
    const message = `„${found.path}“ ${found.content.unreadable}.`;
    const file = { path: found.path, text: '', data: undefined, problems: [] };
    const unreadable = {
      code,
      severity: CODES[code].severity,
      message,
      hint: CODES[code].remedy,
      file: found.path,
      range: FILE_START,
    } as const;
    if (!place) return { diagnostics: [unreadable] };
    return {
      loaded: { file, place, value: undefined, references: [] },
      diagnostics: [unreadable, ...diagnostics],
    };
  }
  if (!place) return { diagnostics };
  return readData(found.path, found.content, place, validate, diagnostics);
}

function readData(
  path: string,
  bytes: Uint8Array,
  place: Place,
  validate: Validator,
  before: readonly Diagnostic[],
): ReadFile {
  const file = readSource(path, bytes);
  const { diagnostics, references, value } =
    file.data === undefined
      ? { diagnostics: [], references: [], value: undefined }
      : validate(place.kind, file);
  return {
    loaded: { file, place, value, references },
    diagnostics: [...before, ...file.problems, ...diagnostics],
  };
}

/** What counts as today: the day itself, or in a closed repository its `stichtag:`. */
function dayOf(io: Io, files: readonly LoadedFile[]): CivilDate {
  const kommune = files.find(({ place }) => place.kind === 'kommune')?.value as
    | { stichtag?: CivilDate }
    | undefined;
  return kommune?.stichtag ?? io.today;
}

function prefixOf(cwd: string, root: string): string {
  const way = relative(cwd, root);
  if (way === '') return '';
  return `${isAbsolute(way) ? root : way}`.split(sep).join('/').concat('/');
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

/** Root → read → schema → model → checks. What is wrong with the data is returned, never thrown. */
export function load(io: Io, options: LoadOptions): Loaded {
  const root = findRoot(resolve(io.cwd, options.ordner ?? '.'));
  const found = readRepository(root);
  io.progress(`${found.length} Dateien werden gelesen …`);
  const validate = createValidator(readSchemas());
  const read = found.map((file) => readFile(file, validate));
  const files = read.flatMap(({ loaded }) => loaded ?? []);
  const today = dayOf(io, files);
  const stichtag = options.stichtag === undefined ? today : parseStichtag(options.stichtag, io.today);
  const built = buildWorkspace(files, stichtag, listFiles(root));
  const workspace = built && { ...built, heute: today > stichtag ? today : stichtag };
  io.progress('Regeln werden geprüft …');
  const checked = workspace ? runChecks(workspace) : undefined;
  const wort = worteOf(workspace?.kommune.value);
  io.progress('');
  const texts = new Map(files.map(({ file }) => [file.path, file.text]));
  return {
    root,
    workspace,
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...emptiness(files),
      ...(checked?.diagnostics ?? []),
    ].sort(compareDiagnostics),
    files: found.length,
    paths: found.map(({ path }) => path),
    skipped: checked
      ? checked.skipped.flatMap(({ codes }) => codes.map((code) => inWorten(CODES[code].title, wort)))
      : ['alle Regeln, weil gremium.yaml nicht gelesen werden konnte'],
    prefix: prefixOf(io.cwd, root),
    textOf: (path) => texts.get(path) || undefined,
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

export function hasErrors({ diagnostics }: Pick<Loaded, 'diagnostics'>): boolean {
  return diagnostics.some(({ severity }) => severity === 'fehler');
}
