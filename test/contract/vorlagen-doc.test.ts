import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContract } from '../../src/files/read-package.ts';
import { PARTS } from './glossary.ts';
import { helpersText } from './helper-examples.ts';
import { PROJECT } from './project.ts';
import { fieldsText } from './vorlagen-doc.ts';

const GUIDE = join(PROJECT, 'docs', 'vorlagen.md');

/** The guide with what the program says between the two marks; the rest is written by hand. */
function withGenerated(guide: string, name: string, text: string): string {
  const [start, end] = [`<!-- erzeugt: ${name} -->\n`, `<!-- ende: ${name} -->`];
  const [before, rest = ''] = guide.split(start);
  return `${before}${start}\n${text}\n\n${end}${rest.slice(rest.indexOf(end) + end.length)}`;
}

test.each([
  ['helfer', helpersText],
  ['felder', () => fieldsText(readContract())],
])('docs/vorlagen.md says what templates can use: %s', (name, text) => {
  const guide = readFileSync(GUIDE, 'utf8');
  const current = withGenerated(guide, name, text());
  if (process.env.BLESS) writeFileSync(GUIDE, current);
  expect(readFileSync(GUIDE, 'utf8') === current, 'read what changes, then run npm run bless').toBe(true);
});

test('every heading of the glossary is that of a part', () => {
  expect(Object.keys(PARTS).sort()).toEqual(Object.keys(readContract().teile).sort());
});
