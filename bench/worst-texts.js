/** Inputs that are as bad as they can be within the limits of a file: name → files by path. */

import { REPOSITORIES } from './worst-repositories.js';

const MEBIBYTE = 1024 * 1024;
const LONGEST_TEXT = 65_536;
const MEMBER = 'mitglieder/kim-neu.yaml';
const MEETING = 'sitzungen/2018/2018-05-09-nord.yaml';
const KOMMUNE = 'gremium.yaml';

const MEETING_HEAD = `gremium: nord
datum: 2018-05-09
beginn: 14:00
ende: 15:30
ort: kita-sonne
status: durchgefuehrt
`;

/** As many whole pieces as fit into a file behind `head`; a function is given the number of its piece. */
function fill(piece, head = '', tail = '') {
  const pieces = [];
  let left = MEBIBYTE - Buffer.byteLength(head) - Buffer.byteLength(tail);
  for (let index = 0; ; index += 1) {
    const next = typeof piece === 'string' ? piece : piece(index);
    left -= Buffer.byteLength(next);
    if (left < 0) return head + pieces.join('') + tail;
    pieces.push(next);
  }
}

function times(count, piece) {
  return Array.from({ length: count }, (_, index) => (typeof piece === 'string' ? piece : piece(index))).join(
    '',
  );
}

const member = (text) => () => [[MEMBER, text()]];
const meeting = (text) => () => [[MEETING, text()]];

/** A meeting whose file is full of items of the agenda with a result of the longest possible text each. */
function meetingOf(piece) {
  const text = times(Math.floor((LONGEST_TEXT - 100) / Buffer.byteLength(piece)), piece);
  return meeting(() =>
    fill(
      (index) => `  - titel: Punkt ${index}\n    ergebnis: ${JSON.stringify(text)}\n`,
      `${MEETING_HEAD}tagesordnung:\n`,
    ),
  );
}

/** The same text in many short results. */
function meetingOfMany(piece) {
  return meeting(() =>
    fill(
      (index) => `  - titel: Punkt ${index}\n    ergebnis: ${JSON.stringify(piece)}\n`,
      `${MEETING_HEAD}tagesordnung:\n`,
    ),
  );
}

