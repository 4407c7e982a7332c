/** A PDF as its own text; every byte is one character, so that places in it are places in the file. */
export interface PdfFile {
  readonly text: string;
  /** Source of object `number`, between `obj` and `endobj`. */
  readonly objectOf: (number: number) => string;
  /** The entries at the end of the file. */
  readonly trailer: { readonly root: number; readonly size: number; readonly rest: string };
  /** Where the table of places begins that this file ends with. */
  readonly startxref: number;
}

const LATIN1 = 'latin1';

function required(match: RegExpMatchArray | null, what: string): RegExpMatchArray {
  if (!match) throw new Error(`pdf: no ${what}`);
  return match;
}

/** Reads what our typesetter writes: plain objects and one plain table of places, nothing else. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(LATIN1);
  const startxref = Number(required(text.slice(-64).match(/startxref\s+(\d+)/), 'startxref')[1]);
  const places = text.slice(startxref);
  const [, first = '0', count = '0'] = required(places.match(/^xref\s+(\d+) (\d+)\s+/), 'table of places');
  const entries = [...places.matchAll(/(\d{10}) \d{5} ([nf])\r?\n?/g)].slice(0, Number(count));
  const offsets = new Map(entries.map(([, offset], index) => [Number(first) + index, Number(offset)]));
  const [, trailer = ''] = required(places.match(/trailer\s*<<([\s\S]*?)>>\s*startxref/), 'trailer');
  return {
    text,
    startxref,
    trailer: {
      root: Number(required(trailer.match(/\/Root (\d+) 0 R/), 'root')[1]),
      size: Number(required(trailer.match(/\/Size (\d+)/), 'size')[1]),
      rest: trailer.replace(/\s*\/Size \d+/, ''),
    },
    objectOf: (number) => {
      const start = offsets.get(number);
      if (start === undefined) throw new Error(`pdf: no object ${number}`);
      return text.slice(text.indexOf('obj', start) + 3, text.indexOf('endobj', start)).trim();
    },
  };
}

/** The file with these objects in place of, or besides, its own: appended, as the format foresees it. */
export function withObjects(file: PdfFile, objects: ReadonlyMap<number, string>): Uint8Array {
  const { text, trailer, startxref } = file;
  const sorted = [...objects].sort(([a], [b]) => a - b);
  let body = text.endsWith('\n') ? text : `${text}\n`;
  const places = sorted.map(([number, source]) => {
    const place = `${number} 1\n${String(body.length).padStart(10, '0')} 00000 n\r\n`;
    body += `${number} 0 obj\n${source}\nendobj\n`;
    return place;
  });
  const size = Math.max(trailer.size, ...sorted.map(([number]) => number + 1));
  const end = `xref\n${places.join('')}trailer\n<<\n  /Size ${size}\n  /Prev ${startxref}${trailer.rest}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, LATIN1);
}

/** Numbers of the objects that an entry such as `/K [5 0 R 6 0 R]` names, in their order. */
export function referencesIn(source: string, key: string): readonly number[] {
  const match = source.match(new RegExp(`/${key}\\s*(?:\\[([^\\]]*)\\]|(\\d+ 0 R))`));
  return [...(match?.[1] ?? match?.[2] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}
