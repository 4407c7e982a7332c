import { CODES, type Code } from '../codes.ts';
import type { DataPath, Diagnostic, RelatedPlace } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { rangeOf } from '../model/entry.ts';
import type { Kind } from '../model/kinds.ts';
import type { Umfeld, Workspace } from '../model/workspace.ts';

/** One rule. It runs only when every file of the kinds in `needs` could be read: from gaps it would draw false conclusions. */
export interface Check {
  readonly codes: readonly Code[];
  readonly needs: readonly Kind[];
  /** What it says of the repository as a whole. */
  readonly run?: (workspace: Workspace) => Iterable<Diagnostic>;
  /** What it says of one meeting, whatever the others are. */
  readonly each?: (sitzung: Entry<Sitzung>, umfeld: Umfeld) => Iterable<Diagnostic>;
  /** Nobody may show what it finds. So it looks from gaps as well: then it says nothing, and only what others say is masked. */
  readonly masks?: true;
}

export interface Spot {
  readonly entry: Entry<unknown>;
  readonly path?: DataPath;
  readonly part?: 'key' | 'value';
}

export interface Extras {
  readonly hint?: string | undefined;
  readonly source?: string | undefined;
  readonly related?: RelatedPlace | undefined;
  readonly jahr?: number | undefined;
}

export function finding(code: Code, spot: Spot, message: string, extras: Extras = {}): Diagnostic {
  const { hint, source, related, jahr } = extras;
  return {
    code,
    severity: CODES[code].severity,
    message,
    file: spot.entry.file.path,
    range: rangeOf(spot.entry, spot.path, spot.part),
    ...(hint === undefined ? {} : { hint }),
    ...(source === undefined ? {} : { source }),
    ...(related === undefined ? {} : { related }),
    ...(jahr === undefined ? {} : { jahr }),
  };
}

export function relatedPlace(spot: Spot, message: string): RelatedPlace {
  return { file: spot.entry.file.path, range: rangeOf(spot.entry, spot.path, spot.part), message };
}

/** More names help nobody, and a hint at each of ten thousand places may not be as long as the file. */
const MOST_NAMES = 20;

/** „a, b, c“, from a long list only the beginning. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` und ${rest} weitere` : ''}`;
}

/** „a, b oder c“, however many. */
export function orList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} oder ${names.at(-1)}`;
}
