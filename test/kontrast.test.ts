import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn, type Texts } from './workspace-from.ts';

const BASIS_FOLDER = join(import.meta.dirname, 'defects', '_basis');
const BASIS: Texts = Object.fromEntries(
  readdirSync(BASIS_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(join(BASIS_FOLDER, path), 'utf8')]),
);

// Greys around 4.5 : 1 on white: the well-known #767676 just passes, #777777 just fails.
test.each([
  ['#767676', 0],
  ['#777777', 1],
  ['#000000', 0],
  ['#FFFFFF', 1],
  ['#1d5166', 0],
])('%s', (farbe, count) => {
  const texts = {
    ...BASIS,
    'gremium.yaml': `${BASIS['gremium.yaml']}\nerscheinungsbild: {farbe: "${farbe}"}\n`,
  };
  const found = findingsIn(texts, '2018-06-01').filter((one) => one.startsWith('erscheinungsbild/'));
  expect(found.length).toBe(count);
});
