import { parseCivilDate } from '../calendar.ts';
import { DOCUMENTS } from '../documents/all-documents.ts';
import type { DocumentKind, Gegenstand, Was } from '../documents/document-kind.ts';
import { publicDocument } from '../documents/oeffentlich.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Workspace } from '../model/workspace.ts';
import { suggest } from '../schema/suggest.ts';
import { UsageError } from '../usage-error.ts';
import { type FassungOptions, isPublic } from './fassung.ts';
import { findEntry } from './find-entry.ts';
import { findSitzung } from './find-sitzung.ts';
import { type ProduceOptions, produce } from './produce.ts';

export type RenderOptions = ProduceOptions & FassungOptions;

function findKind(typed: string): DocumentKind {
  const kind = DOCUMENTS.find(({ name }) => name === typed);
  if (kind) return kind;
  const meant = suggest(
    typed,
    DOCUMENTS.map(({ name }) => name),
  );
  throw new UsageError(
    `Ein Dokument „${typed}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ' „gremium documents“ zeigt alle.'}`,
  );
}

const FIND: Readonly<Record<Gegenstand, (workspace: Workspace, typed: string) => Was>> = {
  sitzung: (workspace, typed) => ({ sitzung: findSitzung(workspace, typed) }),
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
  jahr: (_, typed) => {
    if (!parseCivilDate(`${typed}-01-01`)) throw new UsageError(`„${typed}“ ist kein Jahr wie 2018.`);
    return { jahr: Number(typed) };
  },
};

function callOf({ name, braucht }: DocumentKind): string {
  return ['gremium render', name, ...braucht.map((gegenstand) => `<${gegenstand}>`)].join(' ');
}

/** Any document by its name, about what is named after it; `--fassung oeffentlich` for what anybody may read. */
export async function render(
  io: Io,
  name: string,
  words: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const kind = findKind(name);
  const forPublic = isPublic(options);
  if (words.length !== kind.braucht.length) throw new UsageError(`So aufrufen: ${callOf(kind)}`);
  const { oeffentlich } = kind;
  if (forPublic && !oeffentlich) {
    throw new UsageError(`Das Dokument „${name}“ gibt es nicht in einer öffentlichen Fassung.`);
  }
  return produce(io, options, (workspace, befunde) => {
    const parts = kind.braucht.map((gegenstand, index) => FIND[gegenstand](workspace, words[index] ?? ''));
    const document = kind.create(workspace, Object.assign({}, ...parts) as Was, befunde);
    return {
      document: forPublic && oeffentlich ? publicDocument(document, oeffentlich) : document,
    };
  });
}
