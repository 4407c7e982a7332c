import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROJECT, type RunResult, runIn, temporaryFolder } from '../run-in.ts';

/** What could not be checked is never called fine, whatever gremium was asked to do. */

const DAY = ['--stichtag', '2018-01-08'];
const MITTE = '2018-02-21-mitte';

let root: string;
beforeEach(() => {
  root = join(realpathSync(temporaryFolder()), 'muster');
  cpSync(join(PROJECT, 'examples', 'muster'), root, {
    recursive: true,
    filter: (path) => !path.includes('ausgabe'),
  });
});
afterEach(() => rmSync(dirname(root), { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function gremium(...argv: readonly string[]): Promise<RunResult> {
  return runIn(root, [...argv, ...DAY]);
}

const NAMES = `name: Kim Neu\neinheit: "51"\n`;
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** A repository in which something cannot be read, and the code that says so. */
const UNREAD: readonly (readonly [what: string, code: string, spoil: () => void])[] = [
  [
    'a link in the place of a file',
    'datei/nicht-lesbar',
    () => symlinkSync('jo-muster.yaml', join(root, 'mitglieder/kim-neu.yaml')),
  ],
  [
    'a link to nowhere',
    'datei/nicht-lesbar',
    () => symlinkSync('/nirgends.yaml', join(root, 'gremien/nord.yaml')),
  ],
  [
    'a folder behind a link',
    'datei/nicht-lesbar',
    () => symlinkSync(join(root, 'sitzungen/2018'), join(root, 'sitzungen/2019')),
  ],
  [
    'a pipe in the place of a file',
    'datei/nicht-lesbar',
    () => void execFileSync('mkfifo', [join(root, 'mitglieder/kim-neu.yaml')]),
  ],
  [
    'a file of Windows',
    'datei/zeichensatz',
    () => put('mitglieder/kim-neu.yaml', Buffer.from('name: M\xfcller\n', 'latin1')),
  ],
  [
    'a file that is too large',
    'datei/zu-gross',
    () => put('mitglieder/kim-neu.yaml', `${NAMES}# ${'x'.repeat(1024 * 1024)}\n`),
  ],
  [
    'too many levels',
    'schema/umfang',
    () => put('mitglieder/kim-neu.yaml', `${NAMES}gremien: ${nested(40)}\n`),
  ],
  [
    'too many fields',
    'schema/umfang',
    () =>
      put('mitglieder/kim-neu.yaml', Array.from({ length: 2001 }, (_, index) => `f${index}: 1\n`).join('')),
  ],
  [
    'too many items',
    'schema/umfang',
    () => put('mitglieder/kim-neu.yaml', `${NAMES}gremien:\n${'- a\n'.repeat(10_001)}`),
  ],
  ['an empty file', 'datei/leer', () => put('mitglieder/kim-neu.yaml', '')],
  ['a file in the wrong place', 'datei/ort', () => put('notizen/kim-neu.yaml', NAMES)],
  ['a file with a wrong name', 'datei/name', () => put('mitglieder/Kim Neu.yaml', NAMES)],
  [
    'a file with both sides of a conflict',
    'datei/konflikt',
    () => put('mitglieder/kim-neu.yaml', `<<<<<<< HEAD\n${NAMES}=======\n>>>>>>> b\n`),
  ],
  [
    'no file at all',
    'datei/fehlt',
    () => {
      for (const folder of ['gremien', 'mitglieder', 'sitzungen', 'sozialraeume'])
        rmSync(join(root, folder), { recursive: true });
    },
  ],
  [
    'a gremium.yaml that cannot be read',
    'datei/zeichensatz',
    () => put('gremium.yaml', Buffer.from('amt: F\xfcrsorge\n', 'latin1')),
  ],
  [
    'a gremium.yaml that breaks its schema',
    'schema/unbekanntes-feld',
    () => put('gremium.yaml', 'format: 1\nkomune: x\n'),
  ],
];

const WRITING: readonly (readonly string[])[] = [
  ['report', '2018'],
  ['invitation', MITTE, '--force'],
  ['invitation', MITTE, '--dry-run'],
  ['invitation', MITTE, '--json'],
];

describe.each(UNREAD)('%s', (_, code, spoil) => {
  test('is what validate ends with 1 for, in every report', async () => {
    spoil();
    for (const reporter of ['text', 'json', 'github', 'gitlab']) {
      const { code: exit, out } = await gremium('validate', '--reporter', reporter);
      expect({ reporter, exit }).toEqual({ reporter, exit: 1 });
      expect(out).toContain(code);
      expect(out).not.toContain('nichts zu beanstanden');
    }
  });

  test('is what no document is written for, also not with --force', async () => {
    spoil();
    const before = readdirSync(root, { recursive: true });
    for (const call of WRITING) {
      const { code: exit, out, err } = await gremium(...call);
      expect({ call, exit, out }).toEqual({ call, exit: 1, out: '' });
      expect(err).toContain(code);
      expect(err).toContain('Solange Fehler bestehen, wird kein Dokument geschrieben.');
    }
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });
});

describe('rules that could not run', () => {
  const BROKEN = 'name: Runde Nord\nart: sozialraumrunde\neingerichtet: gestern\n';

  test('keep a folder in order from being called fine, in every report', async () => {
    put('gremien/nord.yaml', BROKEN);
    for (const reporter of ['text', 'json', 'github', 'gitlab']) {
      const { code, out, err } = await gremium('validate', 'mitglieder', '--reporter', reporter);
      expect({ reporter, code }).toEqual({ reporter, code: 1 });
      expect(`${out}${err}`).toMatch(/Regeln wurden nicht geprüft|"skipped": \[\n/);
    }
  });

  test('are all of them without gremium.yaml, and none is called one', async () => {
    put('gremium.yaml', 'format: 1\nkomune: x\n');
    const { code, out } = await gremium('validate', 'mitglieder');
    expect(out).toMatch(/^[0-9]{3} Regeln wurden nicht geprüft, solange Dateien Fehler haben\.$/m);
    expect(code).toBe(1);
  });

  test('because a folder could not be read, too', async () => {
    symlinkSync(join(root, 'sitzungen/2018'), join(root, 'sitzungen/2019'));
    const { code } = await gremium('validate', 'mitglieder');
    expect(code).toBe(1);
  });
});
