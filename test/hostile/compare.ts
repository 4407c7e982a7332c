import type { FormatName } from '../../src/formats/all-formats.ts';
import { markerOf, type Wording } from './composite.ts';
import { counted, type Reading } from './markup.ts';

export interface Case {
  /** Where each text stands, by its number. */
  readonly fields: readonly string[];
  readonly wording: Wording;
  readonly format: FormatName;
  /** Pictures shorten long names with „…“. */
  readonly hasPictures: boolean;
}

/**
 * What a reader may be shown otherwise than it was written: composed letters, any white space for any other (we bind
 * „§ 78“), and in Word the numbers of pages, which it counts anew. On paper lines end anywhere, with a hyphen or without.
 */
function normalised(text: string, format: FormatName): string {
  if (format === 'pdf') return text.normalize('NFKC').replace(/[\s\u00AD\u200B-]+/g, '');
  return text
    .normalize('NFC')
    .replace(/(?:_Abschnitt|NUMPAGES)\d+/g, ' ')
    .replace(/\s+/g, ' ');
}

function countIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

function wordsOnlyIn(text: string, other: string): readonly string[] {
  const words = counted(text.split(' '));
  const others = counted(other.split(' '));
  return Object.keys(words).filter((word) => word !== '' && words[word] !== others[word]);
}

/** Fields that stand whole in a harmless document and not as often, or not literally, in the hostile one. */
function* lostTexts(
  plain: Reading,
  read: Reading,
  { fields, wording, format, hasPictures }: Case,
): Generator<string> {
  const [before, after] = [plain, read].map(({ text }) => normalised(text, format)) as [string, string];
  let [restBefore, restAfter] = [before, after];
  for (const [number, path] of fields.entries()) {
    if (!before.includes(markerOf(number))) continue;
    const [safe, wild] = [wording.harmless, wording.expected].map((texts) =>
      normalised(texts(number), format),
    ) as [string, string];
    const [wanted, got] = [countIn(before, safe), countIn(after, wild)];
    // The end of a page may part a text of a table: it ends elsewhere among other words.
    const isLost = format === 'pdf' ? wanted > 0 && got === 0 : wanted !== got;
    if (isLost) yield `${path}: ${got} statt ${wanted} mal`;
    [restBefore, restAfter] = [restBefore.replaceAll(safe, ''), restAfter.replaceAll(wild, '')];
  }
  if (format === 'pdf' || hasPictures) return;
  const other = [...wordsOnlyIn(restBefore, restAfter), ...wordsOnlyIn(restAfter, restBefore)];
  if (other.length > 0) yield `andere Worte um die Texte: ${other.slice(0, 9).join(' ')}`;
}

function* changedStructure({ structure: before }: Reading, { structure: after }: Reading): Generator<string> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[name] !== after[name]) yield `${name}: ${after[name] ?? 0} statt ${before[name] ?? 0}`;
  }
}

/** What is wrong with a hostile document, measured by the same one with harmless texts. */
export function problemsIn(plain: Reading, read: Reading, given: Case): readonly string[] {
  return [...lostTexts(plain, read, given), ...changedStructure(plain, read)];
}
