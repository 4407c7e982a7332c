import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { topfOf } from '../../src/model/money-of.ts';
import { readSource } from '../../src/source/read-source.ts';
import { BASIS, changed } from '../basis.ts';
import { runIn, temporaryFolder } from '../run-in.ts';

/** What keeps a run short is counted, not timed: how much is listed, and how long a hint can become. */
const MEETING = 'sitzungen/2018/2018-05-09-nord.yaml';
const HEAD =
  'gremium: nord\ndatum: 2018-05-09\nbeginn: 14:00\nende: 15:30\nort: kita-sonne\nstatus: durchgefuehrt\n';
const agenda = (text: string) => ({
  [MEETING]: `${HEAD}tagesordnung:\n  - titel: x\n    ergebnis: ${text}\n`,
});
const GLOSSAR = changed('gremium.yaml', [
  'format: 1\n',
  'format: 1\nglossar:\n  - { wort: Kita, statt: [KiTa] }\n',
]);

let root = '';

beforeEach(() => {
  root = temporaryFolder();
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly hinweise: number;
  readonly warnungen: number;
  readonly fehler: number;
  readonly diagnostics: readonly Diagnostic[];
}

async function answer(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<string> {
  for (const [path, text] of Object.entries({ ...BASIS, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return (await runIn(root, ['validate', '--stichtag', '2018-06-01', ...words], '2018-06-01')).out;
}

async function found(files: Readonly<Record<string, string>>, code: string) {
  const report = JSON.parse(await answer(files, '--json')) as Answer;
  return { ...report, own: report.diagnostics.filter((one) => one.code === code) };
}

describe('findings of one kind in one file', () => {
  test.each([
    ['other spellings', { ...GLOSSAR, ...agenda('KiTa '.repeat(5000)) }, 'text/schreibweise', 5000],
    ['addresses', agenda('a@gmx.de '.repeat(5000)), 'datenschutz/personenmerkmal', 5000],
    ['names', agenda('Frau Yilmaz, '.repeat(4000)), 'datenschutz/unbekannter-name', 4000],
  ])('are listed a hundred times and all counted: %s', async (_, files, code, count) => {
    const { own, hinweise, warnungen, fehler, diagnostics } = await found(files, code);
    expect(own).toHaveLength(101);
    expect(own.at(-1)?.weitere).toBe(count - 101);
    expect(own.at(-1)?.message).toContain(`noch ${(count - 100).toLocaleString('de-DE')} solche Stellen`);
    const others = diagnostics.length - own.length;
    expect(hinweise + warnungen + fehler).toBe(count + others);
  });

  test('are all listed when there is only one more', async () => {
    const { own } = await found({ ...GLOSSAR, ...agenda('KiTa '.repeat(101)) }, 'text/schreibweise');
    expect(own).toHaveLength(101);
    expect(own.every(({ weitere }) => weitere === undefined)).toBe(true);
  });

  test('are masked also where they are only counted', async () => {
    const text = `${'a@gmx.de '.repeat(150)}zacharias@gmx.de`;
    const files = agenda(`${text}\n    auftraege:\n      - { was: x, wer: zacharias@gmx.de }`);
    const report = await answer(files, '--json');
    expect(report).toContain('Den Kurznamen „████“ gibt es nicht');
    expect(report).not.toContain('zacharias');
    expect(report).not.toContain('alsoMasked');
  });
});

test('the reading of a file and the summary count the same', async () => {
  const text = `a:\n${'\tb: 1\n'.repeat(12_345)}`;
  const problems = readSource('a.yaml', Buffer.from(text)).problems;
  expect(problems.reduce((sum, { weitere = 0 }) => sum + 1 + weitere, 0)).toBe(12_345);
  expect(await answer({ 'mitglieder/kim-neu.yaml': text })).toContain('12345 Fehler');
});

test('a hint names the first of many possibilities only', async () => {
  const toepfe = Array.from({ length: 1000 }, (_, index) => `  t${index}: { ansatz: "1,00" }\n`).join('');
  const buchungen = '  - { datum: 2018-05-14, betrag: "1,00", text: x, zweck: honorar }\n'.repeat(50);
  const { own } = await found(
    { 'budgets/2018/nord.yaml': `gremium: nord\ntoepfe:\n${toepfe}buchungen:\n${buchungen}` },
    'budget/topf',
  );
  expect(own).toHaveLength(50);
  for (const { hint } of own) expect(hint).toMatch(/t19 und 980 weitere\.$/);
});

test('whether a Topf is the only one is asked once of a budget', () => {
  let asked = 0;
  const toepfe = new Proxy(
    { a: { ansatz: 1 }, b: { ansatz: 1 } },
    {
      ownKeys: (target) => {
        asked += 1;
        return Reflect.ownKeys(target);
      },
    },
  );
  const budget = { gremium: 'nord', toepfe, buchungen: [] } as unknown as Parameters<typeof topfOf>[0];
  const buchung = { datum: '2018-05-14', betrag: 1, text: 'x' } as unknown as Parameters<typeof topfOf>[1];
  for (let index = 0; index < 100; index++) expect(topfOf(budget, buchung)).toBeUndefined();
  expect(asked).toBe(1);
});

test('a meeting is held against twenty others of its time at most', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`sitzungen/2018/2018-05-09-nord-${index}.yaml`, HEAD]),
  );
  const { own } = await found(many, 'sitzung/ueberschneidung');
  const counts = Object.keys(many).map((path) => own.filter(({ file }) => file === path).length);
  expect(Math.max(...counts)).toBe(20);
});
