import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostic.ts';
import { reportGithub } from '../src/reporters/github.ts';
import { reportGitlab } from '../src/reporters/gitlab.ts';
import { hidingWords } from '../src/reporters/hide-words.ts';
import { reportJson } from '../src/reporters/json.ts';
import { maskReport } from '../src/reporters/mask-report.ts';
import type { Report, Reporter } from '../src/reporters/report.ts';
import { reportText } from '../src/reporters/text.ts';

const FILE = 'sitzungen/2018/a.yaml';
const TEXT = `auftraege:
  - was: Mit Familie Probst reden
    wer: niemand
  - was: Brief an Frau
      Sandmann schreiben
`;

const MASKED: readonly Diagnostic[] = [
  {
    code: 'datenschutz/personenmerkmal',
    severity: 'warnung',
    message: 'Hier steht etwas, das aussieht wie der Name einer Familie.',
    file: FILE,
    range: { start: { line: 2, column: 14 }, end: { line: 2, column: 28 } },
    masked: { start: { line: 2, column: 14 }, end: { line: 2, column: 28 } },
  },
  {
    code: 'datenschutz/unbekannter-name',
    severity: 'warnung',
    message: 'Hier wird jemand mit Namen genannt.',
    file: FILE,
    range: { start: { line: 4, column: 19 }, end: { line: 5, column: 15 } },
    masked: { start: { line: 4, column: 19 }, end: { line: 5, column: 15 } },
  },
];
const OTHERS: readonly Diagnostic[] = [
  {
    code: 'auftrag/ueberfaellig',
    severity: 'warnung',
    message: 'Der Auftrag „Mit Familie Probst reden“ war fällig.',
    hint: 'Familie Probst fragen.',
    file: FILE,
    range: { start: { line: 2, column: 5 }, end: { line: 2, column: 8 } },
    related: {
      file: FILE,
      range: { start: { line: 2, column: 5 }, end: { line: 2, column: 8 } },
      message: 'Hier steht Familie Probst.',
    },
  },
  {
    code: 'auftrag/ueberfaellig',
    severity: 'warnung',
    message: 'Der Auftrag „Brief an Frau Sandmann schreiben“ war fällig.',
    file: FILE,
    range: { start: { line: 5, column: 7 }, end: { line: 5, column: 25 } },
  },
];

const REPORT: Report = {
  diagnostics: [...MASKED, ...OTHERS],
  files: 1,
  skipped: [],
  hidden: [],
  prefix: '',
  textOf: (path) => (path === FILE ? TEXT : undefined),
  color: false,
};

const REPORTERS: readonly (readonly [string, Reporter])[] = [
  ['text', reportText],
  ['json', reportJson],
  ['github', reportGithub],
  ['gitlab', reportGitlab],
];

describe.each(REPORTERS)('the %s report', (_name, reporter) => {
  test('shows nothing of what a masked finding points at, not even for another finding', () => {
    const output = reporter(REPORT);
    expect(output).toContain('datenschutz/personenmerkmal');
    expect(output).not.toMatch(/Probst|Sandmann/);
  });
});

test('the code frame keeps its line and its marks', () => {
  const output = reportText({ ...REPORT, diagnostics: MASKED.slice(0, 1) });
  expect(output).toContain('  2 │   - was: Mit ███████ ██████ reden\n    │              ~~~~~~~~~~~~~~\n');
});

test('a report without masked findings stays the same', () => {
  const plain = { ...REPORT, diagnostics: OTHERS };
  expect(maskReport(plain)).toBe(plain);
});

test('masking twice is masking once', () => {
  const once = maskReport(REPORT);
  expect(reportText(once)).toBe(reportText(REPORT));
});

test('a place beyond the text hides nothing and breaks nothing', () => {
  for (const text of ['kurz', undefined]) {
    const masked = maskReport<Report>({ ...REPORT, textOf: () => text });
    expect(masked.textOf(FILE)?.trim()).toBe(text);
    expect(masked.diagnostics.map(({ message }) => message)).toEqual(
      REPORT.diagnostics.map(({ message }) => message),
    );
  }
});

test.each([
  ['Frau Probst kam', 'Frau █ kam'],
  ['Es kam Frau Probst', 'Es kam Frau █'],
  ['Es kam Frau Prob', 'Es kam Frau Prob'],
  ['Probsthain liegt bei Probstau', '█hain liegt bei █'],
])('words are hidden wherever they stand: %s', (text, expected) => {
  expect(hidingWords(['Probst', 'Probstau'], '█')(text)).toBe(expected);
});
