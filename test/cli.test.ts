import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS as COMMAND_TABLE } from '../src/cli-commands.ts';
import { CODES } from '../src/codes.ts';
import { packageVersion } from '../src/files/read-package.ts';
import { PROJECT, type RunResult, runIn, temporaryFolder } from './run-in.ts';

const MUSTER = join(PROJECT, 'examples', 'muster');
const MITTE = '2018-02-21-mitte';
const COMMANDS = {
  validate: 'pruefen',
  invitation: 'einladung',
  protocol: 'protokoll',
  excerpt: 'auszug',
  email: 'verteilmail',
  report: 'bericht',
  paper: 'vorlage',
  render: 'schreiben',
  documents: 'dokumente',
  init: 'anlegen',
  explain: 'erklaeren',
};
/** Minutes that may be sent; with them two meetings are called „mitte“. */
const HELD = `
gremium: mitte
datum: 2018-01-24
beginn: 14:00
ende: 15:30
ort: kita-sonnenweg
status: freigegeben
einladung:
  versandt: 2018-01-10
protokoll:
  fuehrung: jo-muster
  freigegeben: 2018-01-31
anwesend: [anna-beispiel, jo-muster]
tagesordnung:
  - titel: Bericht der Kita
    leitfragen: [1]
    ergebnis: Die neue Gruppe ist eröffnet.
keine_meldung: [2]
`;

/** Above the repository, and without one; both new for each test. */
let outside: string;
let root: string;
beforeEach(() => {
  outside = realpathSync(temporaryFolder());
  root = join(outside, 'muster');
  cpSync(MUSTER, root, { recursive: true, filter: (path) => !path.startsWith(join(MUSTER, 'ausgabe')) });
});
afterEach(() => rmSync(outside, { recursive: true }));

