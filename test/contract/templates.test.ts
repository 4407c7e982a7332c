import { describe, expect, test } from 'vitest';
import { readContract, readPackageTemplates } from '../../src/files/read-package.ts';
import { checkTemplates } from '../../src/render/check-templates.ts';
import type { TemplateProblem } from '../../src/render/template-walk.ts';

const OURS = readPackageTemplates();
const contract = readContract();

function problemsOf(own: Readonly<Record<string, string>>): readonly TemplateProblem[] {
  const texts = new Map(Object.entries(own));
  return checkTemplates({ own: texts, templates: new Map([...OURS, ...texts]), contract });
}

/** „3:8 feld: …“, one line for each. */
function linesOf(own: Readonly<Record<string, string>>): readonly string[] {
  return problemsOf(own).map(({ code, place, message, hint }) =>
    [
      `${place.source}:${place.start.line}:${place.start.column + 1}`,
      code.replace('dokumentvorlage/', ''),
      `${message}${hint === undefined ? '' : ` → ${hint}`}`,
    ].join(' '),
  );
}

test('our own templates name nothing that their documents do not publish', () => {
  expect(linesOf(Object.fromEntries(OURS))).toEqual([]);
});

describe('a path that the document never gets', () => {
  test.each([
    ['{{sitzung.gremien}}', '1:3 feld „sitzung“ hat kein Feld „gremien“. → Meinten Sie „gremium“?'],
    [
      '# A\n\n  {{#if sitzung.ort.xyz}}{{/if}}',
      '3:9 feld „sitzung.ort“ hat kein Feld „xyz“. → Möglich sind hier: name, anschrift, hinweis.',
    ],
    [
      '{{#vorhanden anlass}}{{/vorhanden}}',
      '1:14 feld Ein Feld „anlass“ gibt es hier nicht. → Möglich sind hier: sitzung, absage, entwurf, fassung, stufe, text, rueckmeldung_bis, anlagen, tagesordnung, erstpunkte, team, gruppen, auftraege, verteiler, stand, kommune, amt, absender, federfuehrung, fusszeile und 3 weitere (docs/vorlagen.md).',
    ],
    ['{{datum sitzung.dtum}}', '1:9 feld „sitzung“ hat kein Feld „dtum“. → Meinten Sie „datum“?'],
    [
      '{{#each tagesordnung}}{{titl}}{{/each}}',
      '1:25 feld Ein Feld „titl“ gibt es hier nicht. → Meinten Sie „titel“?',
    ],
    [
      '{{#each tagesordnung}}{{kommune}}{{/each}}',
      '1:25 feld Ein Feld „kommune“ gibt es hier nicht. → Weiter außen gibt es das Feld; von hier aus heißt es „../kommune“.',
    ],
    [
      '{{#each tagesordnung}}{{#each leitfragen}}{{titel}}{{/each}}{{/each}}',
      '1:45 feld Ein Feld „titel“ gibt es hier nicht. → Weiter außen gibt es das Feld; von hier aus heißt es „../titel“.',
    ],
    [
      '{{#each tagesordnung as |punkt|}}{{punkt.nummr}}{{/each}}',
      '1:36 feld „punkt“ hat kein Feld „nummr“. → Meinten Sie „nummer“?',
    ],
    [
      '{{#with sitzung}}{{ort.strasse}}{{/with}}',
      '1:20 feld „ort“ hat kein Feld „strasse“. → Möglich sind hier: name, anschrift, hinweis.',
    ],
    ['{{@root.sitzung.nme}}', '1:3 feld „@root.sitzung“ hat kein Feld „nme“. → Meinten Sie „name“?'],
    [
      '{{../kommune}}',
      '1:3 feld „../kommune“ führt weiter hinaus, als Blöcke offen sind. → „../“ verlässt einen Block „{{#each}}“ oder „{{#with}}“, aber kein Partial; ganz nach außen führt „@root.“.',
    ],
    [
      '{{sitzung.datum.jahr}}',
      '1:3 feld „sitzung.datum“ hat kein Feld „jahr“. → Das ist ein einzelner Wert ohne Felder.',
    ],
    [
      '{{tagesordnung.titel}}',
      '1:3 feld „tagesordnung“ hat kein Feld „titel“. → Das ist eine Liste; ihre Teile gibt es innerhalb von „{{#each …}}“.',
    ],
    [
      '{{datum (gleich sitzung.a sitzung.datum)}}',
      '1:17 feld „sitzung“ hat kein Feld „a“. → Möglich sind hier: id, gremium, teilraeume, gemeinsam, name, anlass, teilnehmendenzahl, datum, beginn, ende, ort, raum, leitung, protokollfuehrung, naechste.',
    ],
  ])('%s', (text, expected) => {
    expect(linesOf({ einladung: text })[0]).toBe(`einladung:${expected}`);
  });

  test('is found in a partial, with a document that has no such field', () => {
    expect(linesOf({ 'partials/fuss': '{{kommune}} {{jahr}}' })).toEqual([
      expect.stringMatching(
        /^partials\/fuss:1:15 feld Ein Feld „jahr“ gibt es hier nicht \(im Dokument „.+“ und \d+ weiteren\)\. → /,
      ),
    ]);
  });

  test('is found behind a partial of ours, at the call', () => {
    const [line, ...others] = linesOf({ loeschliste: '# T\n\n{{> partials/ort}}' });
    expect(line).toBe(
      'loeschliste:3:1 feld Das Partial „partials/ort“ bekommt hier nicht, was es braucht: Ein Feld „sitzung“ gibt es hier nicht. → Das Partial nur aufrufen, wo es das Feld gibt, oder es mitgeben: „{{> partials/ort feld=…}}“.',
    );
    expect(others).toEqual([]);
  });
});

