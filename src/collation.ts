const COLLATOR = new Intl.Collator('de');

/** German order, the same on every machine; texts that sort alike are told apart by code point. */
export function compareGerman(a: string, b: string): number {
  return COLLATOR.compare(a, b) || compareTexts(a, b);
}

/** By code unit, as days in the form 2018-02-21 come one after the other. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
