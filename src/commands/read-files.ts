import { CODES } from '../codes.ts';
import { type Diagnostic, FILE_START } from '../diagnostic.ts';
import type { DataCache } from '../files/data-cache.ts';
import { readOne } from '../files/read-repository.ts';
import { readTextIn } from '../files/read-text.ts';
import { shareReading } from '../files/shared-reading.ts';
import { type Place, placeOf } from '../model/kinds.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import { placeProblem } from '../model/place-problem.ts';
import { soundFrom, soundJson } from '../schema/sound-json.ts';
import { readSource } from '../source/read-source.ts';
import type { SourceFile } from '../source/source-file.ts';
import { ownValidator } from './own-validator.ts';

/** What one file gave; nothing is loaded of a file that is in no known place. */
export interface ReadFile {
  readonly loaded?: LoadedFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** What makes a file of a path in which nothing is wrong; its text is read again when somebody asks for it. */
function laterReadIn(root: string): (path: string) => SourceFile {
  const texts = new Map<string, string>();
  // What the files have in common is there once: a getter of its own for each would take more room than the rest.
  const anyFile: SourceFile = {
    path: '',
    problems: [],
    get text() {
      const text = texts.get(this.path) ?? readTextIn(root, this.path) ?? '';
      texts.set(this.path, text);
      return text;
    },
    get data() {
      return readSource(this.path, Buffer.from(this.text)).data;
    },
  };
  return (path) => Object.assign(Object.create(anyFile), { path });
}

function misplaced(path: string): readonly Diagnostic[] {
  return [placeProblem(path) ?? []].flat();
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

/** As JSON what nothing is wrong with: data that came by way of it are no parts of their file's text, which would stay. */
function readCarefully(root: string, path: string): string | ReadFile {
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
  const isSound = diagnostics.length === 0 && loaded.value !== undefined;
  return isSound ? soundJson(loaded) : { loaded, diagnostics: [...misplaced(path), ...diagnostics] };
}

/** Every file in the order of `paths`; what `cache` knows is not read again, and what it did not know it is told. */
export function readFiles(root: string, paths: readonly string[], cache?: DataCache): readonly ReadFile[] {
  const fileAt = laterReadIn(root);
  const sound = (path: string, json: string): ReadFile => {
    const place = placeOf(path);
    const diagnostics = misplaced(path);
    return place
      ? { loaded: { file: fileAt(path), place, ...soundFrom(json) }, diagnostics }
      : { diagnostics };
  };
  const files = new Map(
    paths.map((path) => {
      const json = cache?.jsonOf(path);
      return [path, json === undefined ? undefined : sound(path, json)];
    }),
  );
  const open = paths.filter((path) => files.get(path) === undefined);
  const shared = shareReading(root, open);
  const read = (path: string, json: string | null) => {
    const result = json ?? readCarefully(root, path);
    if (typeof result === 'string') cache?.keep(path, result);
    files.set(path, typeof result === 'string' ? sound(path, result) : result);
  };
  for (let own = shared ? shared.take() : open; own; own = shared?.take()) {
    for (const path of own) read(path, null);
    for (const [path, json] of shared?.ready() ?? []) read(path, json);
  }
  for (const [path, json] of shared?.rest() ?? []) read(path, json);
  cache?.close();
  return [...files.values()].flatMap((file) => file ?? []);
}
