/** What values a place of a context can have, as the compiler knows it; nothing at all in a list that is always empty. */
export interface Form {
  readonly arten?: readonly ('string' | 'number' | 'boolean' | 'null')[];
  /** The only texts, where there are few. */
  readonly werte?: readonly string[];
  /** Texts like 2018-03-14. */
  readonly datum?: true;
  /** Never true. */
  readonly nein?: true;
  readonly felder?: Readonly<Record<string, Form>>;
  readonly liste?: Form;
  /** What the code calls such an object. */
  readonly name?: string;
}
