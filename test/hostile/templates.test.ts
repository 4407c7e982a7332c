import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderApart } from '../../src/commands/render-apart.ts';
import { renderHere, type Surroundings } from '../../src/commands/render-here.ts';
import type { Document } from '../../src/documents/document.ts';
import { RENDER_WORKER } from '../../src/files/read-package.ts';
import { readCityTemplates } from '../../src/files/read-templates.ts';
import { FORMATS, type FormatName } from '../../src/formats/all-formats.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { UsageError } from '../../src/usage-error.ts';
import { readTemplates } from '../read-templates.ts';
import { documentOf } from '../render/document-of.ts';
import { PROJECT, runIn, temporaryFolder } from '../run-in.ts';
import { ON_PAPER } from './composite.ts';
import { documentsOf } from './documents-of.ts';
import { filledTown } from './filled-town.ts';
import { readBack } from './readers.ts';
import { canBe } from './rendered.ts';

const KIB = 1024;
const CALL = ['invitation', '2018-02-21-mitte', '-f', 'md', '--stichtag', '2018-01-08'];

let repository: string;
beforeEach(() => {
  repository = temporaryFolder();
  cpSync(join(PROJECT, 'examples', 'muster'), repository, { recursive: true });
});
afterEach(() => rmSync(repository, { recursive: true }));

function place(path: string, content: string | Uint8Array): string {
  const absolute = join(repository, 'templates', path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
  return absolute;
}

/** Codes and files of what is wrong with the folder. */
function problems(): readonly string[] {
  return readCityTemplates(repository).problems.map(
    ({ code, file, range }) => `${code} ${file}:${range?.start.line}`,
  );
}

describe('a file that is no template', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'Windows-1252',
      Buffer.from('# T\nGr\xfc\xdfe', 'latin1'),
      'datei/zeichensatz templates/einladung.hbs:2',
    ],
    ['UTF-16', Buffer.from('\ufeff# T', 'utf16le'), 'datei/zeichensatz templates/einladung.hbs:1'],
    ['a NUL', Buffer.from('# T\n\na\0b'), 'datei/steuerzeichen templates/einladung.hbs:3'],
    ['a lost letter', Buffer.from('# T\n\ufffd'), 'datei/zeichensatz templates/einladung.hbs:2'],
    ['one byte too many', Buffer.alloc(256 * KIB + 1, 'a'), 'datei/zu-gross templates/einladung.hbs:1'],
  ])('%s is named with its place, and nothing is written', async (_, bytes, finding) => {
    place('einladung.hbs', bytes);
    expect(problems()).toEqual([finding]);
    expect(() => readTemplates(repository)).toThrow(UsageError);
    expect((await runIn(repository, CALL)).code).toBeGreaterThan(0);
    expect(existsSync(join(repository, 'ausgabe'))).toBe(false);
  });

  test('256 KiB are still one; a byte order mark and CRLF mean nothing', () => {
    place('einladung.hbs', Buffer.alloc(256 * KIB, 'a'));
    place('protokoll.hbs', '\ufeff# T\r\nx');
    expect(problems()).toEqual([]);
    expect(readTemplates(repository).get('protokoll')).toBe('# T\nx');
  });

  test('a link is not followed, wherever it leads', () => {
    const secret = join(repository, 'geheim.txt');
    writeFileSync(secret, 'GEHEIM');
    place('protokoll.hbs', '# T');
    const at = (name: string) => join(repository, 'templates', name);
    symlinkSync(secret, at('einladung.hbs'));
    symlinkSync('/etc', at('partials'));
    symlinkSync(at('b.hbs'), at('b.hbs'));
    expect(problems()).toEqual(
      ['b.hbs', 'einladung.hbs', 'partials'].map((name) => `datei/nicht-lesbar templates/${name}:1`),
    );
  });

  test('the folder itself may be no link', () => {
    symlinkSync(join(PROJECT, 'templates'), join(repository, 'templates'));
    expect(problems()).toEqual(['datei/nicht-lesbar templates:1']);
  });

  test('a pipe or a folder in its place does not make anybody wait', async () => {
    mkdirSync(join(repository, 'templates', 'kopf.hbs'), { recursive: true });
    execFileSync('mkfifo', [join(repository, 'templates', 'einladung.hbs')]);
    expect(problems()).toEqual([
      'datei/nicht-lesbar templates/einladung.hbs:1',
      'datei/nicht-lesbar templates/kopf.hbs:1',
    ]);
    expect((await runIn(repository, CALL)).code).toBeGreaterThan(0);
  });

  test.each(['__proto__', 'a b', `${'n'.repeat(65)}`, 'a/b/c/d/e/f', 'a:b', '-rf'])(
    '%j is no name',
    (name) => {
      place(`${name}.hbs`, '# T');
      expect(problems()).toEqual([`datei/name templates/${name}.hbs:1`]);
    },
  );

  test('two names that differ in case or in the kind of umlaut are one too many', () => {
    for (const name of ['kopf', 'Kopf', 'gr\u00fcn', 'gru\u0308n']) place(`${name}.hbs`, 'x');
    expect(problems().map((line) => line.split(' ')[0])).toEqual(['datei/doppelt', 'datei/doppelt']);
  });

  test('too many, or too much together, are not read at all', () => {
    for (let n = 0; n < 5; n += 1) place(`p${n}.hbs`, 'x'.repeat(220 * KIB));
    expect(problems()).toEqual(['datei/zu-gross templates:1']);
    rmSync(join(repository, 'templates'), { recursive: true });
    for (let n = 0; n < 501; n += 1) place(`p${n}.hbs`, '');
    expect(problems()).toEqual(['datei/zu-gross templates:1']);
  });
});

