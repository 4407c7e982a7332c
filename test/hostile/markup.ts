/** What is left of a page or an XML part for somebody who only reads: its words, and which elements there are how often. */
export interface Reading {
  readonly text: string;
  /** Everything that is not words, counted: elements with what they lead to, headers, attachments, properties. */
  readonly structure: Readonly<Record<string, number>>;
}

export function counted(names: Iterable<string>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
const VOID = /^(?:meta|br|hr|img|link|input|!doctype|\?xml)$/i;
/** Inside these an HTML reader looks for nothing but their own end. */
const RAW = /^(?:style|script|title)$/;

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The element and the names of its attributes; where it leads is part of it, unless that is inside the document. */
function describe(name: string, attributes: string): string {
  const pairs = [...attributes.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)];
  const shown = pairs.map(([, key = '', a, b, c]) => {
    const target = decoded(a ?? b ?? c ?? '').replace(/^#.*/, '#');
    return /^(?:href|src|on\w+|http-equiv)$/i.test(key) ? `${key}=${target}` : key;
  });
  return [name, ...shown.sort()].join(' ');
}

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z!?][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+|</gi;

/** Elements as they are opened and closed, and the words between; throws where they are not nested. */
export function readMarkup(source: string): Reading {
  const open: string[] = [];
  const names: string[] = [];
  let text = '';
  for (const [whole, closing, name, attributes = '', empty] of source.matchAll(TOKEN)) {
    const current = open.at(-1) ?? '';
    if (RAW.test(current) && !(closing && name === current))
      text += current === 'style' ? '' : decoded(whole);
    else if (whole.startsWith('<!--')) names.push('comment');
    else if (name === undefined) text += decoded(whole);
    else if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes <${current}>`);
      text += BLOCK.test(name) ? ' ' : '';
    } else {
      names.push(describe(name, attributes));
      if (!empty && !VOID.test(name)) open.push(name);
      text += BREAK.test(name) ? ' ' : '';
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
  return { text, structure: counted(names) };
}

const BLOCK = /^(?:p|h\d|li|td|th|dt|dd|div|title|text|figcaption|tspan|w:p|w:tc|dc:\w+|cp:\w+)$/;
const BREAK = /^(?:br|w:br|w:tab)$/;
