import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../src/checks/all-checks.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import type { Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import { STAMMDATEN } from '../src/model/kinds.ts';
import type { Umfeld, Workspace } from '../src/model/workspace.ts';
import { filesBelow, PROJECT } from './run-in.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const BASIS = join(PROJECT, 'test', 'defects', '_basis');

/** All that a rule about single meetings may ask for, and nothing that comes from another meeting. */
function umfeldOf(workspace: Workspace, sitzung: Entry<Sitzung>): Umfeld {
  const { stichtag, heute, kommune, sozialraeume, gremien, mitglieder, sitzungsorte, index } = workspace;
  const { sozialraum, gremium, mitglied, einrichtung, amtszeiten, mitgliedschaften } = index;
  const stammdaten = [...index.loaded].filter(([, { place }]) => STAMMDATEN.has(place.kind));
  const known = new Set(stammdaten.map(([file]) => file));
  const definitions = [...workspace.definitions].map(
    ([kind, ids]) =>
      [kind, new Map([...ids].filter(([, [first]]) => first && known.has(first.file)))] as const,
  );
  const own = index.loaded.get(sitzung.file);
  const loaded = new Map([...stammdaten, ...(own ? [[sitzung.file, own] as const] : [])]);
  return {
    stichtag,
    heute,
    kommune,
    sozialraeume,
    gremien,
    mitglieder,
    sitzungsorte,
    definitions: new Map(definitions),
    index: { sozialraum, gremium, mitglied, einrichtung, amtszeiten, mitgliedschaften, loaded },
  };
}

const EACH = CHECKS.flatMap((check) => (check.each ? [check] : []));

/** What is said of each meeting by rules that see no other. */
function alone(workspace: Workspace): ReadonlyMap<string, readonly Diagnostic[]> {
  const checks = EACH.filter(({ needs }) => !needs.some((kind) => workspace.incomplete.has(kind)));
  return new Map(
    workspace.sitzungen.map((sitzung) => [
      sitzung.file.path,
      checks.flatMap(({ each }) => [...(each?.(sitzung, umfeldOf(workspace, sitzung)) ?? [])]),
    ]),
  );
}

function textsOf(folder: string): Texts {
  return Object.fromEntries([...filesBelow(folder)].filter(([path]) => path.endsWith('.yaml')));
}

const basis = textsOf(BASIS);
const MINUTES = 'sitzungen/2018/2018-03-14-nord.yaml';

const REPOSITORIES: readonly (readonly [string, Texts])[] = [
  ...readdirSync(join(PROJECT, 'examples')).map(
    (name) => [name, textsOf(join(PROJECT, 'examples', name))] as const,
  ),
  ['another day', { ...basis, [MINUTES]: basis[MINUTES]?.replace('03-14', '03-15') ?? '' }],
  ['another year', { ...basis, 'sitzungen/2017/2018-03-14-nord.yaml': basis[MINUTES] ?? '' }],
  [
    'a body with one question of its own',
    {
      ...basis,
      'gremien/nord.yaml': `${basis['gremien/nord.yaml']}regeln:\n  leitfragen:\n    - titel: Worum geht es?\n`,
    },
  ],
  ...readdirSync(join(PROJECT, 'test', 'defects'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== '_basis')
    .map(({ name }) => [name, { ...basis, ...textsOf(join(PROJECT, 'test', 'defects', name)) }] as const),
];

describe('a rule about single meetings', () => {
  test('needs no file but Stammdaten', () => {
    expect(EACH.length).toBeGreaterThan(30);
    expect(EACH.filter(({ needs }) => !needs.every((kind) => STAMMDATEN.has(kind)))).toEqual([]);
  });

  test.each(REPOSITORIES)('says the same whatever the other meetings are: %s', (_, texts) => {
    const { workspace } = workspaceFrom(texts, '2019-02-15');
    if (workspace) expect(alone(workspace)).toEqual(runChecks(workspace).ofSitzungen);
  });

  test('has said something in these repositories', () => {
    const said = new Set(
      REPOSITORIES.flatMap(([, texts]) => {
        const { workspace } = workspaceFrom(texts, '2019-02-15');
        return workspace ? [...alone(workspace).values()].flat().map(({ code }) => code) : [];
      }),
    );
    // What is said of every kind of file need not be said of a meeting.
    const ofSitzungen = EACH.filter(({ run }) => run === undefined);
    const silent = ofSitzungen.flatMap(({ codes }) => codes).filter((code) => !said.has(code));
    expect(silent).toEqual([]);
  });
});
