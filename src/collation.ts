const COLLATOR = new Intl.Collator('de');

/** German order, the same on every machine; texts that sort alike are told apart by code point. */
export function compareGerman(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
