import type { Code, Severity } from './codes.ts';

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
  /** What stands at `range` must not be shown anywhere, because it may be about a person. */
  readonly masked?: true;
}

const SEVERITIES: readonly Severity[] = ['fehler', 'warnung', 'hinweis'];

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By file, place, severity, code and message: the order in which findings are shown. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
    (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
