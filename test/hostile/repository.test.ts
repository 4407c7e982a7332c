import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IS_BUILT, PROJECT, runIn, temporaryFolder } from '../run-in.ts';

/** A repository that was cloned from anywhere: whatever is in it, nothing of it runs, and nothing outside is read or written. */

const BINARY = join(PROJECT, 'bin', 'gremium.js');
const DAY = ['--stichtag', '2018-01-08'];
const INVITATION = ['invitation', '2018-02-21-mitte', ...DAY, '-f', 'md'];
const VALIDATE = ['validate', ...DAY];
const SECRET = 'streng geheim';

let outside: string;
let root: string;
let marker: string;
beforeEach(() => {
  outside = realpathSync(temporaryFolder());
  root = join(outside, 'bestand');
  marker = join(outside, 'marke');
  cpSync(join(PROJECT, 'examples', 'muster'), root, {
    recursive: true,
    filter: (path) => !path.includes('ausgabe'),
  });
  mkdirSync(join(outside, 'fremd'));
  writeFileSync(join(outside, 'fremd', 'geheim.yaml'), `name: ${SECRET}\n`);
});
afterEach(() => rmSync(outside, { recursive: true }));

function put(path: string, text: string): string {
  const absolute = join(root, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return absolute;
}

/** A program that leaves the mark, and passes on what it is given, so that whoever calls it goes on. */
function trap(path: string): string {
  const absolute = put(path, `#!/bin/sh\ntouch '${marker}'\ncat 2>/dev/null\n`);
  chmodSync(absolute, 0o755);
  return absolute;
}

function gremium(argv: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const { NODE_OPTIONS, FORCE_COLOR, GITHUB_ACTIONS, GITLAB_CI, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: { ...rest, HOME: outside, ...variables },
  });
  return { status, stdout, stderr };
}

/** What lies beside the repository, by path. */
function neighbours(): ReadonlyMap<string, string> {
  const folder = join(outside, 'fremd');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What git itself does with the repository: if this leaves no mark, the trap is none. */
function git(...words: readonly string[]): void {
  const env = { PATH: process.env.PATH ?? '', HOME: outside, GIT_CONFIG_NOSYSTEM: '1' };
  spawnSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
    env,
    timeout: 10_000,
    input: '',
  });
}

