import { describe, expect, test } from 'vitest';
import { readContract, readPackageTemplates } from '../../src/files/read-package.ts';
import { checkTemplates } from '../../src/render/check-templates.ts';
import type { ContractNode } from '../../src/render/contract.ts';
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
      '{{#with this}}{{../kommune}}{{/with}}',
      '1:17 feld „../kommune“ führt weiter hinaus, als Blöcke offen sind. → „../“ verlässt einen Block „{{#each}}“ oder „{{#with}}“, aber kein Partial; ganz nach außen führt „@root.“.',
    ],
    [
      '{{#each tagesordnung as |punkt nr|}}{{nr.wert}}{{/each}}',
      '1:39 feld „nr“ hat kein Feld „wert“. → Das ist ein einzelner Wert ohne Felder.',
    ],
    ['{{tagesordnung.[0].titl}}', '1:3 feld „tagesordnung.0“ hat kein Feld „titl“. → Meinten Sie „titel“?'],
    [
      '{{datum (gleich sitzung.a sitzung.datum)}}',
      '1:17 feld „sitzung“ hat kein Feld „a“. → Möglich sind hier: id, gremium, teilraeume, gemeinsam, name, titel, anlass, teilnehmendenzahl, datum, beginn, ende, ort, raum, leitung, protokollfuehrung, naechste.',
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

test('what follows from one mistake is not told again', () => {
  const text = '{{#each tagesordnungx}}{{#each teile}}{{datum this}}{{/each}}{{/each}}';
  expect(linesOf({ einladung: text })).toEqual([expect.stringMatching(/:1:9 feld .*„tagesordnungx“/)]);
});

test('a field that the document has further out is named as a partial reaches it', () => {
  expect(linesOf({ einladung: '{{> partials/ich sitzung}}', 'partials/ich': '{{kommune}}' })).toEqual([
    expect.stringMatching(/^partials\/ich:1:3 feld .* von hier aus heißt es „@root\.kommune“\.$/),
  ]);
});

test('a value of two kinds has the fields of both', () => {
  const short: ContractNode = { type: 'object', properties: { kurz: { type: 'string' } } };
  const nameOf = (name: ContractNode): ContractNode => ({ type: 'object', properties: { name } });
  const ort: ContractNode = { anyOf: [nameOf({ type: 'string' }), nameOf(short), { type: 'null' }] };
  const own = new Map([['probe', '{{ort.name}} {{ort.name.kurz}} {{ort.name.krz}} {{euro ort.name}}']]);
  const vorlagen = { probe: { type: 'object', properties: { ort } } };
  const found = checkTemplates({
    own,
    templates: own,
    contract: { version: 1, teile: {}, vorlagen, oeffentlich: {} },
  });
  expect(found.map(({ message, hint }) => [message, hint])).toEqual([
    ['„ort.name“ hat kein Feld „krz“.', 'Meinten Sie „kurz“?'],
    ['„euro“ braucht einen Betrag in ganzen Cent; „ort.name“ ist eine Gruppe von Feldern.', undefined],
  ]);
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
    [
      '{{datum tagesordnung.length}}',
      '1:9 art „datum“ braucht ein Datum wie 2018-03-14; „tagesordnung.length“ ist eine Zahl.',
    ],
    ['{{datum null}}', '1:9 art „datum“ braucht ein Datum wie 2018-03-14; „null“ ist immer leer.'],
    ['{{zahl undefined}}', '1:8 art „zahl“ braucht eine ganze Zahl; die Angabe ist immer leer.'],
    ['{{datum stand stand}}', '1:1 schreibweise „datum“ braucht ein Datum wie 2018-03-14; hier steht mehr.'],
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
    [
      'xyz',
      'Die Vorlage eines Dokuments heißt wie in docs/vorlagen.md, ein Partial liegt in „templates/partials/“.',
    ],
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

test('the mistakes of a template and of its partials are a hundred at most', () => {
  const wrong = '{{kommunex}}\n'.repeat(60);
  const own = { einladung: `${wrong}{{> partials/ich}}`, 'partials/ich': wrong };
  const lines = linesOf(own);
  expect(lines.filter((line) => line.startsWith('einladung:'))).toHaveLength(60);
  expect(lines.filter((line) => line.startsWith('partials/ich:'))).toHaveLength(40);
});

test('partials may call each other up to a depth, no further', () => {
  const chain = (length: number) => {
    const partials = Array.from({ length }, (_, at) => [
      `partials/p${at + 1}`,
      at + 1 === length ? 'Ende' : `{{> partials/p${at + 2}}}`,
    ]);
    return linesOf({ einladung: '{{> partials/p1}}', ...Object.fromEntries(partials) });
  };
  expect(chain(32)).toEqual([]);
  expect(chain(33)).toEqual([
    expect.stringMatching(/^partials\/p32:1:1 schreibweise Mehr als 32 Partials rufen einander auf/),
  ]);
});