const SYNTAX = {
  'duplicate keys, one letter': member(() => fill('a: 1\n')),
  'duplicate keys, long': member(() => fill(`${'k'.repeat(60)}: 1\n`)),
  'duplicate keys, nested groups of 1,900': member(() => fill((i) => `g${i}:\n${times(1900, '  a: 1\n')}`)),
  'duplicate keys in braces': member(() => fill('a: 1, ', '{', '}')),
  'pairs of duplicate keys': member(() => fill((i) => `  g${i}: {a: 1, a: 2}\n`, 'liste:\n')),
  'many keys in many groups': member(() => fill((i) => `g${i}: {a: 1, b: 2, c: 3}\n`)),
  'fields, 2,000 and each with 2,000 more': member(() =>
    fill((i) => `${i % 1500 === 0 ? `g${i}:\n` : ''}  k${i}: 1\n`),
  ),
  'deep brackets': member(() => fill('[')),
  'deep braces': member(() => fill('{a: ')),
  'deep dashes': member(() => fill('- ')),
  'deep indentation': member(() => fill((i) => `${' '.repeat(i)}a:\n`)),
  'depth 32, over and over': member(() => fill((i) => `k${i}: ${'['.repeat(31)}${']'.repeat(31)}\n`)),
  'depth 32 in blocks': member(() => fill((i) => times(31, (n) => `${' '.repeat(n)}k${i}x:\n`))),
  'brackets, closing only': member(() => fill(']')),
  'brackets, opening on every line': member(() => fill((i) => `k${i}: [\n`)),
  'brackets, mixed up': member(() => fill('[}{]')),
  'brackets, 30 open and many closed wrongly': member(() => fill('[{]', '[')),
  'commas in brackets': member(() => fill(',', '[', ']')),
  'commas in braces': member(() => fill('x, ', 'a: {', '}')),
  'commas cutting texts in braces': member(() => fill((i) => `k${i}: {name: a, b, c}\n`)),
  'commas cutting one text in braces': member(() => fill((i) => `k${i}: v, w${i}, `, 'a: {', '}')),
  'commas cutting, braces in lines': member(() => fill((i) => `- {name: a, b${i}, c, d}\n`)),
  'one line of plain text': member(() => fill('x', 'name: ')),
  'one plain text over many lines': member(() => fill('  x\n', 'name: a\n')),
  'one plain text over many lines with colons': member(() => fill('  x:y\n', 'name: a\n')),
  'one plain text with many „: “': member(() => fill('a: ', 'name: ')),
  'one plain text with many „: “ over many lines': member(() => fill('  a b: c\n', 'name: a\n')),
  'one plain text with many dashes': member(() => fill('  - x\n', 'name: a\n')),
  'one quoted text': member(() => fill('x', 'name: "', '"\n')),
  'one quoted text over many lines': member(() => fill('  x\n', 'name: "', '"\n')),
  'one quoted text of empty lines': member(() => fill('\n', 'name: "', '"\n')),
  'one quoted text of escapes': member(() => fill('\\x41', 'name: "', '"\n')),
  'one quoted text of bad escapes': member(() => fill('\\q', 'name: "', '"\n')),
  'one quoted text of surrogates': member(() => fill('\\ud800', 'name: "', '"\n')),
  'one quoted text of control characters': member(() => fill('\\u0007', 'name: "', '"\n')),
  'one single-quoted text': member(() => fill("''", "name: '", "'\n")),
  'one block text': member(() => fill('  x\n', 'name: |\n')),
  'one block text of empty lines': member(() => fill('\n', 'name: |\n  x\n', '  y\n')),
  'one folded text': member(() => fill('  x\n', 'name: >\n')),
  'one folded text of empty lines': member(() => fill('  x\n\n', 'name: >\n')),
  'block headers': member(() => fill((i) => `k${i}: |\n`)),
  'block texts, one line each': member(() => fill((i) => `- |\n  ${i}\n`)),
  'block text not indented': member(() => fill('x\n', 'name: |\n')),
  'block text not indented, far below': member(() => fill('  x\n', 'name: |\n', ' y\n')),
  'bad indentation far below': member(() => fill((i) => `k${i}:\n    - x\n`, '', '  z: 1\n')),
  'quote unfinished': member(() => fill('x\n', 'name: "')),
  'quotes unfinished, one each line': member(() => fill((i) => `k${i}: "x\n`)),
  'single quotes unfinished, one each line': member(() => fill((i) => `k${i}: 'x\n`)),
  'text after quotes': member(() => fill((i) => `k${i}: "x" y\n`)),
  'text after quotes, one line': member(() => fill('" "', 'name: ')),
  'quoted keys': member(() => fill((i) => `"k${i}": "x"\n`)),
  comments: member(() => fill('# x\n')),
  'comments behind texts': member(() => fill((i) => `- k #${i}\n`)),
  'comments, then a fault': member(() => fill('# x\n', '', 'a: b: c\n')),
  'comment, one long line': member(() => fill('#')),
  'hashes in a plain text': member(() => fill(' #x', 'name: a')),
  'empty lines': member(() => fill('\n')),
  'empty lines, then a fault': member(() => fill('\n', 'a: 1\n', ' b: 2\n')),
  spaces: member(() => fill(' ')),
  'lines of spaces': member(() => fill(`${' '.repeat(100)}\n`, 'a: 1\n', ' b: 2\n')),
  'spaces before a value': member(() => fill(' ', 'name:', 'x\n')),
  'spaces before a comment': member(() => fill(' ', 'name: x', '#y\n')),
  'spaces at line ends': member(() => fill((i) => `k${i}: x${' '.repeat(1000)}\n`)),
  'spaces in front of a colon': member(() => fill(' ', 'name', ': x\n')),
  'tabs for indentation': member(() => fill('\tx\n', 'name:\n')),
  'tabs for indentation below comments': member(() => fill('\tx\n', fill('#\n').slice(0, MEBIBYTE / 2))),
  'tabs in one line': member(() => fill('\t', 'name: ')),
  'tabs after colons': member(() => fill((i) => `k${i}:\tx\n`)),
  colons: member(() => fill(':')),
  'colons, one each line': member(() => fill(':\n')),
  'colons with spaces': member(() => fill(': ')),
  'colons in fields': member(() => fill((i) => `k${i}: a: b\n`)),
  'colons missing': member(() => fill((i) => `k${i}\n`, 'a: 1\n')),
  'colons without space': member(() => fill((i) => `k${i}:x\n`)),
  'colons without space in list': member(() => fill((i) => `- k${i}:x\n`)),
  'dashes without space': member(() => fill('-x\n')),
  'dashes without space in list': member(() => fill('- x\n- |\n  x\n- -y\n')),
  'dashes on field lines': member(() => fill((i) => `k${i}: - x\n`)),
  'dashes of no-break spaces': member(() => fill('-\u00a0x\n')),
  'no-break spaces as indentation': member(() => fill('\u00a0x: 1\n', 'a:\n')),
  'no-break spaces after colons': member(() => fill((i) => `k${i}:\u00a0x\n`)),
  'invisible characters in keys': member(() => fill((i) => `k\u200b${i}: x\n`)),
  'invisible characters in 9,000 texts': member(() => fill((i) => `- te\u200bxt${i}\n`)),
  'invisible characters in one text': member(() => fill('\u202e', 'name: ')),
  'invisible characters everywhere': meetingOf('a\u200b'),
  'no-break spaces after colons in brackets': member(() =>
    fill((i) => `a:\u00a0b${String(i).padStart(100, 'x')}, `, 'a: [', ']'),
  ),
  'invisible characters in keys in braces': member(() => fill((i) => `k\u200b${i}: x, `, 'a: {', '}')),
  'commas cutting texts in braces in one line': member(() =>
    fill((i) => `{a: b, c${String(i).padStart(120, 'x')}}, `, 'a: [', ']'),
  ),
  'question marks': member(() => fill('? ')),
  'question marks, one each line': member(() => fill((i) => `? k${i}\n: x\n`)),
  anchors: member(() => fill('&a ')),
  'anchors, one each line': member(() => fill((i) => `k${i}: &a${i} x\n`)),
  aliases: member(() => fill((i) => `- *a${i}\n`)),
  'billion laughs': member(() => fill((i) => `k${i}: &a${i} [${i === 0 ? 'x' : times(9, `*a${i - 1},`)}]\n`)),
  'merge keys': member(() => fill('- <<: x\n')),
  tags: member(() => fill((i) => `k${i}: !t${i} x\n`)),
  directives: member(() => fill('%YAML 1.2\n')),
  documents: member(() => fill('---\n')),
  'document ends': member(() => fill('...\n')),
  'signs at the beginning of texts': member(() => fill((i) => `k${i}: @x\n`)),
  'conflict at the end': member(() => fill('- x\n', '', '<<<<<<< x\n')),
  conflicts: member(() => fill('<<<<<<< x\n=======\n>>>>>>> y\n')),
  'one long key': member(() => fill('k', '', ': 1\n')),
  'long keys of 1,000': member(() => fill((i) => `${String(i).padEnd(1000, 'k')}: 1\n`)),
  'a long key over many lines': member(() => fill('k\n', '', ': 1\n')),
  'combining characters': member(() => fill('\u0301', 'name: a')),
  'combining characters in disorder': member(() => fill('\u0315\u0300\u05ae\u0062', 'name: a')),
  'characters that NFC makes longer': member(() => fill('\u{1d160}', 'name: ')),
  'syllables to compose': member(() => fill('\u1100\u1161\u11a8', 'name: ')),
  'control characters': member(() => fill('\u0007\n')),
  'control characters in one line': member(() => fill('\u0007')),
  'lone carriage returns': member(() => fill('a\r')),
  'lost letters': member(() => fill('\ufffd')),
  'Windows-1252 at the end': () => [
    [MEMBER, Buffer.concat([Buffer.from(fill('ä').slice(0, -1)), Buffer.from([0xfc])])],
  ],
  'bytes of 0xff': () => [[MEMBER, Buffer.alloc(MEBIBYTE, 0xff)]],
  zeros: () => [[MEMBER, Buffer.alloc(MEBIBYTE)]],
};

