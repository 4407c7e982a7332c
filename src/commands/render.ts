import { DOCUMENTS } from '../documents/all-documents.ts';
import type { DocumentKind, Gegenstand, Was } from '../documents/document-kind.ts';
import { publicDocument } from '../documents/oeffentlich.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { suggest } from '../schema/suggest.ts';
import { UsageError } from '../usage-error.ts';
import { callOf, documentRows, mainDocument } from './document-rows.ts';
import { type FassungOptions, isPublic, requireVoll } from './fassung.ts';
import { findBerichtszeit } from './find-berichtszeit.ts';
import { findEntry } from './find-entry.ts';
import { findSitzung } from './find-sitzung.ts';
import { requireTop } from './find-top.ts';
import { findVorlage } from './find-vorlage.ts';
import { parseJahr } from './parse-jahr.ts';
import { type ProduceOptions, produce } from './produce.ts';

export type RenderOptions = ProduceOptions & FassungOptions;

function findKind(typed: string): DocumentKind {
  const kind = DOCUMENTS.find(({ name }) => name === typed);
  if (kind) return kind;
  const main = mainDocument(typed);
  if (main) throw new UsageError(`„${typed}“ hat einen eigenen Befehl: ${callOf(main)}`);
  const meant = suggest(
    typed,
    documentRows().map((row) => row.name),
  );
  throw new UsageError(
    `Ein Dokument „${typed}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ' „gremium documents“ zeigt alle.'}`,
  );
}

/** What was named, given what was named before it. */
type Find = (workspace: Workspace, typed: string, before: Was) => Was;

const FIND: Readonly<Record<Gegenstand, Find>> = {
  sitzung: (workspace, typed) => ({ sitzung: findSitzung(workspace, typed) }),
  top: (workspace, typed, { sitzung }) => ({
    top: requireTop(workspace, sitzung as Entry<Sitzung>, typed),
  }),
  gremium: (workspace, typed) => ({
    gremium: findEntry(workspace.gremien, typed, {
      one: 'Ein Gremium',
      many: 'Gremien',
      none: 'noch kein Gremium',
      folder: 'gremien/',
    }),
  }),
  massnahme: (workspace, typed) => ({
    massnahme: findEntry(workspace.massnahmen, typed, {
      one: 'Eine Maßnahme',
      many: 'Maßnahmen',
      none: 'noch keine Maßnahme',
      folder: 'massnahmen/<Jahr>/',
    }),
  }),
  verfahren: (workspace, typed) => ({
    verfahren: findEntry(workspace.verfahren, typed, {
      one: 'Ein Verfahren',
      many: 'Verfahren',
      none: 'noch kein Verfahren',
      folder: 'planung/verfahren/',
    }),
  }),
  vorlage: (workspace, typed) => ({ vorlage: findVorlage(workspace, typed) }),
  berichtszeit: (workspace, typed) => ({ berichtszeit: findBerichtszeit(workspace, typed) }),
  jahr: ({ stichtag }, typed) => ({ jahr: parseJahr(typed, stichtag) }),
};

/** Numbers may have been typed with a space in them, as „4871 /18“ or „Ö 4“. */
function subjectsIn({ braucht }: DocumentKind, words: readonly string[]): readonly string[] {
  const last = braucht.at(-1);
  if (words.length <= braucht.length || (last !== 'vorlage' && last !== 'top')) return words;
  const before = braucht.length - 1;
  return [...words.slice(0, before), words.slice(before).join(' ')];
}

/** What was named, by its own name where it has one: a part of a name may fit something else tomorrow. */
function fullWords({ braucht }: DocumentKind, was: Was, words: readonly string[]): readonly string[] {
  return braucht.map((gegenstand, index) => {
    const found = was[gegenstand];
    return typeof found === 'object' && 'id' in found ? found.id : (words[index] ?? '');
  });
}

/** In the order in which they were named: which item is meant depends on the meeting before it. */
function findSubjects(workspace: Workspace, { braucht }: DocumentKind, words: readonly string[]): Was {
  let was: Was = {};
  for (const [index, gegenstand] of braucht.entries())
    was = { ...was, ...FIND[gegenstand](workspace, words[index] ?? '', was) };
  return was;
}

/** Any document by its name, about what is named after it; `--fassung oeffentlich` for what anybody may read. */
export async function render(
  io: Io,
  name: string,
  typed: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const kind = findKind(name);
  const { oeffentlich } = kind;
  const forPublic = isPublic(options);
  if (!oeffentlich) requireVoll(options, `Das Dokument „${name}“`);
  const words = subjectsIn(kind, typed);
  if (words.length !== kind.braucht.length)
    throw new UsageError(`So aufrufen: ${callOf({ ...kind, befehl: `render ${name}` })}`);
  return produce(io, options, (workspace, befunde) => {
    const was = findSubjects(workspace, kind, words);
    const secret = forPublic ? kind.whyNotPublic?.(workspace, was) : undefined;
    if (secret !== undefined) throw new UsageError(secret);
    const document = kind.create(workspace, was, befunde);
    const named = fullWords(kind, was, words);
    return {
      woerter: options.aufruf?.befehl === 'render' ? [name, ...named] : named,
      documents: [forPublic && oeffentlich ? publicDocument(document, oeffentlich) : document],
      details: kind.details?.(document) ?? {},
    };
  });
}