describe('what is used as something that it is not', () => {
  test.each([
    ['{{sitzung}}', '1:3 art „sitzung“ ist eine Gruppe von Feldern und kein einzelner Wert.'],
    ['{{tagesordnung}}', '1:3 art „tagesordnung“ ist eine Liste und kein einzelner Wert.'],
    [
      '{{#each sitzung.datum}}{{x}}{{/each}}',
      '1:9 art „{{#each}}“ braucht eine Liste; „sitzung.datum“ ist ein Text.',
    ],
    [
      '{{#each sitzung}}{{x}}{{/each}}',
      '1:9 art „{{#each}}“ braucht eine Liste; „sitzung“ ist eine Gruppe von Feldern.',
    ],
    [
      '{{euro sitzung.datum}}',
      '1:8 art „euro“ braucht einen Betrag in ganzen Cent; „sitzung.datum“ ist ein Text.',
    ],
    ['{{datum entwurf}}', '1:9 art „datum“ braucht ein Datum wie 2018-03-14; „entwurf“ ist Ja oder Nein.'],
    [
      '{{liste tagesordnung}}',
      '1:9 art „liste“ braucht eine Liste von Texten; „tagesordnung“ ist eine Liste.',
    ],
    ['{{datum}}', '1:1 schreibweise „datum“ braucht ein Datum wie 2018-03-14; eine Angabe fehlt.'],
  ])('%s', (text, expected) => {
    const lines = linesOf({ einladung: text });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`einladung:${expected}`);
  });
});

describe('what no template may write', () => {
  test.each([
    [
      '# T\n\n{{#if entwurf}}',
      '3:1 schreibweise Der Block „{{#if}}“ ist nicht geschlossen; es fehlt „{{/if}}“.',
    ],
    [
      '# T\n{{#if entwurf}}\n{{/each}}',
      '2:4 schreibweise Auf „{{#if}}“ folgt „{{/each}}“; der Block ist nicht geschlossen.',
    ],
    ['# T\n{{kommune', '2:'],
    ['{{datm stand}}', '1:1 schreibweise Unbekannter Helfer „datm“. → Meinten Sie „datum“?'],
    ['{{#gros stand}}{{/gros}}', '1:1 schreibweise Unbekannter Helfer „{{#gros}}“. → '],
    ['{{{kommune}}}', '1:1 schreibweise „{{{…}}}“ ist nicht erlaubt; zwei Klammern schreiben.'],
    ['{{kommune.constructor}}', '1:3 schreibweise „kommune.constructor“ gibt es hier nicht.'],
    ['{{> (kommune)}}', '1:1 schreibweise Der Name eines Partials muss fest dastehen.'],
    [
      '# T\n{{> partials/fus}}',
      '2:1 schreibweise Unbekanntes Partial „partials/fus“. → Meinten Sie „partials/fuss“?',
    ],
    [
      '# T\n\n:::schmuck\nx\n:::',
      '3:1 schreibweise Den Bereich „:::schmuck“ gibt es nicht. → Bekannt sind :::kopf, ',
    ],
  ])('%s', (text, expected) => {
    const lines = linesOf({ einladung: text });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`einladung:${expected}`);
  });

  test('a partial that calls itself, over others', () => {
    const own = {
      einladung: '{{> partials/a}}',
      'partials/a': '{{> partials/b}}',
      'partials/b': 'x\n {{> partials/a}}',
    };
    expect(linesOf(own)).toEqual([
      expect.stringContaining('partials/b:2:2 schreibweise Das Partial „partials/a“ ruft sich selbst auf'),
    ]);
  });
});

describe('a template that nobody uses', () => {
  test.each([
    ['einladungen', 'Meinten Sie „einladung“?'],
    ['partials/fus', 'Meinten Sie „partials/fuss“?'],
    ['partials/wappenzeile', 'Mit „{{> partials/wappenzeile}}“ aufrufen oder löschen.'],
  ])('%s', (name, hint) => {
    expect(linesOf({ [name]: 'x' })).toEqual([
      `${name}:1:1 unbenutzt Kein Dokument verwendet die Vorlage „${name}“. → ${hint}`,
    ]);
  });

  test('does not count when another one of the city calls it', () => {
    expect(linesOf({ einladung: '{{> partials/wappen}}', 'partials/wappen': '{{kommune}}' })).toEqual([]);
  });
});

test('partials that call each other many times over cannot wear us down, and are not called fine', () => {
  const filler = 'x'.repeat(10_000);
  const level = (number: number) =>
    ['a', 'b', 'c'].map((name) => `{{> partials/e${number + 1} x=this ${name}=kommune}}`).join('');
  const own = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [
      `partials/e${index}`,
      filler + (index === 24 ? '' : level(index)),
    ]),
  );
  const start = performance.now();
  expect(linesOf({ ...own, einladung: '{{> partials/e0}}' })).toEqual([
    expect.stringContaining('schreibweise Die Vorlagen rufen einander so oft auf'),
  ]);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a template as large as they may be, with a mistake in every place, is answered quickly', () => {
  const start = performance.now();
  const own = { 'partials/briefkopf': '{{kommunex}}'.repeat((256 * 1024) / 12) };
  expect(linesOf(own)).toHaveLength(100);
  expect(performance.now() - start).toBeLessThan(10_000);
});
