import { parseSaldo } from '../money.ts';
import type { Data } from '../source/source-file.ts';
import type { Conversion } from './collected.ts';

type Mutable = Record<string | number, unknown>;

function copy(data: Data): unknown {
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return data.map(copy);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copy(value)]));
}

function converted(text: string, to: Conversion['to']): unknown {
  if (to === 'wahrheitswert') return text === 'ja';
  if (to === 'zahl') return Number(text);
  if (to === 'messwert') return Number(text.replace(',', '.'));
  const betrag = parseSaldo(text);
  return 'cents' in betrag ? betrag.cents : text;
}

/** A copy of valid text data in which amounts, numbers and ja/nein have their types. */
export function applyConversions(data: Data, conversions: readonly Conversion[]): unknown {
  const result = copy(data);
  for (const { to, path } of conversions) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, key) => (value as Mutable)[key], result) as Mutable;
    const key = path.at(-1) as string | number;
    if (typeof parent[key] === 'string') parent[key] = converted(parent[key], to);
  }
  return result;
}
