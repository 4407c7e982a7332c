import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { INVISIBLE } from './invisible-characters.ts';
import { MAX_DEPTH, MAX_FIELDS, MAX_ITEMS, MAX_LEXEMES, MAX_LEXEMES_IN_LINE, MAX_TEXT } from './limits.ts';
import type { Data } from './source-file.ts';

/**
 * Signs that the careful reader may have something to say about: control and invisible characters, merge conflicts, marks of
 * documents and directives, anchors, aliases and tags, `? `, and a text that a `#` may have cut off. Each begins with what
 * is rare in a text and looks back from it.
 */
const SUSPECT = new RegExp(
  [
    '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\ufffd]',
    INVISIBLE.source,
    '[&*!](?<=(?:^|[\\s,[{]).)\\S',
    '\\?(?<=(?:^|[\\s,[{]).)(?:\\s|$)',
    '#(?<=[^ \\n] +#)[^\\s#]',
    '%(?<=^%)',
    '(?:<{7}|\\|{7}|={7}|>{7})(?<=^.{7})',
    '(?:---|\\.\\.\\.)(?<=^ *...)',
  ].join('|'),
  'm',
);

/** Beginnings and lines of plain texts that look like a field or a list item to their writer. */
const MISREAD_START = /-[\p{L}"'„]|[a-z][a-z0-9_]*:[^\s/:]/uy;
const MISREAD_LINE = /\n *- /;

const ABSENT = -1;

/** The names of a bundled CommonJS package are looked up each time that they are used; these are used for every word. */
const { DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
const { DOUBLE_QUOTED, PLAIN } = SCALAR_STYLE;
const { FLOW } = COLLECTION_STYLE;
const textOf = getScalarValue;

interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  next: number;
}

/**
 * The data of a text in which nothing is worth a word, several times faster than the careful reader; `undefined` when that
 * one has to look. Expects what `decodeText` gives. What this accepts, the careful reader accepts as the same data.
 */
export function quickData(text: string): Data | undefined {
  return readQuickly(text)?.data;
}

/** The events of a text that `quickData` accepts. */
export function quickEvents(text: string): readonly Event[] | undefined {
  return readQuickly(text)?.events;
}

function readQuickly(text: string): { readonly data: Data; readonly events: readonly Event[] } | undefined {
  if (SUSPECT.test(text)) return undefined;
  const events = eventsOf(text);
  if (mayHaveTooManyLexemes(text, events.length)) return undefined;
  if (events[0]?.type !== DOCUMENT || events[1]?.type === SCALAR) return undefined;
  const reader: Reader = { text, events, next: 1 };
  const data = readNode(reader);
  return data !== undefined && reader.next === events.length - 1 ? { data, events } : undefined;
}

/** None when the text is refused: why, the careful reader says better. */
function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch {
    return [];
  }
}

/** Around a node stand a sign, a comma and spaces; at a line, its indentation, more spaces, a comment and its end. */
const LEXEMES_AT_MOST = 4;

/** More than the careful reader takes; how many there are it would have to count, this is never fewer. */
function mayHaveTooManyLexemes(text: string, nodes: number): boolean {
  if (text.length <= MAX_LEXEMES_IN_LINE) return false;
  const lines = text.split('\n');
  const lexemes = LEXEMES_AT_MOST * (nodes + lines.length);
  const isLong = ({ length }: string) => length > MAX_LEXEMES_IN_LINE;
  return lexemes > MAX_LEXEMES || (lexemes > MAX_LEXEMES_IN_LINE && lines.some(isLong));
}

function readNode(reader: Reader): Data | undefined {
  const event = reader.events[reader.next++];
  if (!event || !('tagStart' in event) || event.tagStart !== ABSENT || event.anchorStart !== ABSENT) {
    return undefined;
  }
  if (event.type === SCALAR) return readScalar(reader.text, event);
  if (event.type === SEQUENCE) return readItems(reader);
  return event.type === MAPPING ? readFields(reader, event.style === FLOW) : undefined;
}

function readScalar(text: string, event: ScalarEvent): string | undefined {
  const { valueStart, valueEnd, style } = event;
  if (valueEnd - valueStart > MAX_TEXT) return undefined;
  if (style === PLAIN && isMisread(text, event)) return undefined;
  // An escape can stand for any of the characters that were looked for.
  if (style === DOUBLE_QUOTED && text.slice(valueStart, valueEnd).includes('\\')) return undefined;
  return textOf(text, event);
}

function isMisread(text: string, { valueStart, valueEnd, fast }: ScalarEvent): boolean {
  MISREAD_START.lastIndex = Math.max(valueStart, 0);
  if (valueStart < valueEnd && MISREAD_START.test(text)) return true;
  // What is not fast has several lines.
  return !fast && MISREAD_LINE.test(text.slice(valueStart, valueEnd));
}

function isClosing({ events, next }: Reader): boolean {
  return events[next]?.type === POP;
}

function readItems(reader: Reader): readonly Data[] | undefined {
  const items: Data[] = [];
  while (!isClosing(reader)) {
    const item = readNode(reader);
    if (item === undefined || items.push(item) > MAX_ITEMS) return undefined;
  }
  reader.next += 1;
  return items;
}

/** Names no file of ours has: what they are to JavaScript or to YAML, the careful reader knows. */
const STRANGE = new Set(['', '<<', '__proto__']);

/** A name that is a plain or quoted text of its own; `undefined` for anything else. */
function readName(reader: Reader): string | undefined {
  const isText = reader.events[reader.next]?.type === SCALAR;
  const name = isText ? readNode(reader) : undefined;
  return typeof name === 'string' && !STRANGE.has(name) ? name : undefined;
}

/** In braces, a field without a value is often the rest of a text that a comma has cut. */
function readFields(reader: Reader, isFlow: boolean): Data | undefined {
  const fields: Record<string, Data> = {};
  const names = new Set<string>();
  while (!isClosing(reader)) {
    const name = readName(reader);
    const value = name === undefined ? undefined : readNode(reader);
    if (name === undefined || value === undefined || (isFlow && value === '')) return undefined;
    fields[name] = value;
    const count = names.size;
    if (names.add(name.toLowerCase()).size === count || count === MAX_FIELDS) return undefined;
  }
  reader.next += 1;
  return fields;
}
