import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostic.ts';
import { reportGithub } from '../src/reporters/github.ts';
import { reportGitlab } from '../src/reporters/gitlab.ts';
import { reportJson } from '../src/reporters/json.ts';
import type { Report } from '../src/reporters/report.ts';
import { reportText } from '../src/reporters/text.ts';

const FILE = 'sitzungen/2018/a.yaml';

function range(line: number, from: number, to: number, lastLine = line): Diagnostic['range'] & object {
  return { start: { line, column: from }, end: { line: lastLine, column: to } };
}

function finding(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'schema/wert',
    severity: 'fehler',
    message: '„status“ kann nicht „x“ sein.',
    file: FILE,
    ...parts,
  };
}

function reportOf(diagnostics: readonly Diagnostic[], parts: Partial<Report> = {}): Report {
  return {
    diagnostics,
    files: 3,
    skipped: [],
    hidden: [],
    prefix: '',
    textOf: () => undefined,
    color: false,
    ...parts,
  };
}

/** What the text report marks in a line, and the line as it shows it. */
function frameOf(
  text: string,
  place: Diagnostic['range'] & object,
): { readonly shown: string; readonly marked: string } {
  const output = reportText(reportOf([finding({ range: place })], { textOf: () => text }));
  const [, line = '', marks = ''] = /^ {2}[0-9]+ │ (.*)\n {2} +│ ( *~+)$/m.exec(output) ?? [];
  return { shown: line, marked: line.slice(marks.indexOf('~'), marks.length) };
}

