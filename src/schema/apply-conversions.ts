import { parseSaldo } from '../money.ts';
import type { Data } from '../source/source-file.ts';
import type { Conversion } from './collected.ts';

type Mutable = Record<string | number, unknown>;

function converted(text: string, to: Conversion['to']): unknown {
  if (to === 'wahrheitswert') return text === 'ja';
  if (to === 'zahl') return Number(text);
  if (to === 'messwert') return Number(text.replace(',', '.'));
  const betrag = parseSaldo(text);
  return 'cents' in betrag ? betrag.cents : text;
}

/** Valid text data in which amounts, numbers and ja/nein have their types; copied only along the way to them. */
export function applyConversions(data: Data, conversions: readonly Conversion[]): unknown {
  const copies = new Set<unknown>();
  const copied = (value: unknown): Mutable => {
    if (copies.has(value)) return value as Mutable;
    const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
    copies.add(copy);
    return copy as Mutable;
  };
  const whole: Mutable = { data };
  for (const { to, path } of conversions) {
    let [parent, key]: [Mutable, string | number] = [whole, 'data'];
    for (const next of path) {
      parent[key] = copied(parent[key]);
      [parent, key] = [parent[key] as Mutable, next];
    }
    const text = parent[key];
    if (typeof text === 'string') parent[key] = converted(text, to);
  }
  return whole.data;
}
