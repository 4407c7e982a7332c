import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHoldMerkmale, mayNameSomebody } from '../src/checks/merkmal-anzeichen.ts';
import { angabenIn } from '../src/checks/merkmale-angaben.ts';
import { anschriftenIn } from '../src/checks/merkmale-anschriften.ts';
import { familienIn, unbekannteNamenIn } from '../src/checks/merkmale-namen.ts';

const NIEMAND = { personen: new Set<string>(), orte: new Set<string>() };
const KONTAKTE = { nummern: new Set<string>(), staemme: [], emails: new Set<string>() };

/** Words that the finders look for, and what they look for beside them. */
const WORDS = fc.constantFrom(
  ...'Familie Pflegefamilie Familien Eheleute Ehepaar Bedarfsgemeinschaft Kind Kindes Kinds Pflegekind Kindsmutter Kindesvater Sohn Sohnes'.split(
    ' ',
  ),
  ...'Tochter Bruder Schwester Schülerin Schülers Jugendlicher Mädchens Jungen Junge Baby Säugling Enkelin Enkels Mündel Klientin'.split(
    ' ',
  ),
  ...'Frau Herrn Herr Fr. Hr. Hrn. Dr. Prof. med. Bürgermeisterin bürgermeister Pfarrer von van der und namens'.split(
    ' ',
  ),
  ...'geb. geboren Geb Geburtsdatum Geburtstag: GebDat Geb.-Dat. * am in ist war der J. Jahre alt Jahre, -jährig jähriger'.split(
    ' ',
  ),
  ...'Az Az. AZ: Aktenzeichen Aktennr. Akte Nr. Geschäftszeichen Fallnummer Fall Hilfeplan HP-Nr. Vorgangsnummer BG-Nr. lautet'.split(
    ' ',
  ),
  ...'Tel Tel.: telefon Telefonnummer MOBIL Handynummer Rufnummer whatsapp whatſapp unter 0171 0211 +49 0049 (0) (0211) / - ( ) ,'.split(
    ' ',
  ),
  ...'Kranweg Berliner Str. Straße Hafenstraße Lindenplatz Allee Hof wohnt Wohnhaft Anschrift: Adresse gemeldet jetzt im zur'.split(
    ' ',
  ),
  ...'Leon Yilmaz Müller-Lüdenscheidt Őrsi M. Uhr 8 12a 7 14.3.2010 14. März 2011-02-03 2009 12345 5550001 123456 99 x@web.de'.split(
    ' ',
  ),
);
const TEXTS = fc
  .array(fc.tuple(WORDS, fc.constantFrom(' ', ' ', ' ', '', '  ', '\n')), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.flat().join(''));
/** The same text as it may stand in a file, folded at any space. */
const FOLDED = fc
  .tuple(TEXTS, fc.constantFrom(' ', '\n      ', '\r\n        '))
  .map(([text, space]) => ({ text, inFile: `ergebnis: >-\n  ${text.replace(/\s/g, space)}\n` }));

const RUNS = { numRuns: 20_000, seed: 7 };

describe('a file that is passed over holds nothing that the finders would find', () => {
  test('data of a client', () => {
    let found = 0;
    fc.assert(
      fc.property(FOLDED, ({ text, inFile }) => {
        const merkmale = [
          ...angabenIn(text, KONTAKTE),
          ...anschriftenIn(text, new Set()),
          ...familienIn(text, NIEMAND),
        ];
        if (merkmale.length === 0) return;
        found += 1;
        expect(mayHoldMerkmale(inFile)).toBe(true);
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(500);
  });

  test('names', () => {
    let found = 0;
    fc.assert(
      fc.property(FOLDED, ({ text, inFile }) => {
        if ([...unbekannteNamenIn(text, NIEMAND)].length === 0) return;
        found += 1;
        expect(mayNameSomebody(inFile)).toBe(true);
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(200);
  });

  test('letters behind a backslash count as anything', () => {
    expect(mayHoldMerkmale('ergebnis: "\\u0046amilie Yilmaz"\n')).toBe(true);
    expect(mayNameSomebody('ergebnis: "\\x46rau Yilmaz"\n')).toBe(true);
  });

  test('ordinary minutes are passed over', () => {
    const minutes =
      'datum: 2018-03-14\nergebnis: >-\n  Am 3. Mai kamen 24 Kinder und Familien\n  mit Frauen ins Café.\n';
    expect(mayHoldMerkmale(minutes)).toBe(false);
    expect(mayNameSomebody(minutes)).toBe(false);
  });
});
