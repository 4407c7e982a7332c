import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/model/kinds.ts';
import { type Texts, workspaceFrom } from '../workspace-from.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');
const DAY = /\b(?:19|20)\d\d-\d\d-\d\d\b/g;

/** Without quotation marks, which every message that quotes a title would have to nest. */
function textsOf(example: string): Texts {
  const root = join(EXAMPLES, example);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => placeOf(path));
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => [path, readFileSync(join(root, path), 'utf8').replaceAll(/[„“]/g, '')]),
  );
}

/** Every day in the files of that kind is this one, but for those that name a file. */
function withDays(texts: Texts, isMoved: (path: string) => boolean, day: string): Texts {
  const moved = (text: string) =>
    text.replaceAll(DAY, (found, at: number) =>
      /^-[a-z]/.test(text.slice(at + found.length)) ? found : day,
    );
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, isMoved(path) ? moved(text) : text]),
  );
}

describe.each(readdirSync(EXAMPLES).filter((name) => !name.includes('.')))('in %s', (example) => {
  const texts = textsOf(example);
  const kinds = [...new Set(Object.keys(texts).map((path) => placeOf(path)?.kind))];

  test.each(['1900-01-01', '2100-12-31'])('every rule bears the Stichtag %s', (day) => {
    expect(workspaceFrom(texts, day).workspace).toBeDefined();
  });

  test.each(['1900-01-01', '2100-03-01', '2100-12-31'])('every rule bears the day %s in any field', (day) => {
    for (const kind of kinds) {
      const changed = withDays(texts, (path) => placeOf(path)?.kind === kind, day);
      expect(workspaceFrom(changed, '2019-01-31').workspace, kind).toBeDefined();
    }
  });
});