describe('what reaches outside or executes', () => {
  const marker = () => join(repository, 'marke');
  const payload = () => `require('child_process').execSync('touch ${marker()}')`;

  test.each<[string, string]>([
    ['constructor', '{{constructor}}'],
    ['constructor of a field', '{{sitzung.constructor.constructor}}'],
    ['constructor in brackets', '{{this.[constructor]}}'],
    ['__proto__', '{{__proto__}}'],
    ['__proto__ of the root', '{{@root.__proto__.a}}'],
    ['__proto__ in a loop', '{{#each this.__proto__}}{{@key}}{{/each}}'],
    ['lookup', '{{lookup this "constructor"}}'],
    ['lookup of __proto__', '{{#with (lookup this "__proto__")}}x{{/with}}'],
    ['__defineGetter__', '{{__defineGetter__ "a" "b"}}'],
    ['__lookupGetter__', '{{#with (__lookupGetter__ "x")}}x{{/with}}'],
    ['helperMissing', '{{helperMissing "a"}}'],
    ['blockHelperMissing', '{{blockHelperMissing this "a"}}'],
    ['a block parameter of that name', '{{#with sitzung as |constructor|}}{{constructor.name}}{{/with}}'],
    ['a partial with a hash of that name', '{{> partials/ort constructor=__proto__}}'],
    ['Function through with', '{{#with "s" as |t|}}{{#with (t.sub.apply 0 t)}}x{{/with}}{{/with}}'],
    ['a file', '{{> ../../etc/passwd}}'],
    ['a file in quotes', '{{> "../../../../etc/passwd"}}'],
    ['an absolute file', '{{> [/etc/passwd]}}'],
    ['a dynamic partial', '{{> (lookup . "x")}}'],
    ['an inline partial', '{{#*inline "x"}}x{{/inline}}'],
    ['a decorator', '{{* constructor}}'],
    ['raw output', '{{{sitzung.gremium}}}'],
    ['a function', '{{toString}}'],
    ['an unknown helper', '{{exec "x"}}'],
    ['the helpers’ own data', '{{@dokument.context}}'],
    ['itself', '{{> einladung}}'],
    ['crossed blocks', '{{#if sitzung}}{{/each}}'],
    ['1001 blocks', '{{#if sitzung}}{{/if}}'.repeat(1001)],
    ['33 levels', `${'{{#if sitzung}}'.repeat(33)}x${'{{/if}}'.repeat(33)}`],
    ['33 times else', `{{#if sitzung}}${'{{else if sitzung}}'.repeat(33)}{{/if}}`],
    ['400 brackets', `{{#if ${'(gleich 1 '.repeat(400)}1${')'.repeat(400)}}}{{/if}}`],
    ['256 KiB of open blocks', '{{#if a}}'.repeat(29_000)],
  ])('%s is refused with file and line', async (_, call) => {
    place('einladung.hbs', `# T\n${call}\n<!-- ${payload()} -->`);
    const { code, err } = await runIn(repository, CALL);
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(/einladung\.hbs:2|„einladung“, Zeile 2/);
    expect(err).not.toMatch(/Fehler in gremium|\bat .*:\d+:\d+/);
    expect(existsSync(join(repository, 'ausgabe'))).toBe(false);
    expect(existsSync(marker())).toBe(false);
  });

  test('two partials that call each other are named', async () => {
    place('einladung.hbs', '# T\n\n{{> partials/a}}');
    place('partials/a.hbs', '{{> partials/b}}');
    place('partials/b.hbs', '\n{{> partials/a}}');
    const { code, err } = await runIn(repository, CALL);
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(/partials\/[ab].*ruft sich selbst auf/s);
  });
});

