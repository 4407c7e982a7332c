import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IS_BUILT, PROJECT } from './run-in.ts';

const BINARY = join(PROJECT, 'bin', 'gremium.js');

if (!IS_BUILT) test.skip('the binary: dist/ is missing, run npm run build first');

/** Without what a CI or a terminal around the tests would say. */
function environment(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { GITHUB_ACTIONS, GITLAB_CI, FORCE_COLOR, NO_COLOR, NODE_OPTIONS, ...rest } = process.env;
  return { ...rest, ...variables };
}

describe.runIf(IS_BUILT)('the binary', () => {
  const outside = mkdtempSync(join(tmpdir(), 'gremium-binary-'));
  const fine = join(outside, 'fine');
  const broken = join(outside, 'broken');

  beforeAll(() => {
    for (const folder of [fine, broken])
      cpSync(join(PROJECT, 'examples', 'muster'), folder, { recursive: true });
    mkdirSync(join(broken, 'notizen'));
    writeFileSync(join(broken, 'notizen', 'a.yaml'), 'x');
  });
  afterAll(() => rmSync(outside, { recursive: true }));

  function gremium(cwd: string, argv: readonly string[], variables: Readonly<Record<string, string>> = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...argv], {
      cwd,
      encoding: 'utf8',
      env: environment(variables),
    });
    return { status, stdout, stderr };
  }

  const VALIDATE = ['validate', '--stichtag', '2018-01-08'];

  test('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    expect(gremium(outside, ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('needs no other files than those that its package holds', () => {
    const installed = join(outside, 'package');
    const { files } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    for (const path of [...files, 'package.json'])
      cpSync(join(PROJECT, path), join(installed, path), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(installed, 'node_modules'), 'junction');
    const copy = join(installed, 'bin', 'gremium.js');
    const call = (...argv: readonly string[]) =>
      spawnSync(process.execPath, [copy, ...argv], { cwd: outside, encoding: 'utf8', env: environment({}) });
    expect(call('init', 'neu').status).toBe(0);
    expect(call('report', '2018', '-C', 'package/examples/mainz', '-o', 'a', '-f', 'html,pdf').stderr).toBe(
      '',
    );
    expect(readdirSync(join(outside, 'a', 'berichte', '2018'))).toEqual([
      'jahresbericht.html',
      'jahresbericht.pdf',
    ]);
  });

  test('loads little to say its version or how it is called', () => {
    const loaded = new Map<string, string>();
    const load = (name: string): void => {
      if (loaded.has(name)) return;
      const text = readFileSync(join(PROJECT, 'dist', name), 'utf8');
      loaded.set(name, text);
      for (const [, next] of text.matchAll(/require\("\.\/([^"]+)"\)/g)) load(next as string);
    };
    load('main.cjs');
    expect(loaded.size).toBeLessThan(4);
    expect([...loaded.values()].join('').length).toBeLessThan(120_000);
  });

  test('leaves ajv out: the schemas come as code', () => {
    const texts = readdirSync(join(PROJECT, 'dist'))
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => readFileSync(join(PROJECT, 'dist', name), 'utf8'));
    expect(texts.filter((text) => text.includes('new Function(') && text.includes('scopeValue'))).toEqual([]);
  });

  test('ends with 0 when all is fine', () => {
    expect(gremium(fine, VALIDATE)).toEqual({
      status: 0,
      stdout: '7 Dateien geprüft, nichts zu beanstanden.\n',
      stderr: '',
    });
  });

  test('ends with 1 when there are findings, on stdout', () => {
    const { status, stdout, stderr } = gremium(broken, VALIDATE);
    expect(stdout).toContain('notizen/a.yaml:1:1  FEHLER  datei/ort');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  test('ends with 2 and a line on stderr when it was called wrongly', () => {
    const { status, stdout, stderr } = gremium(fine, ['valdate']);
    expect(stderr).toContain('Meinten Sie „validate“?');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('takes today from the clock', () => {
    const { stdout } = gremium(fine, ['invitation', 'mitte', '--stichtag', 'heute']);
    expect(stdout).toBe('');
    const year = new Date().getFullYear();
    expect(gremium(fine, ['validate', '--stichtag', 'heute']).stderr).toMatch(
      new RegExp(`zum Beispiel (${year}|${year + 1})-[0-9]{2}-[0-9]{2}\\.$`, 'm'),
    );
  });

  /** The call in a shell, whose own words come behind it; ends as gremium does. */
  function shell(call: string, rest: string) {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `"$NODE" "$BINARY" ${call} ${rest}; exit \${PIPESTATUS[0]}`],
      { cwd: broken, encoding: 'utf8', env: environment({ NODE: process.execPath, BINARY }) },
    );
    return { status, stdout, stderr };
  }

  test('is quiet when nobody reads on', () => {
    expect(shell('explain --json', '| head -1')).toEqual({ status: 0, stdout: '{\n', stderr: '' });
  });

  test('is quiet when nobody reads at all, and ends as it would otherwise', () => {
    expect(shell(VALIDATE.join(' '), '| true')).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(shell('valdate', '2>&1 | true')).toEqual({ status: 2, stdout: '', stderr: '' });
  });

  test.runIf(existsSync('/dev/full'))('says in one line that the disk is full', () => {
    expect(shell('explain', '> /dev/full')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Die Ausgabe lässt sich nicht schreiben (ENOSPC).\n',
    });
  });

  test('ends with 2 and asks to be told when the fault is its own', () => {
    const hook =
      "process.getBuiltinModule('node:fs').readdirSync = () => { throw new TypeError('ein Fehler') }";
    const { status, stdout, stderr } = gremium(fine, VALIDATE, {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
    });
    expect(stderr).toMatch(
      /^Das ist ein Fehler in gremium, nicht in Ihren Dateien\..*\nTypeError: ein Fehler\n {4}at /,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('gives annotations in GitHub Actions, with the way from where it was called', () => {
    const { status, stdout } = gremium(outside, ['-C', 'broken', ...VALIDATE], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::error file=broken\/notizen\/a\.yaml,line=1,col=1,/m);
    expect(status).toBe(1);
  });

  test('gives Code Quality on stdout in GitLab, and the text for people on stderr', () => {
    const { status, stdout, stderr } = gremium(broken, VALIDATE, { GITLAB_CI: 'true' });
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        check_name: 'datei/ort',
        location: expect.objectContaining({ path: 'notizen/a.yaml' }),
      }),
    ]);
    expect(stderr).toContain('notizen/a.yaml:1:1  FEHLER  datei/ort');
    expect(status).toBe(1);
  });

  test('asks --reporter before the environment', () => {
    const { stdout } = gremium(fine, [...VALIDATE, '--reporter', 'text'], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toBe('7 Dateien geprüft, nichts zu beanstanden.\n');
  });

  test.each([
    ['FORCE_COLOR asks for them', { FORCE_COLOR: '1' }, [], true],
    ['there is no terminal', {}, [], false],
    ['NO_COLOR is set', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['FORCE_COLOR is 0', { FORCE_COLOR: '0' }, [], false],
    ['--no-color is given', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('has colours or not: %s', (_, variables, options, expected) => {
    const { stdout } = gremium(broken, [...VALIDATE, ...options], variables as Record<string, string>);
    expect(stdout.includes('\u001b[')).toBe(expected);
  });
});
