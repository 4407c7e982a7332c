import { cpSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { reportGithub } from '../../src/reporters/github.ts';
import { reportGitlab } from '../../src/reporters/gitlab.ts';
import { reportJson } from '../../src/reporters/json.ts';
import { visible } from '../../src/reporters/printable.ts';
import type { Report } from '../../src/reporters/report.ts';
import { reportText } from '../../src/reporters/text.ts';
import { PROJECT, runIn, temporaryFolder } from '../run-in.ts';

/** What steers a terminal, hides text in it or has a CI system do something. */
const PIECES = [
  '\u001b[2J',
  '\u001b]0;titel\u0007',
  '\u001b[8m',
  '\u001b[31m',
  '\u009b2J',
  '\u007f',
  '\r',
  '\n',
  '\t',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\n::set-output name=a::b',
  '\n  ::add-mask::x',
  '::stop-commands::x',
  '\r\n::error file=a::b',
  '##[error]x',
  '##vso[task.setvariable variable=a]b',
  'section_start:0:x\r\u001b[0K',
  '%0A::warning::x',
  '"',
  "'",
  '\\',
  '\\u001b',
  '„',
  'ä',
  '😀',
  '\ud800',
  ',line=1',
  '{{x}}',
];
const ESCAPE = '\u001b';
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 6 })
  .map((pieces) => pieces.join(''));

/** Nothing that acts on a terminal or a CI system: no escape, no direction, no command but an annotation of our own. */
function expectHarmless(text: string): void {
  expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\p{Bidi_Control}\u200b-\u200d\u2028\u2029\u2060\ufeff]/u);
  expect(text).not.toMatch(/##(?:\[|vso\[)/);
  const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
  for (const command of commands) expect(command).toMatch(/^\s*::(?:error|warning|notice) file=/);
}

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 3 } };

function reportOf(text: string): Report {
  const found: Diagnostic = {
    code: 'schema/wert',
    severity: 'fehler',
    message: text,
    file: text,
    range: place,
    hint: text,
    source: text,
    related: { file: text, range: place, message: text },
  };
  return {
    diagnostics: [found, { ...found, severity: 'warnung' }],
    files: 1,
    skipped: [text],
    hidden: [],
    prefix: '',
    textOf: () => text,
    color: false,
  };
}

describe('whatever data and names of files hold', () => {
  test('is harmless in the text report, which has its lines', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const output = visible(reportText(reportOf(text)), false);
        expectHarmless(output);
        expect(output.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
        expect(output.match(/ {2}(?:FEHLER|WARNUNG) {2}schema\/wert$/gm)?.length).toBe(2);
      }),
    );
  });

  test('makes one annotation of each finding for GitHub, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const output = visible(reportGithub(reportOf(text)), false);
        expectHarmless(output);
        const commands = output.split('\n').filter((line) => line.trimStart().startsWith('::'));
        expect(commands.map((line) => /^::\w+/.exec(line)?.[0])).toEqual(['::error', '::warning']);
        for (const line of commands)
          expect(line).toMatch(/^::\w+ file=[^,:]*,line=1,col=1,endLine=1,endColumn=3,title=schema\/wert::/);
      }),
    );
  });

  test.each([
    ['JSON', reportJson],
    ['GitLab', reportGitlab],
  ] as const)('is harmless in the report for %s, which reads back the same', (_, reporter) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = reporter(reportOf(text));
        const output = visible(plain, false);
        expectHarmless(output);
        expect(JSON.parse(output)).toEqual(JSON.parse(plain));
      }),
    );
  });

  test('leaves our own colours, and no other', () => {
    const report = { ...reportOf('\u001b[8mx\u001b[2J'), color: true };
    const output = visible(reportText(report), true);
    const colours = output.match(new RegExp(`${ESCAPE}\\[[0-9;]*[A-Za-z]`, 'g')) ?? [];
    expect(new Set(colours)).toEqual(new Set([1, 2, 22, 31, 33, 39].map((code) => `\u001b[${code}m`)));
    expect(output).toContain('\\u001b[8mx\\u001b[2J');
  });
});

/** The ways in which a call can hold what somebody typed. */
const CALLS: readonly ((typed: string) => readonly string[])[] = [
  (typed) => [typed],
  (typed) => ['validate', `--${typed}`],
  (typed) => ['validate', typed],
  (typed) => ['validate', '--reporter', typed],
  (typed) => ['validate', '--stichtag', typed],
  (typed) => ['validate', '-C', typed],
  (typed) => ['invitation', typed],
  (typed) => ['invitation', 'mitte', '-f', typed],
  (typed) => ['protocol', 'mitte', '--fassung', typed],
  (typed) => ['excerpt', 'mitte', typed],
  (typed) => ['email', typed, '--json'],
  (typed) => ['report', typed],
  (typed) => ['report', '2018', '--gremium', typed],
  (typed) => ['report', '2018', '--sozialraum', typed],
  (typed) => ['paper', typed],
  (typed) => ['render', typed],
  (typed) => ['render', 'mitgliederverzeichnis', typed],
  (typed) => ['explain', typed],
  (typed) => ['init', 'neu', '--vorlage', typed],
  (typed) => ['help', typed],
];

describe('what somebody types', () => {
  let root: string;
  beforeAll(() => {
    root = join(realpathSync(temporaryFolder()), 'muster');
    cpSync(join(PROJECT, 'examples', 'muster'), root, { recursive: true });
  });
  afterAll(() => rmSync(dirname(root), { recursive: true }));

  test.each(CALLS.map((call) => [call('…').join(' '), call] as const))(
    'is shown escaped: %s',
    async (_, call) => {
      for (const piece of PIECES) {
        const typed = `x${piece}y`;
        const { code, out, err } = await runIn(root, [...call(typed), '--dry-run']);
        expect({ typed, code }).toEqual({ typed, code: 2 });
        expect(out).toBe('');
        expectHarmless(err);
        expect(err.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
        expect(err).not.toMatch(/\bat \S+:\d+:\d+|Das ist ein Fehler in gremium/);
      }
    },
  );

  test.each([
    'a\u001b[2J\u202e.yaml',
    'a\n::set-output name=x::y.yaml',
    '##[error]x.yaml',
    '::add-mask::x.yaml',
  ])('and what files are called: %j', async (name) => {
    const folder = join(dirname(root), encodeURIComponent(name));
    cpSync(root, folder, { recursive: true });
    for (const path of ['mitglieder', 'vorlagen/2018', '::warning::z']) {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, name), 'name: x\n');
    }
    for (const reporter of ['text', 'json', 'github', 'gitlab']) {
      const { code, out, err } = await runIn(folder, ['validate', '--reporter', reporter]);
      expect({ reporter, code }).toEqual({ reporter, code: 1 });
      expectHarmless(out);
      expectHarmless(err);
      if (reporter === 'json' || reporter === 'gitlab') JSON.parse(out);
    }
  });
});
