import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { run } from '../src/cli.ts';
import { gitVersion } from '../src/files/git-version.ts';
import { PROJECT, temporaryFolder } from './run-in.ts';

const SITZUNG = 'sitzungen/2018/2018-02-21-mitte.yaml';

let outside: string;
let root: string;
let environment: Readonly<Record<string, string>>;
beforeEach(() => {
  outside = temporaryFolder();
  root = join(outside, 'bestand');
  cpSync(join(PROJECT, 'examples', 'muster'), root, {
    recursive: true,
    filter: (path) => !path.includes('ausgabe'),
  });
  writeFileSync(join(root, '.gitignore'), 'ausgabe/\n');
  environment = { PATH: process.env.PATH ?? '', HOME: outside };
});
afterEach(() => rmSync(outside, { recursive: true }));

function git(folder: string, ...words: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, '-C', folder, ...words], {
    env: { ...environment, GIT_CONFIG_NOSYSTEM: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function commitAll(folder = root): string {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Stand');
  return git(folder, 'rev-parse', 'HEAD');
}

const versionOf = (folder = root) => gitVersion(folder, environment);

describe('gitVersion', () => {
  test('knows the commit, and that nothing was changed since', async () => {
    const commit = commitAll();
    expect(await versionOf()).toEqual({ commit, isChanged: false });
  });

  test.each([
    ['a changed file', () => appendFileSync(join(root, SITZUNG), '# x\n')],
    ['a new file', () => writeFileSync(join(root, 'gremien', 'neu.yaml'), 'name: x\n')],
    ['a deleted file', () => rmSync(join(root, SITZUNG))],
    [
      'a renamed file',
      () => renameSync(join(root, SITZUNG), join(root, 'sitzungen/2018/2018-02-22-mitte.yaml')),
    ],
    [
      'a change that is only in the index',
      () => {
        appendFileSync(join(root, SITZUNG), '# x\n');
        git(root, 'add', '-A');
      },
    ],
  ])('says so of %s', async (_, change) => {
    const commit = commitAll();
    change();
    expect(await versionOf()).toEqual({ commit, isChanged: true });
  });

  test.each([
    ['documents', 'ausgabe/x.yaml'],
    ['templates', 'templates/einladung.hbs'],
    ['other files', 'README.md'],
    ['hidden files', '.entwurf/x.yaml'],
  ])('does not look at %s, which are no data', async (_, path) => {
    const commit = commitAll();
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), 'anders');
    expect(await versionOf()).toEqual({ commit, isChanged: false });
  });

  test('takes a file with the line ends of Windows for the same', async () => {
    const commit = commitAll();
    writeFileSync(join(root, SITZUNG), readFileSync(join(root, SITZUNG), 'utf8').replaceAll('\n', '\r\n'));
    expect(await versionOf()).toEqual({ commit, isChanged: false });
  });

  test('works on a detached commit', async () => {
    const commit = commitAll();
    git(root, 'checkout', '-q', '--detach');
    expect(await versionOf()).toEqual({ commit, isChanged: false });
  });

  test('works in a worktree', async () => {
    const commit = commitAll();
    git(root, 'worktree', 'add', '-q', join(outside, 'zweiter'));
    expect(await versionOf(join(outside, 'zweiter'))).toEqual({ commit, isChanged: false });
  });

  test('works in a submodule', async () => {
    commitAll();
    const haus = join(outside, 'haus');
    mkdirSync(haus);
    git(haus, 'init', '-q');
    git(haus, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', root, 'bestand');
    const commit = git(join(haus, 'bestand'), 'rev-parse', 'HEAD');
    expect(await versionOf(join(haus, 'bestand'))).toEqual({ commit, isChanged: false });
  });

  test('works in a folder of a larger repository, and does not look beside it', async () => {
    const commit = commitAll(outside);
    writeFileSync(join(outside, 'daneben.yaml'), 'x');
    expect(await versionOf()).toEqual({ commit, isChanged: false });
  });

  test('works where objects have long names', async () => {
    git(root, 'init', '-q', '--object-format=sha256');
    const commit = commitAll();
    expect(commit).toHaveLength(64);
    expect(await versionOf()).toEqual({ commit, isChanged: false });
  });

  test.each([
    ['without a repository', () => undefined],
    ['before the first commit', () => git(root, 'init', '-q')],
    [
      'where the data is not committed',
      () => {
        git(outside, 'init', '-q');
        git(outside, 'commit', '-q', '--allow-empty', '-m', 'x');
      },
    ],
    [
      'where the repository is broken',
      () => {
        commitAll();
        writeFileSync(join(root, '.git', 'HEAD'), 'x');
      },
    ],
    [
      'where its configuration is broken',
      () => {
        commitAll();
        writeFileSync(join(root, '.git', 'config'), '[');
      },
    ],
    [
      'without git',
      () => {
        commitAll();
        environment = { ...environment, PATH: outside };
      },
    ],
    [
      'without a PATH',
      () => {
        commitAll();
        environment = {};
      },
    ],
  ])('has nothing to say %s', async (_, prepare) => {
    prepare();
    expect(await versionOf()).toBeUndefined();
  });

  test.skipIf(process.getuid?.() !== 0)('has nothing to say where git doubts the owner', async () => {
    commitAll();
    execFileSync('chown', ['-R', '12345', root]);
    expect(await versionOf()).toBeUndefined();
  });

  test('does not call a git that lies in the repository, nor one relative to where we are', async () => {
    const commit = commitAll();
    const bin = join(root, 'node_modules', '.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'git'), `#!/bin/sh\ntouch ${join(outside, 'marke')}\n`, { mode: 0o755 });
    const PATH = [bin, 'node_modules/.bin', '.', '', environment.PATH].join(delimiter);
    expect(await gitVersion(root, { ...environment, PATH })).toEqual({ commit, isChanged: false });
    expect(() => readFileSync(join(outside, 'marke'))).toThrow('ENOENT');
  });
});

describe('the line in a document', () => {
  async function invitation(...more: readonly string[]): Promise<string> {
    let said = '';
    const say = (text: string) => {
      said += text;
    };
    const argv = ['invitation', '2018-02-21-mitte', '--stichtag', '2018-01-08', '-f', 'md,html', ...more];
    const quiet = { progress: () => undefined, holdInterrupts: () => undefined };
    const io = { cwd: root, today: civilDate('2018-01-08'), color: false, ...quiet };
    const code = await run(argv, { ...io, out: say, err: say, gitEnvironment: environment });
    expect({ code, said }).toMatchObject({ code: 0 });
    return readFileSync(join(root, 'ausgabe/einladungen/2018-02-21-mitte.md'), 'utf8');
  }
  const wanted = () =>
    appendFileSync(join(root, 'gremium.yaml'), '\nerscheinungsbild: {versionszeile: ja}\n');

  test('is there when the city asks for it, in its foot', async () => {
    wanted();
    const commit = commitAll();
    expect(await invitation()).toMatch(new RegExp(`\nStand der Daten: ${commit.slice(0, 10)}\n$`));
    const html = readFileSync(join(root, 'ausgabe/einladungen/2018-02-21-mitte.html'), 'utf8');
    expect(html).toContain(`<p>Stand der Daten: ${commit.slice(0, 10)}</p>\n</footer>`);
  });

  test('says that there are changes', async () => {
    wanted();
    const commit = commitAll();
    appendFileSync(join(root, SITZUNG), '# x\n');
    expect(await invitation()).toContain(
      `Stand der Daten: ${commit.slice(0, 10)}, mit ungespeicherten Änderungen\n`,
    );
  });

  test('is not there when nobody asks, or nobody knows', async () => {
    commitAll();
    expect(await invitation()).not.toContain('Stand der Daten');
    rmSync(join(root, '.git'), { recursive: true });
    wanted();
    expect(await invitation('--force')).not.toContain('Stand der Daten');
  });

  test('a later commit does not make the document out of date, a changed date does', async () => {
    wanted();
    commitAll();
    await invitation();
    git(root, 'commit', '-q', '--allow-empty', '-m', 'später');
    let said = '';
    const check = () =>
      run(['validate', '--output', '--stichtag', '2018-01-08'], {
        cwd: root,
        today: civilDate('2018-01-08'),
        color: false,
        progress: () => undefined,
        holdInterrupts: () => undefined,
        gitEnvironment: environment,
        out: (text) => {
          said += text;
        },
        err: () => undefined,
      });
    expect(await check()).toBe(0);
    expect(said).toContain('2 geschriebene Dateien verglichen: 2 unverändert.');
    writeFileSync(join(root, SITZUNG), readFileSync(join(root, SITZUNG), 'utf8').replace('14:00', '14:30'));
    expect(await check()).toBe(1);
  });
});
