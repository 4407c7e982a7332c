import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { DOCUMENTS } from '../src/documents/all-documents.ts';
import type { Document } from '../src/documents/document.ts';
import type { DocumentKind, Gegenstand, Was } from '../src/documents/document-kind.ts';
import { einladung } from '../src/documents/einladung.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { publicJahresbericht } from '../src/documents/jahresbericht-oeffentlich.ts';
import { publicDocument } from '../src/documents/oeffentlich.ts';
import { protokoll } from '../src/documents/protokoll.ts';
import { verteilmail } from '../src/documents/verteilmail.ts';
import { toMarkdownText } from '../src/formats/markdown.ts';
import { berichtszeitBis } from '../src/model/wahlperiodenberichte.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { renderMarkdown } from '../src/render/render-markdown.ts';
import { UsageError } from '../src/usage-error.ts';
import { readTemplates } from './read-templates.ts';
import { filesBelow, MAINZ, runIn, temporaryFolder } from './run-in.ts';
import { withVernetzung } from './vernetzung-texts.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const EIGENE = `begriffe:
  sozialraum: {einzahl: Region, mehrzahl: Regionen}
  stadtteil: {einzahl: Viertel, mehrzahl: Viertel}
  leitfrage: {einzahl: Kernthema, mehrzahl: Kernthemen}
  handlungsebene: {einzahl: Kreis, mehrzahl: Kreise, geschlecht: der}
