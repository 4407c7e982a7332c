import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** The nearest folder at or above `start` that holds `gremium.yaml`, if there is one. */
export function rootAbove(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'gremium.yaml'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** A file that was meant to be `gremium.yaml`: „Gremium.yaml“, „gremium.yml“, „gremium.yaml.txt“. */
function misspeltAbove(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = namesIn(folder).find((name) => /^gremium\.ya?ml(\.txt)?$/i.test(name));
    if (found !== undefined) return join(folder, found);
    if (folder === dirname(folder)) return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Where nobody may look, nothing can be proposed.
    return [];
  }
}

/** The nearest folder at or above `start` that holds `gremium.yaml`; throws when there is none. */
export function findRoot(start: string): string {
  if (!existsSync(start) || !statSync(start).isDirectory()) {
    throw new UsageError(`Den Ordner ${start} gibt es nicht.`);
  }
  const root = rootAbove(start);
  if (root !== undefined) return root;
  const misspelt = misspeltAbove(start);
  if (misspelt !== undefined) {
    throw new UsageError(`${misspelt} muss gremium.yaml heißen; bitte umbenennen.`);
  }
  throw new UsageError(
    `In ${start} und darüber liegt keine gremium.yaml. Mit -C den Ordner des Protokoll-Repositorys angeben oder mit „gremium init <ordner>“ eines anlegen.`,
  );
}
