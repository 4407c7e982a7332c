import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { DOCUMENTS } from '../src/documents/all-documents.ts';
import type { Document } from '../src/documents/document.ts';
import type { DocumentKind, Gegenstand, Was } from '../src/documents/document-kind.ts';
import { publicDocument } from '../src/documents/oeffentlich.ts';
import { toHtml } from '../src/formats/html.ts';
import { toMarkdownText } from '../src/formats/markdown.ts';
import { buildWorkspace } from '../src/model/build-workspace.ts';
import { berichtszeitBis } from '../src/model/wahlperiodenberichte.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { renderMarkdown } from '../src/render/render-markdown.ts';
import { UsageError } from '../src/usage-error.ts';
import { PEOPLE_FIELDS, withPersonEverywhere } from './people-everywhere.ts';
import { readTemplates } from './read-templates.ts';
import { MAINZ } from './run-in.ts';
import { withVernetzung } from './vernetzung-texts.ts';
import type { Texts } from './workspace-from.ts';

const MARKER = 'Geheimwort';
/** What leads to other things, or can only be one of a few values. */
const NOT_FREE = new Set(['einrichtung', 'einheit', 'funktion', 'gremium', 'anrede', 'rolle', 'von', 'bis']);

type Fields = Record<string, unknown>;

/** Puts the marker into every free text of a person, wherever it stands. */
function mark(fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && !NOT_FREE.has(name)) fields[name] = `${MARKER} ${value}`;
    else if (Array.isArray(value)) for (const item of value) mark(item as Fields);
  }
}

const SPRECHER = 'sprecher: [{wer: agnes-rosskopf, von: 2017-01-01}]\n';
const VORBEREITUNG = 'vorbereitung: [{aufgabe: raum, wer: agnes-rosskopf}]\n';
const ZIEL = 'titel: Mehr Platz zum Spielen\nmeilensteine: [{titel: Ein neuer Platz, bis: 2018-12}]\n';

/** What the example leaves out of all that names people. */
function withMorePeople(texts: Texts): Texts {
  const gremium = 'gremien/neustadt.yaml';
  const sitzung = 'sitzungen/2018/2018-06-12-neustadt.yaml';
  return {
    ...texts,
    [gremium]: `${texts[gremium]}${SPRECHER}`,
    [sitzung]: `${texts[sitzung]}${VORBEREITUNG}`,
    'planung/ziele/platz.yaml': ZIEL,
  };
}

/** Names of the fields in which somebody stands. */
const peopled = new Set<string>();

/** The example with somebody wherever there may be somebody, in which everything about people would give itself away. */
function markedWorkspace(): Workspace {
  const paths = readdirSync(MAINZ, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(MAINZ, path), 'utf8')]));
  const files = withPersonEverywhere(withMorePeople(withVernetzung(texts)), 'agnes-rosskopf', peopled);
  const workspace = buildWorkspace(files, civilDate('2019-02-15'));
  if (!workspace) throw new Error('the example cannot be read');
  for (const { value } of workspace.mitglieder) mark(value as unknown as Fields);
  for (const { value } of workspace.sitzungen) {
    for (const anwesenheit of value.anwesend as readonly Fields[])
      if (anwesenheit.gast) anwesenheit.gast = `${MARKER} ${anwesenheit.gast}`;
  }
  return workspace;
}

const workspace = markedWorkspace();
const templates = readTemplates(MAINZ);

const SUBJECTS: Readonly<Record<Gegenstand, readonly Was[]>> = {
  sitzung: workspace.sitzungen.map((sitzung) => ({ sitzung })),
  top: [{ top: 1 }, { top: 2 }],
  gremium: workspace.gremien.map((gremium) => ({ gremium })),
  massnahme: workspace.massnahmen.map((massnahme) => ({ massnahme })),
  vorlage: workspace.vorlagen.map((vorlage) => ({ vorlage })),
  verfahren: workspace.verfahren.map((verfahren) => ({ verfahren })),
  jahr: [{ jahr: 2018 }, { jahr: 2019 }],
  berichtszeit: [{ berichtszeit: berichtszeitBis(workspace, workspace.stichtag) }],
};

/** Every combination of what the document is about. */
function subjectsOf({ braucht }: DocumentKind): readonly Was[] {
  return braucht.reduce<readonly Was[]>(
    (found, gegenstand) => found.flatMap((was) => SUBJECTS[gegenstand].map((more) => ({ ...was, ...more }))),
    [{}],
  );
}

/** About everything there is, except what the document refuses: there is no Ressourcenkarte of a body without a Sozialraum. */
function createAll(kind: DocumentKind): readonly Document[] {
  return subjectsOf(kind).flatMap((was) => {
    try {
      return [kind.create(workspace, was, [])];
    } catch (error) {
      if (error instanceof UsageError) return [];
      throw error;
    }
  });
}

function textsOf(document: Document): string {
  const root = renderMarkdown(document, templates);
  return `${toMarkdownText(root)}${toHtml(root, document)}`;
}

const PUBLIC = DOCUMENTS.flatMap((kind) =>
  kind.oeffentlich ? [{ name: kind.name, kind, list: kind.oeffentlich }] : [],
);

test('somebody stands in every field that takes people', () => {
  expect(PEOPLE_FIELDS.filter((field) => !peopled.has(field))).toEqual([]);
});

describe.each(PUBLIC)('the public rendering of „$name“', ({ kind, list }) => {
  const documents = createAll(kind);

  test('lies beside the full one, which is written from the template of that name', () => {
    expect(new Set(documents.map(({ template }) => template))).toEqual(new Set([kind.name]));
  });

  test('shows nothing that stands in a file about a person', () => {
    expect(documents.length).toBeGreaterThan(0);
    const leaks = documents
      .map((document) => publicDocument(document, list))
      .filter((document) => textsOf(document).includes(MARKER));
    expect(leaks.map(({ target }) => target)).toEqual([]);
  });
});

test.each(['tagesordnung', 'gremiensteckbrief', 'gremienuebersicht'])(
  'there is something to hide in „%s“',
  (wanted) => {
    const { kind } = PUBLIC.find(({ name }) => name === wanted) as (typeof PUBLIC)[number];
    const contexts = createAll(kind).map(({ context }) => context);
    expect(JSON.stringify(contexts)).toContain(MARKER);
  },
);

describe('the public agenda', () => {
  const kind = PUBLIC.find(({ name }) => name === 'tagesordnung') as (typeof PUBLIC)[number];
  const sitzung = workspace.index.sitzung.get('2018-06-12-neustadt');
  const document = kind.kind.create(workspace, sitzung ? { sitzung } : {}, []);

  test('does not say what a single case was called', () => {
    const title = sitzung?.value.tagesordnung.find(({ einzelfall }) => einzelfall)?.titel ?? '?';
    const text = textsOf(publicDocument(document, kind.list));
    expect(textsOf(document)).toContain(title);
    expect(text).not.toContain(title);
    expect(text).toContain('6. Nichtöffentliche Beratung');
  });

  test('names no tasks and nobody who leads', () => {
    const { context } = publicDocument(document, kind.list);
    expect(context.auftraege).toEqual([]);
    expect(context.sitzung).toMatchObject({ leitung: null, protokollfuehrung: null });
  });
});
