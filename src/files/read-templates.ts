import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODES } from '../codes.ts';
import { compareTexts } from '../collation.ts';
import { type Diagnostic, FILE_START } from '../diagnostic.ts';
import { decodeText } from '../source/decode.ts';
import { problem, type Wording } from '../source/problem.ts';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';
import { readPackageTemplates } from './read-package.ts';

/** A repository's own templates by name (`einladung`, `partials/kopf`), and what keeps one of them from being read. */
export interface CityTemplates {
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of their paths (`templates/einladung.hbs`). */
  readonly problems: readonly Diagnostic[];
}

const FOLDER = 'templates';
const ENDING = '.hbs';
const MOST_BYTES = 256 * 1024;
const MOST_TEMPLATES = 500;
/** Characters of all of them. */
const MOST_TOGETHER = 1024 * 1024;
/** Folders and the file itself. */
const NAME = /^(?:[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}\/){0,4}[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u;

type FileCode = 'datei/nicht-lesbar' | 'datei/zu-gross' | 'datei/name' | 'datei/doppelt';

function refusal(path: string, code: FileCode, { message, hint = CODES[code].remedy }: Wording): Diagnostic {
  return problem(path, code, FILE_START, { message, hint });
}

function unreadable(path: string): Diagnostic {
  return refusal(path, 'datei/nicht-lesbar', {
    message: `„${path}“ lässt sich nicht öffnen; bitte Leserechte und Namen prüfen.`,
  });
}

/** A link, a pipe, a device: whatever leads elsewhere or never ends. */
function notOrdinary(path: string): Diagnostic {
  return refusal(path, 'datei/nicht-lesbar', {
    message: `„${path}“ ist eine Verknüpfung oder keine gewöhnliche Datei; ihr wird nicht gefolgt.`,
    hint: 'Die Vorlage selbst an diese Stelle legen.',
  });
}

function tooLarge(path: string, bytes: number): Diagnostic {
  return refusal(path, 'datei/zu-gross', {
    message: `Die Vorlage hat ${Math.ceil(bytes / 1024)} KiB; höchstens ${MOST_BYTES / 1024} KiB sind möglich.`,
    hint: 'Prüfen, ob versehentlich etwas anderes gespeichert wurde, oder Teile in eigene Partials auslagern.',
  });
}

function badName(path: string): Diagnostic {
  return refusal(path, 'datei/name', {
    message: `„${path}“ ist kein Name für eine Vorlage.`,
    hint: 'Jeder Teil besteht aus Buchstaben, Ziffern, „-“ und „_“ und hat höchstens 64 Zeichen; höchstens vier Ordner tief.',
  });
}

/** In a fixed order; `undefined` for a folder that cannot be opened. */
function entriesIn(folder: string): readonly Dirent[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => compareTexts(a.name, b.name));
  } catch (cause) {
    if (fileError('lesen', folder, cause) instanceof UsageError) return undefined;
    throw cause;
  }
}

type Found = { readonly path: string } | { readonly problem: Diagnostic };

/** Paths of what is or may hide a template; links are not followed. */
function* walk(root: string, folder: string): Iterable<Found> {
  const entries = entriesIn(join(root, folder));
  if (!entries) yield { problem: unreadable(folder) };
  for (const entry of entries ?? []) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    const isTemplate = entry.name.endsWith(ENDING);
    if (entry.isDirectory() && !isTemplate) yield* walk(root, path);
    else if (entry.isFile()) yield* isTemplate ? [{ path }] : [];
    else if (isTemplate || entry.isSymbolicLink()) yield { problem: notOrdinary(path) };
  }
}

interface Template {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

function readOne(root: string, path: string): Template | Pick<CityTemplates, 'problems'> {
  const name = path.slice(FOLDER.length + 1, -ENDING.length).normalize('NFC');
  if (!NAME.test(name)) return { problems: [badName(path)] };
  try {
    const { size } = lstatSync(join(root, path));
    if (size > MOST_BYTES) return { problems: [tooLarge(path, size)] };
    const decoded = decodeText(readFileSync(join(root, path)), path);
    return 'text' in decoded ? { path, name, text: decoded.text } : decoded;
  } catch (cause) {
    if (fileError('lesen', path, cause) instanceof UsageError) return { problems: [unreadable(path)] };
    throw cause;
  }
}

function foundIn(root: string): readonly Found[] {
  const folder = lstatSync(join(root, FOLDER), { throwIfNoEntry: false });
  if (!folder) return [];
  return folder.isDirectory() ? [...walk(root, FOLDER)] : [{ problem: notOrdinary(FOLDER) }];
}

function tooMany(what: string): CityTemplates {
  const message = `Unter „${FOLDER}/“ liegen ${what}.`;
  const hint = 'Nur behalten, was anders aussehen soll als die mitgelieferten Vorlagen.';
  return { texts: new Map(), problems: [refusal(FOLDER, 'datei/zu-gross', { message, hint })] };
}

/** Two names that one file system keeps apart and the next one does not. */
function sameNames(templates: readonly Template[]): readonly Diagnostic[] {
  const seen = new Map<string, Template>();
  return templates.flatMap((template) => {
    const key = template.name.toLowerCase();
    const other = seen.get(key);
    seen.set(key, template);
    if (!other) return [];
    const message = `„${template.path}“ und „${other.path}“ heißen bis auf Groß- und Kleinschreibung oder die Art der Umlaute gleich.`;
    return [
      refusal(template.path, 'datei/doppelt', { message, hint: 'Eine der beiden umbenennen oder löschen.' }),
    ];
  });
}

/** What lies in `templates/` of a repository; nothing that lies there makes this throw, hang or look elsewhere. */
export function readCityTemplates(root: string): CityTemplates {
  const found = foundIn(root);
  if (found.length > MOST_TEMPLATES)
    return tooMany(`${found.length} Vorlagen; mehr als ${MOST_TEMPLATES} werden nicht gelesen`);
  const read = found.map((one) => ('path' in one ? readOne(root, one.path) : { problems: [one.problem] }));
  const templates = read.flatMap((one) => ('text' in one ? [one] : []));
  if (templates.reduce((sum, { text }) => sum + text.length, 0) > MOST_TOGETHER)
    return tooMany('Vorlagen mit zusammen mehr als 1 MiB; so viel wird nicht gelesen');
  return {
    texts: new Map(templates.map(({ name, text }) => [name, text])),
    problems: [...read.flatMap((one) => ('problems' in one ? one.problems : [])), ...sameNames(templates)],
  };
}

/** Ours and a city's own, which replace ours; throws while one of them cannot be read, because ours would stand in for it. */
export function withPackageTemplates({ texts, problems }: CityTemplates): ReadonlyMap<string, string> {
  const [first] = problems;
  if (!first) return new Map([...readPackageTemplates(), ...texts]);
  const { file, range, message, hint } = first;
  const place = range && range.start.line > 1 ? `${file}, Zeile ${range.start.line}` : file;
  const others =
    problems.length > 1 ? ` (Und ${problems.length - 1} weitere; „gremium validate“ zeigt alle.)` : '';
  throw new UsageError(`${place}: ${message} ${hint ?? ''}${others}`);
}