/** 40 partials, each of which calls the next one. */
function chain(length: number, times: number): Record<string, string> {
  const calls = Array.from({ length }, (_, n): [string, string] => [
    `p${n}`,
    `{{> p${n + 1}}}`.repeat(times),
  ]);
  return { ...Object.fromEntries(calls), [`p${length}`]: 'Wort ' };
}

describe.runIf(existsSync(RENDER_WORKER))('in a thread of its own', () => {
  const LIST = Array.from({ length: 400 }, (_, n) => n);
  const probe = documentOf({ liste: LIST, text: 'x', stand: '2018-01-01' });

  function surroundings(templates: Readonly<Record<string, string>>): Surroundings {
    return { root: PROJECT, erscheinungsbild: undefined, templates: new Map(Object.entries(templates)) };
  }

  async function rendered(templates: Readonly<Record<string, string>>, limits = { seconds: 1, heapMb: 64 }) {
    const { render, close } = renderApart(surroundings(templates), limits);
    try {
      return await render({ document: probe, formats: ['md'] });
    } finally {
      close();
    }
  }

  const LOOPS = `# T\n\n${'{{#each @root.liste}}'.repeat(3)}x${'{{/each}}'.repeat(3)}`;

  test.each<[string, Record<string, string>]>([
    ['three loops inside each other', { probe: LOOPS }],
    ['partials that call ten others each', { probe: '# T\n\n{{> p0}}', ...chain(12, 10) }],
  ])('%s end with the time', async (_, templates) => {
    await expect(rendered(templates)).rejects.toThrow(
      /^Die Vorlage „probe“ brauchte für „Probe“ (?:länger als 1 Sekunden|mehr Arbeitsspeicher, als ein Dokument bekommt); es wurde nichts geschrieben\. Prüfen Sie/,
    );
  });

  test('a loop that writes nothing, and so fills nothing, ends with the time alone', async () => {
    const silent = `# T\n\n${'{{#each @root.liste}}'.repeat(5)}${'{{/each}}'.repeat(5)}`;
    await expect(rendered({ probe: silent })).rejects.toThrow(/länger als 1 Sekunden; es wurde nichts/);
  });

  test('a heap that is full ends with a sentence', async () => {
    const templates = {
      probe: '{{#each liste}}{{#each @root.liste}}{{> a}}{{/each}}{{/each}}',
      a: '  {{> b}}\n',
      // Together less than the longest text that is allowed.
      b: `${'ä€ '.repeat(30)}\n`,
    };
    await expect(rendered(templates, { seconds: 30, heapMb: 24 })).rejects.toThrow(
      /^Die Vorlage „probe“ brauchte für „Probe“ mehr Arbeitsspeicher/,
    );
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['100 MB', { probe: '{{> a}}'.repeat(500), a: 'Wort '.repeat(40_000) }, /mehr als 16 Millionen Zeichen/],
    ['a novel', { probe: '{{> a}}\n\n'.repeat(20), a: 'Wort '.repeat(10_000) }, /mehr als 512 KiB Text/],
    ['one endless paragraph', { probe: 'Wort '.repeat(14_000) }, /einen Absatz mit mehr als 64 KiB Text/],
    ['a list without end', { probe: '- a\n'.repeat(7000) }, /mehr als 20000 Absätze/],
    ['33 partials one after the other', { probe: '{{> p0}}', ...chain(34, 1) }, /mehr als 32 Partials rufen/],
    ['quotations in quotations', { probe: `${'> '.repeat(25)}a` }, /mehr als 24 Bereiche, Listen, Zitate/],
    ['lists in lists', { probe: `${'- '.repeat(100)}a` }, /mehr als 24 Bereiche, Listen, Zitate/],
    ['emphasis in emphasis', { probe: `${'*a '.repeat(60)}${'b*'.repeat(60)}` }, /mehr als 24 Bereiche/],
    ['a wrong date', { probe: '\n{{datum text}}' }, /^Vorlage „probe“, Zeile 2: „datum“ braucht ein Datum/],
  ])('%s is refused as in the first thread', async (_, templates, message) => {
    const refused = rendered(templates, { seconds: 20, heapMb: 160 });
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(message);
  });

  test.each(['*a_ ', '[', '![[', '|a'])('256 KiB of %j end with the time or a sentence', async (unit) => {
    const refused = rendered({ probe: unit.repeat((256 * KIB) / unit.length) });
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(/„probe“/);
  });

  const { workspace } = filledTown(ON_PAPER.harmless) as { readonly workspace: Workspace };
  const documents = documentsOf(workspace);
  const OURS: Surroundings = {
    root: PROJECT,
    erscheinungsbild: undefined,
    templates: readTemplates(PROJECT),
  };

  test.each(['protokoll', 'organigramm', 'einladungsmail'])(
    '%s has the same bytes in every format',
    async (template) => {
      const document = documents.findLast((one) => one.template === template) as Document;
      const formats = (Object.keys(FORMATS) as FormatName[]).filter((format) => canBe(document, format));
      const { render, close } = renderApart(OURS, { seconds: 60, heapMb: 160 });
      const apart = await render({ document, formats });
      close();
      const here = await renderHere(OURS)({ document, formats });
      expect(apart.map(({ path }) => path)).toEqual(here.map(({ path }) => path));
      for (const [index, { path, content }] of here.entries()) {
        expect(Buffer.from(apart[index]?.content ?? '').equals(Buffer.from(content)), path).toBe(true);
      }
    },
  );
});

