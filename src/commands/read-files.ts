import { CODES } from '../codes.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import type { DataCache } from '../files/data-cache.ts';
import { readOne } from '../files/read-repository.ts';
import { readTextIn } from '../files/read-text.ts';
import { shareReading } from '../files/shared-reading.ts';
import { type Place, placeOf } from '../model/kinds.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import { placeProblem } from '../model/place-problem.ts';
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

/**
 * A file without fault whose data are known; its text is read again when somebody asks for it. Data that came by way of
 * JSON are no parts of their file's text, which would keep all of it in memory.
 */
function sourceFrom(root: string, path: string, json: string): SourceFile {
  let text: string | undefined;
  return {
    path,
    data: JSON.parse(json) as Data,
    problems: [],
    get text() {
      text ??= readTextIn(root, path) ?? '';
      return text;
    },
  };
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

function validated(file: SourceFile, place: Place): ReadFile {
  const { diagnostics, references, value } =
    file.data === undefined
      ? { diagnostics: [], references: [], value: undefined }
      : ownValidator()(place.kind, file);
  return {
    loaded: { file, place, value, references },
    diagnostics: [...withoutEchoes(file.problems, diagnostics), ...diagnostics],
  };
}

/** What is to be made of a file once its data are known, or known to be missing. */
function settled(path: string, source: () => SourceFile | Diagnostic): ReadFile {
  const place = placeOf(path);
  const found = source();
  const problem = placeProblem(path) ?? [];
  if ('code' in found) {
    const file = { path, text: '', data: undefined, problems: [] };
    const loaded = place && { file, place, value: undefined, references: [] };
    return loaded ? { loaded, diagnostics: [found].concat(problem) } : { diagnostics: [found] };
  }
  if (!place) return { diagnostics: [problem].flat() };
  const { loaded, diagnostics } = validated(found, place);
  return { ...(loaded && { loaded }), diagnostics: [problem].flat().concat(diagnostics) };
}

function carefully(root: string, path: string, cache: DataCache | undefined): SourceFile | Diagnostic {
  const content = readOne(root, path);
  if (!(content instanceof Uint8Array)) return unreadable(path, content.unreadable);
  if (!placeOf(path)) return { path, text: '', data: undefined, problems: [] };
  const file = readSource(path, content);
  if (file.data === undefined || file.problems.length > 0) return file;
  const json = JSON.stringify(file.data);
  cache?.keep(path, json);
  return sourceFrom(root, path, json);
}

/** Every file in the order of `paths`; what `cache` knows is not read again, and what it did not know it is told. */
export function readFiles(root: string, paths: readonly string[], cache?: DataCache): readonly ReadFile[] {
  const files = new Map(
    paths.map((path) => {
      const json = cache?.jsonOf(path);
      return [path, json === undefined ? undefined : settled(path, () => sourceFrom(root, path, json))];
    }),
  );
  const open = paths.filter((path) => files.get(path) === undefined);
  const shared = shareReading(root, open);
  const read = (path: string, json: string | null) => {
    if (json !== null) cache?.keep(path, json);
    const source = () => (json === null ? carefully(root, path, cache) : sourceFrom(root, path, json));
    files.set(path, settled(path, source));
  };
  for (let own = shared ? shared.take() : open; own; own = shared?.take()) {
    for (const path of own) read(path, null);
    for (const [path, json] of shared?.ready() ?? []) read(path, json);
  }
  for (const [path, json] of shared?.rest() ?? []) read(path, json);
  cache?.close();
  return [...files.values()].flatMap((file) => file ?? []);
}
