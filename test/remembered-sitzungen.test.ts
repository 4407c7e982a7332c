import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { load } from '../src/commands/load.ts';
import { memoryOfSitzungen } from '../src/commands/remembered.ts';
import { type Snapshot, takeSnapshot } from '../src/files/snapshot.ts';
import type { Io } from '../src/io.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { MAINZ, temporaryFolder } from './run-in.ts';

const world = globalThis as { BUILD_ID?: string };
const root = join(temporaryFolder(), 'mainz');
const io: Io = {
  cwd: root,
  today: civilDate('2019-02-15'),
  color: false,
  out: () => undefined,
  err: () => undefined,
  progress: () => undefined,
  holdInterrupts: () => undefined,
};

const NEUSTADT = 'sitzungen/2018/2018-03-14-neustadt.yaml';
const OBERSTADT = 'sitzungen/2018/2018-03-13-oberstadt.yaml';
const ANSCHRIFT = 'Waldstraße 17, 55118 Mainz';

function edit(path: string, change: (text: string) => string): void {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

const replace = (path: string, old: string | RegExp, text: string) => () =>
  edit(path, (whole) => whole.replace(old, text));

/** Makes sure that all is remembered before. */
const settled = (change: () => void) => async () => {
  await setTimeout(2100);
  load(io, {});
  expect(remembered().size).toBeGreaterThan(30);
  change();
};

beforeAll(async () => {
  world.BUILD_ID = 'one';
  cpSync(MAINZ, root, { recursive: true });
  // What was touched a moment ago is not remembered.
  await setTimeout(2100);
});

afterAll(() => {
  delete world.BUILD_ID;
});

/** The meetings of which it is remembered what the rules about single meetings said. */
function remembered(): ReadonlyMap<string, unknown> {
  const { workspace } = load(io, { cache: false });
  const memory = memoryOfSitzungen(io, {}, root, takeSnapshot(root) as Snapshot, workspace as Workspace);
  return memory.recall() ?? new Map();
}

describe('what the rules say of single meetings', () => {
  test.each<readonly [string, () => void | Promise<void>, string]>([
    ['nothing', () => undefined, ''],
    [
      'what one says',
      replace(NEUSTADT, /ergebnis: .*/, `ergebnis: Die Familie wohnt ${ANSCHRIFT}.`),
      'datenschutz/personenmerkmal',
    ],
    ['the day of one', replace(OBERSTADT, 'datum: 2018-03-13', 'datum: 2018-03-14'), 'datei/name'],
    [
      'the place of one, at an address that another speaks of',
      replace(OBERSTADT, /ort: .*/, `ort: { name: Saal, anschrift: "${ANSCHRIFT}" }`),
      '',
    ],
    [
      'who was there',
      replace(OBERSTADT, /anwesend:\n {2}- .*/, 'anwesend:\n  - agnieszka-jablonska'),
      'sitzung/kein-mitglied',
    ],
    ['that one is gone', () => rmSync(join(root, NEUSTADT)), ''],
    [
      'the name of one',
      () => renameSync(join(root, OBERSTADT), join(root, 'sitzungen/2018/2018-03-14-oberstadt.yaml')),
      '',
    ],
    [
      'a rule for all',
      settled(replace('gremium.yaml', 'frist_tage: 21', 'frist_tage: 1')),
      'protokoll/frist',
    ],
    [
      'the end of a membership',
      settled(replace('mitglieder/birgit-hambach.yaml', /von: (.*)/, 'von: $1\n    bis: 2018-01-01')),
      'sitzung/kein-mitglied',
    ],
    [
      'a member whose file is broken',
      settled(replace('mitglieder/agnes-rosskopf.yaml', 'name:', 'nahme:')),
      'schema/unbekanntes-feld',
    ],
    ['that it is mended', replace('mitglieder/agnes-rosskopf.yaml', 'nahme:', 'name:'), ''],
    [
      'a meeting whose file is broken',
      replace('sitzungen/2018/2018-02-28-lerchenberg.yaml', 'beginn:', '\tbeginn:'),
      'yaml/tabulator',
    ],
    [
      'that it is mended, too',
      replace('sitzungen/2018/2018-02-28-lerchenberg.yaml', '\tbeginn:', 'beginn:'),
      '',
    ],
  ])('is the same as if nothing was remembered, after a change of %s', async (_, change, code) => {
    await change();
    for (const options of [{}, { stichtag: '2018-06-30' }, {}]) {
      const { diagnostics, skipped } = load(io, options);
      const anew = load(io, { ...options, cache: false });
      expect({ diagnostics, skipped }).toEqual({ diagnostics: anew.diagnostics, skipped: anew.skipped });
      expect(['', ...diagnostics.map((found) => found.code)]).toContain(code);
    }
  });

  test('is believed of all but those that changed, until something else changes', async () => {
    await setTimeout(2100);
    const { workspace } = load(io, {});
    const paths = workspace?.sitzungen.map(({ file }) => file.path) ?? [];
    expect(paths.length).toBeGreaterThan(30);
    expect([...remembered().keys()].sort()).toEqual([...paths].sort());
    const [first = '', ...others] = paths;
    edit(first, (text) => `${text}# noch einmal gelesen\n`);
    expect([...remembered().keys()].sort()).toEqual(others.sort());
    edit('mitglieder/agnes-rosskopf.yaml', (text) => `${text}# noch einmal gelesen\n`);
    expect(remembered().size).toBe(0);
  });

  test('is taken from there, not found again', async () => {
    await setTimeout(2100);
    const { workspace } = load(io, {});
    const snapshot = takeSnapshot(root) as Snapshot;
    const memory = memoryOfSitzungen(io, {}, root, snapshot, workspace as Workspace);
    const found = load(io, { cache: false }).diagnostics.filter(({ code }) => code === 'protokoll/frist');
    expect(found.length).toBeGreaterThan(0);
    memory.keep(new Map(workspace?.sitzungen.map(({ file }) => [file.path, []])));
    expect(load(io, {}).diagnostics.filter(({ code }) => code === 'protokoll/frist')).toEqual([]);
  });
});
