import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import type { DataPath } from '../src/diagnostic.ts';
import type { Auswahl } from '../src/documents/bericht-umfang.ts';
import type { Document } from '../src/documents/document.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { publicJahresbericht } from '../src/documents/jahresbericht-oeffentlich.ts';
import { publicWorkspace } from '../src/documents/public-workspace.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { toHtml } from '../src/formats/html.ts';
import { toMarkdownText } from '../src/formats/markdown.ts';
import { svgFigure } from '../src/formats/svg-chart.ts';
import { buildWorkspace } from '../src/model/build-workspace.ts';
import { placeOf } from '../src/model/kinds.ts';
import type { LoadedFile } from '../src/model/loaded-file.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { renderMarkdown } from '../src/render/render-markdown.ts';
import { BASIS, changed } from './basis.ts';
import { withPersonEverywhere } from './people-everywhere.ts';
import { readTemplates } from './read-templates.ts';
import { MAINZ, PROJECT, runIn, temporaryFolder } from './run-in.ts';
import { workspaceFrom } from './workspace-from.ts';

const schemas = readSchemas();
const STAND = civilDate('2019-02-15');

/** Every value that a schema lists: they are choices, not texts. */
function choicesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'enum' ? (value as string[]) : choicesIn(value),
  );
}
const CHOICES = new Set([...schemas.values()].flatMap(choicesIn));
const MAPS =
  /(einheiten|funktionen|traeger|einrichtungsarten|einrichtungen|handlungsebenen|themen|empfehlungsarten|toepfe|zwecke|gremienarten)\/[^/]+/g;

/** Of a body without a Sozialraum, whose measures the report tells in another way. */
const MASSNAHME =
  'titel: Absprachen\ngremium: lenkungsgruppe\nhandlungsebene: fallunspezifisch\nverantwortlich: jugendhilfeplanung\n';

/** „sitzung/tagesordnung[]/titel“. */
function labelOf(kind: string, path: DataPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? '[]' : `/${step}`)).join('');
  return `${kind}${steps}`.replaceAll(MAPS, '$1/*');
}

interface Planted {
  readonly workspace: Workspace;
  /** Marker → where it was planted. */
  readonly markers: ReadonlyMap<string, string>;
}

const PERSON = 'agnes-rosskopf';

/** The example with a word of its own in every field that holds a text, and somebody wherever somebody may stand. */
function plant(): Planted {
  const markers = new Map<string, string>();
  const paths = readdirSync(MAINZ, { recursive: true, encoding: 'utf8' }).filter((path) => placeOf(path));
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(MAINZ, path), 'utf8')]));
  const files = withPersonEverywhere(
    { ...texts, 'massnahmen/2018/absprachen.yaml': MASSNAHME },
    PERSON,
    new Set(),
  ).map((loaded): LoadedFile => {
    const { place, references, value } = loaded;
    const referring = new Set(references.map((reference) => reference.path.join('/')));
    const planted = (data: unknown, at: DataPath): unknown => {
      if (Array.isArray(data)) return data.map((item, index) => planted(item, [...at, index]));
      if (typeof data === 'object' && data !== null)
        return Object.fromEntries(
          Object.entries(data).map(([key, item]) => [key, planted(item, [...at, key])]),
        );
      const isText = typeof data === 'string' && !/^[0-9:-]+$/.test(data) && !CHOICES.has(data);
      // Where one stood, the person makes it a list.
      const isReference = referring.has(at.join('/')) || referring.has(at.slice(0, -1).join('/'));
      if (!isText || data === PERSON || isReference) return data;
      const marker = `Zq${markers.size}z`;
      markers.set(marker, labelOf(place.kind, at));
      return marker;
    };
    return { ...loaded, value: planted(value, []) };
  });
  return { workspace: buildWorkspace(files, STAND) as Workspace, markers };
}

/** What the public may read; whatever is not in this list must not be shown. */
const ALLOWED = [
  'bericht/anlass',
  'bericht/ausblick',
  'bericht/empfehlungen[]/text',
  'bericht/vorgehen',
  'bericht/vorwort',
  'bericht/zusammenfassung',
  'gremium/name',
  'kommune/absender/zeilen[]',
  'kommune/begriffe/sozialraum/einzahl',
  'kommune/begriffe/sozialraum/mehrzahl',
  'kommune/einheiten/*',
  'kommune/einrichtungen/*/name',
  'kommune/empfehlungsarten/*',
  'kommune/funktionen/*',
  'kommune/gremienarten/*/besetzung/stufen/2/bezeichnung',
  'kommune/gremienarten/*/besetzung/stufen/3/bezeichnung',
  'kommune/funktionen/*/bezeichnung',
  'kommune/fusszeile',
  'kommune/grundlagen[]/adresse',
  'kommune/grundlagen[]/stand',
  'kommune/grundlagen[]/titel',
  'kommune/handlungsebenen/*/bezeichnung',
  'kommune/leitfragen[]/titel',
  'kommune/themen/*',
  'kommune/toepfe/*',
  'kommune/zwecke/*',
  'massnahme/titel',
  'massnahme/wirkung',
  'massnahme/zielgruppe',
  'sitzung/anlass',
  'sitzung/berichtigungen[]/neu',
  'sitzung/ort/name',
  'sitzung/tagesordnung[]/auftraege[]/was',
  'sitzung/tagesordnung[]/beschluss/text',
  'sitzung/tagesordnung[]/ergebnis',
  'sitzung/tagesordnung[]/kurzfassung',
  'sitzung/tagesordnung[]/reaktion/wie',
  'sitzung/tagesordnung[]/titel',
  'sozialraum/einrichtungen/*/name',
  'sozialraum/name',
  'sozialraumbericht/empfehlungen[]/text',
  'sozialraumbericht/keine_empfehlung',
  'sozialraumbericht/situation',
];