const DATA = {
  'unknown fields': member(() => `name: Kim Neu\n${times(1990, (i) => `feldmitnamen${i}: 1\n`)}`),
  'unknown fields with long names': member(() => times(1990, (i) => `${String(i).padEnd(500, 'feld')}: 1\n`)),
  'unknown fields, all over the file': meeting(() =>
    fill((i) => `  - titl: x${i}\n    ergebniss: y\n`, `${MEETING_HEAD}tagesordnung:\n`),
  ),
  'unknown names of people': meeting(
    () => `${MEETING_HEAD}anwesend:\n${times(9990, (i) => `  - person-${i}\n`)}`,
  ),
  'unknown bodies of a member': member(
    () => `name: Kim Neu\ngremien:\n${times(9990, (i) => `  - nrd${i}\n`)}`,
  ),
  'unknown references in every item': meeting(() =>
    fill(
      (i) =>
        `  - titel: x${i}\n    eingebracht_von: nie-${i}\n    gehoert_zu: nix-${i}\n    leitfragen: [99]\n`,
      `${MEETING_HEAD}tagesordnung:\n`,
    ),
  ),
  'unknown references, tasks': meeting(() =>
    fill(
      (i) =>
        `  - titel: x\n    auftraege:\n      - text: y${i}\n        verantwortlich: nie-${i}\n        frist: 2018-02-30\n        status: fertig\n`,
      `${MEETING_HEAD}tagesordnung:\n`,
    ),
  ),
  'wrong values, 10,000 in a list': meeting(
    () => `${MEETING_HEAD}keine_meldung:\n${times(10_000, '  - quatsch\n')}`,
  ),
  'wrong values, lists for texts': meeting(() => `${MEETING_HEAD}anwesend:\n${times(9990, '  - [a]\n')}`),
  'wrong values, fields for texts': meeting(
    () => `${MEETING_HEAD}anwesend:\n${times(9990, '  - {prson: a}\n')}`,
  ),
  'wrong values, empty ones': meeting(() => `${MEETING_HEAD}anwesend:\n${times(9990, '  -\n')}`),
  'wrong values, empty items of agenda': meeting(
    () => `${MEETING_HEAD}tagesordnung:\n${times(9990, '  - {}\n')}`,
  ),
  'wrong dates': meeting(
    () => `${MEETING_HEAD}tagesordnung:\n${fill('  - {titel: x, frist: 30.02.2018}\n').slice(0, 340_000)}\n`,
  ),
  'wrong shape, a list of 10,000': member(() => times(10_000, '- x\n')),
  'wrong shape, deep': member(() => fill((i) => `k${i}: ${times(20, '{a: ')}1${'}'.repeat(20)}\n`)),
  'persons, all the same': meeting(() => `${MEETING_HEAD}anwesend:\n${times(9990, '  - jo-muster\n')}`),
  'items of the agenda': meeting(() => fill((i) => `  - titel: x${i}\n`, `${MEETING_HEAD}tagesordnung:\n`)),
  'items of the agenda, 9,990': meeting(
    () =>
      `${MEETING_HEAD}tagesordnung:\n${times(9990, (i) => `  - titel: x${i}\n    leitfragen: [1]\n    ergebnis: y\n`)}`,
  ),
  'items with tasks': meeting(() =>
    fill(
      (i) =>
        `  - titel: x${i}\n    auftraege:\n      - text: y\n        verantwortlich: jo-muster\n        frist: 2018-05-20\n`,
      `${MEETING_HEAD}tagesordnung:\n`,
    ),
  ),
  'a member of one body, over and over': member(
    () =>
      `name: Kim Neu\neinrichtung: kita-sonne\ngremien:\n${times(9990, '  - gremium: nord\n    von: 2018-01-01\n')}`,
  ),
  'functions of a member, over and over': member(
    () =>
      `name: Kim Neu\nfunktionen:\n${times(9990, '  - { funktion: jugendhilfeplanung, von: 2018-01-01 }\n')}`,
  ),
  'names in gremium.yaml': () => [
    [KOMMUNE, kommuneWith('funktionen', 1990, (i) => `  f${i}: Funktion ${i}\n`)],
  ],
  'names differing in case in gremium.yaml': () => [
    [KOMMUNE, kommuneWith('zwecke', 1990, (i) => `  ${i % 2 ? 'z' : 'Z'}${i >> 1}: x\n`)],
  ],
  'exceptions for 9,000 files, and findings': () => [
    [
      KOMMUNE,
      `${kommuneWith('zwecke', 2, (i) => `  z${i}: x\n`)}ausnahmen:\n${times(9000, (i) => `  - { regel: datenschutz/unbekannter-name, datei: d${i}.yaml, grund: x, bis: 2018-12-31 }\n`)}`,
    ],
    [MEETING, meetingOf('Frau Yilmaz, ')()[0][1]],
  ],
  'exceptions from 9,000 rules that do not exist': () => [
    [
      KOMMUNE,
      `${kommuneWith('zwecke', 2, (i) => `  z${i}: x\n`)}ausnahmen:\n${times(9000, (i) => `  - { regel: sitzung/r${i}, datei: d${i}.yaml, grund: x, bis: 2018-12-31 }\n`)}`,
    ],
  ],
  'a budget of 1,990 pots, and 9,000 bookings from none': () => [
    [
      'budgets/2018/nord.yaml',
      `gremium: nord\ntoepfe:\n${times(1990, (i) => `  topf-${i}: { ansatz: "1,00" }\n`)}buchungen:\n${times(9000, '  - { datum: 2018-05-14, betrag: "1,00", text: x, zweck: honorar }\n')}`,
    ],
  ],
  'a glossary of 9,000 words, and a text of them': () => [
    [
      KOMMUNE,
      `${kommuneWith('zwecke', 2, (i) => `  z${i}: x\n`)}glossar:\n${times(9000, (i) => `  - { wort: Wort${i}, statt: [Wart${i}] }\n`)}`,
    ],
    [MEETING, meetingOf('Wart1 Wart2 Wart8999 ')()[0][1]],
  ],
  'a glossary of words that begin alike': () => [
    [
      KOMMUNE,
      `${kommuneWith('zwecke', 2, (i) => `  z${i}: x\n`)}glossar:\n${times(3000, (i) => `  - { wort: ${'a'.repeat(40)}${i}, statt: [${'a'.repeat(40)}b${i}] }\n`)}`,
    ],
    [MEETING, meetingOf('a')()[0][1]],
  ],
};

