import { expect, test } from 'vitest';
import { columnWidths } from '../../src/formats/column-widths.ts';
import { endOfText, isLeadIn } from '../../src/formats/keep-together.ts';
import { familyTexts } from '../../src/formats/table-texts.ts';
import { textWidth } from '../../src/formats/text-width.ts';
import { parseMarkdown } from '../../src/render/markdown-dialect.ts';
import { bindWords } from '../../src/render/typography.ts';

function nodesOf(markdown: string) {
  return parseMarkdown(markdown, 'probe').children;
}

function leadIns(markdown: string): readonly number[] {
  const nodes = nodesOf(markdown);
  return nodes.flatMap((_, at) => (isLeadIn(nodes, at) ? [at] : []));
}

test('the last paragraph and the greeting go with the signature', () => {
  expect(leadIns('Erstens.\n\nZuletzt.\n\nMit freundlichen Grüßen\n\n:::unterschriften\nAda\n:::')).toEqual([
    1, 2,
  ]);
  expect(leadIns('Sehr geehrte Damen und Herren,\n\nhiermit.')).toEqual([0]);
  expect(leadIns('Mit freundlichen Grüßen')).toEqual([]);
});

test('a paragraph too long to move stays where it is', () => {
  const long = 'Wort '.repeat(120);
  expect(leadIns(`${long}.\n\nGruß\n\n:::unterschriften\nAda\n:::`)).toEqual([1]);
});

test('small matter begins behind the last signature, unless a chapter follows', () => {
  const signed = 'Text\n\n:::unterschriften\nAda\n:::\n\n';
  expect(endOfText(nodesOf(`${signed}**Verteiler:** alle`))).toBe(2);
  expect(endOfText(nodesOf(`${signed}# Entscheidung\n\nText`))).toBe(4);
  expect(endOfText(nodesOf('Text'))).toBe(1);
});

test('one long cell does not take the room of a column full of text', () => {
  const text =
    'Eine Empfehlung, die etwas länger ist und in jeder Zeile ungefähr so viel Platz braucht wie hier. ';
  const rows = Array.from({ length: 8 }, () => [text, '24.10.2018, TOP 2']);
  const widths = columnWidths([['Empfehlung', 'Quelle'], ...rows, [text, '24.10.2018, TOP 2; '.repeat(12)]], {
    width: 165,
    align: [],
  });
  expect(widths[0]).toBeGreaterThan((widths[1] ?? 0) * 1.3);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
});

test('a name fits into its column, and too many long words share what there is', () => {
  const [name = 0] = columnWidths(
    [
      ['Name', 'Warum'],
      ['Regina Langhammer', 'weil '.repeat(80)],
    ],
    {
      width: 165,
      align: [],
    },
  );
  expect(name).toBeGreaterThan(textWidth('Langhammer') * 3.175 + 3);
  const many = columnWidths([Array(9).fill('Sozialraumgremium'), Array(9).fill('Schulsozialarbeit')], {
    width: 165,
    align: [],
  });
  expect(many.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
});

test('what is worked out for a family of tables is worked out once, for each room there is', () => {
  const table = '| A | B |\n| - | - |\n| eins | zwei |\n\n';
  const [first = [], second] = [...familyTexts(parseMarkdown(table.repeat(2), 'probe')).values()];
  expect(second).toBe(first);
  const space = { width: 165, align: [] };
  expect(columnWidths(first, space)).toBe(columnWidths(first, { ...space }));
  const narrow = columnWidths(first, { width: 60, align: [] });
  expect(narrow.reduce((sum, width) => sum + width, 0)).toBeCloseTo(60);
});

test('tables with the same head have the same columns', () => {
  const root = parseMarkdown(
    '| A | B |\n| - | - |\n| 1 | 2 |\n\nText\n\n| A | B |\n| - | - |\n| 3 | 4 |',
    'probe',
  );
  const [first, second] = [...familyTexts(root).values()];
  expect(first).toEqual(second);
  expect(first).toEqual([
    ['A', 'B'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a day stays with its month and „e. V.“ in one piece', () => {
  expect(bindWords('am 15. März, Lernwege e. V., TOP 4')).toBe(
    'am 15.\u00A0März, Lernwege e.\u00A0V., TOP\u00A04',
  );
  expect(bindWords('Punkt 2. Danach')).toBe('Punkt 2. Danach');
});

test('a row to be filled in by hand takes no room from the rows with words', () => {
  const rows = [
    ['Empfehlung', 'Stand'],
    ['Ein Satz von einiger Länge, der in jeder Spalte umbricht. '.repeat(4), 'noch offen, weil '.repeat(12)],
  ];
  const space = { width: 165, align: [] };
  expect(columnWidths([...rows, ['', '']], space)).toEqual(columnWidths(rows, space));
});

test('the columns share what is left, whatever the number of rows', () => {
  expect(columnWidths([], { width: 165, align: [] })).toEqual([]);
  expect(columnWidths([['', '']], { width: 165, align: [] })).toEqual([82.5, 82.5]);
});
