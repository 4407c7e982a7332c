import type { DataPath } from '../diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import type { Data } from '../source/source-file.ts';

/** What these files hold are work contacts and the city's own rules, not what was talked about. */
const WORK_DATA: ReadonlySet<Kind> = new Set(['kommune', 'sozialraum', 'gremium', 'mitglied']);
/** Fields that are there for names and numbers of work: of a guest, the address of a place, the head of a Vorlage. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'gast',
  'ort',
  'verfasser',
  'bearbeitung',
  'zeichnung',
  'geschaeftszeichen',
]);

export interface FreierText {
  readonly path: DataPath;
  readonly text: string;
}

function* textsIn(data: Data, references: ReadonlySet<string>, path: DataPath = []): Iterable<FreierText> {
  if (typeof data === 'string') {
    if (!references.has(path.join('\n'))) yield { path, text: data };
    return;
  }
  for (const [key, value] of Array.isArray(data) ? data.entries() : Object.entries(data as object)) {
    if (typeof key === 'string' && OWN_FIELDS.has(key)) continue;
    yield* textsIn(value, references, [...path, key]);
  }
}

/** Every text of a file that a person wrote freely; what refers to something else is none. */
export function* freieTexteOf({ file, place, value, references }: LoadedFile): Iterable<FreierText> {
  if (value === undefined || file.data === undefined || WORK_DATA.has(place.kind)) return;
  yield* textsIn(file.data, new Set(references.map(({ path }) => path.join('\n'))));
}
