import type { Code } from '../src/codes.ts';
import type { Diagnostic } from '../src/diagnostic.ts';

/** A hint may begin with the name of a field: „topf: eintragen.“ */
const SENTENCE = /^(?:[\p{Lu}„(§0-9]|[a-z_]+:).*[.!?]$/u;
/** What a piece of text that is missing leaves behind. */
const GAPS = /undefined|null|NaN|\[object| {2}|„“| [.,;?!)]|\( |“„|[.,;] ?[.,;:]/;

/** Where nothing can be done any more. */
const SAYS_IT_ALL: ReadonlySet<Code> = new Set(['protokoll/fuehrung']);

function problemOf(text: string): string | undefined {
  if (!SENTENCE.test(text)) return 'is no sentence';
  if (GAPS.test(text)) return 'has a gap';
  const quotes = text.replace(/[^„“]/g, '').replaceAll('„“', '');
  return quotes === '' ? undefined : 'opens or closes a quotation alone';
}

/** Every finding that any test provokes is read by a planner: its message and its hint are whole sentences. */
export function expectSentences(diagnostics: readonly Diagnostic[]): void {
  for (const { code, message, hint, source, related } of diagnostics) {
    for (const text of [message, hint, related?.message]) {
      // A city's own words that are made to break formats make no sentence.
      const problem = text === undefined || text.includes('{{') ? undefined : problemOf(text);
      if (problem) throw new Error(`${code}: „${text}“ ${problem}`);
    }
    if (hint === undefined && !SAYS_IT_ALL.has(code))
      throw new Error(`${code}: „${message}“ does not say what to do`);
    if (source?.trim() === '') throw new Error(`${code}: an empty source`);
  }
}