/** Every file with its text, hidden ones included. */
function tree(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function gremium(...argv: readonly string[]): Promise<RunResult> {
  return runIn(root, [...argv, '--stichtag', '2018-01-08'], '2031-05-05');
}

function written(): readonly string[] {
  return [...tree(root).keys()].filter((path) => path.startsWith('ausgabe/'));
}

const DOCUMENTS = [
  'ausgabe/.gremium-manifest.json',
  `ausgabe/einladungen/${MITTE}.html`,
  `ausgabe/einladungen/${MITTE}.ics`,
  `ausgabe/einladungen/${MITTE}.md`,
  `ausgabe/einladungen/${MITTE}.pdf`,
];

describe('help', () => {
  const HEADINGS = ['Angaben:', 'Befehle:', 'Optionen:', 'Allgemeine Optionen:'];

  function expectGerman({ code, out, err }: RunResult): void {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Aufruf: gremium /);
    const headings = out.split('\n').filter((line) => /^\S.*:$/.test(line));
    expect(headings.filter((heading) => !HEADINGS.includes(heading))).toEqual([]);
    expect(headings).toContain('Optionen:');
    expect(out).not.toMatch(
      /\b(usage|options?|commands?|arguments?|display|default|show|print|number|choices|global|for)\b/i,
    );
    expect(out).not.toMatch(/undefined|\[object/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  }

  test.each([[[]], [['--help']], [['-h']], [['help']]])(
    'is German for %j and lists all commands',
    async (argv) => {
      const result = await runIn(outside, argv);
      expectGerman(result);
      const listed = [...result.out.matchAll(/^ {2}([a-z]+), ([a-z]+)( |$)/gm)].map(([, name, alias]) => [
        name,
        alias,
      ]);
      expect(listed).toEqual(Object.entries(COMMANDS));
    },
  );

  test.each(Object.entries(COMMANDS))('of %s is German, also as %s', async (name, alias) => {
    const result = await runIn(outside, [name, '--help']);
    expectGerman(result);
    expect(result.out).toMatch(new RegExp(`^Aufruf: gremium ${name} .*\\[optionen\\]$`, 'm'));
    expect(await runIn(outside, [alias, '-h'])).toEqual(result);
    expect(await runIn(outside, ['help', name])).toEqual(result);
  });

  test.each([
    ['validate', ['ordner', 'stichtag', 'output', 'json', 'no-color']],
    ['protocol', ['ordner', 'stichtag', 'format', 'output', 'dry-run', 'force', 'json', 'no-color']],
    ['init', ['ordner', 'stichtag', 'dry-run', 'json', 'no-color']],
    ['explain', ['ordner', 'json', 'no-color']],
    ['documents', ['ordner', 'json', 'no-color']],
  ])('of %s names the general options that it takes, and no other', async (name, options) => {
    const { out } = await runIn(outside, [name, '--help']);
    const [, general = ''] = out.split('Allgemeine Optionen:\n');
    expect([...general.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option)).toEqual(
      options,
    );
  });

  test.each(['--version', '-V'])('%s is the version alone', async (option) => {
    expect(await runIn(outside, [option])).toEqual({ code: 0, out: `${packageVersion()}\n`, err: '' });
  });
});

describe('a wrong call', () => {
  test.each([
    ['an unknown command', ['valdate'], 'Den Befehl „valdate“ gibt es nicht. Meinten Sie „validate“?'],
    ['an unknown command like none', ['xyz'], 'Den Befehl „xyz“ gibt es nicht. „gremium --help“ zeigt alle'],
    ['an unknown German command', ['einladng'], 'Meinten Sie „einladung“?'],
    [
      'an unknown option',
      ['validate', '--stichtga', 'x'],
      'Die Option „--stichtga“ gibt es nicht. Meinten Sie „--stichtag“?',
    ],
    [
      'an unknown option like none',
      ['validate', '--xyz'],
      'Die Option „--xyz“ gibt es nicht. „--help“ zeigt alle',
    ],
    ['an unknown short option', ['validate', '-x'], 'Die Option „-x“ gibt es nicht.'],
    ['no meeting', ['invitation'], 'Bitte eine Sitzung nennen, ein Jahr wie 2018 oder --alle.'],
    ['no year', ['report'], 'Es fehlt die Angabe <jahr>.'],
    ['no folder', ['init'], 'Es fehlt die Angabe <ordner>.'],
    ['two meetings', ['protocol', 'a', 'b'], 'Das sind zu viele Angaben.'],
    ['two codes', ['explain', 'a', 'b'], 'Das sind zu viele Angaben.'],
    [
      'an option without its value',
      ['report', '2018', '--gremium'],
      'Nach der Option „--gremium <name>“ fehlt ihr Wert.',
    ],
    ['a global option without its value', ['-C'], 'Nach der Option „-C, --ordner <ordner>“ fehlt ihr Wert.'],
    ['options without a command', ['-C', '.'], 'Es fehlt ein Befehl'],
    ['help for an unknown command', ['help', 'valdate'], 'Den Befehl „valdate“ gibt es nicht. Meinten Sie'],
    [
      'a day that does not exist',
      ['validate', '--stichtag', '2018-02-30'],
      '--stichtag 2018-02-30: Diesen Tag gibt es nicht.',
    ],
    [
      'a day out of reach',
      ['validate', '--stichtag', '1850-01-01'],
      '--stichtag 1850-01-01: Möglich sind nur Tage der Jahre 1900 bis 2100.',
    ],
    [
      'a word for a day',
      ['validate', '--stichtag', 'heute'],
      '--stichtag heute ist kein Datum der Form JJJJ-MM-TT, zum Beispiel 2031-05-05.',
    ],
    [
      'an option that means nothing to the command',
      ['validate', '--dry-run'],
      'Die Option „--dry-run“ gilt nicht für „gremium validate“; „gremium validate --help“ zeigt, welche gelten.',
    ],
    ['the same before the command', ['-f', 'md', 'validate'], 'Die Option „--format“ gilt nicht für'],
    ['a folder for nothing', ['documents', '-o', 'aus'], 'Die Option „--output“ gilt nicht für'],
    ['a day that nothing asks for', ['explain', '--stichtag', 'x'], 'Die Option „--stichtag“ gilt nicht für'],
    ['force where nothing is', ['init', 'neu', '--force'], 'Die Option „--force“ gilt nicht für'],
    [
      'two kinds of report',
      ['validate', '--json', '--reporter', 'github'],
      '--json und --reporter lassen sich nicht zugleich angeben.',
    ],
    [
      'a format for what is only shown',
      ['invitation', 'mitte', '--context', 'json', '-f', 'md'],
      '--format und --context lassen sich nicht zugleich angeben.',
    ],
    [
      'a document with a command of its own',
      ['render', 'einladung', 'mitte'],
      '„einladung“ hat einen eigenen Befehl: gremium invitation <sitzung>',
    ],
    ['another of them', ['render', 'jahresbericht', '2018'], 'eigenen Befehl: gremium report <jahr>'],
    ['the beginning of one', ['render', 'protokol'], 'Meinten Sie „protokoll“?'],
    ['a German day', ['init', 'neu', '--stichtag', '8.1.2018'], '--stichtag 8.1.2018 ist kein Datum'],
    [
      'an unknown format',
      ['invitation', 'mitte', '-f', 'md,rtf'],
      'Das Format „rtf“ gibt es nicht. Möglich: md, html, pdf, docx, eml, ics',
    ],
    ['an empty format', ['invitation', 'mitte', '-f', ''], 'Das Format „“ gibt es nicht.'],
    [
      'an unknown reporter',
      ['validate', '--reporter', 'xml'],
      'Die Ausgabe „xml“ gibt es nicht. Möglich: text, json, github, gitlab.',
    ],
    [
      'a reporter called constructor',
      ['validate', '--reporter', 'constructor'],
      'Die Ausgabe „constructor“ gibt es nicht.',
    ],
    [
      'an unknown meeting',
      ['invitation', '2018-02-21-mite'],
      'Eine Sitzung „2018-02-21-mite“ gibt es nicht. Meinten Sie „2018-02-21-mitte“?',
    ],
    [
      'a meeting like none',
      ['invitation', 'xyz'],
      'Eine Sitzung „xyz“ gibt es nicht. Es gibt:\n  2018-02-21-mitte',
    ],
    ['an empty meeting', ['email', ''], 'Eine Sitzung „“ gibt es nicht.'],
    [
      'minutes of a planned meeting',
      ['protocol', 'mitte'],
      'Zur Sitzung 2018-02-21-mitte gibt es noch kein Protokoll (status: geplant).',
    ],
    [
      'a word for a year',
      ['report', 'heuer'],
      '„heuer“ ist kein Jahr. Möglich ist eines von 1900 bis 2100, mit vier Ziffern, zum Beispiel 2030.',
    ],
    [
      'minutes for the public',
      ['protocol', 'mitte', '--fassung', 'oeffentlich'],
      'Das Ergebnisprotokoll gibt es nicht in einer öffentlichen Fassung. „gremium documents“ zeigt,',
    ],
    [
      'an invitation for the public',
      ['invitation', 'mitte', '--fassung', 'oeffentlich'],
      'Die Einladung gibt es nicht in einer öffentlichen Fassung.',
    ],
    [
      'a correction of minutes that there are not',
      ['render', 'berichtigung', '2018-02-21-mitte'],
      'Zur Sitzung 2018-02-21-mitte gibt es noch kein Protokoll (status: geplant).',
    ],
    [
      'a sheet to sign for minutes that there are not',
      ['render', 'kenntnisnahmeblatt', '2018-02-21-mitte'],
      'Zur Sitzung 2018-02-21-mitte gibt es noch kein Protokoll (status: geplant).',
    ],
    ['a year of two digits', ['report', '18'], '„18“ ist kein Jahr.'],
    ['a year out of reach', ['report', '2101'], '„2101“ ist kein Jahr.'],
    [
      'an unknown Gremium',
      ['report', '2018', '--gremium', 'mite'],
      'Ein Gremium „mite“ gibt es nicht. Meinten Sie „mitte“?',
    ],
    [
      'a Gremium like none',
      ['report', '2018', '--gremium', 'xyz'],
      'Ein Gremium „xyz“ gibt es nicht. Es gibt: mitte.',
    ],
    [
      'an unknown Sozialraum',
      ['report', '2018', '--sozialraum', 'mite'],
      'Einen Sozialraum „mite“ gibt es nicht. Meinten Sie „mitte“?',
    ],
    [
      'Gremium and Sozialraum',
      ['report', '2018', '--gremium', 'mitte', '--sozialraum', 'mitte'],
      '--gremium und --sozialraum lassen sich nicht zugleich angeben.',
    ],
    [
      'a path that is not there',
      ['validate', 'gremein'],
      'Die Datei oder den Ordner „gremein“ gibt es nicht.',
    ],
    ['a pattern without a match', ['validate', 'x*.yaml'], 'Auf „x*.yaml“ passt keine Datei.'],
    [
      'a folder without data',
      ['validate', '..'.concat('/leer')],
      'Unter „../leer“ liegt keine Datei, die zu prüfen wäre.',
    ],
    ['a folder that is not there', ['validate', '-C', 'nirgends'], 'nirgends gibt es nicht.'],
    [
      'an unknown finding',
      ['explain', 'sitzung/turnuss'],
      'Einen Befund „sitzung/turnuss“ gibt es nicht. Meinten Sie „sitzung/turnus“?',
    ],
    ['half a finding', ['explain', 'turnus'], 'Meinten Sie „sitzung/turnus“?'],
    [
      'a finding like none',
      ['explain', 'xyz'],
      'Einen Befund „xyz“ gibt es nicht. „gremium explain“ zeigt alle.',
    ],
    ['a finding called constructor', ['explain', 'constructor'], 'Einen Befund „constructor“ gibt es nicht.'],
  ])('%s ends with 2 and a German line, and writes nothing', async (_, argv, expected) => {
    mkdirSync(join(outside, 'leer'), { recursive: true });
    const before = tree(outside);
    const { code, out, err } = await runIn(root, argv, '2031-05-05');
    expect(err).toContain(expected);
    expect(err).toMatch(/[^\n]\n$/);
    expect(err).not.toMatch(/^error|undefined|\bat \/|\bdid you mean\b/im);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(tree(outside)).toEqual(before);
  });

  test.each(['validate', 'invitation mitte', 'protocol mitte', 'email mitte', 'report 2018'])(
    '%s outside any repository says where one is looked for',
    async (call) => {
      const { code, out, err } = await runIn(outside, call.split(' '));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`In ${outside} und darüber liegt keine gremium.yaml.`);
    },
  );

  test('a part of the name that fits several meetings lists them', async () => {
    put('sitzungen/2018/2018-01-24-mitte.yaml', HELD);
    const { code, err } = await runIn(root, ['invitation', 'mitte', '--stichtag', '2018-02-01']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^„mitte“ passt auf 2 Sitzungen\. Gemeint ist wohl.*:\n {2}2018-01-24-mitte\n {2}2018-02-21-mitte\n$/,
    );
  });

  test('a repository without meetings says so', async () => {
    rmSync(join(root, 'sitzungen'), { recursive: true });
    expect((await gremium('invitation', 'mitte')).err).toContain('gibt es noch keine Sitzung');
  });
});

describe('documents', () => {
  interface Row {
    readonly name: string;
    readonly aufruf: string;
  }

  test('are one list, each once, in the text and as JSON', async () => {
    const { out } = await runIn(outside, ['documents']);
    const { documents } = JSON.parse((await runIn(outside, ['documents', '--json'])).out) as {
      documents: readonly Row[];
    };
    const calls = [...out.matchAll(/^ {2}(gremium .+?) {2,}/gm)].map(([, call]) => call);
    expect(documents.map(({ aufruf }) => aufruf)).toEqual(calls);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
    expect(calls.slice(0, 6)).toEqual([
      'gremium invitation <sitzung>',
      'gremium protocol <sitzung>',
      'gremium email <sitzung>',
      'gremium report <jahr>',
      'gremium excerpt <sitzung> <top>',
      'gremium paper <vorlage>',
    ]);
    expect(calls).not.toContain('gremium render auszug <sitzung> <top>');
  });

  test('of every command that writes are among them', async () => {
    const { documents } = JSON.parse((await runIn(outside, ['documents', '--json'])).out) as {
      documents: readonly Row[];
    };
    const writing = COMMAND_TABLE.filter(({ schreibt }) => schreibt).map(({ name }) => name);
    expect(new Set(documents.map(({ aufruf }) => aufruf.split(' ')[1]))).toEqual(new Set(writing));
  });
});

describe('validate', () => {
  const BROKEN = 'name: Runde Nord\nart: sozialraumrunde\neingerichtet: gestern\n';

  test('finds nothing in the example', async () => {
    expect(await gremium('validate')).toEqual({
      code: 0,
      out: '7 Dateien geprüft, nichts zu beanstanden.\n',
      err: '',
    });
    expect(written()).toEqual([]);
  });

  test('is called pruefen as well', async () => {
    expect(await gremium('pruefen')).toEqual(await gremium('validate'));
  });

  test('ends with 1 and the place of an error', async () => {
    put('gremien/nord.yaml', BROKEN);
    const { code, out, err } = await gremium('validate');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('gremien/nord.yaml:3:15  FEHLER  schema/datum');
  });

  test('--strict ends with 1 for a warning as well, and only for that', async () => {
    expect((await gremium('validate', '--strict')).code).toBe(0);
    const path = join(root, 'gremium.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nerscheinungsbild: {farbe: "#ffcc00"}\n`);
    const lenient = await gremium('validate');
    expect(lenient.out).toContain('WARNUNG  erscheinungsbild/kontrast');
    expect(await gremium('validate', '--strict')).toEqual({ ...lenient, code: 1 });
    expect(lenient.code).toBe(0);
  });

  test('takes minutes for what they are when the Stichtag lies before them', async () => {
    put('sitzungen/2018/2018-01-24-mitte.yaml', HELD);
    put('gremium.yaml', readFileSync(join(root, 'gremium.yaml'), 'utf8').replace(/^stichtag: .*\n/m, ''));
    const heldOn = (today: string) => runIn(root, ['validate', '--stichtag', '2018-01-08'], today);
    expect((await heldOn('2018-02-01')).out).not.toContain('sitzung/status');
    expect((await heldOn('2018-01-23')).out).toContain('sitzung/status');
  });

  test('ends with 0 when there are only warnings', async () => {
    const { code, out } = await runIn(root, ['validate', '--stichtag', '2018-02-22']);
    expect(out).toContain('WARNUNG');
    expect(out).not.toContain('FEHLER');
    expect(code).toBe(0);
  });

  test.each([
    ['a file', ['gremien/nord.yaml'], 1, '1 Datei geprüft: 1 Fehler.'],
    ['a folder', ['gremien'], 1, '2 Dateien geprüft: 1 Fehler.'],
    ['a pattern', ['gremien/n*.yaml'], 1, '1 Datei geprüft: 1 Fehler.'],
    ['two folders', ['mitglieder', 'gremien'], 1, '5 Dateien geprüft: 1 Fehler.'],
  ])('shows only what is in %s', async (_, paths, code, summary) => {
    put('gremien/nord.yaml', BROKEN);
    const result = await gremium('validate', ...paths);
    expect(result.out).toContain(summary);
    expect(result.code).toBe(code);
  });

  test('a folder in order is fine whatever is wrong elsewhere', async () => {
    put('notizen/a.yaml', BROKEN);
    expect((await gremium('validate')).code).toBe(1);
    expect(await gremium('validate', 'mitglieder')).toEqual({
      code: 0,
      out: '3 Dateien geprüft, nichts zu beanstanden.\n',
      err: '',
    });
  });

  test('a folder in order is not called fine when a broken file elsewhere kept rules from running', async () => {
    put('gremien/nord.yaml', BROKEN);
    const { code, out } = await gremium('validate', 'mitglieder');
    expect(out).toMatch(/^[0-9]+ Regeln wurden nicht geprüft, solange Dateien Fehler haben\.$/m);
    expect(code).toBe(1);
  });

  test('from a subfolder it checks everything, and paths start there', async () => {
    put('gremien/nord.yaml', BROKEN);
    const { out } = await runIn(join(root, 'mitglieder'), ['validate', '--stichtag', '2018-01-08']);
    expect(out).toContain('../gremien/nord.yaml:3:15');
    expect(out).toContain('8 Dateien geprüft');
  });

  test('--json is JSON on stdout, and the summary for people on stderr', async () => {
    put('gremien/nord.yaml', BROKEN);
    const { code, out, err } = await gremium('validate', '--json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: 8,
      diagnostics: expect.arrayContaining([expect.objectContaining({ file: 'gremien/nord.yaml' })]),
    });
    expect(err).toMatch(/^8 Dateien geprüft: /);
    expect(code).toBe(1);
    expect(await gremium('validate', '--reporter', 'json')).toEqual({ code, out, err });
  });

  test('--reporter github is annotations', async () => {
    put('gremien/nord.yaml', BROKEN);
    expect((await gremium('validate', '--reporter', 'github')).out).toMatch(
      /^::error file=gremien\/nord\.yaml,line=3,col=15,/m,
    );
  });

  test('--reporter gitlab is JSON on stdout and the text on stderr', async () => {
    put('gremien/nord.yaml', BROKEN);
    const { out, err } = await gremium('validate', '--reporter', 'gitlab');
    expect(JSON.parse(out)).toEqual(
      expect.arrayContaining([expect.objectContaining({ check_name: 'schema/datum' })]),
    );
    expect(err).toContain('gremien/nord.yaml:3:15  FEHLER  schema/datum');
  });

  test.each([
    ['a link to a folder of data', 'sitzungen/2019'],
    ['a link to a folder at the top', 'budgets'],
  ])('never calls %s fine', async (_, path) => {
    symlinkSync(join(root, 'sitzungen/2018'), join(root, path));
    const { code, out } = await gremium('validate');
    expect(out).toMatch(new RegExp(`^${path}(:1:1)? {2}FEHLER {2}datei/nicht-lesbar$`, 'm'));
    expect(code).toBe(1);
  });

  test('nothing but gremium.yaml is not fine either', async () => {
    for (const folder of ['gremien', 'mitglieder', 'sitzungen', 'sozialraeume'])
      rmSync(join(root, folder), { recursive: true });
    const { code, out } = await gremium('validate');
    expect(out).toContain('datei/fehlt');
    expect(code).toBe(1);
  });
});

describe('invitation', () => {
  test.each([
    ['the whole name', MITTE],
    ['a part of it', 'mitte'],
    ['a part of it in capitals', 'MITTE'],
    ['the day', '2018-02-21'],
    ['the file', `sitzungen/2018/${MITTE}.yaml`],
    ['the file elsewhere', `../muster/sitzungen/2018/${MITTE}.yaml`],
    ['the file as Windows writes it', `sitzungen\\2018\\${MITTE}.yaml`],
  ])('takes %s for the meeting', async (_, typed) => {
    const { code, out, err } = await gremium('invitation', typed);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      new RegExp(
        `^Geschrieben:\n${['md', 'html', 'pdf', 'ics'].map((ending) => `  ausgabe/einladungen/${MITTE}\\.${ending} +[0-9,]+ KB  neu\n`).join('')}$`,
      ),
    );
    expect(written()).toEqual(DOCUMENTS);
  });

  test('is called einladung as well', async () => {
    const { out } = await gremium('invitation', 'mitte');
    rmSync(join(root, 'ausgabe'), { recursive: true });
    expect((await gremium('einladung', 'mitte')).out).toBe(out);
  });

  test.each([
    ['md', [DOCUMENTS[0], DOCUMENTS[3]]],
    ['html', [DOCUMENTS[0], DOCUMENTS[1]]],
    ['ics', [DOCUMENTS[0], DOCUMENTS[2]]],
    [' html , md,html', [DOCUMENTS[0], DOCUMENTS[1], DOCUMENTS[3]]],
  ])('-f %j writes just these', async (formats, expected) => {
    await gremium('invitation', 'mitte', '-f', formats);
    expect(written()).toEqual(expected);
  });

  test('-C reaches the repository from outside, also through a subfolder', async () => {
    const argv = ['-C', 'muster/sitzungen/2018', 'invitation', 'mitte', '--stichtag', '2018-01-08'];
    const { code, out } = await runIn(outside, argv);
    expect(code).toBe(0);
    expect(out).toContain(`  muster/ausgabe/einladungen/${MITTE}.md `);
    expect(written()).toEqual(DOCUMENTS);
  });

  test('-o counts from where gremium was called', async () => {
    const argv = ['-C', 'muster', '-o', 'briefe', 'invitation', 'mitte', '--stichtag', '2018-01-08'];
    const { out } = await runIn(outside, argv);
    expect(out).toContain(`  briefe/einladungen/${MITTE}.md `);
    expect(written()).toEqual([]);
    expect([...tree(join(outside, 'briefe')).keys()]).toContain(`einladungen/${MITTE}.md`);
  });

  test('--dry-run shows it and writes nothing', async () => {
    const { code, out } = await gremium('invitation', 'mitte', '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/^Geschrieben würde:\n {2}ausgabe\/einladungen\//);
    expect(written()).toEqual([]);
  });

  test('--json says what was written and who is invited', async () => {
    const { out, err } = await gremium('invitation', 'mitte', '--json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({
      version: 1,
      title: expect.stringContaining('Sozialraumrunde Mitte'),
      folder: join(root, 'ausgabe'),
      dryRun: false,
      files: [
        { path: `einladungen/${MITTE}.md`, bytes: expect.any(Number), change: 'neu' },
        { path: `einladungen/${MITTE}.html`, bytes: expect.any(Number), change: 'neu' },
        { path: `einladungen/${MITTE}.pdf`, bytes: expect.any(Number), change: 'neu' },
        { path: `einladungen/${MITTE}.ics`, bytes: expect.any(Number), change: 'neu' },
      ],
      empfaenger: expect.arrayContaining([expect.objectContaining({ name: 'Jo Muster' })]),
      ausgelassen: [],
    });
  });

  test('a second run leaves everything as it is and says so', async () => {
    await gremium('invitation', 'mitte');
    const before = tree(root);
    const { code, out } = await gremium('invitation', 'mitte');
    expect(code).toBe(0);
    expect(out.match(/unverändert$/gm)?.length).toBe(4);
    expect(tree(root)).toEqual(before);
  });

  test('a document that was edited by hand is refused and stays, until --force', async () => {
    await gremium('invitation', 'mitte');
    const letter = join(root, `ausgabe/einladungen/${MITTE}.md`);
    const original = readFileSync(letter, 'utf8');
    appendFileSync(letter, 'Von Hand.\n');
    const refused = await gremium('invitation', 'mitte');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(`${letter} wurde von Hand geändert`);
    expect(readFileSync(letter, 'utf8')).toBe(`${original}Von Hand.\n`);
    expect((await gremium('invitation', 'mitte', '--force')).out).toMatch(/\.md .* geändert$/m);
    expect(readFileSync(letter, 'utf8')).toBe(original);
  });

  test('an output folder below a file is refused by name, and is no bug', async () => {
    const { code, err } = await gremium('invitation', 'mitte', '-o', 'gremium.yaml/briefe');
    expect(code).toBe(2);
    expect(err).toContain('gremium.yaml/briefe/einladungen');
  });
});

