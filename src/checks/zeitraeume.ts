import { longDate, parseCivilDate } from '../calendar.ts';
import { CODES } from '../codes.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { contentOf, type LoadedFile } from '../model/loaded-file.ts';
import type { Umfeld } from '../model/workspace.ts';
import { locate } from '../source/locate.ts';
import { inEachFile } from './in-each-file.ts';

const ENDS = [
  ['von', 'bis'],
  ['eingerichtet', 'aufgeloest'],
] as const;

interface Stretch {
  readonly path: DataPath;
  readonly von: string;
  readonly bis: string;
  readonly fields: string;
}

/** Hardly a place in a file has both ends: `path` is one list, walked up and down, and copied for those that have. */
function stretchesIn(
  data: unknown,
  path: (string | number)[] = [],
  found: Stretch[] = [],
): readonly Stretch[] {
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) {
      if (typeof item !== 'object') continue;
      path.push(index);
      stretchesIn(item, path, found);
      path.pop();
    }
    return found;
  }
  const fields = (data ?? {}) as Readonly<Record<string, unknown>>;
  for (const [first, last] of ENDS) {
    const [von, bis] = [fields[first], fields[last]];
    if (typeof von !== 'string' || typeof bis !== 'string') continue;
    found.push({ path: [...path, last], von, bis, fields: `${first}: und ${last}:` });
  }
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (typeof value !== 'object') continue;
    path.push(key);
    stretchesIn(value, path, found);
    path.pop();
  }
  return found;
}

function* verkehrteIn(_: Umfeld, loaded: LoadedFile): Iterable<Diagnostic> {
  for (const { path, von, bis, fields } of stretchesIn(contentOf(loaded))) {
    const [first, last] = [parseCivilDate(von), parseCivilDate(bis)];
    if (first === undefined || last === undefined || first <= last) continue;
    yield {
      code: 'zeitraum/verkehrt',
      severity: CODES['zeitraum/verkehrt'].severity,
      message: `Der Zeitraum endet am ${longDate(last)} und beginnt erst am ${longDate(first)}.`,
      hint: `${fields} prüfen.`,
      file: loaded.file.path,
      range: locate(loaded.file, path),
    };
  }
}

/** Whatever has a first and a last day begins before it ends, in every kind of file. */
export const checkZeitraeume = inEachFile(verkehrteIn);
