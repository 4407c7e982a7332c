import type { DataPath } from '../diagnostic.ts';
import { STAMMDATEN } from '../model/kinds.ts';
import type { LoadedFile } from '../model/loaded-file.ts';

/** Fields that are there for names and numbers of work: of a guest, the address of a place, the head of a Vorlage; a checksum. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'gast',
  'ort',
  'verfasser',
  'bearbeitung',
  'zeichnung',
  'geschaeftszeichen',
  'pruefsumme',
]);

export interface FreierText {
  readonly path: DataPath;
  readonly text: string;
}

/** `path` is one list, walked up and down, and copied for each text. */
function textsIn(data: unknown, path: (string | number)[], found: FreierText[]): void {
  if (typeof data === 'string') found.push({ path: [...path], text: data });
  if (typeof data !== 'object') return;
  for (const [key, value] of Array.isArray(data) ? data.entries() : Object.entries(data as object)) {
    if (typeof key === 'string' && OWN_FIELDS.has(key)) continue;
    path.push(key);
    textsIn(value, path, found);
    path.pop();
  }
}

/** Whether a file can hold any: in Stammdaten there are work contacts and the city's own rules, not what was talked about. */
function mayHoldFreieTexte({ place, value }: LoadedFile): boolean {
  return value !== undefined && !STAMMDATEN.has(place.kind);
}

/** Every text of a file that a person wrote freely; what refers to something else is none. */
export function freieTexteOf(loaded: LoadedFile): readonly FreierText[] {
  const { value, references } = loaded;
  if (!mayHoldFreieTexte(loaded)) return [];
  const found: FreierText[] = [];
  textsIn(value, [], found);
  const refers = new Set(references.map(({ path }) => path.join('\n')));
  return found.filter(({ path }) => !refers.has(path.join('\n')));
}

/** Stands in no text, and is neither white space nor part of a word: what looks for words side by side stops here. */
const BETWEEN = '\u0001';

/** All that stands in `data`, one after the other. */
function joined(data: unknown): string {
  if (typeof data === 'string') return `${data}${BETWEEN}`;
  if (typeof data !== 'object') return '';
  let text = '';
  if (Array.isArray(data)) for (const item of data) text += joined(item);
  else {
    const fields = data as Readonly<Record<string, unknown>>;
    for (const name in fields) if (!OWN_FIELDS.has(name)) text += joined(fields[name]);
  }
  return text;
}

/** All of `freieTexteOf` in one, many times cheaper to look through; also what refers to something else. */
export function gatheredTexts(loaded: LoadedFile): string {
  return mayHoldFreieTexte(loaded) ? joined(loaded.value) : '';
}
