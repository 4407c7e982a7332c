import { type Aufruf, keyOf } from '../files/aufruf.ts';
import { readManifest } from '../files/manifest.ts';
import { contentAt } from '../files/output-target.ts';
import type { Output } from '../formats/rendering.ts';

/** Files that the same call wrote before and does not any more, as long as they lie there. */
function leftBehind(folder: string, outputs: readonly Output[], aufruf: Aufruf): readonly string[] {
  const key = keyOf(aufruf);
  const written = new Set(outputs.map(({ path }) => path));
  return readManifest(folder)
    .aufrufe.filter((record) => keyOf(record) === key)
    .flatMap(({ dateien }) => dateien)
    .filter((path) => !written.has(path) && contentAt(folder, path) !== undefined);
}

/** Says what must not be sent or handed on by mistake; empty where everything is of today. `shown` says where a file lies. */
export function leftBehindText(
  folder: string,
  outputs: readonly Output[],
  { aufruf, shown }: { readonly aufruf: Aufruf | undefined; readonly shown: (path: string) => string },
): string {
  const left = aufruf ? leftBehind(folder, outputs, aufruf) : [];
  if (left.length === 0) return '';
  const rows = left.map((path) => `  ${shown(path)}\n`).join('');
  return `Noch da von einem früheren Aufruf, gehört nicht mehr dazu und kann gelöscht werden:\n${rows}`;
}
