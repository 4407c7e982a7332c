import { afterEach, describe, expect, test } from 'vitest';
import { readSchemas } from '../../src/files/read-package.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { STICHTAG } from '../basis.ts';
import { type Built, type Texts, workspaceFrom } from '../workspace-from.ts';
import { documentsOf } from './documents-of.ts';
import { TOWN } from './town.ts';

/** What every object of JavaScript already has, as short names and as fields of data. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
/** As long as `constructor`, sorted alike, and known to no object. */
const HARMLESS = 'constructoq';
/** Short names of the town, of every kind. */
const IDS = [
  'wohnen',
  'stadt',
  'kita',
  'kita-sonne',
  'jo-muster',
  'anna-beispiel',
  'nord',
  'teamleitung-nord',
  'jugendhilfeplanung',
  'vorfeld',
  'honorar',
  'runde',
  'fest',
  'schule',
  'bericht-2018',
];

function renamed(id: string, to: string): Texts {
  const everywhere = new RegExp(`(?<![\\wäöüß-])${id}(?![\\wäöüß-]|: [|>"])`, 'g');
  return Object.fromEntries(
    Object.entries(TOWN).map(([path, text]) => [
      path.replace(new RegExp(`(?<=[/-])${id}(?=\\.yaml)`), to),
      text.replace(everywhere, to).replaceAll(`-${id}#`, `-${to}#`),
    ]),
  );
}

function saidBy({ workspace, diagnostics }: Built): string {
  return JSON.stringify([diagnostics, documentsOf(workspace as Workspace)]);
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.ownKeys({}.constructor.prototype as object)).toEqual(Reflect.ownKeys(Object.prototype));
  expect(({} as { stand?: string }).stand).toBeUndefined();
});

const usual = workspaceFrom(TOWN, STICHTAG).diagnostics.map(({ code }) => code);

describe('„constructor“ is a short name like any other', () => {
  test.each(IDS)('in the place of „%s“', (id) => {
    expect(Object.values(renamed(id, HARMLESS)).join('')).toContain(HARMLESS);
    const built = workspaceFrom(renamed(id, HARMLESS), STICHTAG);
    expect(built.diagnostics.map(({ code }) => code)).toEqual(usual);
    const plain = saidBy(built);
    const hostile = saidBy(workspaceFrom(renamed(id, 'constructor'), STICHTAG));
    expect(hostile).toBe(plain.replaceAll(HARMLESS, 'constructor'));
  });
});

describe('a short name that nobody has defined', () => {
  test.each(INHERITED)('%s leads nowhere, wherever it is looked up', (name) => {
    for (const [path, text] of Object.entries(TOWN)) {
      for (const id of IDS) {
        const reference = new RegExp(`(?<=(?:: |[[ ,]))${id}(?=[\\],} \\n])`, 'g');
        const changed = text.replace(reference, name);
        if (changed === text) continue;
        const { diagnostics } = workspaceFrom({ ...TOWN, [path]: changed }, STICHTAG);
        const said = JSON.stringify(diagnostics);
        expect(diagnostics.length, `${id} in ${path}`).toBeGreaterThan(0);
        expect(said, `${id} in ${path}`).not.toMatch(/native code|\[object|undefined|NaN/);
      }
    }
  });
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
}

/** The fields of `gremium.yaml` whose own fields are named by the city. */
const TABLES = Object.entries((readSchemas().get('kommune') as Schema).properties ?? {})
  .filter(([, { additionalProperties }]) => typeof additionalProperties === 'object')
  .map(([name]) => name);

describe('a field that every object has', () => {
  test('has tables to stand in', () => {
    expect(TABLES).toEqual(
      expect.arrayContaining(['regeln', 'formate', 'themen', 'traeger', 'gremienarten']),
    );
  });

  test.each(TABLES)('in %s is plain text or refused', (table) => {
    const text = `${TOWN['gremium.yaml']}\n`.replace(new RegExp(`^${table}:.*\\n(?: .*\\n)*`, 'm'), '');
    for (const name of INHERITED) {
      const { diagnostics } = workspaceFrom(
        { ...TOWN, 'gremium.yaml': `${text}${table}:\n  ${name}: { stand: x }\n` },
        STICHTAG,
      );
      expect(diagnostics.filter(({ severity }) => severity === 'fehler')).not.toEqual([]);
      expect(JSON.stringify(diagnostics)).not.toMatch(/native code|\[object/);
    }
  });

  test.each(Object.keys(TOWN))('at the top of %s is no field that is known', (path) => {
    for (const name of INHERITED) {
      const { diagnostics } = workspaceFrom(
        { ...TOWN, [path]: `${TOWN[path]}\n${name}: { stand: x }\n` },
        STICHTAG,
      );
      expect(
        diagnostics.filter(({ file }) => file === path).map(({ code, message }) => [code, message]),
      ).toContainEqual(['schema/unbekanntes-feld', `Das Feld „${name}“ ist hier nicht bekannt.`]);
    }
  });
});
