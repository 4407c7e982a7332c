import { describe, expect, test } from 'vitest';
import { circlesIn } from '../../src/checks/circles.ts';
import type { Entry } from '../../src/model/entry.ts';
import { BASIS, changed, found } from '../basis.ts';
import type { Texts } from '../workspace-from.ts';

/** Entries by name, each with the names it leads to. */
function circlesOf(ways: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const file = { path: '', text: '', data: undefined, problems: [] };
  const entries = Object.keys(ways).map((id) => ({ id, value: ways[id], file, path: [] }));
  const byName = new Map<string, Entry<unknown>>(entries.map((entry) => [entry.id, entry]));
  const circles = circlesIn<Entry<unknown>>(entries, ({ id }) =>
    (ways[id] ?? []).flatMap((name) => byName.get(name) ?? []),
  );
  return circles.map((circle) => circle.map(({ id }) => id).join(' '));
}

describe('circlesIn', () => {
  test.each([
    ['none', { a: ['b'], b: ['c'], c: [] }, []],
    ['one of itself', { a: ['a'] }, ['a']],
    ['one of two, named at the first', { a: [], b: ['c'], c: ['b'] }, ['b c']],
    ['one that a way leads into', { a: ['c'], b: ['c'], c: ['d'], d: ['c'] }, ['c d']],
    ['two that share nothing', { d: ['a'], a: ['d'], b: ['b'], c: ['a'] }, ['d a', 'b']],
    ['two with one entry in both', { a: ['b', 'c'], b: ['a'], c: ['a'] }, ['a b', 'a c']],
    ['none where two ways meet', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ] as const)('%s', (_, ways, expected) => {
    expect(circlesOf(ways)).toEqual(expected);
  });

  test.each([1, 2, 100, 20_000])('of %i, without recursion and in one pass', (length) => {
    const names = Array.from({ length }, (_, index) => `n${index}`);
    const next = (index: number) => [names[(index + 1) % length] as string];
    const start = performance.now();
    expect(circlesOf(Object.fromEntries(names.map((name, index) => [name, next(index)])))).toEqual([
      names.join(' '),
    ]);
    const chain = names.map((name, index) => [name, index + 1 < length ? next(index) : []] as const);
    expect(circlesOf(Object.fromEntries(chain))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

interface Relation {
  readonly code: string;
  readonly folder: string;
  readonly file: (id: string, next: string) => string;
  /** One that leads to itself is another rule's. */
  readonly selfCode?: string;
}

const VORLAGEN = changed('gremium.yaml', [
  'format: 1\n',
  'format: 1\nvorlagenarten:\n  bericht: { bezeichnung: Bericht, kopf: betreff-zuerst }\n',
]);

/** Every relation of the schemas that leads from a thing to one of its own kind and means a before, an above or a part. */
const RELATIONS: readonly Relation[] = [
  {
    code: 'gremium/uebergeordnet',
    folder: 'gremien',
    file: (_, next) => `name: Gremium\nart: runde\neingerichtet: 2018-01-01\nuebergeordnet: ${next}\n`,
  },
  {
    code: 'verweis/kreis',
    folder: 'gremien',
    file: (_, next) =>
      `name: Gremium\nart: runde\neingerichtet: 2018-01-01\nvoraussetzung: { gremium: ${next}, nach: auswertung }\n`,
  },
  {
    code: 'ziel/kreis',
    folder: 'planung/ziele',
    file: (_, next) => `titel: Ziel\nuebergeordnet: ${next}\n`,
  },
  {
    code: 'verweis/kreis',
    folder: 'planung/indikatoren',
    file: (_, next) =>
      `titel: Zahl\neinheit: Familien\nquelle: Melderegister\nstand: 2017\nanteil_von: ${next}\nwerte: [{ wert: 1 }]\n`,
  },
  {
    code: 'verweis/kreis',
    folder: 'vorlagen/2018',
    selfCode: 'vorlage/bezug',
    file: (id, next) =>
      `art: bericht\nbetreff: ${id}\nstatus: entwurf\noeffentlich: ja\nverfasser: jo-muster\nfederfuehrung: 51\nbezug: [{ vorlage: ${next} }]\n`,
  },
];

describe.each(RELATIONS)('$code in $folder', ({ code, folder, file, selfCode }) => {
  test.each([1, 2, 100])('a circle of %i is one finding', (length) => {
    const id = (index: number) => `k${String(index % length).padStart(3, '0')}`;
    const files: Texts = Object.fromEntries(
      Array.from({ length }, (_, index) => [`${folder}/${id(index)}.yaml`, file(id(index), id(index + 1))]),
    );
    const codes = found({ ...VORLAGEN, ...files }).filter((line) =>
      /^\S*(?:kreis|uebergeordnet|bezug)\b/.test(line),
    );
    const own = length === 1 ? (selfCode ?? code) : code;
    expect(codes.map((line) => line.split(':')[0])).toEqual([`${own} ${folder}/k000.yaml`]);
  });
});

const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';

test.each([
  [
    'substitute of herself',
    'mitglieder/jo-muster.yaml',
    '    von: 2018-01-01\n',
    '    von: 2018-01-01\n    vertretung: jo-muster\n',
  ],
  [
    'person who stands in for herself',
    MEETING,
    '  - jo-muster\n',
    '  - { person: jo-muster, vertritt: jo-muster }\n',
  ],
  [
    'item that refers to itself',
    MEETING,
    '    leitfragen: [1]\n',
    '    leitfragen: [1]\n    querverweise: [2018-03-14-nord#1]\n',
  ],
])('a %s', (_, path, from, to) => {
  const text = BASIS[path] ?? '';
  expect(text).toContain(from);
  expect(found({ [path]: text.replace(from, to) }).map((line) => line.split(':')[0])).toContain(
    `verweis/kreis ${path}`,
  );
});

test.each([
  ['itself', { a: 'a', b: '' }],
  ['each other', { a: 'b', b: 'a' }],
])('steps of a procedure that wait for %s', (_, nach) => {
  const schritte = Object.entries(nach).map(
    ([id, other]) =>
      `  - { kennung: ${id}, titel: ${id}, art: umsetzung, verantwortlich: 51${other === '' ? '' : `, nach: ${other}`} }\n`,
  );
  const path = 'planung/verfahren/plan.yaml';
  const lines = found({ [path]: `titel: Plan\nbeteiligt: [51]\nschritte:\n${schritte.join('')}` });
  expect(lines.filter((line) => line.startsWith('verfahren/schrittfolge'))).not.toEqual([]);
});

test('two members who stand in for each other are no circle', () => {
  const member = (name: string, other: string) =>
    `name: ${name}\neinheit: 51\nemail: ${other}@musterstadt.example\ngremien:\n  - { gremium: nord, von: 2018-01-01, vertretung: ${other} }\n`;
  const files = {
    'mitglieder/kim-neu.yaml': member('Kim Neu', 'lou-neu'),
    'mitglieder/lou-neu.yaml': member('Lou Neu', 'kim-neu'),
  };
  expect(found(files).filter((line) => line.startsWith('verweis/kreis'))).toEqual([]);
});
