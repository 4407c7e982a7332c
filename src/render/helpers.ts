import type { CivilDate } from '../calendar.ts';
import { longDate, parseCivilDate, shortDate, weekdayName } from '../calendar.ts';
import type { Document } from '../documents/document.ts';
import { formatEuro } from '../money.ts';
import { groupedNumber } from '../numbers.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { enumerate, hardLines, prose } from './prose.ts';

/** Finished Markdown, as opposed to text that is still to be escaped. */
export interface Markdown {
  readonly markdown: string;
}

/** `run` answers `undefined` when the values are not what `expects` says in German. */
export interface Helper {
  readonly expects: readonly string[];
  readonly run: (values: readonly unknown[], document: Document) => string | boolean | Markdown | undefined;
}

const NBSP = '\u00A0';
const DATE = ['ein Datum wie 2018-03-14'];
const NUMBER = ['eine ganze Zahl'];
const TEXTS = ['eine Liste von Texten'];

function formatDate(value: unknown, format: (date: CivilDate) => string): string | undefined {
  const date = typeof value === 'string' ? parseCivilDate(value) : undefined;
  return date && format(date);
}

function formatInteger(value: unknown, format: (number: number) => string): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? format(value) : undefined;
}

function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function formatTexts(value: unknown, format: (texts: readonly string[]) => string): string | undefined {
  const texts = textsOf(value);
  return texts && format(texts);
}

function markdownOf(text: string | undefined): Markdown | undefined {
  return text === undefined ? undefined : { markdown: text };
}

function isPresent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false && value !== '';
}

/** The file name under which a figure lies beside its document. */
export function figureFile(target: string, name: string): string {
  return `${target.slice(target.lastIndexOf('/') + 1)}-${name}.svg`;
}

function figureImage(name: unknown, { figures, target }: Document): Markdown | undefined {
  const found = Object.entries(figures).find(([each]) => each === name);
  if (!found) return undefined;
  const [key, { alt }] = found;
  return { markdown: `![${escapeMarkdown(alt)}](${encodeURI(figureFile(target, key))})` };
}

function countOf([count, one, many]: readonly unknown[]): string | undefined {
  if (typeof one !== 'string' || typeof many !== 'string') return undefined;
  return formatInteger(count, (n) =>
    n === 0 ? `keine ${many}` : n === 1 ? `1 ${one}` : `${groupedNumber(n)} ${many}`,
  );
}

/** The whole vocabulary of a template besides `each`, `if`, `unless` and `with`. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  datum: { expects: DATE, run: ([value]) => formatDate(value, longDate) },
  kurzdatum: { expects: DATE, run: ([value]) => formatDate(value, shortDate) },
  wochentag: { expects: DATE, run: ([value]) => formatDate(value, weekdayName) },
  uhrzeit: {
    expects: ['eine Uhrzeit wie 14:00'],
    run: ([value]) => (/^\d{1,2}:\d{2}$/.test(String(value)) ? `${value}${NBSP}Uhr` : undefined),
  },
  euro: { expects: ['einen Betrag in ganzen Cent'], run: ([value]) => formatInteger(value, formatEuro) },
  zahl: { expects: NUMBER, run: ([value]) => formatInteger(value, groupedNumber) },
  kommazahl: {
    expects: ['eine Zahl'],
    run: ([value]) =>
      typeof value === 'number' && Number.isFinite(value) ? groupedNumber(value, 3) : undefined,
  },
  prozent: {
    expects: ['einen Anteil zwischen 0 und 1'],
    run: ([value]) =>
      typeof value === 'number' && Number.isFinite(value)
        ? `${groupedNumber(value * 100)}${NBSP}%`
        : undefined,
  },
  prosa: {
    expects: ['einen Text'],
    run: ([value]) => markdownOf(typeof value === 'string' ? prose(value) : undefined),
  },
  zeilen: { expects: TEXTS, run: ([value]) => markdownOf(formatTexts(value, hardLines)) },
  liste: { expects: TEXTS, run: ([value]) => formatTexts(value, enumerate) },
  diagramm: {
    expects: ['den Namen eines Diagramms dieses Dokuments'],
    run: ([name], document) => figureImage(name, document),
  },
  vorhanden: { expects: ['ein Feld'], run: ([value]) => isPresent(value) },
  gleich: { expects: ['einen Wert', 'einen zweiten Wert'], run: ([a, b]) => a === b },
  einzug: {
    expects: ['eine ganze Zahl ab 0'],
    run: ([value]) =>
      Number.isInteger(value) && Number(value) >= 0 ? { markdown: '  '.repeat(Number(value)) } : undefined,
  },
  mehrzahl: { expects: [...NUMBER, 'die Einzahl', 'die Mehrzahl'], run: countOf },
};
