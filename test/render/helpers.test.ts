import { expect, test } from 'vitest';
import type { Document, JsonObject } from '../../src/documents/document.ts';
import { fillTemplate } from '../../src/render/compile-templates.ts';
import { UsageError } from '../../src/usage-error.ts';
import { documentOf } from './document-of.ts';

function fill(template: string, context: JsonObject = {}, more: Partial<Document> = {}): string {
  return fillTemplate(documentOf(context, more), new Map([['probe', template]]));
}

test.each([
  ['{{datum x}}', '2018-03-14', '14.\u00A0März\u00A02018'],
  ['{{kurzdatum x}}', '2018-03-14', '14.03.2018'],
  ['{{wochentag x}}', '2018-03-14', 'Mittwoch'],
  ['{{uhrzeit x}}', '14:00', '14:00\u00A0Uhr'],
  ['{{euro x}}', 150_000, '1.500,00\u00A0€'],
  ['{{zahl x}}', 12_345, '12.345'],
  ['{{zahl x}}', -12, '−12'],
  ['{{prozent x}}', 0.834, '83\u00A0%'],
  ['{{prozent x}}', 0, '0\u00A0%'],
  ['{{kommazahl x}}', 31.6, '31,6'],
  ['{{kommazahl x}}', 16_146, '16.146'],
  ['{{kommazahl x}}', 0.125, '0,125'],
  ['{{liste x}}', ['Anja'], 'Anja'],
  ['{{liste x}}', ['Anja', 'Beate', 'Cem*'], 'Anja, Beate und Cem\\*'],
  ['{{zeilen x}}', ['Stadt Mainz', '', '55116 Mainz', '# 3'], 'Stadt Mainz\\\n55116 Mainz\\\n\\# 3'],
  ['{{mehrzahl x "Sitzung" "Sitzungen"}}', 0, 'keine Sitzungen'],
  ['{{mehrzahl x "Sitzung" "Sitzungen"}}', 1, '1 Sitzung'],
  ['{{mehrzahl x "Sitzung" "Sitzungen"}}', 1300, '1.300 Sitzungen'],
  ['{{#vorhanden x}}ja{{else}}nein{{/vorhanden}}', 0, 'ja'],
  ['{{#vorhanden x}}ja{{else}}nein{{/vorhanden}}', '', 'nein'],
  ['{{#if (vorhanden x)}}ja{{else}}nein{{/if}}', [], 'nein'],
  ['{{#if (vorhanden x)}}ja{{else}}nein{{/if}}', null, 'nein'],
  ['{{#gleich x "a"}}ja{{else}}nein{{/gleich}}', 'a', 'ja'],
  ['{{#if (gleich x 2)}}ja{{else}}nein{{/if}}', 3, 'nein'],
  ['{{datum this.x}}', '2018-03-14', '14.\u00A0März\u00A02018'],
] as const)('%s of %j is %s', (template, x, expected) => {
  expect(fill(template, { x })).toBe(expected);
});

test('vorhanden may ask for what is not there, at any depth', () => {
  const template = '{{#if (vorhanden a.b.c)}}ja{{else}}nein{{/if}}';
  expect(fill(template, {})).toBe('nein');
  expect(fill(template, { a: null })).toBe('nein');
  expect(fill(template, { a: { b: { c: 0 } } })).toBe('ja');
});

test('prosa knows paragraphs and lists and nothing else; a line break is a blank', () => {
  const text =
    'Die Schüler*innen\nkommen.\n\n\n1. Halbjahr:\n- erstens\n  und weiter\n-  <b>zweitens</b>\nDanach\n\n- a\n\n- b';
  expect(fill('{{prosa x}}', { x: text })).toBe(
    'Die Schüler\\*innen kommen.\n\n1\\. Halbjahr:\n\n+ erstens und weiter\n+ \\<b>zweitens\\</b>\n\nDanach\n\n+ a\n\n+ b',
  );
});

test('prosa keeps together what German keeps together, and nothing else', () => {
  const text = 'Nach § 80 Abs. 3 SGB VIII sind z. B. 20 % oder 14 Uhr gemeint, auf S. 5. 3 Kinder u. a.';
  expect(fill('{{prosa x}}', { x: text })).toBe(
    'Nach §\u00A080 Abs.\u00A03 SGB\u00A0VIII sind z.\u00A0B. 20\u00A0% oder 14\u00A0Uhr gemeint, auf S. 5. 3 Kinder u.\u00A0a.',
  );
});

test('diagramm becomes an image beside the document, with its alt text', () => {
  const themen = {
    art: 'balken',
    titel: 'Themen',
    alt: 'Kita [3]',
    einheit: '',
    reihen: ['a'],
    werte: [],
  } as const;
  expect(fill('{{diagramm "themen"}}', {}, { figures: { themen } })).toBe(
    '![Kita \\[3\\]](probe-themen.svg)',
  );
});

test.each([
  ['{{datum x.y}}', /Zeile 2: unbekanntes Feld „y“ in „x\.y“/],
  ['{{datum}}', /Zeile 2: „datum“ braucht ein Datum/],
  ['{{datum undefined}}', /Zeile 2: „datum“ braucht ein Datum/],
  ['{{datum null}}', /bekam aber null/],
  ['{{datum "2018-02-30"}}', /bekam aber "2018-02-30"/],
  ['{{euro 1.5}}', /einen Betrag in ganzen Cent, bekam aber 1\.5/],
  ['{{liste "a"}}', /eine Liste von Texten/],
  ['{{zeilen 3}}', /eine Liste von Texten/],
  ['{{uhrzeit "halb drei"}}', /eine Uhrzeit wie 14:00, bekam aber "halb drei"/],
  ['{{kommazahl "3"}}', /eine Zahl, bekam aber "3"/],
  ['{{prozent "viel"}}', /einen Anteil zwischen 0 und 1, bekam aber "viel"/],
  ['{{prosa 3}}', /einen Text, bekam aber 3/],
  ['{{einzug -1}}', /eine ganze Zahl ab 0, bekam aber -1/],
  ['{{mehrzahl 2 "Sitzung" 3}}', /„mehrzahl“ braucht .*die Mehrzahl/],
  ['{{diagramm "fehlt"}}', /den Namen eines Diagramms dieses Dokuments, bekam aber "fehlt"/],
])('%s is refused with the line', (call, message) => {
  expect(() => fill(`erste Zeile\n${call}`, { x: {} })).toThrow(UsageError);
  expect(() => fill(`erste Zeile\n${call}`, { x: {} })).toThrow(message);
});