describe('the text report', () => {
  test('shows place, severity, code, message, basis, line, remedy and the related place', () => {
    const found = finding({
      range: range(2, 9, 10),
      hint: 'Möglich: geplant, verteilt.',
      source: 'Geschäftsordnung § 2',
      related: { file: 'gremium.yaml', range: range(7, 3, 9), message: 'Hier steht die Regel.' },
    });
    expect(reportText(reportOf([found], { textOf: () => 'datum: 2018-03-14\nstatus: x\n' }))).toBe(
      [
        'sitzungen/2018/a.yaml:2:9  FEHLER  schema/wert',
        '  „status“ kann nicht „x“ sein. (Geschäftsordnung § 2)',
        '  2 │ status: x',
        '    │         ~',
        '  → Möglich: geplant, verteilt.',
        '  gremium.yaml:7:3  Hier steht die Regel.',
        '',
        '3 Dateien geprüft: 1 Fehler.',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['at the beginning', 'status: x', range(1, 1, 7), 'status'],
    ['at the end', 'status: x', range(1, 9, 10), 'x'],
    ['after umlauts', 'ä: Größe, „Maß“', range(1, 4, 9), 'Größe'],
    ['on umlauts', 'titel: Müllabfuhr', range(1, 8, 18), 'Müllabfuhr'],
    ['after a tab', 'a:\tb', range(1, 4, 5), 'b'],
    ['on a range without length', 'status: x', range(1, 9, 9), 'x'],
    ['to the end of the line when it goes on below', 'text: |\n  eins', range(1, 7, 3, 2), '|'],
  ])('marks what is meant %s', (_, text, place, expected) => {
    expect(frameOf(text, place).marked).toBe(expected);
  });

  test.each([
    ['umlauts', 'ä: ö\nstatus: x', range(2, 9, 10)],
    ['a line number with two digits', `${'\n'.repeat(11)}status: x`, range(12, 9, 10)],
  ])('marks the right line after %s', (_, text, place) => {
    expect(frameOf(text, place)).toEqual({ shown: 'status: x', marked: 'x' });
  });

  test('cuts a long line around the mark', () => {
    const text = `${'a'.repeat(1000)}HIER${'b'.repeat(1000)}`;
    const { shown, marked } = frameOf(text, range(1, 1001, 1005));
    expect(marked).toBe('HIER');
    expect(shown).toMatch(/^a{80}HIERb{76}$/);
  });

  test('a mark longer than what is shown ends with the line', () => {
    const text = `${'a'.repeat(1000)}${'b'.repeat(1000)}`;
    const { shown, marked } = frameOf(text, range(1, 1001, 2001));
    expect(shown.length).toBe(160);
    expect(marked).toBe('b'.repeat(80));
  });

  test('marks the place behind the end where something is missing', () => {
    const output = reportText(reportOf([finding({ range: range(1, 8, 8) })], { textOf: () => 'status:' }));
    expect(output).toContain('  1 │ status:\n    │        ~\n');
  });

  test('shows no frame for a line that is not there', () => {
    expect(reportText(reportOf([finding({ range: range(9, 1, 2) })], { textOf: () => 'x' }))).not.toContain(
      '│',
    );
  });

  test('marks the right columns behind and on characters shown as escapes', () => {
    const text = 'a\u202e: \u200bb, c';
    expect(frameOf(text, range(1, 9, 10))).toEqual({ shown: 'a\\u202e: \\u200bb, c', marked: 'c' });
    expect(frameOf(text, range(1, 5, 7)).marked).toBe('\\u200bb');
  });

  test.each([
    ['a terminal escape', '\u001b[2J\u001b]0;x\u0007', '\\u001b[2J\\u001b]0;x\\u0007'],
    ['a C1 control', '\u009b2J', '\\u009b2J'],
    ['a carriage return', 'a\rb', 'a\\u000db'],
    ['a line break', 'a\nb', 'a\\u000ab'],
    [
      'bidi controls',
      '\u202eabc\u202c\u2066\u2069\u200f\u061c',
      '\\u202eabc\\u202c\\u2066\\u2069\\u200f\\u061c',
    ],
    ['zero-width characters', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
  ])('shows %s as an escape wherever data can appear', (_, typed, shown) => {
    const found = finding({
      message: `m ${typed}`,
      hint: `h ${typed}`,
      source: `s ${typed}`,
      file: `f${typed}`,
      range: range(1, 1, 2),
      related: { file: `r${typed}`, range: range(1, 1, 2), message: `rm ${typed}` },
    });
    const line = typed.replaceAll('\n', ' ');
    const output = reportText(reportOf([found], { textOf: () => `l ${line}` }));
    for (const part of ['m ', 'h ', 's ', 'f', 'r', 'rm ']) expect(output).toContain(part + shown);
    expect(output).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u);
  });

  test('leaves ordinary German text alone', () => {
    const message = '„Größe“ – §\u00A064 … 50\u202f% ½ € 😀 é';
    expect(reportText(reportOf([finding({ message })]))).toContain(message);
  });

  test('no line begins like a command to GitHub Actions', () => {
    const found = finding({ file: '::set-output name=x::y/a.yaml', range: range(1, 1, 2), message: '::x' });
    const output = reportText(reportOf([found], { textOf: () => '::warning::z' }));
    expect(output.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    expect(output).toContain('./::set-output name=x::y/a.yaml:1:1');
  });

  test('shows 200 findings and counts the rest', () => {
    const many = Array.from({ length: 203 }, (_, index) => finding({ range: range(index + 1, 1, 2) }));
    const output = reportText(reportOf(many));
    expect(output.match(/FEHLER/g)?.length).toBe(200);
    expect(output).toContain(`${FILE}:200:1`);
    expect(output).not.toContain(`${FILE}:201:1`);
    expect(output).toContain('\n… und 3 weitere.\n');
    expect(output).toContain('203 Fehler');
    expect(reportText(reportOf(many.slice(0, 200)))).not.toContain('weitere');
  });

  test.each([
    ['text', reportText, /FEHLER/g],
    ['GitHub', reportGithub, /^::error /gm],
  ] as const)(
    'the report for %s leaves out warnings before errors, and keeps the order',
    (_, reporter, errors) => {
      const many = Array.from({ length: 500 }, (_value, index) =>
        finding({ range: range(index + 1, 1, 2), severity: index % 2 === 0 ? 'warnung' : 'fehler' }),
      );
      const output = reporter(reportOf(many));
      expect(output.match(errors)?.length).toBe(200);
      expect(output).not.toMatch(/WARNUNG|^::warning/m);
      expect(output).toContain('… und 300 weitere.\n');
      expect(output).toContain('250 Fehler, 250 Warnungen');
      const few = reporter(reportOf(many.slice(0, 200)));
      expect(few).not.toContain('weitere');
      const lines = (text: string) =>
        [...text.matchAll(/(?:a\.yaml:|,line=)(\d+)/g)].map(([, line]) => Number(line));
      expect(lines(few)).toEqual(Array.from({ length: 200 }, (_value, index) => index + 1));
      expect(lines(output)).toEqual(lines(output).toSorted((a, b) => a - b));
    },
  );

  test('says that rules could not run', () => {
    const lineOf = (...skipped: readonly string[]) => reportText(reportOf([], { skipped })).split('\n')[0];
    expect(lineOf('Turnus')).toBe('Eine Regel wurde nicht geprüft, solange Dateien Fehler haben.');
    expect(lineOf('Turnus', 'Verteiler')).toBe(
      '2 Regeln wurden nicht geprüft, solange Dateien Fehler haben.',
    );
    expect(lineOf()).toBe('3 Dateien geprüft, nichts zu beanstanden.');
  });

  test.each([
    [[], 3, '3 Dateien geprüft, nichts zu beanstanden.'],
    [[], 1, '1 Datei geprüft, nichts zu beanstanden.'],
    [['fehler'], 1, '1 Datei geprüft: 1 Fehler.'],
    [['warnung'], 3, '3 Dateien geprüft: 1 Warnung.'],
    [
      ['hinweis', 'warnung', 'fehler', 'fehler', 'warnung'],
      3,
      '3 Dateien geprüft: 2 Fehler, 2 Warnungen, 1 Hinweis.',
    ],
    [['hinweis', 'hinweis'], 3, '3 Dateien geprüft: 2 Hinweise.'],
  ] as const)('sums up %j in %i files', (severities, files, expected) => {
    const found = severities.map((severity) => finding({ severity }));
    expect(reportText(reportOf(found, { files })).trimEnd().split('\n').at(-1)).toBe(expected);
  });

  test('colours only when asked to', () => {
    const found = [finding({ range: range(1, 1, 2) })];
    const text = { textOf: () => 'status: x' };
    expect(reportText(reportOf(found, text))).not.toContain('\u001b');
    const colored = reportText(reportOf(found, { ...text, color: true }));
    expect(colored).toContain('\u001b[');
    expect(colored.replaceAll(/\p{Cc}\[[0-9;]*m/gu, '')).toBe(reportText(reportOf(found, text)));
  });
});

describe('the GitHub report', () => {
  const lineOf = (found: Diagnostic, prefix = '') =>
    reportGithub(reportOf([found], { prefix })).split('\n')[0];

  test('is one annotation per finding and the summary', () => {
    const found = [
      finding({ range: range(2, 9, 10), hint: 'Möglich: geplant.' }),
      finding({ severity: 'warnung', message: 'Etwas.' }),
      finding({ severity: 'hinweis', message: 'Noch etwas.' }),
    ];
    expect(reportGithub(reportOf(found))).toBe(
      [
        '::error file=sitzungen/2018/a.yaml,line=2,col=9,endLine=2,endColumn=10,title=schema/wert::„status“ kann nicht „x“ sein. → Möglich: geplant.',
        '::warning file=sitzungen/2018/a.yaml,title=schema/wert::Etwas.',
        '::notice file=sitzungen/2018/a.yaml,title=schema/wert::Noch etwas.',
        '3 Dateien geprüft: 1 Fehler, 1 Warnung, 1 Hinweis.',
        '',
      ].join('\n'),
    );
  });

  test('escapes percent signs and line breaks of a message, but not its commas and colons', () => {
    expect(lineOf(finding({ message: '50 %: a, b\r\nc%0A' }))).toMatch(/::50 %25: a, b%0D%0Ac%250A$/);
  });

  test('escapes commas and colons in properties', () => {
    expect(lineOf(finding({ file: 'a,line=9:b%c\nd.yaml' }))).toMatch(
      /^::error file=a%2Cline=9%3Ab%25c%0Ad\.yaml,title=schema\/wert::/,
    );
  });

  test('data cannot begin a command of its own', () => {
    const typed = 'x\n::set-output name=a::b\r::stop-commands::c';
    const output = reportGithub(reportOf([finding({ message: typed, hint: typed, file: typed })]));
    const commands = output.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::'));
    expect(commands.length).toBe(1);
    expect(commands[0]).toMatch(/^::error file=x%0A%3A%3Aset-output name=a%3A%3Ab%0D%3A%3Astop-commands/);
  });

  test('shows terminal escapes and bidi controls as escapes', () => {
    expect(lineOf(finding({ message: 'a\u001b[2Jb\u202e' }))).toMatch(/::a\\u001b\[2Jb\\u202e$/);
  });

  test('puts the way to the repository before the path', () => {
    expect(lineOf(finding(), 'planung/2018/')).toContain('file=planung/2018/sitzungen/2018/a.yaml,');
  });
});

describe('the GitLab report', () => {
  interface Issue {
    readonly description: string;
    readonly check_name: string;
    readonly fingerprint: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const issuesOf = (found: readonly Diagnostic[], prefix = '') =>
    JSON.parse(reportGitlab(reportOf(found, { prefix }))) as Issue[];
  const fingerprintsOf = (found: readonly Diagnostic[]) =>
    issuesOf(found).map(({ fingerprint }) => fingerprint);

  test('says what Code Quality needs', () => {
    const [issue] = issuesOf([finding({ range: range(2, 9, 10), hint: 'Möglich: geplant.' })], 'planung/');
    expect(issue).toEqual({
      description: '„status“ kann nicht „x“ sein. → Möglich: geplant.',
      check_name: 'schema/wert',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'planung/sitzungen/2018/a.yaml', lines: { begin: 2 } },
    });
  });

  test('names the severities in its own words', () => {
    const found = (['fehler', 'warnung', 'hinweis'] as const).map((severity) => finding({ severity }));
    expect(issuesOf(found).map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
  });

  test('a finding without a place stands in the first line', () => {
    expect(issuesOf([finding()])[0]?.location.lines.begin).toBe(1);
  });

  test('fingerprints stay when lines move', () => {
    const at = (line: number) => fingerprintsOf([finding({ range: range(line, 1, 2) })]);
    expect(at(2)).toEqual(at(40));
  });

  test('equal findings have distinct fingerprints, the same ones in every run', () => {
    const twice = [finding({ range: range(2, 1, 2) }), finding({ range: range(9, 1, 2) })];
    const moved = [finding({ range: range(3, 1, 2) }), finding({ range: range(10, 1, 2) })];
    expect(new Set(fingerprintsOf(twice)).size).toBe(2);
    expect(fingerprintsOf(moved)).toEqual(fingerprintsOf(twice));
  });

  test.each([
    ['code', finding({ code: 'schema/leer' })],
    ['file', finding({ file: 'gremium.yaml' })],
    ['message', finding({ message: 'Etwas anderes.' })],
  ])('another %s is another fingerprint', (_, other) => {
    expect(fingerprintsOf([other])).not.toEqual(fingerprintsOf([finding()]));
  });

  test('no finding is an empty list', () => {
    expect(issuesOf([])).toEqual([]);
  });
});

describe('the JSON report', () => {
  test('reads back as the findings and their numbers', () => {
    const found = [
      finding({
        range: range(2, 9, 10),
        hint: '„geplant“',
        source: '§ 2',
        related: { file: 'gremium.yaml', range: range(1, 1, 2), message: 'm' },
      }),
      finding({ severity: 'warnung', message: 'mit \u001b, \u2028 und "' }),
      finding({ severity: 'hinweis' }),
    ];
    expect(JSON.parse(reportJson(reportOf(found, { skipped: ['Turnus'] })))).toEqual({
      version: 1,
      files: 3,
      fehler: 1,
      warnungen: 1,
      hinweise: 1,
      skipped: ['Turnus'],
      diagnostics: found,
    });
  });

  test('is not cut at 200 findings', () => {
    const many = Array.from({ length: 300 }, () => finding());
    expect(JSON.parse(reportJson(reportOf(many))).diagnostics.length).toBe(300);
  });
});
