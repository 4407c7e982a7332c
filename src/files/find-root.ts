import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** The nearest folder at or above `start` that holds `gremium.yaml`, if there is one. */
export function rootAbove(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'gremium.yaml'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The nearest folder at or above `start` that holds `gremium.yaml`; throws when there is none. */
export function findRoot(start: string): string {
  if (!existsSync(start) || !statSync(start).isDirectory()) {
    throw new UsageError(`Den Ordner ${start} gibt es nicht.`);
  }
  const root = rootAbove(start);
  if (root !== undefined) return root;
  throw new UsageError(
    `In ${start} und darüber liegt keine gremium.yaml. Mit -C den Ordner des Protokoll-Repositorys angeben oder mit „gremium init <ordner>“ eines anlegen.`,
  );
}
