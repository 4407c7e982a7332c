import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { run } from '../src/cli.ts';
import { CODES } from '../src/codes.ts';

const DEFECTS = join(import.meta.dirname, 'defects');
const STICHTAG = '2018-06-01';
const BASIS = '_basis';
const OWN_FILES = new Set(['loeschen.txt', 'aufruf.txt', 'befund.txt']);

/** What git cannot keep, or should not. */
const MADE_HERE: Readonly<Record<string, (root: string) => void>> = {
  'datei--zu-gross': (root) =>
    writeFileSync(join(root, 'mitglieder/kim-neu.yaml'), `name: ${'x'.repeat(1024 * 1024)}\n`),
  'datei--nicht-lesbar': (root) => symlinkSync('jo-muster.yaml', join(root, 'mitglieder/kim-neu.yaml')),
};

const folders = readdirSync(DEFECTS).sort();
const codeFolders = folders.filter((name) => name !== BASIS && !name.startsWith('anfaenger--'));
const temporary = mkdtempSync(join(tmpdir(), 'gremium-defects-'));
afterAll(() => rmSync(temporary, { recursive: true }));

function linesOf(path: string): readonly string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

function buildRepository(name: string): string {
  const root = join(temporary, name);
  const overlay = join(DEFECTS, name);
  cpSync(join(DEFECTS, BASIS), root, { recursive: true });
  for (const path of linesOf(join(overlay, 'loeschen.txt'))) rmSync(join(root, path), { recursive: true });
  for (const entry of readdirSync(overlay).filter((path) => !OWN_FILES.has(path)))
    cpSync(join(overlay, entry), join(root, entry), { recursive: true });
  MADE_HERE[name]?.(root);
  return root;
}

async function outputOf(name: string): Promise<string> {
  const cwd = buildRepository(name);
  const argv = linesOf(join(DEFECTS, name, 'aufruf.txt')).join(' ') || `validate --stichtag ${STICHTAG}`;
  let stdout = '';
  const exit = await run(argv.split(' '), {
    cwd,
    today: civilDate(STICHTAG),
    color: false,
    out: (text) => {
      stdout += text;
    },
    err: () => undefined,
    progress: () => undefined,
    holdInterrupts: () => undefined,
  });
  return `${stdout}exit ${exit}\n`;
}

/** „file:line:column  FEHLER  code“, the first line of each finding. */
function headingsOf(output: string): readonly { readonly place: string; readonly code: string }[] {
  return [...output.matchAll(/^(\S.*?) {2}(?:FEHLER|WARNUNG|HINWEIS) {2}(\S+)$/gm)].map(
    ([, place = '', code = '']) => ({ place, code }),
  );
}

test('every code has a smallest repository that shows it', () => {
  expect(codeFolders.map((name) => name.replace('--', '/'))).toEqual(Object.keys(CODES).sort());
});

test('the basis has no finding', async () => {
  expect(await outputOf(BASIS)).toBe('6 Dateien geprüft, nichts zu beanstanden.\nexit 0\n');
});

describe.each(folders.filter((name) => name !== BASIS))('%s', (name) => {
  const expected = join(DEFECTS, name, 'befund.txt');

  test('says what befund.txt says', async () => {
    const output = await outputOf(name);
    if (process.env.BLESS === '1') writeFileSync(expected, output);
    expect(output).toBe(readFileSync(expected, 'utf8'));
  });

  test('names the place of each finding', () => {
    const headings = headingsOf(readFileSync(expected, 'utf8'));
    expect(headings).not.toEqual([]);
    for (const { place } of headings) expect(place).toMatch(/^[^:]+:[0-9]+:[0-9]+$/);
  });

  test('says of each finding what to write', () => {
    for (const finding of readFileSync(expected, 'utf8').split('\n\n')) {
      if (headingsOf(finding).length > 0) expect(finding).toMatch(/^ {2}→ +\S/m);
    }
  });

  if (!codeFolders.includes(name)) return;

  test('shows its own code once and no other', () => {
    expect(headingsOf(readFileSync(expected, 'utf8')).map(({ code }) => code)).toEqual([
      name.replace('--', '/'),
    ]);
  });
});
