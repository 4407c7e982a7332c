import type { Code, Severity } from './codes.ts';
import { compareTexts } from './collation.ts';

/** 1-based; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where a finding about a whole file points. */
export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Keys and list indices from the top of a file down to a value. */
export type DataPath = readonly (string | number)[];

export interface RelatedPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One German sentence; what was typed stands in „…“. */
  readonly message: string;
  /** Relative to the root of the repository, with `/`. */
  readonly file: string;
  readonly range?: Range;
  /** What to write instead. */
  readonly hint?: string;
  /** The rule's basis, for example „Konzeption 3.2.1“. */
  readonly source?: string;
  readonly related?: RelatedPlace;
  /** The year it speaks of, where its file does not lie in the folder of one. */
  readonly jahr?: number;
  /** What stands here must not be shown anywhere, because it may be about a person. */
  readonly masked?: Range;
  /** How many more findings of its kind it stands for: they are counted, and not listed. */
  readonly weitere?: number;
  /** Where those would have been masked. */
  readonly alsoMasked?: readonly Range[];
}

/** How many findings these are, with those that are counted only. */
export function numberOf(found: readonly Diagnostic[]): number {
  return found.reduce((sum, { weitere = 0 }) => sum + 1 + weitere, 0);
}

/** A place in a file that must not be shown anywhere. */
export interface Hidden {
  readonly file: string;
  readonly range: Range;
}

/** Every place of which a finding says that nobody may show it. */
export function hiddenIn({ file, masked, alsoMasked = [] }: Diagnostic): readonly Hidden[] {
  return (masked ? [masked, ...alsoMasked] : alsoMasked).map((range) => ({ file, range }));
}

const SEVERITIES: readonly Severity[] = ['fehler', 'warnung', 'hinweis'];

/** What speaks of a whole file comes before everything in it. */
function startOf({ range }: Diagnostic): Position {
  return range?.start ?? { line: 0, column: 0 };
}

/** By file, place, severity, code and message: the order in which findings are shown. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const [left, right] = [startOf(a), startOf(b)];
  return (
    compareTexts(a.file, b.file) ||
    left.line - right.line ||
    left.column - right.column ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.message, b.message)
  );
}
