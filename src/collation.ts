/** Made when first asked for: to load an order takes longer than all else that a short run does. */
function collator(options: Intl.CollatorOptions = {}): () => Intl.Collator {
  let made: Intl.Collator | undefined;
  return () => {
    made ??= new Intl.Collator('de', options);
    return made;
  };
}

const german = collator();
const numbered = collator({ numeric: true });

/** German order, the same on every machine; texts that sort alike are told apart by code point. */
export function compareGerman(a: string, b: string): number {
  return german().compare(a, b) || compareTexts(a, b);
}

/** „2“ before „10“; „02“ and „2“ are alike. */
export function compareNumbers(a: string, b: string): number {
  return numbered().compare(a, b);
}

/** By code unit, as days in the form 2018-02-21 come one after the other. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
