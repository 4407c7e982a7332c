import type { DataPath } from '../diagnostic.ts';
import { oncePer } from '../once-per.ts';
import type { Reference } from '../source/reference.ts';
import { pathFromPointer } from './collected.ts';

/** What is known of a file in which nothing is wrong: its typed data, and what it refers to. */
export interface Sound {
  readonly value: unknown;
  readonly references: readonly Reference[];
}

/** Before the kinds of a reference whose id follows, because it is a key, or because the data hold it as a number. */
const KEY = '.';
const TYPED = '=';

function pointerTo(path: DataPath): string {
  return path
    .map((key) => `/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

function valueAt(value: unknown, path: DataPath): unknown {
  let below = value;
  for (const key of path) below = (below as Readonly<Record<string | number, unknown>>)[key];
  return below;
}

/** Places and kinds are shared by thousands of files. */
const pointerOf = oncePer(pointerTo);
const namesOf = oncePer((kinds: readonly string[]) => kinds.join(' '));

function flatten(value: unknown, references: readonly Reference[]): readonly string[] {
  const flat: string[] = [];
  for (const { kinds, id, path, part } of references) {
    const names = namesOf(kinds);
    if (part === 'key') flat.push(KEY + names, pointerTo(path.slice(0, -1)), id);
    else if (valueAt(value, path) === id) flat.push(names, pointerOf(path));
    else flat.push(TYPED + names, pointerOf(path), id);
  }
  return flat;
}

/** References lie flat, one after the other, each of two or three texts: thousands of files have dozens of them. */
export function soundJson({ value, references }: Sound): string {
  return JSON.stringify([value, flatten(value, references)]);
}

const lists = new Map<string, readonly string[]>();

/** One list for each set of kinds, not one for each of a hundred thousand references. */
function kindsIn(names: string): readonly string[] {
  const known = lists.get(names);
  if (known) return known;
  const kinds = names.replace(/^[.=]/, '').split(' ');
  lists.set(names, kinds);
  return kinds;
}

/** What `soundJson` was made from. */
export function soundFrom(json: string): Sound {
  const [value, flat] = JSON.parse(json) as readonly [unknown, readonly string[]];
  const references: Reference[] = [];
  for (let at = 0; at < flat.length; ) {
    const names = flat[at++] as string;
    const path = pathFromPointer(flat[at++] as string, value);
    const kinds = kindsIn(names);
    if (names.startsWith(KEY)) {
      const id = flat[at++] as string;
      references.push({ kinds, id, path: [...path, id], part: 'key' });
    } else {
      const id = names.startsWith(TYPED) ? (flat[at++] as string) : (valueAt(value, path) as string);
      references.push({ kinds, id, path, part: 'value' });
    }
  }
  return { value, references };
}