test.each(['invitation mitte', 'protocol mitte', 'email mitte', 'report 2018'])(
  '%s writes nothing while there are errors, and shows them',
  async (call) => {
    put('gremien/nord.yaml', 'name: Runde Nord\n');
    const { code, out, err } = await gremium(...call.split(' '));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('gremien/nord.yaml:1:1  FEHLER  schema/pflichtfeld');
    expect(err).toMatch(/Solange Fehler bestehen, wird kein Dokument geschrieben\.\n$/);
    expect(written()).toEqual([]);
  },
);

test('a broken gremium.yaml writes nothing either', async () => {
  put('gremium.yaml', 'format: 1\n');
  expect((await gremium('report', '2018')).code).toBe(1);
  expect(written()).toEqual([]);
});

describe('minutes that are released', () => {
  beforeEach(() => put('sitzungen/2018/2018-01-24-mitte.yaml', HELD));
  const call = (...argv: readonly string[]) => runIn(root, [...argv, '--stichtag', '2018-02-01']);

  test.each([
    ['protocol', 'protokoll', 'protokolle'],
    ['email', 'verteilmail', 'verteilmails'],
  ])('%s writes them, also as %s', async (command, alias, folder) => {
    const { code, out, err } = await call(command, '2018-01-24');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`ausgabe/${folder}/2018-01-24-mitte.md`);
    expect((await call(alias, '2018-01-24')).out).toMatch(/unverändert$/m);
  });

  test('email --json says who gets them and why', async () => {
    const { out } = await call('email', '2018-01-24', '--json');
    const { betreff, empfaenger } = JSON.parse(out);
    expect(betreff).toBe('Protokoll: Sozialraumrunde Mitte, Sitzung am 24.\u00A0Januar\u00A02018');
    expect(empfaenger.map(({ name }: { name: string }) => name)).toEqual([
      'Anna Beispiel',
      'Jo Muster',
      'Mira Vorlage',
    ]);
  });
});

