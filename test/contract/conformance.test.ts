import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readContract } from '../../src/files/read-package.ts';
import { CITIES } from '../golden-calls.ts';
import { runIn } from '../run-in.ts';
import { PROJECT } from './project.ts';

const { teile, ...contexts } = readContract();

const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
ajv.addVocabulary(['teile']);

function compiled(kind: 'vorlagen' | 'oeffentlich'): ReadonlyMap<string, ValidateFunction> {
  return new Map(
    Object.entries(contexts[kind]).map(([template, context]) => [
      template,
      ajv.compile({ ...context, teile }),
    ]),
  );
}

const FULL = compiled('vorlagen');
const PUBLIC = compiled('oeffentlich');

interface Shown {
  readonly version: number;
  readonly dokument: string;
  readonly vorlage: string;
  readonly kontext: { readonly oeffentlich: boolean };
}

const shown = new Set<string>();

const CALLS = Object.entries(CITIES).flatMap(([city, calls]) =>
  calls.map((call) => [city, call.join(' '), call] as const),
);

test.each(CALLS)('%s: what %s hands to its template is what the contract says', async (city, _, call) => {
  const example = join(PROJECT, 'examples', city);
  const unformatted = call.filter((word, index) => word !== '-f' && call[index - 1] !== '-f');
  const { code, out, err } = await runIn(PROJECT, ['-C', example, ...unformatted, '--context', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { version, vorlage, kontext } = JSON.parse(out) as Shown;
  expect(version).toBe(contexts.version);
  shown.add(vorlage);
  const conforms = (kontext.oeffentlich ? PUBLIC : FULL).get(vorlage) as ValidateFunction;
  conforms(kontext);
  expect(conforms.errors ?? []).toEqual([]);
});

test('these calls show every template', () => {
  expect([...FULL.keys()].filter((template) => !shown.has(template))).toEqual([]);
});
