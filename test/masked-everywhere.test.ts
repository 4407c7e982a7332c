import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAINZ, runIn, temporaryFolder } from './run-in.ts';

const MASSNAHME = 'massnahmen/2018/familien-entlasten.yaml';
const BUDGET = 'budgets/2018/neustadt.yaml';
const FORMATS = ['text', 'json', 'github', 'gitlab'] as const;

let root: string;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A measure named after a family, and a payment for it whose finding quotes the name. */
beforeEach(() => {
  root = join(temporaryFolder(), 'stadt');
  cpSync(join(MAINZ, 'gremium.yaml'), join(root, 'gremium.yaml'));
  for (const folder of ['gremien', 'mitglieder', 'sozialraeume']) {
    cpSync(join(MAINZ, folder), join(root, folder), { recursive: true });
  }
  put(
    MASSNAHME,
    'titel: Familie Mustermeier entlasten\ngremium: neustadt\nhandlungsebene: fallspezifisch\nverantwortlich: fachliche-leitung\n',
  );
  put(
    BUDGET,
    'gremium: neustadt\ntoepfe:\n  praevention: { ansatz: "5.000,00", quelle: Haushalt }\nbuchungen:\n  - { datum: 2018-03-01, betrag: "10,00", zweck: honorar, massnahme: familien-entlasten }\n',
  );
});

async function shown(...paths: readonly string[]): Promise<string> {
  const outputs = [];
  for (const format of FORMATS) {
    const { out, err } = await runIn(root, ['validate', '--no-cache', '--reporter', format, ...paths]);
    outputs.push(out, err);
  }
  return outputs.join('\n');
}

describe('what looks like a name is hidden', () => {
  test('in the findings of another file, where only that file is asked for', async () => {
    const text = await shown('budgets');
    expect(text).toContain('budgets/2018/neustadt.yaml');
    expect(text).toContain('████ entlasten');
    expect(text).not.toContain('Mustermeier');
  });

  test.each(['mitglieder/kaputt.yaml', 'sozialraeume/kaputt.yaml'])(
    'while %s cannot be read, and the rules about names say nothing',
    async (path) => {
      put(path, 'name: [offen\n');
      for (const text of [await shown(), await shown('budgets')]) {
        expect(text).toContain('████ entlasten');
        expect(text).not.toContain('Mustermeier');
        expect(text).not.toContain('datenschutz/personenmerkmal');
      }
    },
  );

  test('also by what the last run remembers', async () => {
    put('mitglieder/kaputt.yaml', 'name: [offen\n');
    for (const _ of ['first', 'again']) {
      const { out } = await runIn(root, ['validate']);
      expect(out).toContain('████ entlasten');
      expect(out).not.toContain('Mustermeier');
    }
  });
});
