import { describe, expect, test } from 'vitest';
import { CODES } from '../src/codes.ts';
import { DOCUMENTS } from '../src/documents/all-documents.ts';
import { REGELN } from '../src/documents/umsetzung-regeln.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { type Form, inWorten, ohneBegriff, worteOf } from '../src/model/begriffe.ts';
import type { Begriffe } from '../src/model/entities.ts';

const FREMD = /Sozialr(?:a|ä)um|Stadtteil|Leitfrage|Handlungsebene/;
/** A form in braces that nobody put the words into. */
const MARKER = /\{\p{L}+(?: \p{L}+)?\}/u;

describe('a term', () => {
  const wort = worteOf({
    begriffe: {
      sozialraum: { einzahl: 'Region', mehrzahl: 'Regionen' },
      stadtteil: { einzahl: 'Viertel', mehrzahl: 'Viertel' },
      leitfrage: { einzahl: 'Impuls', mehrzahl: 'Impulse' },
      handlungsebene: { einzahl: 'Bezirk', mehrzahl: 'Bezirke' },
    },
  });
  const CASES: readonly (readonly [article: string, der: string, die: string, das: string])[] = [
    ['der', 'der Bezirk', 'die Region', 'das Viertel'],
    ['des', 'des Bezirks', 'der Region', 'des Viertels'],
    ['dem', 'dem Bezirk', 'der Region', 'dem Viertel'],
    ['den', 'den Bezirk', 'die Region', 'das Viertel'],
    ['ein', 'ein Bezirk', 'eine Region', 'ein Viertel'],
    ['eines', 'eines Bezirks', 'einer Region', 'eines Viertels'],
    ['einem', 'einem Bezirk', 'einer Region', 'einem Viertel'],
    ['einen', 'einen Bezirk', 'eine Region', 'ein Viertel'],
    ['kein', 'kein Bezirk', 'keine Region', 'kein Viertel'],
    ['keinem', 'keinem Bezirk', 'keiner Region', 'keinem Viertel'],
    ['jeder', 'jeder Bezirk', 'jede Region', 'jedes Viertel'],
    ['jedem', 'jedem Bezirk', 'jeder Region', 'jedem Viertel'],
    ['jeden', 'jeden Bezirk', 'jede Region', 'jedes Viertel'],
    ['dieser', 'dieser Bezirk', 'diese Region', 'dieses Viertel'],
    ['dieses', 'dieses Bezirks', 'dieser Region', 'dieses Viertels'],
    ['diesen', 'diesen Bezirk', 'diese Region', 'dieses Viertel'],
  ];
  test.each(CASES)('after „%s“ is declined in every gender', (article, der, die, das) => {
    expect(wort(`${article} handlungsebene` as Form)).toBe(der);
    expect(wort(`${article} sozialraum` as Form)).toBe(die);
    expect(wort(`${article} stadtteil` as Form)).toBe(das);
  });

  test('begins a sentence', () => {
    expect(wort('Jeder sozialraum')).toBe('Jede Region');
    expect(wort('Einem stadtteil')).toBe('Einem Viertel');
  });

  test('has a plural, with an -n in the dative where it has none', () => {
    expect(wort('sozialraeume')).toBe('Regionen');
    expect(wort('die stadtteile')).toBe('die Viertel');
    expect(wort('den stadtteile')).toBe('den Vierteln');
    expect(wort('den sozialraeume')).toBe('den Regionen');
    expect(wort('Der leitfragen')).toBe('Der Impulse');
  });

  test('is that of the program where the city says nothing', () => {
    expect(worteOf()('des sozialraum')).toBe('des Sozialraums');
    expect(worteOf({})('den sozialraeume')).toBe('den Sozialräumen');
    expect(worteOf({})('jedem leitfrage')).toBe('jeder Leitfrage');
  });

  const stadtteil = (begriff: Begriffe['stadtteil']) =>
    worteOf(begriff ? { begriffe: { stadtteil: begriff } } : {});
  test.each([
    ['Kiez', 'Kieze', 'des Kiezes', 'den Kiezen'],
    ['Kreis', 'Kreise', 'des Kreises', 'den Kreisen'],
    ['Quartier', 'Quartiere', 'des Quartiers', 'den Quartieren'],
    ['Gemeinde', 'Gemeinden', 'der Gemeinde', 'den Gemeinden'],
    ['Siedlung', 'Siedlungen', 'der Siedlung', 'den Siedlungen'],
    ['Ortsteil', 'Ortsteile', 'des Ortsteils', 'den Ortsteilen'],
    ['Grätzl', 'Grätzls', 'des Grätzls', 'den Grätzls'],
  ])('„%s“ needs no more than its plural', (einzahl, mehrzahl, genitiv, dativ) => {
    const declined = stadtteil({ einzahl, mehrzahl });
    expect([declined('des stadtteil'), declined('den stadtteile')]).toEqual([genitiv, dativ]);
  });

  test('can say what cannot be computed', () => {
    const declined = stadtteil({
      einzahl: 'Grätzl',
      mehrzahl: 'Grätzel',
      geschlecht: 'das',
      genitiv: 'Grätzels',
      dativ_mehrzahl: 'Grätzln',
    });
    expect(declined('den stadtteil')).toBe('das Grätzl');
    expect(declined('des stadtteil')).toBe('des Grätzels');
    expect(declined('den stadtteile')).toBe('den Grätzln');
  });

  test('is not said twice', () => {
    expect(ohneBegriff('Region Nord', wort)).toBe('Nord');
    expect(ohneBegriff('Regionalverbund', wort)).toBe('Regionalverbund');
    expect(ohneBegriff('Nord', wort)).toBe('Nord');
  });

  test('in braces stands in a text; other braces stay', () => {
    expect(inWorten('{Jeder stadtteil} in {keinem sozialraum}: {a: b}', wort)).toBe(
      'Jedes Viertel in keiner Region: {a: b}',
    );
  });
});

test('no table of texts has a fixed term or a form that does not exist', () => {
  const texts = [
    ...Object.values(CODES).flatMap(({ title, meaning, remedy }) => [title, meaning, remedy]),
    ...DOCUMENTS.flatMap(({ titel, fuer }) => [titel, fuer]),
    ...REGELN.map(({ titel }) => titel),
  ];
  expect(texts.filter((text) => FREMD.test(text))).toEqual([]);
  const wort = worteOf({});
  expect(texts.map((text) => inWorten(text, wort)).filter((text) => MARKER.test(text))).toEqual([]);
});

/** One city's concept explains nothing to another; „zum Beispiel“ does. */
test('no schema names a section of a concept as its reason', () => {
  const texts = [...readSchemas().values()].flatMap((schema) =>
    [...JSON.stringify(schema).matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => /\((?:Konzeption|Geschäftsordnung|Satzung)\b/.test(text))).toEqual([]);
});