function kommuneWith(field, count, piece) {
  return `format: 1
kommune: Stadt Musterstadt
amt: Jugendamt
absender:
  zeilen: [Stadt Musterstadt, Jugendamt]
  email: jugendamt@musterstadt.example
stadtteile: [Nordend]
einheiten:
  51: Jugendamt
einrichtungsarten:
  kita: Kindertagesstätte
traeger:
  stadt: { name: Stadt Musterstadt, art: oeffentlich }
gremienarten:
  runde:
    bezeichnung: Sozialraumrunde
${field}:
${field === 'funktionen' ? '  teamleitung-nord: Teamleitung Nord\n  jugendhilfeplanung: Jugendhilfeplanung\n' : ''}${times(count, piece)}`;
}

/** Running text that patterns may stumble over, in the longest texts and in many short ones. */
const RUNNING = {
  letters: 'a',
  capitals: 'A',
  'capital words': 'Haus ',
  'capital words with hyphens': 'Haus-',
  digits: '1',
  'digits with spaces': '1 ',
  'digits with slashes': '0 1/',
  'digits with dots': '1.',
  'plus signs': '+49 ',
  'numbers like phones': '06131 12 34 ',
  phones: 'Tel. 0171 1234567, ',
  'at signs': '@',
  'at signs with letters': 'a@',
  'dots and letters': 'a.',
  'e-mails, almost': 'a.b-c@gmx.d ',
  'e-mails': 'a@gmx.de ',
  streets: 'Kranweg 8, ',
  'streets, almost': 'Kranwegkranweg ',
  'streets, one word': 'Straße',
  postcodes: 'Am Hang 4, 12345 M ',
  'words before numbers': 'A.b C.d 1 ',
  'lived at': 'wohnt seit in im zur Am Hang ',
  families: 'Familie ',
  'families with names': 'Familie Yilmaz, ',
  children: 'Kind Leon (8 J.), ',
  'addresses to people': 'Frau ',
  'addresses to people with titles': 'Frau Dr. Dr. Dr. ',
  'addresses to people with names': 'Frau Ottilie van der Heide-Beispiel, ',
  births: 'geb. 1.1.2010 ',
  'births, almost': 'geb. am 1. ',
  'births and ages': '8 J. 1.1.2010 ',
  'case numbers': 'Az. 51 A 12/34-5, ',
  'case numbers, almost': 'Aktenzeichen lautet ',
  'case numbers of the state': 'Rundschreiben Az. 1 ',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'line breaks': '\n',
  'line breaks and spaces': '\n ',
  apostrophes: "O'",
  hyphens: '-',
  slashes: '/',
  brackets: '(',
  'template signs': '{{x}}',
  HTML: '<a href="x">',
  'Markdown stars': '*a',
  'Markdown brackets': '[a](',
  'combining characters': 'a\u0301\u0323',
  emoji: '👩‍👩‍👧',
  'German quotes': '„a“ ',
};

const running = Object.fromEntries(
  Object.entries(RUNNING).flatMap(([name, piece]) => [
    [`texts of 64 KiB: ${name}`, meetingOf(piece)],
    [`short texts: ${name}`, meetingOfMany(piece.repeat(Math.ceil(150 / piece.length)))],
  ]),
);

export const FILES_OF = { ...SYNTAX, ...DATA, ...running, ...REPOSITORIES };