describe('report', () => {
  test.each([
    ['', []],
    [' for a Gremium', ['--gremium', 'mitte']],
    [' for a Sozialraum', ['--sozialraum', 'mitte']],
  ])('writes the year%s', async (_, options) => {
    const { code, out, err } = await gremium('report', '2018', ...options);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('ausgabe/berichte/2018/');
  });

  test('is called bericht as well', async () => {
    const { out } = await gremium('report', '2018');
    expect((await gremium('bericht', '2018')).out).toBe(out.replaceAll('neu\n', 'unverändert\n'));
  });

  test('a year without data is a report that says so', async () => {
    const { code, out, err } = await gremium('report', '1999', '-f', 'md');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('ausgabe/berichte/1999/jahresbericht.md');
    const text = readFileSync(join(root, 'ausgabe/berichte/1999/jahresbericht.md'), 'utf8');
    expect(text).toContain('1999');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});

describe('explain', () => {
  test.each(Object.keys(CODES))('%s is explained', async (code) => {
    const result = await runIn(outside, ['explain', code]);
    expect({ code: result.code, err: result.err }).toEqual({ code: 0, err: '' });
    expect(result.out).toMatch(new RegExp(`^${code} · (Fehler|Warnung|Hinweis)\n`));
    expect(result.out).toContain('\n\nWas es bedeutet\n  ');
    expect(result.out).toContain('\n\nWas zu tun ist\n  ');
    expect(await runIn(outside, ['erklaeren', code])).toEqual(result);
  });

  test('without a code it lists them all', async () => {
    const { code, out } = await runIn(outside, ['explain']);
    expect(code).toBe(0);
    for (const name of Object.keys(CODES)) expect(out).toMatch(new RegExp(`^  ${name} .+`, 'm'));
    expect(out.split('\n').length).toBe(Object.keys(CODES).length + 2);
  });

  test('--json is the table, or the entry', async () => {
    const table = JSON.parse((await runIn(outside, ['explain', '--json'])).out);
    expect(Object.keys(table)).toEqual(Object.keys(CODES));
    expect(table['schema/leer']).toEqual(CODES['schema/leer']);
    expect(JSON.parse((await runIn(outside, ['explain', 'schema/leer', '--json'])).out)).toEqual({
      code: 'schema/leer',
      ...CODES['schema/leer'],
    });
  });
});

describe('init', () => {
  const DAYS = [
    '2018-01-08',
    '2026-01-01',
    '2026-06-30',
    '2026-07-01',
    '2026-11-21',
    '2026-12-31',
    '2027-02-28',
    '2028-02-29',
  ];

  test.each(DAYS)('begun on %s it validates without findings', async (today) => {
    expect((await runIn(outside, ['init', 'neu'], today)).code).toBe(0);
    expect(await runIn(join(outside, 'neu'), ['validate'], today)).toEqual({
      code: 0,
      out: '7 Dateien geprüft, nichts zu beanstanden.\n',
      err: '',
    });
  });

  test('moves all days so that weekdays stay and file names fit', async () => {
    const { out } = await runIn(outside, ['init', 'neu'], '2026-11-21');
    expect(out).toContain('  sitzungen/2027/2027-01-13-mitte.yaml\n');
    const files = tree(join(outside, 'neu'));
    expect(files.get('sitzungen/2027/2027-01-13-mitte.yaml')).toContain('datum: 2027-01-13');
    expect([...files].filter(([path, text]) => path.endsWith('.yaml') && text.includes('2018'))).toEqual([]);
  });

  test('puts a meeting of the next year into its folder', async () => {
    const { out } = await runIn(outside, ['init', 'neu'], '2026-12-31');
    expect(out).toMatch(/ {2}sitzungen\/2027\/2027-02-[0-9]{2}-mitte\.yaml\n/);
  });

  test('the calls it proposes work', async () => {
    const { out } = await runIn(outside, ['anlegen', 'neu'], '2026-11-21');
    const calls = [...out.matchAll(/^ {2}gremium (.+)$/gm)].map(([, call = '']) => call.split(' '));
    expect(calls.length).toBe(2);
    for (const call of calls)
      expect(await runIn(outside, call, '2026-11-21')).toMatchObject({ code: 0, err: '' });
  });

  test('says npx in the one folder where npx finds gremium', async () => {
    const neu = join(outside, 'neu');
    expect((await runIn(PROJECT.replace(/\/$/, ''), ['init', neu], '2026-11-21')).out).toContain(
      '  npx gremium validate -C ',
    );
  });

  test('a name with a space is proposed as one word', async () => {
    const { out } = await runIn(outside, ['init', 'mein neuer Bestand'], '2026-11-21');
    expect(out).toContain('  gremium validate -C "mein neuer Bestand"\n');
  });

  test('-C says below which folder', async () => {
    mkdirSync(join(outside, 'orte'));
    const { out } = await runIn(outside, ['init', 'neu', '-C', 'orte'], '2026-11-21');
    expect(out).toMatch(/^Angelegt in orte\/neu:\n/);
    expect(tree(join(outside, 'orte/neu')).size).toBeGreaterThan(0);
  });

  test.each(['2026-11-08', '2026-11-22', '2026-11-28'])(
    'of %s plans no meeting around Christmas',
    async (day) => {
      for (const vorlage of ['muster', 'mainz']) {
        const call = ['init', `neu-${vorlage}`, '--vorlage', vorlage];
        const { out } = await runIn(outside, call, day);
        expect(out.match(/^ {2}sitzungen\/.*(?:-12-[23][0-9]|-01-0[0-9])/gm)).toBeNull();
      }
    },
  );

  test('begins on --stichtag', async () => {
    const { out } = await runIn(outside, ['init', 'neu', '--stichtag', '2018-01-08'], '2026-11-21');
    expect(out).toContain(`  sitzungen/2018/${MITTE}.yaml\n`);
  });

  test('into an existing repository changes nothing', async () => {
    const before = tree(outside);
    const { code, out, err } = await runIn(outside, ['init', 'muster']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`In ${root} gibt es schon ein Protokoll-Repository; es wird nicht verändert.\n`);
    expect(tree(outside)).toEqual(before);
  });

  test('below a file is refused by name, and is no bug', async () => {
    const { code, err } = await runIn(root, ['init', 'gremium.yaml/neu']);
    expect(code).toBe(2);
    expect(err).toContain('gremium.yaml/neu');
  });

  test('--dry-run lists the files and writes none', async () => {
    const before = tree(outside);
    const { code, out } = await runIn(outside, ['init', 'neu', '--dry-run'], '2026-11-21');
    expect(code).toBe(0);
    expect(out).toMatch(/^Angelegt würde in neu:\n {2}gremien\/mitte\.yaml\n/);
    expect(tree(outside)).toEqual(before);
  });

  test('--json says where and what', async () => {
    const { out } = await runIn(outside, ['init', 'neu', '--json'], '2026-11-21');
    expect(JSON.parse(out)).toEqual({
      version: 1,
      folder: join(outside, 'neu'),
      dryRun: false,
      files: [...tree(join(outside, 'neu')).keys()],
    });
  });
});
