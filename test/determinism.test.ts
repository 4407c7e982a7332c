import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { readRepository } from '../src/files/read-repository.ts';
import { buildWorkspace } from '../src/model/build-workspace.ts';
import { placeOf } from '../src/model/kinds.ts';
import type { LoadedFile } from '../src/model/loaded-file.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { readSource } from '../src/source/read-source.ts';
import { filesBelow, IS_BUILT, MAINZ, PROJECT, runIn, temporaryFolder } from './run-in.ts';

const BINARY = join(PROJECT, 'bin', 'gremium.js');

function loadMainz(): readonly LoadedFile[] {
  const validate = createValidator(readSchemas());
  return readRepository(MAINZ).map(({ path, content }) => {
    const file = readSource(path, content as Uint8Array);
    const place = placeOf(path);
    if (!place) throw new Error(path);
    const { references, value } = validate(place.kind, file);
    return { file, place, references, value };
  });
}

/** A shuffle that is the same in every run (linear congruential generator). */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state;
  };
  return items
    .map((item) => ({ item, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

describe.runIf(IS_BUILT)('the built program', () => {
  const here = temporaryFolder();
  beforeAll(() => {
    execFileSync('node', [BINARY, 'report', '2018', '-C', MAINZ, '-o', here], { cwd: PROJECT });
  });

  test.each([
    { TZ: 'Pacific/Honolulu', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' },
  ])('writes the same bytes with $TZ and $LC_ALL, from another folder', (environment) => {
    const there = temporaryFolder();
    execFileSync('node', [BINARY, 'report', '2018', '-C', MAINZ, '-o', there], {
      cwd: homedir(),
      env: { ...process.env, ...environment },
    });
    expect(filesBelow(there)).toEqual(filesBelow(here));
    // Markdown and its two charts, HTML, PDF.
    expect(filesBelow(here).size).toBe(5);
  });
});

test('the order in which files are found changes nothing', () => {
  const files = loadMainz();
  const stand = civilDate('2019-02-15');
  const report = (order: readonly LoadedFile[]) => {
    const workspace = buildWorkspace(order, stand);
    return workspace && jahresbericht(workspace, { jahr: 2018, stand });
  };
  const expected = report(files);
  expect(expected).toBeDefined();
  for (const seed of [1, 2, 3]) expect(report(shuffled(files, seed))).toEqual(expected);
});

test('the day on which the report is written does not matter once it has a Stand', async () => {
  const [early, late] = [temporaryFolder(), temporaryFolder()];
  await runIn(PROJECT, ['report', '2018', '-C', MAINZ, '-o', early], '2019-03-01');
  await runIn(PROJECT, ['report', '2018', '-C', MAINZ, '-o', late], '2044-12-31');
  expect(filesBelow(late)).toEqual(filesBelow(early));
});

test('a later Stichtag knows of more overdue tasks', async () => {
  const folder = temporaryFolder();
  await runIn(PROJECT, ['report', '2018', '-C', MAINZ, '-o', folder, '-f', 'md', '--stichtag', '2019-12-31']);
  const text = filesBelow(folder).get('berichte/2018/jahresbericht.md') ?? '';
  const overdue = Number(/davon überfällig[*_]+ \| ([0-9]+)/.exec(text)?.[1]);
  expect(overdue).toBeGreaterThan(1);
});
