import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, MAINZ, PROJECT } from './run-in.ts';

const BINARY = join(PROJECT, 'bin', 'gremium.js');
const HOOK = pathToFileURL(join(PROJECT, 'test', 'sandbox', 'hook.js')).href;
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'gremium-sandbox-'))), 'mainz');

const AUSGABE = join(root, 'ausgabe');
const CACHE = join(root, '.gremium', 'cache');

/** Without network and other programs; only what is `writable`, and only with `flags` of Node's own that allow it. */
function inSandbox(argv: readonly string[], writable: readonly string[] = [], flags: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', ...flags, `--import=${HOOK}`, ...argv],
    { cwd: root, encoding: 'utf8', env: { ...process.env, SANDBOX_WRITABLE: writable.join(delimiter) } },
  );
  return { status, stdout, stderr };
}

/** Node itself refuses every write, and the hook notices all but those into the cache, which no answer may depend on. */
function readingOnly(argv: readonly string[]) {
  return inSandbox(argv, [CACHE], [PERMISSION, '--allow-fs-read=*']);
}

function gremium(argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...argv], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  cpSync(MAINZ, root, { recursive: true, filter: (path) => !/[\\/](?:ausgabe|\.gremium)$/.test(path) });
  mkdirSync(AUSGABE);
});

describe('the sandbox', () => {
  test.each([
    ["require('net').connect(9, '127.0.0.1')", 'node:net connect'],
    ["fetch('http://127.0.0.1:9')", 'fetch'],
    ["require('child_process').execSync('true')", 'node:child_process execSync'],
  ])('notices %s', (code, door) => {
    expect(inSandbox(['-e', code])).toMatchObject({ status: 99, stderr: `SANDBOX: ${door}\n` });
  });

  test('refuses a write', () => {
    const code = "require('fs').writeFileSync('x', '')";
    expect(inSandbox(['-e', code])).toMatchObject({ status: 99, stderr: 'SANDBOX: writeFileSync x\n' });
    expect(inSandbox(['-e', code], [AUSGABE]).status).toBe(99);
    expect(readingOnly(['-e', `try { ${code} } catch { process.exitCode = 98 }`]).status).toBe(99);
    expect(existsSync(join(root, 'x'))).toBe(false);
  });
});

describe('without the right to write anything, to connect or to start a program', () => {
  test.each([
    'validate',
    'documents',
    'explain sitzung/turnus',
    'report 2018 --gremium neustadt --dry-run --format md',
    'protocol 2018-03-14-neustadt --dry-run --format md,html,docx',
    'invitation 2018-03-14-neustadt --context json',
  ])('gremium %s answers as ever', (call) => {
    const argv = call.split(' ');
    const before = filesBelow(root);
    const { status, stdout, stderr } = readingOnly([BINARY, ...argv]);
    expect({ status, stdout, stderr }).toEqual(gremium(argv));
    expect(status).toBe(0);
    expect(filesBelow(root)).toEqual(before);
  });
});

test('with the right to write into ausgabe/ alone, every document is written and nothing else', () => {
  const data = () => [...filesBelow(root)].filter(([path]) => !path.startsWith('ausgabe/'));
  const before = data();
  for (const argv of [
    ['protocol', '2018-03-14-neustadt', '--format', 'md,pdf,docx'],
    ['email', '2018-03-14-neustadt'],
    ['invitation', '2018-03-14-neustadt', '--format', 'md,ics'],
  ]) {
    const { status, stderr } = inSandbox([BINARY, ...argv], [AUSGABE, CACHE, join(root, '.gremium')]);
    expect({ argv, status, stderr }).toEqual({ argv, status: 0, stderr: '' });
  }
  expect(data()).toEqual(before);
  const written = [...filesBelow(join(root, 'ausgabe')).keys()];
  for (const format of ['md', 'html', 'pdf', 'docx', 'eml', 'ics']) {
    expect(written.map((path) => path.split('.').at(-1))).toContain(format);
  }
});
