import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/documents/document.ts';
import { fillTemplate } from '../../src/render/compile-templates.ts';
import { parseMarkdown } from '../../src/render/markdown-dialect.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { withVersionLine } from '../../src/render/version-line.ts';
import { UsageError } from '../../src/usage-error.ts';
import { documentOf } from './document-of.ts';

function templatesOf(probe: string, partials: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map([['probe', probe], ...Object.entries(partials)]);
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('loops, block parameters, outer fields, else and partials with arguments work', () => {
  const probe =
    '{{#each reihe as |eintrag|}}\n{{@index}} {{eintrag.name}} {{../titel}}{{#unless @last}};{{/unless}}\n{{else}}\nleer\n{{/each}}\n' +
    '{{#with mehr}}{{> partials/gruss name=wort.[0] an=this}}{{/with}} {{#each liste}}{{this}}{{/each}} {{@root.titel}} {{liste.length}}';
  const context = {
    titel: 'T*',
    reihe: [{ name: 'a' }, { name: 'b' }],
    mehr: { wort: ['W'] },
    liste: ['x', '2'],
  };
  const filled = fillTemplate(
    documentOf(context),
    templatesOf(probe, { 'partials/gruss': '{{name}}/{{an.wort.length}}' }),
  );
  expect(filled).toBe('0 a T\\*;\n1 b T\\*\nW/1 x2 T\\* 2');
});

test.each<[string, string, RegExp]>([
  ['unknown field', 'a\n{{nam}}', /Vorlage „probe“, Zeile 2: unbekanntes Feld „nam“/],
  ['unknown nested field', '{{person.nam.x}}', /unbekanntes Feld „nam“ in „person.nam.x“/],
  ['field of a text', '{{titel.x}}', /unbekanntes Feld „x“ in „titel.x“/],
  ['inherited field', '{{toString}}', /unbekanntes Feld „toString“/],
  ['prototype', '{{person.constructor}}', /„person.constructor“ gibt es hier nicht/],
  ['prototype in an argument', '{{#each person.__proto__}}{{/each}}', /gibt es hier nicht/],
  ['unknown field in a loop head', '\n\n{{#each fehlt}}x{{/each}}', /Zeile 3: unbekanntes Feld „fehlt“/],
  ['unknown field in a condition', '{{#if fehlt}}x{{/if}}', /unbekanntes Feld „fehlt“; .*„vorhanden“/],
  ['unknown helper', 'a\nb {{grossschreiben titel}}', /Zeile 2: unbekannter Helfer „grossschreiben“/],
  ['unknown block', '{{#person}}x{{/person}}', /unbekannter Helfer „{{#person}}“/],
  ['removed helpers', '{{lookup person "name"}}', /unbekannter Helfer „lookup“/],
  ['internal helpers', '{{[feld suchen] person}}', /unbekannter Helfer/],
  ['helperMissing', '{{helperMissing "a"}}', /unbekannter Helfer/],
  ['unknown partial', 'a\n{{> partials/fehlt}}', /Zeile 2: unbekanntes Partial „partials\/fehlt“/],
  ['dynamic partial', '{{> (lookup . "titel")}}', /muss fest dastehen/],
  [
    'recursion',
    '{{> partials/a}}',
    /Vorlage „partials\/b“, Zeile 1: das Partial „partials\/a“ ruft sich selbst auf/,
  ],
  ['unclosed block', 'a\n{{#if titel}}\nb', /Zeile 2: der Block „{{#if}}“ ist nicht geschlossen/],
  ['crossed blocks', 'a\n{{#if titel}}b{{/each}}', /Zeile 2: auf „{{#if}}“ folgt „{{\/each}}“/],
  ['broken expression', 'a\n{{titel\n', /Zeile 2: eine Stelle mit/],
  ['raw output', '{{{titel}}}', /ist nicht erlaubt/],
  ['raw output with &', '{{&titel}}', /ist nicht erlaubt/],
  ['a list as text', '{{liste}}{{#each x}}{{/each}}', /„liste“ braucht eine Liste von Texten/],
  ['an object as text', '{{person}}', /„person“ ist kein einzelner Wert/],
  ['inline partial', '{{#*inline "x"}}{{/inline}}', /Dekoratoren/],
  ['internal data', '{{@dokument.target}}', /„@dokument.target“ gibt es hier nicht/],
  ['unknown directive', ':::kasten\na\n:::', /den Bereich „:::kasten“ gibt es nicht; bekannt sind :::kopf/],
  ['unknown leaf', '::kopf', /den Bereich „::kopf“ gibt es nicht/],
  ['unclosed directive', ':::kopf\na', /„:::kopf“ ist nicht mit „:::“ geschlossen/],
  ['a block without its value', 'a\n{{#if}}x{{/if}}', /Zeile 2: „{{#if}}“ braucht genau eine Angabe/],
  ['a block with two values', '{{#each liste titel}}x{{/each}}', /„{{#each}}“ braucht genau eine Angabe/],
  [
    'the last block that is open',
    'a\n{{#if titel}}{{/if}}\n{{#with person}}\n{{#if name}}x{{/if}}',
    /Zeile 3: der Block „{{#with}}“ ist nicht geschlossen/,
  ],
  ['many quotations in each other', '> '.repeat(25), /mehr als 24 Bereiche, Listen, Zitate/],
  [
    'many lists in each other',
    Array.from({ length: 13 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    /mehr als 24 Bereiche, Listen, Zitate/,
  ],
  ['two titles', '# a\n\n# b', /„b“ ist die zweite der ersten Ebene/],
  ['skipped level', '## a\n\n#### b', /„b“ springt von Ebene 2 auf Ebene 4/],
])('%s is one German sentence', (_, probe, message) => {
  const partials = { 'partials/a': '{{> partials/b}}', 'partials/b': '{{> partials/a}}' };
  const context: JsonObject = { titel: 'T', person: { name: 'N' } };
  const error = errorOf(() => renderMarkdown(documentOf(context), templatesOf(probe, partials)));
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toMatch(message);
  expect((error as UsageError).message).not.toContain('\n');
});

test('an error in a partial names the partial', () => {
  const templates = templatesOf('{{> partials/a}}', { 'partials/a': '\n\n{{fehlt}}' });
  expect(() => renderMarkdown(documentOf({}), templates)).toThrow(/Vorlage „partials\/a“, Zeile 3/);
});

test('a template that is not there is named', () => {
  expect(() => renderMarkdown(documentOf({}), new Map())).toThrow('Die Vorlage „probe“ gibt es nicht.');
});

test('empty values print nothing, zero prints zero', () => {
  const filled = fillTemplate(
    documentOf({ a: null, b: 0, c: false, d: '' }),
    templatesOf('[{{a}}|{{b}}|{{c}}|{{d}}]'),
  );
  expect(filled).toBe('[|0|false|]');
});

test('raw HTML, autolinks and indentation of the template are text', () => {
  const root = renderMarkdown(documentOf({}), templatesOf('<b>x</b> <https://a.b>\n\n      eingerückt'));
  expect(root.children.map((node) => node.type)).toEqual(['paragraph', 'paragraph']);
  expect(textOf(root)).toBe('<b>x</b> <https://a.b>eingerückt');
});

test('lists as deep as they may be are no mistake', () => {
  const deep = Array.from({ length: 11 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');
  expect(() => renderMarkdown(documentOf({}), templatesOf(deep))).not.toThrow();
  expect(() => renderMarkdown(documentOf({}), templatesOf('> '.repeat(23)))).not.toThrow();
});

test('partials may call each other up to a depth, no further', () => {
  const chain = (length: number) =>
    templatesOf(
      '{{> partials/p1}}',
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `partials/p${at + 1}`,
          at + 1 === length ? 'Ende' : `{{> partials/p${at + 2}}}`,
        ]),
      ),
    );
  expect(fillTemplate(documentOf({}), chain(32))).toBe('Ende');
  expect(() => fillTemplate(documentOf({}), chain(33))).toThrow(
    'Vorlage „partials/p32“, Zeile 1: mehr als 32 Partials rufen einander auf.',
  );
});

test('a document of more than 16 million characters is not written', () => {
  const text = 'x'.repeat(1024 * 1024);
  expect(() => renderMarkdown(documentOf({ text }), templatesOf('{{text}}\n\n'.repeat(17)))).toThrow(
    'Vorlage „probe“: „Probe“ hätte mehr als 16 Millionen Zeichen; so viel wird nicht geschrieben.',
  );
});

describe('the line that says of when the data are', () => {
  const line = 'Stand der Daten: 1a2b3c';
  const shown = (markdown: string, kind: 'bericht' | 'mail', version?: string) =>
    withVersionLine(parseMarkdown(markdown, 'probe'), { kind }, version).children.map((node) => [
      node.type === 'containerDirective' ? node.name : node.type,
      textOf(node),
    ]);

  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'stands in a foot of its own',
      'Text',
      [
        ['paragraph', 'Text'],
        ['fuss', line],
      ],
    ],
    [
      'is the last line of the foot that is there',
      'Text\n\n:::fuss\nAmt\n:::',
      [
        ['paragraph', 'Text'],
        ['fuss', `Amt${line}`],
      ],
    ],
    [
      'stands in the last of several feet',
      ':::fuss\nA\n:::\n\n:::fuss\nB\n:::\n\nText',
      [
        ['fuss', 'A'],
        ['fuss', `B${line}`],
        ['paragraph', 'Text'],
      ],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(shown(markdown, 'bericht', '1a2b3c')).toEqual(expected);
  });

  test('stands in no mail, and nowhere when nobody asked for it', () => {
    expect(shown('Text', 'mail', '1a2b3c')).toEqual([['paragraph', 'Text']]);
    expect(shown('Text', 'bericht')).toEqual([['paragraph', 'Text']]);
  });
});
