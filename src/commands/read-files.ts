import { CODES } from '../codes.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import type { DataCache } from '../files/data-cache.ts';
import { readOne } from '../files/read-repository.ts';
import { readTextIn } from '../files/read-text.ts';
import { shareReading } from '../files/shared-reading.ts';
import { type Place, placeOf } from '../model/kinds.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import { placeProblem } from '../model/place-problem.ts';
import { soundFrom, soundJson } from '../schema/sound-json.ts';
import { readSource } from '../source/read-source.ts';
import type { Data, SourceFile } from '../source/source-file.ts';
import { ownValidator } from './own-validator.ts';

/** What one file gave; nothing is loaded of a file that is in no known place. */
export interface ReadFile {
  readonly loaded?: LoadedFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a finding about a whole file points. */
const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The text of a file in which nothing is wrong; it is read again when somebody asks for it. */
function laterRead(root: string, path: string): SourceFile {
  let text: string | undefined;
  let data: Data | undefined;
  return {
    path,
    problems: [],
    get text() {
      text ??= readTextIn(root, path) ?? '';
      return text;
    },
    get data() {
      data ??= readSource(path, Buffer.from(this.text)).data;
      return data;
    },
  };
}

function misplaced(path: string): readonly Diagnostic[] {
  return [placeProblem(path) ?? []].flat();
}

/** Data that came by way of JSON are no parts of their file's text, which would keep all of it in memory. */
function soundFile(root: string, path: string, place: Place, json: string): ReadFile {
  return { loaded: { file: laterRead(root, path), place, ...soundFrom(json) }, diagnostics: misplaced(path) };
}

function unreadable(path: string, why: string): Diagnostic {
  const code = 'datei/nicht-lesbar';
  const { severity, remedy } = CODES[code];
  return { code, severity, message: `„${path}“ ${why}.`, hint: remedy, file: path, range: FILE_START };
}

/** What must not stand in a line at all needs no warning that it is there. */
function withoutEchoes(
  problems: readonly Diagnostic[],
  errors: readonly Diagnostic[],
): readonly Diagnostic[] {
  const lines = new Set(
    errors.filter(({ code }) => code === 'schema/zeile').map(({ range }) => range?.start.line),
  );
  return problems.filter(
    ({ code, range }) => code !== 'yaml/unsichtbar-im-text' || !lines.has(range?.start.line),
  );
}

function validated(file: SourceFile, place: Place): ReadFile & { readonly loaded: LoadedFile } {
  const { diagnostics, references, value } =
    file.data === undefined
      ? { diagnostics: [], references: [], value: undefined }
      : ownValidator()(place.kind, file);
  return {
    loaded: { file, place, value, references },
    diagnostics: [...withoutEchoes(file.problems, diagnostics), ...diagnostics],
  };
}

function readCarefully(root: string, path: string, cache: DataCache | undefined): ReadFile {
  const place = placeOf(path);
  const content = readOne(root, path);
  if (!(content instanceof Uint8Array)) {
    const found = unreadable(path, content.unreadable);
    if (!place) return { diagnostics: [found] };
    const file = { path, text: '', data: undefined, problems: [] };
    const loaded = { file, place, value: undefined, references: [] };
    return { loaded, diagnostics: [found, ...misplaced(path)] };
  }
  if (!place) return { diagnostics: misplaced(path) };
  const { loaded, diagnostics } = validated(readSource(path, content), place);
  if (diagnostics.length > 0 || loaded.value === undefined)
    return { loaded, diagnostics: [...misplaced(path), ...diagnostics] };
  const json = soundJson(loaded);
  cache?.keep(path, json);
  return soundFile(root, path, place, json);
}

/** Every file in the order of `paths`; what `cache` knows is not read again, and what it did not know it is told. */
export function readFiles(root: string, paths: readonly string[], cache?: DataCache): readonly ReadFile[] {
  const known = (path: string, json: string | null | undefined): ReadFile | undefined => {
    const place = placeOf(path);
    return place && typeof json === 'string' ? soundFile(root, path, place, json) : undefined;
  };
  const files = new Map(paths.map((path) => [path, known(path, cache?.jsonOf(path))]));
  const open = paths.filter((path) => files.get(path) === undefined);
  const shared = shareReading(root, open);
  const read = (path: string, json: string | null) => {
    if (json !== null) cache?.keep(path, json);
    files.set(path, known(path, json) ?? readCarefully(root, path, cache));
  };
  for (let own = shared ? shared.take() : open; own; own = shared?.take()) {
    for (const path of own) read(path, null);
    for (const [path, json] of shared?.ready() ?? []) read(path, json);
  }
  for (const [path, json] of shared?.rest() ?? []) read(path, json);
  cache?.close();
  return [...files.values()].flatMap((file) => file ?? []);
}
