import { parseCivilDate } from '../calendar.ts';
import type { DataPath } from '../diagnostic.ts';
import { parseBetrag, parseSaldo } from '../money.ts';
import { parsePlanwert } from '../planwert.ts';
import { type Collected, type Conversion, pathFromPointer } from './collected.ts';
import { isZeile } from './describe-zeile.ts';

/** The formats that our schemas add to JSON Schema's own. */
export const formats = {
  datum: (text: string) => parseCivilDate(text) !== undefined,
  zeile: isZeile,
  planwert: (text: string) => parsePlanwert(text) !== undefined,
  betrag: (text: string) => 'cents' in parseBetrag(text),
  saldo: (text: string) => 'cents' in parseSaldo(text),
} as const;

const lists = new Map<string, readonly string[]>();

/** One list for each kind, not one for each of a hundred thousand references. */
function listOf(kinds: string | string[]): readonly string[] {
  if (typeof kinds !== 'string') return kinds;
  const list = lists.get(kinds) ?? [kinds];
  lists.set(kinds, list);
  return list;
}

type Note = (collected: Collected, parameter: string | string[], data: unknown, path: DataPath) => void;

/** Notes what a keyword meets; `isValid` may refuse it. */
export type Collector = (
  collected: Collected,
  parameter: string | string[],
  data: unknown,
  pointer: string,
  rootData: unknown,
) => boolean;

function collector(note: Note, isValid: (data: unknown) => boolean = () => true): Collector {
  return (collected, parameter, data, pointer, rootData) => {
    note(collected, parameter, data, pathFromPointer(pointer, rootData));
    return isValid(data);
  };
}

/** The keywords that our schemas add: they note what they meet while a file is validated. */
export const keywords = {
  verweis: collector(
    ({ references }, kinds, data, path) => {
      if (typeof data === 'string' && data !== '') {
        references.push({ kinds: listOf(kinds), id: data, path, part: 'value' });
      }
    },
    (data) => data !== '',
  ),
  schluesselVerweis: collector(({ references }, kinds, data, path) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
    for (const id of Object.keys(data)) {
      references.push({ kinds: listOf(kinds), id, path: [...path, id], part: 'key' });
    }
  }),
  wird: collector(({ conversions }, to, _data, path) => {
    conversions.push({ to: to as Conversion['to'], path });
  }),
} as const;
