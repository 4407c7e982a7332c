import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSchemas } from '../../src/files/read-package.ts';
import { placeOf } from '../../src/model/kinds.ts';
import { createValidator } from '../../src/schema/compile-schemas.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { Data } from '../../src/source/source-file.ts';
import { PROJECT } from '../run-in.ts';
import { TOWN } from './town.ts';

const validate = createValidator(readSchemas());

/** What stands in the place of a value: nothing, too much, or something of another kind. */
const WRONG: readonly Data[] = [
  '',
  'x',
  'a\nb',
  [],
  ['x', 'x'],
  ['md', 'md'],
  Array.from({ length: 60 }, () => 'x'),
  {},
  { x: 'y' },
  { constructor: ['x'] },
  [[{ x: [] }]],
];

/** The data once for each of its values, with `wrong` in its place. */
function* spoilt(data: Data, wrong: Data): Iterable<Data> {
  yield wrong;
  if (typeof data === 'string') return;
  if (Array.isArray(data)) {
    for (const [index, item] of data.slice(0, 2).entries())
      for (const bad of spoilt(item, wrong)) yield data.with(index, bad);
    return;
  }
  for (const [key, value] of Object.entries(data) as [string, Data][])
    for (const bad of spoilt(value, wrong)) yield { ...data, [key]: bad } as Data;
}

const EXTRA = 'formate: { standard: [md] }\nerscheinungsbild: { schrift: { name: A, dateien: [a.ttf] } }\n';
const FILES: Readonly<Record<string, string>> = {
  ...TOWN,
  'gremium.yaml': `${readFileSync(join(PROJECT, 'examples', 'krefeld', 'gremium.yaml'), 'utf8').replace(/^(?:formate|erscheinungsbild):.*\n(?: .*\n)*/gm, '')}\n${EXTRA}`,
};

test.each(Object.keys(FILES))('whatever stands in a field of %s is a finding and no crash', (path) => {
  const { kind = '' } = placeOf(path) ?? {};
  const { data, problems } = readSource(path, Buffer.from(FILES[path] ?? ''));
  expect(problems).toEqual([]);
  for (const wrong of WRONG) {
    for (const bad of spoilt(data as Data, wrong)) {
      const { diagnostics, value } = validate(kind, { path, text: '', data: bad, problems: [] });
      expect(value === undefined).toBe(diagnostics.length > 0);
      for (const { message, hint = '' } of diagnostics)
        expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|native code/);
    }
  }
});
