const NBSP = '\u00A0';

/** Where German keeps together what belongs together: „§ 78“, „Abs. 3“, „z. B.“, „SGB VIII“, „14 Uhr“, „20 %“. */
const BEFORE = /(§§?|\b(?:Abs|Art|Nr|Satz|Ziff)\.?|\bSGB|\bTOP) (?=[0-9IVX]|Nr)/g;
const ABBREVIATIONS = /\b(z|d|u|o|i|v)\. (?=(?:B|h|a|ä|d|R|S)\.)/g;
const AFTER = /([0-9]) (?=(?:€|%|Euro\b|Uhr\b|Prozent\b))/g;

/** Running text with no-break spaces where a line must not end; no letter changes. */
export function bindWords(text: string): string {
  return text.replace(BEFORE, `$1${NBSP}`).replace(ABBREVIATIONS, `$1.${NBSP}`).replace(AFTER, `$1${NBSP}`);
}
