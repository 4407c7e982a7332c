import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT, runIn, temporaryFolder } from '../run-in.ts';
import { READING_CASES, type ReadingCase } from './reading-cases.ts';

/** What `gremium validate` says to each case, word for word; `BLESS=1` writes it anew. */
const EXPECTED = join(import.meta.dirname, 'reading.txt');
const HEADING = '=== ';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

async function answerTo({ content, path = 'mitglieder/kim-neu.yaml' }: ReadingCase): Promise<string> {
  const root = mkdtempSync(join(folder, 'r'));
  cpSync(join(PROJECT, 'test', 'defects', '_basis'), root, { recursive: true });
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  const { code, out } = await runIn(root, ['validate', '--stichtag', '2018-06-01'], '2018-06-01');
  expect(({} as { email?: string }).email).toBeUndefined();
  return `${out}exit ${code}\n`;
}

const answers = new Map<string, string>();
for (const given of READING_CASES) answers.set(given.name, await answerTo(given));

if (process.env.BLESS === '1') {
  writeFileSync(EXPECTED, [...answers].map(([name, answer]) => `${HEADING}${name}\n\n${answer}`).join('\n'));
}

const expected = new Map(
  readFileSync(EXPECTED, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 2).trimEnd()]),
);

test('every case is expected once, and nothing else', () => {
  expect([...expected.keys()]).toEqual(READING_CASES.map(({ name }) => name));
});

test.each(READING_CASES)('$name', ({ name }) => {
  expect(answers.get(name)?.trimEnd()).toBe(expected.get(name));
});
