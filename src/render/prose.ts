import { escapeMarkdown } from './escape-markdown.ts';
import { bindWords } from './typography.ts';

const ITEM = /^\s*-\s+(?=\S)/;

/** Each text on a line of its own within one paragraph; empty ones are left out. */
export function hardLines(texts: readonly string[]): string {
  return texts
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('\\\n');
}

/** „a“, „a und b“, „a, b und c“. */
export function enumerate(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} und ${texts.at(-1)}`;
}

/** Paragraphs are lists of one text; items of a list belong to one block until an empty line or a paragraph ends it. */
interface Block {
  readonly isList: boolean;
  readonly texts: string[];
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const isItem = ITEM.test(line);
    if (line.trim() === '') open = undefined;
    else if (open && !isItem && (!open.isList || /^\s/.test(line))) {
      open.texts.push(`${open.texts.pop()} ${line.trim()}`);
    } else if (open?.isList && isItem) open.texts.push(line.replace(ITEM, ''));
    else {
      open = { isList: isItem, texts: [isItem ? line.replace(ITEM, '') : line.trim()] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Not the mark that templates use: lists with different marks stay two, where the one follows the other. */
const MARK = '+ ';

/**
 * What people type into a long field: an empty line begins a paragraph, lines with „- “ are a list, a single line break
 * means nothing; everything else is literal, because the star in „Schüler*innen“ is no emphasis. A list is one also
 * behind words of the template.
 */
export function prose(text: string): string {
  const blocks = blocksOf(bindWords(text));
  const markdown = blocks
    .map(({ isList, texts }) =>
      texts.map((item) => `${isList ? MARK : ''}${escapeMarkdown(item)}`).join('\n'),
    )
    .join('\n\n');
  return blocks[0]?.isList ? `\n${markdown}` : markdown;
}