const { workspace, markers } = plant();
const templates = readTemplates(MAINZ);

const AUSWAHL: readonly Auswahl[] = [
  { jahr: 2018, stand: STAND },
  { jahr: 2019, stand: STAND },
  { jahr: 2018, stand: STAND, gremium: 'lenkungsgruppe' },
  ...workspace.sozialraeume.map(({ id }) => ({ jahr: 2018, stand: STAND, sozialraum: id })),
];

function bytesOf(document: Document): string {
  const root = renderMarkdown(document, templates);
  const figures = Object.entries(document.figures).map(([name, figure]) => svgFigure(figure, name));
  return [toMarkdownText(root), toHtml(root, document), ...figures].join('\n');
}

/** The fields whose words stand in what is written. */
function shownIn(texts: readonly string[]): readonly string[] {
  const found = new Set(texts.flatMap((text) => text.match(/Zq[0-9]+z/g) ?? []));
  return [...new Set([...found].map((marker) => markers.get(marker) as string))].sort();
}

describe('every field of the example carries a word of its own; the public report', () => {
  const texts = AUSWAHL.map((auswahl) => bytesOf(publicJahresbericht(workspace, auswahl)));
  const shown = shownIn(texts);

  test('shows these fields and no other', () => {
    expect(shown.filter((label) => !ALLOWED.includes(label))).toEqual([]);
    expect(shown.length).toBeGreaterThan(25);
  });

  test('shows no name, no address and no number of anybody', () => {
    expect(
      shown.filter((label) => /^mitglied|gast|email|telefon|verteil|anschrift|hinweis/.test(label)),
    ).toEqual([]);
  });

  test('hides what the full report shows', () => {
    const full = shownIn(AUSWAHL.map((auswahl) => bytesOf(jahresbericht(workspace, auswahl))));
    expect(full).toEqual(expect.arrayContaining(['mitglied/name', 'kommune/absender/email']));
  });

  test('says of single cases and of unreleased minutes only that they took place', () => {
    const closed = workspace.sitzungen.flatMap(({ value }) =>
      value.tagesordnung.filter(
        ({ einzelfall }) =>
          einzelfall !== undefined || !['freigegeben', 'verteilt', 'genehmigt'].includes(value.status),
      ),
    );
    expect(closed.length).toBeGreaterThan(0);
    const bytes = texts.join('\n');
    for (const { titel } of closed) expect(bytes).not.toContain(titel);
    expect(bytes).toContain('Der Inhalt wird nicht veröffentlicht.');
  });

  test('does not call an item secret because its minutes are not released yet', () => {
    const { workspace: basis } = workspaceFrom(
      { ...BASIS, ...changed('sitzungen/2018/2018-03-14-nord.yaml', ['verteilt', 'entwurf']) },
      '2018-06-01',
    );
    const [sitzung] = publicWorkspace(basis as Workspace).sitzungen;
    expect(sitzung?.value.tagesordnung[0]).toMatchObject({
      titel: 'Noch nicht veröffentlicht',
      ergebnis: 'Das Protokoll ist noch nicht freigegeben.',
    });
  });

  test('has no path of a file', () => {
    expect(texts.join('\n')).not.toMatch(/\.yaml/);
  });

  test('says at its foot what it is', () => {
    for (const text of texts) expect(text).toContain('Öffentliche Fassung:');
  });
});

describe('--fassung', () => {
  test('of report lies beside the full one and lists no recipients', async () => {
    const call = ['report', '2018', '--fassung', 'oeffentlich', '--json', '--dry-run', '-f', 'md'];
    const { code, out } = await runIn(PROJECT, ['-C', MAINZ, '-o', temporaryFolder(), ...call]);
    expect(code).toBe(0);
    expect(out).toContain('jahresbericht-oeffentlich.md');
    expect(out).not.toContain('@');
  });

  test.each([
    ['report', '2018'],
    ['render', 'mitgliederverzeichnis', 'neustadt'],
  ])('of %s takes two values', async (...call) => {
    const { code, err } = await runIn(PROJECT, ['-C', MAINZ, ...call, '--fassung', 'geheim']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Die Fassung „geheim“ gibt es nicht. Möglich: voll, oeffentlich.\n',
    });
  });
});
