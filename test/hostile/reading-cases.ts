/** The rows of the bad-input table that are about reading: what stands in mitglieder/kim-neu.yaml, unless another file is named. */
export interface ReadingCase {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly path?: string;
}

const member = (rest = '') => `name: Kim Neu\neinrichtung: kita-sonne\n${rest}`;
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const TOWN_BY_NAMES = (field: string, lines: string) => `format: 1
kommune: Stadt Musterstadt
amt: Jugendamt
absender:
  zeilen: [Stadt Musterstadt, Jugendamt]
  email: jugendamt@musterstadt.example
gremienarten:
  runde: { bezeichnung: Sozialraumrunde }
${field}:
${lines}`;

export const READING_CASES: readonly ReadingCase[] = [
  // Windows-1252, UTF-16, lone CR, control characters, NUL, lone surrogate
  { name: 'Windows-1252', content: bytes('name: J', [0xfc], 'rgen Neu\n') },
  {
    name: 'UTF-16 with its mark',
    content: bytes([0xff, 0xfe], Buffer.from('name: Kim\n', 'utf16le').toJSON().data),
  },
  { name: 'UTF-16 without its mark', content: Buffer.from('name: Kim\n', 'utf16le') },
  { name: 'lone CR', content: 'name: Kim Neu\reinrichtung: kita-sonne\r' },
  { name: 'a bell', content: member('email: "a\u0007b"\n') },
  { name: 'NUL', content: member('email: \u0000\n') },
  { name: 'a terminal escape', content: member('email: \u001b[31mrot\n') },
  { name: 'a lone surrogate as bytes', content: bytes('name: Kim ', [0xed, 0xa0, 0x80], 'Neu\n') },
  { name: 'a lone surrogate as an escape', content: 'name: "Kim \\ud800 Neu"\n' },
  { name: 'what an editor left of an umlaut', content: 'name: J\ufffdrgen Neu\n' },
  // BOM, CRLF, NFD; names that differ only in composition or case
  {
    name: 'BOM, CRLF and NFD are fine',
    content: bytes([0xef, 0xbb, 0xbf], 'name: Ju\u0308rgen Neu\r\neinrichtung: kita-sonne\r\n'),
  },
  { name: 'two fields that differ in composition', content: member('für: 1\nfu\u0308r: 2\n') },
  {
    name: 'two fields that differ in case',
    content: member('email: kim@musterstadt.example\nEmail: neu@musterstadt.example\n'),
  },
  {
    name: 'two ids that differ in case',
    path: 'gremium.yaml',
    content: TOWN_BY_NAMES('zwecke', '  honorar: Honorare\n  Honorar: Sachkosten\n'),
  },
  { name: 'two files that differ in case', path: 'mitglieder/Jo-Muster.yaml', content: member() },
  // no-break spaces, zero width, bidi controls
  { name: 'a no-break space in a field name', content: member('e\u00a0mail: kim@musterstadt.example\n') },
  { name: 'a no-break space as indentation', content: 'name: Kim Neu\ngremien:\n\u00a0\u00a0- nord\n' },
  { name: 'a no-break space in an empty line', content: 'name: Kim Neu\n\u00a0\neinrichtung: kita-sonne\n' },
  { name: 'a no-break space after a colon', content: 'name:\u00a0Kim Neu\n' },
  { name: 'a bidi control in a field name', content: member('em\u202eail: kim@musterstadt.example\n') },
  {
    name: 'a bidi control in an id',
    path: 'gremium.yaml',
    content: TOWN_BY_NAMES('zwecke', '  hono\u202erar: Honorare\n'),
  },
  { name: 'a bidi control in a reference', content: 'name: Kim Neu\neinrichtung: kita\u202e-sonne\n' },
  { name: 'a bidi control in a file name', path: 'mitglieder/kim\u202e-neu.yaml', content: member() },
  { name: 'a bidi control in an address', content: member('email: kim\u202e@musterstadt.example\n') },
  {
    name: 'a bidi control and zero width in running text',
    content: 'name: "Kim\u202e Ne\u200bu"\neinrichtung: kita-sonne\n',
  },
  {
    name: 'no-break spaces, soft hyphens and joiners in running text are fine',
    content: 'name: "Kim\u00a0Neu\u202fMu\u00adster 👩‍👧"\neinrichtung: kita-sonne\n',
  },
  // tabs, duplicate keys, empty file, unfinished quote, conflict
  { name: 'tabs', content: 'name: Kim Neu\ngremien:\n\t- nord\n' },
  { name: 'a duplicate key', content: member('name: Kim Alt\n') },
  { name: 'an empty file', content: '' },
  { name: 'only comments', content: '# Kim Neu\n' },
  { name: 'an unfinished quote', content: 'name: "Kim Neu\neinrichtung: kita-sonne\n' },
  {
    name: 'a conflict, alone although more is wrong',
    content:
      'name: Kim Neu\n<<<<<<< HEAD\n\teinrichtung: "kita-sonne\n=======\neinrichtung: *sonne\n>>>>>>> neu\n',
  },
  // anchors and the like, limits
  { name: 'an anchor', content: 'name: &kim Kim Neu\neinrichtung: kita-sonne\n' },
  { name: 'an alias', content: 'name: Kim Neu\neinrichtung: *sonne\n' },
  { name: 'a merge key', content: member('<<: {email: kim@musterstadt.example}\n') },
  { name: 'a tag', content: 'name: !!str Kim Neu\neinrichtung: kita-sonne\n' },
  { name: 'a directive', content: `%YAML 1.2\n---\n${member()}` },
  { name: 'a second document', content: `${member()}---\nname: Noch jemand\n` },
  { name: 'depth 33', content: `name: ${'['.repeat(33)}${']'.repeat(33)}\n` },
  { name: '2,001 fields', content: Array.from({ length: 2001 }, (_, index) => `feld${index}: 1\n`).join('') },
  { name: '10,001 items', content: `name: Kim Neu\ngremien:\n${'  - nord\n'.repeat(10_001)}` },
  { name: 'a text of more than 64 KiB', content: `einrichtung: kita-sonne\nname: ${'x'.repeat(65_537)}\n` },
  { name: 'a file of more than 1 MiB', content: `${member()}#${'x'.repeat(1024 * 1024)}\n` },
  // what YAML 1.1 and core schemas make of words and numbers
  {
    name: 'numbers and words stay what was typed',
    content: 'name: 0612\neinheit: 51.10\neinrichtung: no\ntelefon: 08\n',
  },
  {
    name: 'a meeting on a day that does not exist',
    path: 'sitzungen/2018/2018-02-30-nord.yaml',
    content: 'gremium: nord\ndatum: 2018-02-30\nbeginn: 24:30\nort: kita-sonne\nstatus: on\n',
  },
  {
    name: 'an amount that can be read in two ways',
    path: 'budgets/2018/nord.yaml',
    content: 'gremium: nord\ntoepfe:\n  praevention: { ansatz: 1.500, quelle: Haushalt 08 }\n',
  },
  // unknown fields, names of JavaScript
  {
    name: 'unknown fields',
    path: 'sitzungen/2018/2018-05-09-nord.yaml',
    content:
      'gremium: nord\ndatm: 2018-05-09\nbeginn: 14:00\nort: kita-sonne\nstatus: geplant\nmaßnahmen: []\nAnwesend: [jo-muster]\ntagesordnung:\n  - titel: Sommerfest\n    Öffentlich: ja\n',
  },
  {
    name: 'names of JavaScript as fields',
    content: member('__proto__: {email: x}\nconstructor: 1\ntoString: 2\n'),
  },
  {
    name: 'names of JavaScript as ids',
    path: 'gremium.yaml',
    content: TOWN_BY_NAMES(
      'zwecke',
      '  __proto__: Honorare\n  constructor: Sachkosten\n  toString: Fahrten\n',
    ),
  },
  {
    name: 'names of JavaScript as references',
    content:
      'name: Kim Neu\neinrichtung: __proto__\ngremien:\n  - { gremium: constructor, von: 2018-01-01 }\n  - { gremium: toString, von: 2018-01-01 }\n',
  },
];