describe('what a template writes itself', () => {
  const TEXT = `# T

<script>alert(1)</script> <img src=x onerror=alert(1)>

[Klick](javascript:alert(1)) [Datei](file:///etc/passwd) ![Bild](/etc/passwd) ![Netz](http://example.org/a.png)

#read("/etc/passwd") #eval("1") $x$ @label <a>

{ INCLUDETEXT "/etc/passwd" } { DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe }

Bcc: alle@example.org
Subject: anderer Betreff`;

  test.each(['html', 'pdf', 'docx'] as const)('is plain text in %s', async (format) => {
    const render = renderHere({
      root: PROJECT,
      erscheinungsbild: undefined,
      templates: new Map([['probe', TEXT]]),
    });
    const [output] = await render({ document: documentOf({ stand: '2018-01-01' }), formats: [format] });
    const { text, structure } = await readBack([output as never]);
    const plain = text.replace(/\s+/g, ' ');
    for (const words of [
      '<script>alert(1)</script>',
      '#read("/etc/passwd")',
      'INCLUDETEXT',
      'Bcc: alle@example.org',
    ])
      expect(plain).toContain(words);
    expect(plain).not.toContain('root:x:0');
    expect(Object.keys(structure).join('\n')).not.toMatch(
      /javascript:|file:\/\/|^script|onerror|a\.png|\/(?:JavaScript|Launch)/m,
    );
  });
});
