import type { Code } from '../codes.ts';

/** What is said about one error of the schema. `field` is a field below the error's place, `part` which end of it. */
export interface Wording {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly field?: string;
  readonly part?: 'key' | 'value';
  /** What may be about a person: what the field says, or even its name. */
  readonly personal?: 'field' | 'value';
}
