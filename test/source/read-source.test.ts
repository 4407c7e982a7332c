import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSource } from '../../src/source/read-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readSource('a.yaml', bytes(text));

/** „code line:column-column“ for every finding. */
function findings(text: string): readonly string[] {
  return read(text).problems.map(({ code, range }) => {
    return `${code} ${range?.start.line}:${range?.start.column}-${range?.end.column}`;
  });
}

/** Of the processor: the clock would also count what other tests do at the same time. */
const secondsSince = (start: NodeJS.CpuUsage) => process.cpuUsage(start).user / 1e6;

const MAINZ = new URL('../../examples/mainz/', import.meta.url).pathname;
const EXAMPLES = readdirSync(MAINZ, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe('the ten commonest mistakes', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    [
      'a colon in a text',
      'ziel: Bericht: Kita',
      'yaml/doppelpunkt 1:7-20',
      'Der Text „Bericht: Kita“ enthält einen Doppelpunkt und braucht deshalb Anführungszeichen.',
      'ziel: "Bericht: Kita"',
    ],
    [
      'a field indented too far',
      'ort: rathaus\n  raum: 51',
      'yaml/einrueckung 2:3-11',
      '„raum: 51“ ist mit 2 Leerzeichen eingerückt, das passt zu keiner Zeile darüber.',
      'Ganz links beginnen wie „ort: rathaus“ in Zeile 1: raum: 51',
    ],
    [
      'a field of a list entry one space short',
      'anwesend:\n  - person: leyla\n   als: gast',
      'yaml/einrueckung 3:4-13',
      '„als: gast“ ist mit 3 Leerzeichen eingerückt, das passt zu keiner Zeile darüber.',
      'Mit 4 Leerzeichen einrücken wie „person: leyla“ in Zeile 2:     als: gast',
    ],
    [
      'a missing closing quote',
      'titel: "Bericht\nort: rathaus\n',
      'yaml/anfuehrungszeichen 1:8-16',
      'Zu dem Anführungszeichen vor „Bericht“ fehlt das schließende.',
      'titel: "Bericht"',
    ],
    [
      'text after the closing quote',
      'titel: "Fortbildung" Systemische',
      'yaml/anfuehrungszeichen 1:21-33',
      'Nach dem schließenden Anführungszeichen geht der Text weiter: „Systemische“.',
      `titel: '"Fortbildung" Systemische'`,
    ],
    [
      'a tab',
      'protokoll:\n\tfuehrung: piotr',
      'yaml/tabulator 2:1-2',
      '„fuehrung: piotr“ ist mit einem Tabulator eingerückt.',
      'Mit 2 Leerzeichen einrücken:   fuehrung: piotr',
    ],
    [
      'no space after the colon',
      'gremium:neustadt\ndatum: 2018-03-14',
      'yaml/feld-ohne-doppelpunkt 1:1-17',
      'In „gremium:neustadt“ fehlt nach dem Doppelpunkt ein Leerzeichen.',
      'gremium: neustadt',
    ],
    [
      'no colon',
      'gremium neustadt\ndatum: 2018-03-14',
      'yaml/feld-ohne-doppelpunkt 1:1-17',
      'In „gremium neustadt“ fehlt der Doppelpunkt nach dem Feldnamen.',
      'gremium: neustadt',
    ],
    [
      'no space after the dash',
      'anwesend:\n  - iris\n  -jochen\n  - beate',
      'yaml/listenstrich 3:3-10',
      'Nach dem Listenstrich in „-jochen“ fehlt ein Leerzeichen.',
      '  - jochen',
    ],
    [
      'a dash as Word makes it of a hyphen',
      'anwesend:\n  - iris\n  – jochen\n  - beate',
      'yaml/listenstrich 3:3-11',
      '„–“ in „– jochen“ ist kein Listenstrich; nötig ist der Bindestrich der Tastatur.',
      '  - jochen',
    ],
    [
      'a bullet that was copied',
      'anwesend:\n- iris\n• jochen',
      'yaml/listenstrich 3:1-9',
      '„•“ in „• jochen“ ist kein Listenstrich; nötig ist der Bindestrich der Tastatur.',
      '- jochen',
    ],
    [
      'an empty file',
      '',
      'datei/leer 1:1-1',
      'Die Datei ist leer.',
      'Inhalt ergänzen oder die Datei löschen.',
    ],
  ];
  it.each(cases)('explains %s', (_, text, place, message, hint) => {
    expect(findings(text)).toEqual([place]);
    expect(read(text).problems[0]).toMatchObject({ message, hint, severity: 'fehler' });
    expect(read(text).data).toBeUndefined();
  });
});

