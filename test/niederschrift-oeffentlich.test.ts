import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../src/documents/all-documents.ts';
import type { Document } from '../src/documents/document.ts';
import type { DocumentKind, Was } from '../src/documents/document-kind.ts';
import { publicDocument } from '../src/documents/oeffentlich.ts';
import { toHtml } from '../src/formats/html.ts';
import { toMarkdownText } from '../src/formats/markdown.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { renderMarkdown } from '../src/render/render-markdown.ts';
import { UsageError } from '../src/usage-error.ts';
import { readTemplates } from './read-templates.ts';
import { BERLIN, PROJECT, runIn, temporaryFolder } from './run-in.ts';
import { workspaceFrom } from './workspace-from.ts';

/** What was said behind closed doors gives itself away by one word, who somebody is by another. */
const SECRET = 'Geheimwort';
const PERSON = 'Namenswort';
/** What leads to other things, or can only be one of a few values. */
const NOT_FREE = new Set([
  'art',
  'beschlussart',
  'vorlage',
  'stand',
  'wer',
  'am',
  'bis',
  'erledigt',
  'themen',
]);

type Fields = Record<string, unknown>;

function mark(fields: Fields, marker: string, skip: (name: string) => boolean): void {
  for (const [name, value] of Object.entries(fields)) {
    if (skip(name)) continue;
    if (typeof value === 'string') fields[name] = `${marker} ${value}`;
    else if (typeof value === 'object' && value !== null) mark(value as Fields, marker, skip);
  }
}

function markedWorkspace(): Workspace {
  const paths = readdirSync(BERLIN, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(BERLIN, path), 'utf8')]));
  const { workspace } = workspaceFrom(texts, '2007-04-16');
  if (!workspace) throw new Error('the example cannot be read');
  for (const { value } of workspace.mitglieder)
    mark(
      value as unknown as Fields,
      PERSON,
      (name) => !['name', 'titel', 'email', 'telefon', 'stellung'].includes(name),
    );
  for (const { value } of workspace.sitzungen) {
    for (const anwesenheit of value.anwesend as readonly Fields[])
      if (anwesenheit.gast) anwesenheit.gast = `${PERSON} ${anwesenheit.gast}`;
    for (const top of value.tagesordnung)
      if (top.oeffentlich === false) mark(top as unknown as Fields, SECRET, (name) => NOT_FREE.has(name));
  }
  return workspace;
}

const workspace = markedWorkspace();
const templates = readTemplates(BERLIN);
const sitzungen = workspace.sitzungen.map((sitzung) => ({ sitzung }));
const gremien = workspace.gremien.map((gremium) => ({ gremium }));

/** By what a document needs, everything in the example that it could be about. */
const SUBJECTS: Readonly<Record<string, readonly Was[]>> = {
  sitzung: sitzungen,
  'sitzung,top': sitzungen.flatMap(({ sitzung }) =>
    sitzung.value.tagesordnung.map((_, index) => ({ sitzung, top: index + 1 })),
  ),
  gremium: gremien,
  'gremium,jahr': gremien.map((was) => ({ ...was, jahr: 2007 })),
  jahr: [{ jahr: 2007 }],
  vorlage: workspace.vorlagen.map((vorlage) => ({ vorlage })),
  '': [{}],
};

function subjectsOf({ braucht }: DocumentKind): readonly Was[] {
  return SUBJECTS[braucht.join()] ?? [];
}

/** All that the document does not refuse. */
function createAll(kind: DocumentKind): readonly Document[] {
  return subjectsOf(kind).flatMap((was) => {
    try {
      return kind.whyNotPublic?.(workspace, was) === undefined ? [kind.create(workspace, was, [])] : [];
    } catch (error) {
      if (error instanceof UsageError) return [];
      throw error;
    }
  });
}

function textsOf(document: Document): string {
  const root = renderMarkdown(document, templates);
  return `${document.title}${document.target}${toMarkdownText(root)}${toHtml(root, document)}`;
}

const KINDS = DOCUMENTS.filter((kind) => kind.oeffentlich && createAll(kind).length > 0);

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('the public „%s“', (_, kind) => {
  const texts = createAll(kind).map((document) => textsOf(publicDocument(document, kind.oeffentlich ?? {})));

  test('names nobody and says nothing of what was not for the public', () => {
    expect(texts.filter((text) => text.includes(SECRET) || text.includes(PERSON))).toEqual([]);
  });
});

test('the minutes and the excerpts of what was for the public are among them', () => {
  expect(KINDS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['tagesordnung', 'niederschrift', 'auszug', 'sitzungskalender']),
  );
});

test('there is something to hide', () => {
  const [niederschrift] = KINDS.filter(({ name }) => name === 'niederschrift');
  const sitzung = workspace.index.sitzung.get('2007-02-01-jha');
  const full = niederschrift && sitzung ? textsOf(niederschrift.create(workspace, { sitzung }, [])) : '';
  expect(full.match(new RegExp(SECRET, 'g'))?.length).toBeGreaterThan(6);
  expect(full).toContain(PERSON);
});

describe('the public cannot have', () => {
  const call = (...argv: readonly string[]) =>
    runIn(PROJECT, ['-f', 'md', '-C', BERLIN, '-o', temporaryFolder(), ...argv, '--fassung', 'oeffentlich']);

  test('the excerpt of an item that was not for it', async () => {
    const { code, err } = await call('excerpt', '2007-02-01-jha', 'N 1');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'TOP N\u00A01 wurde nichtöffentlich beraten; davon gibt es keinen öffentlichen Auszug.\n',
    });
  });

  test('minutes that are not released', async () => {
    const { code, err } = await call('render', 'niederschrift', '2007-04-26-jha');
    expect(code).toBe(2);
    expect(err).toContain('ist noch nicht freigegeben (status: eingeladen)');
  });
});

test('an item that does not exist is answered with those that do', async () => {
  const { code, err } = await runIn(PROJECT, ['-C', BERLIN, 'auszug', '2007-02-01-jha', 'Ö', '9']);
  expect(code).toBe(2);
  expect(err.replaceAll('\u00A0', ' ')).toBe(
    'Einen TOP „Ö 9“ gibt es in der Sitzung 2007-02-01-jha nicht. Es gibt: Ö 1, Ö 2, Ö 3, Ö 4, Ö 5, Ö 6, N 1.\n',
  );
});