`;
const FREMD = /Sozialr(?:a|ä)um|Stadtteil|Leitfrage|Handlungsebene/;
/** A form in braces that nobody put the words into. */
const MARKER = /\{\p{L}+(?: \p{L}+)?\}/u;

/** A city that has its own words everywhere; keys and file names are in small letters and stay. */
function inOtherWords(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const city = path === 'gremium.yaml' ? text.replace(/^begriffe:\n(?: .*\n)+/m, '') : text;
      const words = city
        .replaceAll(/Sozialr(?:a|ä)um/g, 'Region')
        .replaceAll('Stadtteil', 'Viertel')
        .replaceAll('Leitfrage', 'Kernthema')
        // What was distributed had other words.
        .replace(/^ *pruefsumme: .*\n/m, '');
      return [
        path,
        path === 'gremium.yaml' ? words.replace('\ngremienarten:', `\n${EIGENE}\ngremienarten:`) : words,
      ];
    }),
  );
}

const mainz = inOtherWords(
  Object.fromEntries(
    [...filesBelow(MAINZ)].filter(([path]) => path.endsWith('.yaml') && !path.startsWith('ausgabe/')),
  ),
);

describe('the example in other words', () => {
  const { workspace: built, diagnostics } = workspaceFrom(withVernetzung(mainz), '2019-02-15');
  const workspace = built as Workspace;
  const templates = readTemplates(MAINZ);
  const SUBJECTS: Readonly<Record<Gegenstand, readonly Was[]>> = {
    sitzung: workspace.sitzungen.slice(0, 12).map((sitzung) => ({ sitzung })),
    top: [{ top: 1 }, { top: 2 }],
    gremium: workspace.gremien.map((gremium) => ({ gremium })),
    massnahme: workspace.massnahmen.slice(0, 2).map((massnahme) => ({ massnahme })),
    vorlage: workspace.vorlagen.map((vorlage) => ({ vorlage })),
    verfahren: workspace.verfahren.map((verfahren) => ({ verfahren })),
    jahr: [{ jahr: 2018 }, { jahr: 2031 }],
    berichtszeit: [{ berichtszeit: berichtszeitBis(workspace, workspace.stichtag) }],
  };
  const auswahl = { jahr: 2018, stand: civilDate('2019-02-15') };
  const [sozialraum] = workspace.sozialraeume;

  /** The document, its title and pictures, or the sentence that says why there is none. */
  function textOf(create: () => Document): string {
    try {
      const document = create();
      const figures = Object.values(document.figures).map((figure) => JSON.stringify(figure));
      return [document.title, toMarkdownText(renderMarkdown(document, templates)), ...figures].join('\n');
    } catch (error) {
      if (error instanceof UsageError && !error.message.startsWith('Vorlage')) return error.message;
      throw error;
    }
  }

  function wrong(creates: readonly (() => Document)[]): readonly string[] {
    expect(creates.length).toBeGreaterThan(0);
    return creates.flatMap((create) =>
      textOf(create)
        .split('\n')
        .filter((line) => FREMD.test(line) || MARKER.test(line)),
    );
  }

  test.each(DOCUMENTS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    const subjects = kind.braucht.reduce<readonly Was[]>(
      (found, gegenstand) =>
        found.flatMap((was) => SUBJECTS[gegenstand].map((more) => ({ ...was, ...more }))),
      [{}],
    );
    const creates = subjects.map((was) => () => kind.create(workspace, was, diagnostics));
    const { oeffentlich } = kind;
    const open = oeffentlich ? creates.map((create) => () => publicDocument(create(), oeffentlich)) : [];
    expect(wrong([...creates, ...open])).toEqual([]);
  });

  test('invitations, minutes and their mail', () => {
    expect(
      wrong(
        workspace.sitzungen.flatMap((sitzung) => [
          () => einladung(workspace, sitzung),
          () => protokoll(workspace, sitzung),
          () => verteilmail(workspace, sitzung).document,
        ]),
      ),
    ).toEqual([]);
  });

  test('yearly reports, whole, in part and public', () => {
    const part = { ...auswahl, sozialraum: sozialraum?.id ?? '' };
    const whole = () => jahresbericht(workspace, auswahl);
    const others = [
      () => jahresbericht(workspace, part),
      () => jahresbericht(workspace, { ...auswahl, jahr: 2031 }),
      () => publicJahresbericht(workspace, auswahl),
    ];
    expect(wrong([whole, ...others])).toEqual([]);
    const text = textOf(whole);
    expect(text).toContain('die Regionen im Jahr 2018');
    expect(text).toContain('### Kernthemen');
    expect(text).toContain('- **Viertel:** ');
  });

  test('a head or a label that says the term is not followed by it', () => {
    const id = sozialraum?.id ?? '';
    const path = `sozialraeume/${id}.yaml`;
    const texts = { ...mainz, [path]: (mainz[path] ?? '').replace(/^name: .*$/m, 'name: Region Nordwest') };
    const renamed = workspaceFrom(texts, '2019-02-15').workspace as Workspace;
    const report = textOf(() => jahresbericht(renamed, auswahl));
    expect(report).toContain('\n## Region Nordwest\n');
    expect(report).toMatch(/^\| \*\*Nordwest\*\*/m);
    expect(report.split('\n').filter((line) => /^\|.*Region Nordwest/.test(line))).toEqual([]);
    const gremium = renamed.gremien.find(({ value }) => value.sozialraum === id) as Was['gremium'] & object;
    const written = (name: string, was: Was) => {
      const kind = DOCUMENTS.find((one) => one.name === name) as DocumentKind;
      return textOf(() => kind.create(renamed, was, []));
    };
    expect(written('gremiensteckbrief', { gremium })).toContain('- **Region:** Nordwest\n');
    expect(written('gremienuebersicht', {})).toMatch(/^\| \*\*Nordwest\*\*/m);
  });
});

const DEFECTS = join(import.meta.dirname, 'defects');
const BASIS = filesBelow(join(DEFECTS, '_basis'));
const folders = readdirSync(DEFECTS).filter((name) => name !== '_basis');

function linesOf(name: string, file: string): readonly string[] {
  const path = join(DEFECTS, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** What is found in the smallest repository of a code, in the words of that city. */
function findingsOf(name: string): {
  readonly diagnostics: readonly Diagnostic[];
  readonly skipped: readonly string[];
} {
  const gone = linesOf(name, 'loeschen.txt');
  const files = [...BASIS, ...filesBelow(join(DEFECTS, name))].filter(
    ([path]) => path.endsWith('.yaml') && !gone.some((one) => path === one || path.startsWith(`${one}/`)),
  );
  const stichtag = /--stichtag (\S+)/.exec(linesOf(name, 'aufruf.txt').join(' '))?.[1] ?? '2018-06-01';
  return workspaceFrom(inOtherWords(Object.fromEntries(files)), stichtag);
}

describe('every finding speaks the words of the city', () => {
  const all = folders.map((name) => ({ name, ...findingsOf(name) }));

  test('in message and hint', () => {
    const texts = all.flatMap(({ diagnostics, skipped }) => [
      ...diagnostics.flatMap(({ message, hint = '', related }) => [message, hint, related?.message ?? '']),
      ...skipped,
    ]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => FREMD.test(text) || MARKER.test(text))).toEqual([]);
  });

  test.each([
    ['sozialraum--stadtteil-fehlt', /^„.+“ gehört am .+ zu keiner Region\.$/],
    ['bericht--ohne-empfehlung', /^Zu dieser Region gibt es weder eine Empfehlung/],
    ['protokoll--leitfrage', /^Kernthema 2 \(.+\) ist weder behandelt noch/],
  ])('%s', (name, message) => {
    const { diagnostics } = all.find((one) => one.name === name) as (typeof all)[number];
    expect(diagnostics.map((one) => one.message).filter((text) => message.test(text))).not.toEqual([]);
  });
});

describe('on the command line', () => {
  const root = temporaryFolder();
  cpSync(MAINZ, root, { recursive: true });
  for (const [path, text] of Object.entries(mainz)) writeFileSync(join(root, path), text);
  const outside = temporaryFolder();

  test('explain speaks them inside a repository, also with -C, and the program’s own outside', async () => {
    const inside = (await runIn(join(root, 'gremien'), ['explain', 'sozialraum/stadtteil-fehlt'])).out;
    expect(inside).toContain('Viertel in keiner Region');
    expect(inside).toContain('Ein Viertel aus gremium.yaml gehört am Stichtag zu keiner Region.');
    expect((await runIn(outside, ['explain', 'sozialraum/stadtteil-fehlt', '-C', root])).out).toBe(inside);
    const plain = (await runIn(outside, ['explain', 'sozialraum/stadtteil-fehlt'])).out;
    expect(plain).toContain('Stadtteil in keinem Sozialraum');
  });

  test('explain without a code and as JSON, and documents', async () => {
    for (const argv of [['explain'], ['explain', '--json'], ['documents'], ['documents', '--json']]) {
      const { code, out } = await runIn(root, argv);
      expect(code).toBe(0);
      expect(out.split('\n').filter((line) => FREMD.test(line) || MARKER.test(line))).toEqual([]);
      expect((await runIn(outside, argv)).out).not.toMatch(MARKER);
    }
    expect((await runIn(root, ['documents'])).out).toContain('Kernthemen');
    expect((await runIn(outside, ['documents'])).out).toContain('Leitfragen');
  });

  test('a broken gremium.yaml leaves the program’s own', async () => {
    const broken = temporaryFolder();
    for (const text of ['kommune: [\n', `${mainz['gremium.yaml']}unbekannt: ja\n`]) {
      writeFileSync(join(broken, 'gremium.yaml'), text);
      expect((await runIn(broken, ['documents'])).out).toContain('Leitfragen');
    }
  });

  test('a folder without a repository is an error when it was asked for', async () => {
    const { code, err } = await runIn(outside, ['explain', '-C', join(outside, 'fehlt')]);
    expect(code).toBe(2);
    expect(err).toContain('gibt es nicht');
  });

  test('report names what it does not find', async () => {
    const { err } = await runIn(root, ['report', '2018', '--sozialraum', 'gibt-es-nicht']);
    expect(err).toContain('Eine Region „gibt-es-nicht“ gibt es nicht.');
  });
});
