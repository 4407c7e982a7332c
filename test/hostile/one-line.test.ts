import { describe, expect, test } from 'vitest';
import { isZeile } from '../../src/schema/describe-zeile.ts';
import { BASIS, changed, found, STICHTAG } from '../basis.ts';
import { workspaceFrom } from '../workspace-from.ts';
import { filledTown } from './filled-town.ts';

const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';
const PERSON = 'mitglieder/jo-muster.yaml';

/** What stands in a heading, a letterhead or a header of a mail. */
const LINES: readonly (readonly [what: string, path: string, from: string, field: string])[] = [
  ['the name of a body', 'gremien/nord.yaml', 'name: Runde Nord', 'name'],
  ['the office', 'gremium.yaml', 'amt: Jugendamt', 'amt'],
  ['the name of a person', PERSON, 'name: Jo Muster', 'name'],
  ['the title of an item', MEETING, 'titel: Sommerfest', 'titel'],
  ['the name of a Sozialraum', 'sozialraeume/nord.yaml', 'name: Nord', 'name'],
];

const BROKEN: readonly (readonly [what: string, typed: string, message: RegExp])[] = [
  ['a line break', '"eins\\nzwei"', /^„.*“ steht in einer Zeile; hier ist ein Zeilenumbruch\.$/],
  ['a header of its own', '"eins\\nBcc: wer@stadt.example"', /hier ist ein Zeilenumbruch\.$/],
  ['the line separator of Word', 'eins\u2028zwei', /hier ist ein Zeilenumbruch\.$/],
  ['a block of text', '|\n  eins\n  zwei', /hier ist ein Zeilenumbruch\.$/],
  ['a folded text with its line end', '>\n  eins', /hier ist ein Zeilenumbruch\.$/],
  ['a sign that turns the direction', 'eins\u202ezwei', /unsichtbares Schreibrichtungszeichen \(U\+202E\)/],
  ['the same as an escape', '"eins\\u2066zwei"', /unsichtbares Schreibrichtungszeichen \(U\+2066\)/],
];

describe.each(LINES)('%s', (_, path, from, field) => {
  test.each(BROKEN)('cannot hold %s', (_what, typed, message) => {
    const indented = typed.replaceAll('\n', path === MEETING ? '\n    ' : '\n');
    const files = changed(path, [from, `${field}: ${indented}`]);
    const { diagnostics } = workspaceFrom({ ...BASIS, ...files }, STICHTAG);
    const errors = diagnostics.filter(
      (one) => one.severity === 'fehler' && one.code !== 'datei/steuerzeichen',
    );
    expect(errors.map(({ code, file }) => [code, file])).toEqual([['schema/zeile', path]]);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.message).toContain(`„${field}“`);
  });
});

test('a long name may go on in the next line, where YAML makes one line of it', () => {
  expect(found(changed(PERSON, ['name: Jo Muster', 'name: Jo\n  Muster']))).toEqual([]);
});

test.each(['', 'a b', 'a\tb', 'Straße 1 – „x“', 'null\u200bbreite', '👩\u200d👧', 'שלום'])(
  '%j is a line',
  (text) => {
    expect(isZeile(text)).toBe(true);
  },
);

test.each(['\n', 'a\nb', 'a\r', 'a\u2029b', '\u061ca', 'a\u200e', '\u2067'])('%j is none', (text) => {
  expect(isZeile(text)).toBe(false);
});

test('every field that is no long text is one line', () => {
  const { diagnostics, places } = filledTown((number) => `Feld${number}\nweiter`);
  const said = diagnostics.filter(({ code }) => code.startsWith('schema/'));
  expect(new Set(said.map(({ code }) => code))).toEqual(new Set(['schema/zeile']));
  const long = places.length - said.length;
  const fields = new Set(said.map(({ message }) => /„(.*?)“/.exec(message)?.[1]));
  for (const field of [
    'name',
    'titel',
    'amt',
    'kommune',
    'telefon',
    'anschrift',
    'betreff',
    'gast',
    'raum',
    'zeilen',
  ])
    expect(fields).toContain(field);
  expect(fields).not.toContain('begruendung');
  // Long texts are the exception.
  expect(said.length).toBeGreaterThan(3 * long);
});