describe('other findings, one per cause', () => {
  it.each([
    ['a: 1\n<<<<<<< HEAD\nb: [\n=======\n\tb: 3\n>>>>>>> main', 'datei/konflikt 2:1-13'],
    ['# nur ein Kommentar\n\n', 'datei/leer 1:1-20'],
    ['a:\n\u00a0\u00a0b: 1', 'yaml/unsichtbar 2:1-3'],
    ['na\u200bme: 1', 'yaml/unsichtbar 1:1-6'],
    ['name:\u00a0Kita\nort: x', 'yaml/unsichtbar 1:6-7'],
    ['a:\n  -\u00a0b', 'yaml/unsichtbar 2:3-5'],
    ['a: &x b\n', 'yaml/nicht-erlaubt 1:4-6'],
    ['titel: *wichtig*', 'yaml/nicht-erlaubt 1:8-17'],
    ['titel: !wichtig', 'yaml/nicht-erlaubt 1:8-16'],
    ['<<: x', 'yaml/nicht-erlaubt 1:1-3'],
    ['%YAML 1.2\n---\na: 1', 'yaml/nicht-erlaubt 1:1-10'],
    ['a: 1\n---\nb: 2', 'yaml/nicht-erlaubt 2:1-4'],
    ['? a\n: b', 'yaml/nicht-erlaubt 1:1-2'],
    ['ort: ?', 'yaml/zeichen-am-anfang 1:6-7'],
    ['a: @b', 'yaml/zeichen-am-anfang 1:4-6'],
    ['a: `b`', 'yaml/zeichen-am-anfang 1:4-7'],
    ['a: %b', 'yaml/zeichen-am-anfang 1:4-6'],
    ['a: & Co', 'yaml/zeichen-am-anfang 1:4-8'],
    ['* a\n* b', 'yaml/zeichen-am-anfang 1:1-4'],
    ['a: > b', 'yaml/zeichen-am-anfang 1:4-7'],
    ['a: [eins, zwei\nb: 1', 'yaml/klammer 1:4-5'],
    ['a: [eins]]', 'yaml/klammer 1:10-11'],
    ['a: [eins] zwei', 'yaml/klammer 1:10-15'],
    ['a: {{name}}', 'yaml/klammer 1:5-11'],
    ['a: "C:\\dir"', 'yaml/rueckstrich 1:7-9'],
    ['a: "C:\\bilder"', 'yaml/rueckstrich 1:4-15'],
    ['a: - b', 'yaml/listenstrich 1:4-7'],
    ['a: b\n- c', 'yaml/listenstrich 2:1-4'],
    ['a:\n  - b\n    - c', 'yaml/listenstrich 3:5-8'],
    ['a: |\ntext\nb: 1', 'yaml/einrueckung 2:1-5'],
    ['a: |\n  text\n mehr\nb: 1', 'yaml/einrueckung 3:2-6'],
    [' a: 1\nb: 2', 'yaml/einrueckung 2:1-5'],
    ['a:\n   - x\n  - y', 'yaml/einrueckung 3:3-6'],
    ['- a\nb: c', 'yaml/einrueckung 2:1-5'],
    ['a: {b: c: d}', 'yaml/doppelpunkt 1:8-12'],
    ['a: [b, , c]', 'yaml/komma 1:1-12'],
    ['a: {b:1}', 'yaml/feld-ohne-doppelpunkt 1:5-8'],
    ['a: "b"#c', 'yaml/schreibweise 1:1-9'],
    [': a', 'yaml/schreibweise 1:1-2'],
  ])('%j', (text, place) => {
    expect(findings(text)).toEqual([place]);
    expect(read(text).data).toBeUndefined();
  });

  it('reports each line with a tab once and nothing else', () => {
    expect(findings('a:\n\tb: [\n\t\tc: "')).toEqual(['yaml/tabulator 2:1-2', 'yaml/tabulator 3:1-3']);
  });

  it('reconstructs the text that a comma has cut', () => {
    const text = 'traeger:\n  k: {name: Kinder-, Jugend- und Kulturzentrum, art: kita}';
    expect(findings(text)).toEqual(['yaml/komma 2:22-47']);
    expect(read(text).problems[0]).toMatchObject({
      message:
        'Das Komma zerschneidet den Text „Kinder-, Jugend- und Kulturzentrum“; zwischen { und } braucht er Anführungszeichen.',
      hint: '  k: {name: "Kinder-, Jugend- und Kulturzentrum", art: kita}',
    });
  });

  it('names the first place of a duplicate field, whatever its case or composition', () => {
    expect(findings('a:\n  b: 1\n  b: 2\nA: 3')).toEqual([
      'yaml/doppeltes-feld 3:3-4',
      'yaml/doppeltes-feld 4:1-2',
    ]);
    expect(findings('für: 1\nfu\u0308r: 2')).toEqual(['yaml/doppeltes-feld 2:1-4']);
    expect(read('a: 1\na: 2').problems[0]).toMatchObject({
      message: 'Das Feld „a“ steht schon in Zeile 1.',
      related: { range: { start: { line: 1, column: 1 } } },
    });
  });

  it('finds duplicates linearly', () => {
    const list = Array.from({ length: 2000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(read(list).problems).toEqual([]);
  });
});

describe('lost text', () => {
  it('warns with what was lost and keeps the data', () => {
    const file = read('ziel: Bedarf #1 klären');
    expect(file.data).toEqual({ ziel: 'Bedarf' });
    expect(file.problems).toMatchObject([
      {
        code: 'yaml/text-verloren',
        severity: 'warnung',
        message: '„#1 klären“ gilt als Kommentar und geht verloren.',
        hint: 'Gehört es zum Text: ziel: "Bedarf #1 klären"',
      },
    ]);
  });

  it('warns when the whole value is lost', () => {
    expect(findings('ziel: #1')).toEqual(['yaml/text-verloren 1:7-9']);
  });

  it('leaves comments alone', () => {
    expect(findings('# x\na: b # Kommentar\nc:      # Konzeption 3\n  - "d" #e\n#f\n')).toEqual([]);
  });

  it('is the cause of what follows', () => {
    expect(findings('a: x #1\n  y\nb: 1')).toContain('yaml/text-verloren 1:6-8');
  });
});

describe('data', () => {
  it('is text throughout', () => {
    const text = 'nr: 51.10\nbetrag: 1.500\nja: no\nleer:\nzeit: 0612\nliste: [1, {a: 2}]\n';
    expect(read(text).data).toEqual({
      nr: '51.10',
      betrag: '1.500',
      ja: 'no',
      leer: '',
      zeit: '0612',
      liste: ['1', { a: '2' }],
    });
  });

  it('has hostile names as plain own properties', () => {
    const data = read('__proto__: {x: 1}\nconstructor: 2\ntoString: 3') as { data: object };
    expect(Object.keys(data.data)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(data.data)).toBe(Object.prototype);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it('keeps tabs and no-break spaces inside block text', () => {
    const file = read('a: |\n  eins\n  \tzwei\n  \u00a0drei\n');
    expect(file.problems).toEqual([]);
    expect(file.data).toEqual({ a: 'eins\n\tzwei\n\u00a0drei\n' });
  });

  it('may start with ---', () => {
    expect(read('---\na: 1').data).toEqual({ a: '1' });
  });

  it.each(EXAMPLES)('equals what yaml gives for %s', (name) => {
    const content = readFileSync(join(MAINZ, name));
    const file = readSource(name, content);
    expect(file.problems).toEqual([]);
    expect(file.data).toEqual(parse(content.toString('utf8'), { schema: 'failsafe' }));
  });
});

describe('limits', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['dashes', '- '.repeat(500_000)],
    ['question marks', '? '.repeat(100_000)],
    ['colons', 'a: '.repeat(100_000)],
    ['indentation', Array.from({ length: 1400 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['depth 33', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['fields', Array.from({ length: 2001 }, (_, index) => `k${index}: 1`).join('\n')],
    ['entries', '- a\n'.repeat(10_001)],
    ['anchors', '&a '.repeat(300_000)],
    ['commas', `[${','.repeat(1_000_000)}`],
  ])('refuses too many %s quickly', (_, text) => {
    const start = process.cpuUsage();
    expect(read(text).problems.map((found) => found.code)).toEqual(['schema/umfang']);
    expect(secondsSince(start)).toBeLessThan(2);
  });

  it.each([
    ['closing brackets', ']'.repeat(1_000_000)],
    ['documents', '---\n'.repeat(250_000)],
    ['document ends', '...\n'.repeat(250_000)],
    ['stray colons', 'a\n: '.repeat(200_000)],
    ['an open quote', `a: "${'x\n '.repeat(300_000)}`],
  ])('survives %s', (_, text) => {
    const start = process.cpuUsage();
    expect(read(text).problems).toHaveLength(1);
    expect(secondsSince(start)).toBeLessThan(2);
  });

  it('allows what lies within', () => {
    expect(findings(`${'['.repeat(32)}${']'.repeat(32)}`)).toEqual([]);
    expect(findings('- a\n'.repeat(10_000))).toEqual([]);
  });
});

describe('five hundred mutations', () => {
  const original = readFileSync(join(MAINZ, 'gremium.yaml'), 'utf8').slice(0, 6000);
  const PIECES = [
    ':',
    ': ',
    '"',
    "'",
    '- ',
    '-',
    '\n',
    ' ',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' #x',
    '&',
    '*',
  ];
  const MORE = [
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\\',
    '?',
    '? ',
    '---\n',
    '...\n',
    '\u00a0',
    'ä',
    '😀',
    '<<: ',
    '\n\n',
  ];
  const pieces = [...PIECES, ...MORE];

  /** Deterministic, so that a failure can be repeated. */
  function generator(seed: number): (limit: number) => number {
    let state = seed;
    return (limit) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
  }

  function mutate(seed: number): string {
    const random = generator(seed);
    let text = original;
    for (let count = 1 + random(3); count > 0; count -= 1) {
      const at = random(text.length);
      const drop = random(2) === 0 ? 0 : random(6);
      text = text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at + drop);
    }
    return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
  }

  it.each(Array.from({ length: 500 }, (_, index) => index))('survives mutation %i', (seed) => {
    const file = read(mutate(seed));
    const lines = file.text.split('\n');
    for (const { message, hint, range } of file.problems) {
      const line = lines[(range?.start.line ?? 0) - 1];
      expect(line, message).toBeDefined();
      expect(range?.end.line).toBe(range?.start.line);
      expect(range?.start.column).toBeGreaterThan(0);
      expect(range?.end.column).toBeGreaterThanOrEqual(range?.start.column ?? 0);
      expect(range?.end.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      expect(`${message} ${hint}`).not.toMatch(/\b(?:must|implicit|unexpected|undefined|scalar|token)\b/i);
    }
  });
});
