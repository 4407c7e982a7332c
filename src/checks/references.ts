import { CODES, type Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inWorten, worteOf } from '../model/begriffe.ts';
import type { Definition, Definitions } from '../model/definitions.ts';
import { leitfragenIn } from '../model/leitfragen.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import { nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { oncePer } from '../once-per.ts';
import { isSameName, suggesterFor } from '../schema/suggest.ts';
import { locate } from '../source/locate.ts';
import { excerpt } from '../source/quoting.ts';
import type { Reference } from '../source/reference.ts';
import { orList } from './check.ts';
import { KIND_NAMES, WORDS } from './kind-names.ts';
import { whereToAdd } from './where-to-add.ts';

function nameOf({ kommune }: Workspace, kinds: readonly string[]): string {
  const wort = worteOf(kommune.value);
  const names = kinds.map((kind) => inWorten(nameIn(KIND_NAMES, kind), wort));
  return orList(names);
}

/** The other kinds are called by a number or by their full name. */
function hasShortName(kinds: readonly string[]): boolean {
  return !kinds.some((kind) => ['leitfrage', 'stadtteil', 'top'].includes(kind));
}

function diagnostic(
  code: Code,
  { file }: LoadedFile,
  reference: Reference,
  message: string,
  hint?: string,
): Diagnostic {
  return {
    code,
    severity: CODES[code].severity,
    message,
    file: file.path,
    range: locate(file, reference.path, reference.part),
    ...(hint === undefined ? {} : { hint }),
  };
}

function withRelated(finding: Diagnostic, { file, path }: Definition, message: string): Diagnostic {
  return { ...finding, related: { file: file.path, range: locate(file, path, 'key'), message } };
}

/** Which numbers the body of this meeting has; elsewhere those of the longest list. */
function leitfragenHint(workspace: Workspace, { place: { id } }: LoadedFile, longest: number): string {
  const sitzung = workspace.index.sitzung.get(id);
  const anzahl = sitzung ? leitfragenIn(workspace, sitzung).length : longest;
  if (anzahl === 0) return 'Hier gibt es keine; die Nummer streichen.';
  return anzahl === 1 ? 'Hier gibt es nur die 1.' : `Hier gibt es 1 bis ${anzahl}.`;
}

const suggesters = oncePer((_: Definitions) => new Map<string, ReturnType<typeof suggesterFor>>());

/** The name that is most like it, of the kinds that may stand there. */
function meantBy({ definitions }: Workspace, { kinds, id }: Reference): string | undefined {
  const known = suggesters(definitions);
  const key = kinds.join(' ');
  const suggest =
    known.get(key) ?? suggesterFor(kinds.flatMap((kind) => [...(definitions.get(kind)?.keys() ?? [])]));
  known.set(key, suggest);
  return suggest(id);
}

function dangling(workspace: Workspace, loaded: LoadedFile, reference: Reference): Diagnostic {
  const { kinds, id } = reference;
  const isNumber = kinds.includes('leitfrage');
  const meant = isNumber ? undefined : meantBy(workspace, reference);
  for (const [kind, ids] of isNumber ? [] : workspace.definitions) {
    const elsewhere = ids.get(id)?.[0];
    if (!elsewhere || !Object.hasOwn(KIND_NAMES, kind) || WORDS.has(kind)) continue;
    return withRelated(
      diagnostic(
        'verweis/art',
        loaded,
        reference,
        `„${id}“ ist ${nameOf(workspace, [kind])}; hier muss ${nameOf(workspace, kinds)} stehen.`,
        meant !== undefined && isSameName(meant, id) ? `Meinten Sie „${meant}“?` : whereToAdd(reference),
      ),
      elsewhere,
      `Hier steht „${id}“.`,
    );
  }
  const missing = diagnostic(
    'verweis/unbekannt',
    loaded,
    reference,
    `${hasShortName(kinds) ? 'Den Kurznamen ' : ''}„${excerpt(id)}“ gibt es nicht; hier muss ${nameOf(workspace, kinds)} stehen.`,
    isNumber
      ? leitfragenHint(workspace, loaded, workspace.definitions.get('leitfrage')?.size ?? 0)
      : meant
        ? `Meinten Sie „${meant}“?`
        : whereToAdd(reference),
  );
  const target = meant && kinds.map((kind) => workspace.definitions.get(kind)?.get(meant)?.[0]).find(Boolean);
  return target && target.path.length > 0 ? withRelated(missing, target, `Hier steht „${meant}“.`) : missing;
}

/** What files define besides themselves. */
const PARTS: readonly (readonly [kind: string, part: string])[] = [
  ['sozialraum', 'einrichtung'],
  ['sitzung', 'top'],
];

/** The broken files of which no such part could be read, by part. */
const unreadFiles = oncePer(({ files, definitions }: Workspace) => {
  const broken = files.filter(({ value }) => value === undefined);
  return new Map(
    PARTS.map(([kind, part]) => {
      const places = broken.length === 0 ? [] : [...(definitions.get(part)?.values() ?? [])].flat();
      const read = new Set(places.map(({ file }) => file));
      return [part, broken.filter(({ file, place }) => place.kind === kind && !read.has(file))] as const;
    }),
  );
});

/** Whether it may stand in a broken file of which no such part could be read: then its absence proves nothing. */
function isPerhapsUnread(workspace: Workspace, { kinds, id }: Reference): boolean {
  const unread = unreadFiles(workspace);
  return kinds.some((part) =>
    unread.get(part)?.some(({ place }) => part !== 'top' || id.startsWith(`${place.id}#`)),
  );
}

/** Every reference leads to exactly one thing of the right kind. */
export function* checkReferences(workspace: Workspace): Iterable<Diagnostic> {
  for (const loaded of workspace.files) {
    for (const reference of loaded.references) {
      const [only] = reference.kinds;
      // Almost every reference: of one kind, and it leads somewhere.
      if (only && reference.kinds.length === 1 && workspace.definitions.get(only)?.has(reference.id))
        continue;
      const targets = reference.kinds.flatMap((kind) => {
        const definition = workspace.definitions.get(kind)?.get(reference.id)?.[0];
        return definition ? [{ kind, definition }] : [];
      });
      if (targets.length === 0 && !isPerhapsUnread(workspace, reference))
        yield dangling(workspace, loaded, reference);
      if (targets.length < 2) continue;
      const [first, second] = targets as [(typeof targets)[0], (typeof targets)[0]];
      yield withRelated(
        diagnostic(
          'verweis/mehrdeutig',
          loaded,
          reference,
          `„${reference.id}“ ist sowohl ${nameOf(workspace, [first.kind])} als auch ${nameOf(workspace, [second.kind])}.`,
          'Einen der beiden Kurznamen ändern.',
        ),
        second.definition,
        `Hier steht der zweite Eintrag „${reference.id}“.`,
      );
    }
  }
}
