import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRoot } from '../src/files/find-root.ts';
import { placeProblem } from '../src/model/place-problem.ts';
import { BASIS } from './basis.ts';
import { runIn, temporaryFolder } from './run-in.ts';

describe('a file in the wrong folder is told the right one', () => {
  test.each([
    ['Mitglieder/jo-muster.yaml', 'mitglieder'],
    ['Sozialräume/nord.yaml', 'sozialraeume'],
    ['Sitzungen/2026/2026-09-16-nord.yaml', 'sitzungen/2026'],
    ['planung/Ziele/wege.yaml', 'planung/ziele'],
    ['sitzungen/2026-09-16-nord.yaml', 'sitzungen/2026'],
    ['sitzungen/16.09.2026-nord.yaml', 'sitzungen/2026'],
    ['massnahmen/hofsommer.yaml', 'massnahmen/<Jahr>'],
    ['gremien/2026-09-16-nord.yaml', 'sitzungen/2026'],
    ['mitglieder/2026-09-16-nord.yaml', 'sitzungen/2026'],
  ])('%s: %s/', (path, folder) => {
    expect(placeProblem(path)).toMatchObject({ code: 'datei/ort', hint: `In ${folder}/ verschieben.` });
  });

  test.each(['protokolle/nord.yaml', 'a/b/c.yaml', '???/nord.yaml', 'berichte/2018/nord.yaml'])(
    '%s: all there are, where nothing tells which',
    (path) => {
      expect(placeProblem(path)?.hint).toMatch(/^In einen dieser Ordner verschieben: sozialraeume\//);
    },
  );

  test('a meeting among the bodies is one finding, and not one for each of its fields', async () => {
    const folder = temporaryFolder();
    const meeting = BASIS['sitzungen/2018/2018-03-14-nord.yaml'] ?? '';
    for (const [path, text] of Object.entries({ ...BASIS, 'gremien/2018-05-16-nord.yaml': meeting })) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { out } = await runIn(folder, ['validate', '--json', '--stichtag', '2018-05-02']);
    const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { code: string; file: string }[] };
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['datei/ort', 'gremien/2018-05-16-nord.yaml'],
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe('gremium.yaml by another name', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(temporaryFolder());
    mkdirSync(join(folder, 'sitzungen'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test.each(['Gremium.yaml', 'gremium.yml', 'GREMIUM.YML', 'gremium.yaml.txt'])('%s is named', (name) => {
    writeFileSync(join(folder, name), '');
    for (const start of [folder, join(folder, 'sitzungen')])
      expect(() => findRoot(start)).toThrow(
        `${join(folder, name)} muss gremium.yaml heißen; bitte umbenennen.`,
      );
  });

  test.each(['gremium.json', 'mein-gremium.yaml'])('%s is something else', (name) => {
    writeFileSync(join(folder, name), '');
    expect(() => findRoot(folder)).toThrow('liegt keine gremium.yaml');
  });
});
