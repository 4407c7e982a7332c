/** What must be known of a TrueType or OpenType file before text is set in it. */
export interface FontFile {
  readonly family: string;
  readonly has: (codePoint: number) => boolean;
}

const PLATFORM_WINDOWS = 3;
const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;

function tableOf(font: DataView, tag: string): DataView | undefined {
  const count = font.getUint16(4);
  for (let index = 0; index < count; index++) {
    const at = 12 + 16 * index;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(at + offset)));
    if (name === tag) {
      return new DataView(font.buffer, font.byteOffset + font.getUint32(at + 8), font.getUint32(at + 12));
    }
  }
  return undefined;
}

function utf16(table: DataView, start: number, length: number): string {
  let text = '';
  for (let at = start; at < start + length; at += 2) text += String.fromCharCode(table.getUint16(at));
  return text;
}

function familyOf(table: DataView): string {
  const count = table.getUint16(2);
  const storage = table.getUint16(4);
  const names = new Map<number, string>();
  for (let index = 0; index < count; index++) {
    const at = 6 + 12 * index;
    if (table.getUint16(at) !== PLATFORM_WINDOWS) continue;
    const id = table.getUint16(at + 6);
    if (!names.has(id))
      names.set(id, utf16(table, storage + table.getUint16(at + 10), table.getUint16(at + 8)));
  }
  return names.get(TYPOGRAPHIC_FAMILY) ?? names.get(FAMILY) ?? '';
}

type Ranges = readonly (readonly [first: number, last: number])[];

/** Groups of 12 bytes: first and last character, then the glyph. */
function rangesOfGroups(table: DataView): Ranges {
  return Array.from({ length: table.getUint32(12) }, (_, index) => {
    const at = 16 + 12 * index;
    return [table.getUint32(at), table.getUint32(at + 4)] as const;
  });
}

/** Segments of the Basic Multilingual Plane; where they end and where they begin are two lists. */
function rangesOfSegments(table: DataView): Ranges {
  const length = table.getUint16(6);
  return Array.from({ length: length / 2 }, (_, index) => {
    const last = table.getUint16(14 + 2 * index);
    return [table.getUint16(16 + length + 2 * index), last === 0xffff ? 0xfffe : last] as const;
  });
}

function rangesOf(table: DataView): Ranges {
  const subtables = Array.from({ length: table.getUint16(2) }, (_, index) => {
    const start = table.getUint32(8 + 8 * index);
    return new DataView(table.buffer, table.byteOffset + start);
  });
  const byFormat = (format: number) => subtables.find((subtable) => subtable.getUint16(0) === format);
  const [groups, segments] = [byFormat(12), byFormat(4)];
  if (groups) return rangesOfGroups(groups);
  return segments ? rangesOfSegments(segments) : [];
}

function hasIn(ranges: Ranges): (codePoint: number) => boolean {
  return (codePoint) => {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = ranges[middle] ?? [0, 0];
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

/** `undefined` for anything that is no font. */
export function readFontFile(bytes: Uint8Array): FontFile | undefined {
  try {
    const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [names, characters] = [tableOf(font, 'name'), tableOf(font, 'cmap')];
    return names && characters && { family: familyOf(names), has: hasIn(rangesOf(characters)) };
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}
