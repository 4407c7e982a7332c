import { describe, expect, it } from 'vitest';
import type { DataPath } from '../../src/diagnostic.ts';
import { locate } from '../../src/source/locate.ts';
import { readSource } from '../../src/source/read-source.ts';

const TEXT = `# Kommentar
gremium: lenkungsgruppe
protokoll:
  fuehrung: "piotr"
  verteilt:
anwesend:
  - wolfgang
  - person: leyla
    als: gast
tagesordnung:
  - titel: Eins
    ergebnis: |
      Zeile eins
      Zeile zwei
    lang: über zwei
      Zeilen
leer: ""
40: Schulamt
k: {a: [x, y], b: 1}
`;
const file = readSource('a.yaml', new TextEncoder().encode(TEXT));

/** What the range covers, with its line. */
function shown(path: DataPath, part?: 'key' | 'value'): string {
  const { start, end } = locate(file, path, part);
  expect(end.line).toBe(start.line);
  return `${start.line}: ${(TEXT.split('\n')[start.line - 1] ?? '').slice(start.column - 1, end.column - 1)}`;
}

describe('values', () => {
  it.each([
    [['gremium'], '2: lenkungsgruppe'],
    [['protokoll', 'fuehrung'], '4: "piotr"'],
    [['anwesend', 0], '7: wolfgang'],
    [['anwesend', 1, 'als'], '9: gast'],
    [['tagesordnung', 0, 'ergebnis'], '12: |'],
    [['tagesordnung', 0, 'lang'], '15: über zwei'],
    [['leer'], '17: ""'],
    [['40'], '18: Schulamt'],
    [[40], '18: Schulamt'],
    [['k', 'a', 1], '19: y'],
    [['k', 'b'], '19: 1'],
  ] as const)('%j', (path, expected) => expect(shown(path)).toBe(expected));
});

describe('lists, fields and nothing at all', () => {
  it.each([
    ['a group of fields is shown at its key', ['protokoll'], '3: protokoll'],
    ['a list is shown at its key', ['anwesend'], '6: anwesend'],
    ['an empty value is shown at its key', ['protokoll', 'verteilt'], '5: verteilt'],
    ['an entry with fields is shown at its first line', ['anwesend', 1], '8: person: leyla'],
    ['the file is shown at its first line', [], '2: gremium: lenkungsgruppe'],
    ['a missing field is shown at its owner', ['protokoll', 'genehmigt'], '3: protokoll'],
    ['a missing field of an entry is shown at the entry', ['anwesend', 1, 'vertritt'], '8: person: leyla'],
    ['a missing entry is shown at the list', ['anwesend', 7, 'als'], '6: anwesend'],
    ['a path through a text is shown at its key', ['gremium', 'x', 'y'], '2: gremium'],
    ['a missing field of the file is shown at its first line', ['ort'], '2: gremium: lenkungsgruppe'],
  ] as const)('%s', (_, path, expected) => expect(shown(path)).toBe(expected));
});

describe('keys', () => {
  it.each([
    [['protokoll', 'fuehrung'], '4: fuehrung'],
    [['k', 'a'], '19: a'],
    [['anwesend', 0], '7: wolfgang'],
    [['protokoll', 'genehmigt'], '3: protokoll'],
  ] as const)('%j', (path, expected) => expect(shown(path, 'key')).toBe(expected));
});

it('does not read a file again that could not be read', () => {
  const broken = readSource('a.yaml', new TextEncoder().encode('['.repeat(100_000)));
  expect(locate(broken, ['a', 0])).toMatchObject({ start: { line: 1, column: 1 } });
});