describe.runIf(IS_BUILT)('a repository from anywhere', () => {
  const isMarked = () => existsSync(marker);

  describe('whose git configuration names programs', () => {
    beforeEach(() => {
      appendFileSync(join(root, 'gremium.yaml'), '\nerscheinungsbild: {versionszeile: ja}\n');
      git('init', '-q');
      git('add', '-A');
      git('commit', '-q', '-m', 'x');
    });

    const configure = (text: string) => appendFileSync(join(root, '.git', 'config'), `\n${text}\n`);
    const touched = () => appendFileSync(join(root, 'sitzungen/2018/2018-02-21-mitte.yaml'), '# x\n');

    test.each([
      ['core.fsmonitor', (bin: string) => configure(`[core]\nfsmonitor = ${bin}`), ['status']],
      ['diff.external', (bin: string) => configure(`[diff]\nexternal = ${bin}`), ['diff']],
      [
        'a filter that cleans',
        (bin: string) => {
          configure(`[filter "x"]\nclean = ${bin}\nsmudge = ${bin}\nrequired = true`);
          put('.gitattributes', '* filter=x\n');
        },
        ['add', '-A'],
      ],
      [
        'a filter that runs as a process',
        (bin: string) => {
          configure(`[filter "x"]\nprocess = ${bin}`);
          put('.gitattributes', '* filter=x\n');
        },
        ['add', '-A'],
      ],
      [
        'a program that makes text of files',
        (bin: string) => {
          configure(`[diff "x"]\ntextconv = ${bin}`);
          put('.gitattributes', '* diff=x\n');
        },
        ['diff'],
      ],
      ['an alias', (bin: string) => configure(`[alias]\nx = !${bin}`), ['x']],
      [
        'hooks',
        () => {
          for (const hook of ['pre-commit', 'post-index-change', 'reference-transaction', 'post-checkout'])
            trap(`.git/hooks/${hook}`);
        },
        ['commit', '-q', '--allow-empty', '-m', 'y'],
      ],
      [
        'hooks in a folder of its own',
        () => {
          trap('haken/pre-commit');
          configure(`[core]\nhooksPath = ${join(root, 'haken')}`);
        },
        ['commit', '-q', '--allow-empty', '-m', 'y'],
      ],
      [
        'another file of settings',
        (bin: string) => {
          put('.git/mehr', `[core]\nfsmonitor = ${bin}\n`);
          configure(`[includeIf "gitdir:${root}/"]\npath = mehr`);
        },
        ['status'],
      ],
      [
        'a program for what is missing, by core.sshCommand',
        (bin: string) =>
          configure(
            `[core]\nsshCommand = ${bin}\nrepositoryformatversion = 1\n[extensions]\npartialClone = origin\n[remote "origin"]\nurl = ssh://example.org/x\npromisor = true\nfetch = +refs/heads/*:refs/remotes/origin/*`,
          ),
        ['fetch'],
      ],
      [
        'a pager, an editor, a helper, a signer',
        (bin: string) =>
          configure(
            `[core]\npager = ${bin}\neditor = ${bin}\n[credential]\nhelper = ${bin}\n[gpg]\nprogram = ${bin}\n[pager]\nlog = ${bin}`,
          ),
        ['commit', '-q', '--allow-empty', '-S', '-m', 'y'],
      ],
    ] as const)('%s: none of them runs', (_, prepare, live) => {
      prepare(trap('.git/falle'));
      touched();
      rmSync(marker, { force: true });
      const written = gremium(INVITATION);
      expect(written).toMatchObject({ status: 0, stderr: '' });
      expect(gremium([...VALIDATE, '--output']).status).toBe(0);
      expect(readFileSync(join(root, 'ausgabe/einladungen/2018-02-21-mitte.md'), 'utf8')).toMatch(
        /\nStand der Daten: [0-9a-f]{10}, mit ungespeicherten Änderungen\n$/,
      );
      expect(isMarked()).toBe(false);
      git(...live);
      expect(isMarked()).toBe(true);
    });

    test('nothing is fetched when the commit itself is incomplete', () => {
      const bin = trap('.git/falle');
      configure(
        `[core]\nsshCommand = ${bin}\nrepositoryformatversion = 1\n[extensions]\npartialClone = origin\n[remote "origin"]\nurl = ssh://example.org/x\npromisor = true`,
      );
      const objects = join(root, '.git', 'objects');
      for (const name of readdirSync(objects).filter((one) => one.length === 2))
        rmSync(join(objects, name), { recursive: true });
      expect(gremium(INVITATION)).toMatchObject({ status: 0, stderr: '' });
      expect(isMarked()).toBe(false);
    });

    test('settings that never end do not hold it up for long', { timeout: 60_000 }, () => {
      spawnSync('mkfifo', [join(root, '.git', 'mehr')]);
      configure('[include]\npath = mehr');
      expect(gremium(INVITATION)).toMatchObject({ status: 0, stderr: '' });
    });

    test('another repository in the environment is not asked', () => {
      const bin = trap('.git/falle');
      const other = join(outside, 'anderes');
      cpSync(join(root, '.git'), other, { recursive: true });
      appendFileSync(join(other, 'config'), `\n[core]\nfsmonitor = ${bin}\nworktree = ${root}\n`);
      git('commit', '-q', '--allow-empty', '-m', 'y');
      const variables = { GIT_DIR: other, GIT_EXTERNAL_DIFF: bin, GIT_PAGER: bin, GIT_SSH_COMMAND: bin };
      expect(gremium(INVITATION, variables)).toMatchObject({ status: 0 });
      const own = readFileSync(
        join(root, '.git/refs/heads', readdirSync(join(root, '.git/refs/heads'))[0] ?? ''),
        'utf8',
      );
      expect(readFileSync(join(root, 'ausgabe/einladungen/2018-02-21-mitte.md'), 'utf8')).toContain(
        `Stand der Daten: ${own.slice(0, 10)}`,
      );
      expect(isMarked()).toBe(false);
    });
  });

  test('with packages and settings of npm: none is loaded', () => {
    appendFileSync(join(root, 'gremium.yaml'), '\nerscheinungsbild: {versionszeile: ja}\n');
    const evil = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'x');`;
    for (const name of ['handlebars', 'yaml', 'chalk', 'commander', 'ajv', 'docx', 'globby', 'js-yaml']) {
      put(`node_modules/${name}/index.js`, evil);
      put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    }
    put('package.json', JSON.stringify({ main: 'boese.js', scripts: { preinstall: `touch ${marker}` } }));
    put('.npmrc', `node-options=--require ${join(root, 'boese.js')}\nscript-shell=${join(root, 'falle')}\n`);
    put('boese.js', evil);
    const git = trap('node_modules/.bin/git');
    const PATH = [dirname(git), 'node_modules/.bin', '.', process.env.PATH ?? ''].join(delimiter);
    expect(gremium(INVITATION, { PATH })).toMatchObject({ status: 0, stderr: '' });
    expect(gremium([...VALIDATE, '--output'], { PATH }).status).toBe(0);
    expect(isMarked()).toBe(false);
  });

  test.each([
    ['a new line', 'a\n::set-output name=x::y.yaml'],
    ['escapes of a terminal', '\u001b[2J\u001b]0;x\u0007.yaml'],
    ['an option', '-rf.yaml'],
    ['a command', '$(touch marke).yaml'],
    ['a command in backticks', '`touch marke`.yaml'],
    ['several commands', '; touch marke; .yaml'],
    ['signs that turn the text around', 'a\u202eb.yaml'],
    ['a way out', '..%2f..%2ffremd.yaml'],
    ['a device', 'con.yaml'],
    ['a name of 250 bytes', `${'x'.repeat(245)}.yaml`],
  ])('with %s in the name of a file: it is only shown, and escaped', async (_, name) => {
    put(`mitglieder/${name}`, 'name: X\n');
    for (const reporter of ['text', 'github', 'gitlab', 'json']) {
      const { code, out, err } = await runIn(root, [...VALIDATE, '--reporter', reporter]);
      expect(code).toBeLessThan(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::set-output/m);
    }
    expect(readdirSync(outside).sort()).toEqual(['bestand', 'fremd']);
    expect(existsSync(join(root, 'marke'))).toBe(false);
  });

  describe('with links that lead outside', () => {
    test.each([
      ['a data file', 'mitglieder/kim.yaml', 'fremd/geheim.yaml', VALIDATE, 1],
      ['a folder of data', 'ressourcen', 'fremd', VALIDATE, 1],
      ['gremium.yaml', 'gremium.yaml', 'fremd/geheim.yaml', VALIDATE, 1],
      ['a template', 'templates/einladung.hbs', 'fremd/geheim.yaml', INVITATION, 1],
      ['the folder of templates', 'templates', 'fremd', INVITATION, 1],
      ['the output folder', 'ausgabe', 'fremd', INVITATION, 2],
      ['a folder in it', 'ausgabe/einladungen', 'fremd', INVITATION, 2],
      ['a document', 'ausgabe/einladungen/2018-02-21-mitte.md', 'fremd/geheim.yaml', INVITATION, 2],
      ['the output folder to be checked', 'ausgabe', 'fremd', [...VALIDATE, '--output'], 2],
    ] as const)('%s: it is not followed', async (_, path, target, argv, expected) => {
      const before = neighbours();
      rmSync(join(root, path), { force: true });
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(join(outside, target), join(root, path));
      const { code, out, err } = await runIn(root, argv);
      expect(out + err).not.toContain(SECRET);
      expect({ code, told: out + err }).toEqual({
        code: expected,
        told: expect.stringContaining('Verknüpfung'),
      });
      expect(neighbours()).toEqual(before);
    });

    test.each(['.gremium-manifest.json', '.gremium-lock'])(
      '%s: it is neither read nor written',
      async (name) => {
        const before = neighbours();
        mkdirSync(join(root, 'ausgabe'));
        symlinkSync(join(outside, 'fremd', 'geheim.yaml'), join(root, 'ausgabe', name));
        const { code, out, err } = await runIn(root, INVITATION);
        expect(out + err).not.toContain(SECRET);
        expect(code).toBe(name === '.gremium-lock' ? 2 : 0);
        expect(neighbours()).toEqual(before);
      },
    );
  });

  describe('with a manifest that somebody wrote', () => {
    const record = (befehl: string, woerter: readonly string[], dateien: readonly string[] = []) => ({
      befehl,
      woerter,
      optionen: {},
      stichtag: '2018-01-08',
      dateien,
    });
    const manifest = (aufrufe: readonly object[], files: object = {}) =>
      put('ausgabe/.gremium-manifest.json', JSON.stringify({ files, aufrufe }));

    test.each([
      ['init', ['neu']],
      ['validate', []],
      ['explain', []],
      ['rm', ['x']],
    ])('only what writes documents is called, and that in memory: not %s', async (befehl, woerter) => {
      manifest([record(befehl, woerter, ['a.md'])]);
      put('ausgabe/a.md', 'x');
      const before = readdirSync(root, { recursive: true }).length;
      expect((await runIn(root, [...VALIDATE, '--output'])).code).toBe(1);
      expect(readdirSync(root, { recursive: true })).toHaveLength(before);
    });

    test.each(['$(touch marke)', '"; touch marke; "', '`touch marke`', '--force', 'a\nb', 'x'.repeat(500)])(
      'no command is shown that would do more in a shell: %j',
      async (word) => {
        manifest([record('protocol', [word], ['a.md'])], { 'a.md': [] });
        put('ausgabe/a.md', 'x');
        const { code, out } = await runIn(root, [...VALIDATE, '--output']);
        expect(code).toBe(1);
        expect(out).not.toContain(word);
      },
    );

    test('no path leads out of the folder, and nothing is cleaned up there', async () => {
      const leftover = join(outside, 'fremd', '.gremium-999999-neu.tmp');
      writeFileSync(leftover, 'x');
      mkdirSync(join(root, 'ausgabe'));
      symlinkSync(join(outside, 'fremd'), join(root, 'ausgabe', 'verweis'));
      manifest([], { '../../fremd/a.md': ['x'], 'verweis/a.md': ['x'], '/etc/passwd': ['x'] });
      expect((await runIn(root, INVITATION)).code).toBe(0);
      expect(existsSync(leftover)).toBe(true);
      expect((await runIn(root, [...VALIDATE, '--output'])).out).not.toContain('passwd');
    });
  });
});
