import { CODES, type Code } from '../codes.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';

/** What a finding says: one sentence, and what to write instead. */
export interface Wording {
  readonly message: string;
  readonly hint?: string;
}

export function problem(path: string, code: Code, range: Range, wording: Wording): Diagnostic {
  return { code, severity: CODES[code].severity, file: path, range, ...wording };
}
