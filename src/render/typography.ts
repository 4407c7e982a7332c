import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const NBSP = '\u00A0';

/** Where German keeps together what belongs together: „§ 78“, „Abs. 3“, „z. B.“, „e. V.“, „SGB VIII“, „15. März“, „14 Uhr“, „20 %“. */
const BEFORE = /(§§?|\b(?:Abs|Art|Nr|Satz|Ziff)\.?|\bSGB|\bTOP) (?=[0-9IVX]|Nr)/g;
const ABBREVIATIONS = /\b(z|d|u|o|i|v|e)\. (?=(?:B|h|a|ä|d|R|S|V)\.)/g;
const DAY =
  /\b([0-9]{1,2}\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/g;
const AFTER = /([0-9]) (?=(?:€|%|Euro\b|Uhr\b|Prozent\b))/g;

/** Running text with no-break spaces where a line must not end; no letter changes. */
export function bindWords(text: string): string {
  return text
    .replace(BEFORE, `$1${NBSP}`)
    .replace(ABBREVIATIONS, `$1.${NBSP}`)
    .replace(DAY, `$1${NBSP}`)
    .replace(AFTER, `$1${NBSP}`);
}

/** In German a question or a call needs no colon behind it: „Was fehlt?“, not „Was fehlt?:“, where templates name things in bold. */
export function dropNeedlessColons(root: Root): void {
  visit(root, 'strong', ({ children }) => {
    const last: PhrasingContent | undefined = children.at(-1);
    if (last?.type === 'text') last.value = last.value.replace(/([?!]):$/, '$1');
  });
}
