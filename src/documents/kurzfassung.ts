const SHORTEST = 80;
const ITEM = /^\s*-\s+(?=\S)/;
const ABBREVIATION =
  /(?:^|[\s(„])(?:(?:\p{L}\.)*\p{L}|bzw|ca|evtl|ggf|Dr|Nr|Abs|Art|St|Str|usw|etc|inkl|Tel|Prof|max|min|vgl|sog|insb|zzgl|bspw|Mio|Mrd|Std|[0-9]+)\.$/iu;

/** The sentences of a German paragraph; „14. März“, „z. B.“ and „Abs. 3“ end none. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let current = '';
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    current = current === '' ? word : `${current} ${word}`;
    if (/[.!?][“")]?$/.test(word) && !ABBREVIATION.test(current)) {
      sentences.push(current);
      current = '';
    }
  }
  return current === '' ? sentences : [...sentences, current];
}

/** The first paragraph in one line, with the list that it announces: „Gebraucht werden: ein Raum; mehr Zeit“. */
function openingOf(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\n\s*\n/);
  const isAnnouncement = first.endsWith(':') && ITEM.test(rest[0] ?? '');
  const lines = (isAnnouncement ? `${first}\n${rest[0]}` : first).split('\n');
  return lines.reduce((before, line) => {
    const separator = ITEM.test(line) && /[^.!?:;,]$/.test(before) ? ';' : '';
    return `${before}${separator} ${line.replace(ITEM, '').trim()}`.trim();
  }, '');
}

export function ersterSatz(text: string): string {
  return sentencesOf(openingOf(text))[0] ?? '';
}

/** The first whole sentences of a text, enough to know what it is about. */
export function kurzfassungOf(text: string): string {
  let result = '';
  for (const sentence of sentencesOf(openingOf(text))) {
    result = result === '' ? sentence : `${result} ${sentence}`;
    if (result.length >= SHORTEST) break;
  }
  return result;
}
