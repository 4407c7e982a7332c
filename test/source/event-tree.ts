import type { Data } from '../../src/source/source-file.ts';

/** How the tree writes what a line cannot hold. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', r: '\r', '\\': '\\' };

function textOf(event: string): string {
  return event
    .replace(/^=VAL (?:&\S+ )?(?:<[^>]*> )?[:"'|>]/, '')
    .replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? '');
}

/** What the events up to the one that closes this group say, and the place behind that. */
function itemsFrom(events: readonly string[], start: number): readonly [readonly Data[], number] {
  const items: Data[] = [];
  let at = start;
  while (!events[at]?.startsWith('-')) {
    const [item, next] = dataFrom(events, at);
    items.push(item);
    at = next;
  }
  return [items, at + 1];
}

function dataFrom(events: readonly string[], at: number): readonly [Data, number] {
  const event = events[at] ?? '';
  if (event.startsWith('=')) return [textOf(event), at + 1];
  const [items, next] = itemsFrom(events, at + 1);
  if (event.startsWith('+SEQ')) return [items, next];
  const pairs = items.flatMap((key, index) =>
    index % 2 === 0 ? [[String(key), items[index + 1] ?? '']] : [],
  );
  return [Object.fromEntries(pairs) as Data, next];
}

/** The first document of a tree of the YAML test suite, every scalar as the text that it is. */
export function dataFromTree(tree: string): Data {
  const events = tree.split('\n').map((line) => line.replace(/^ */, ''));
  return dataFrom(events, events.findIndex((event) => event.startsWith('+DOC')) + 1)[0];
}
