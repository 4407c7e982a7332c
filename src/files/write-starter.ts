import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StarterFile } from '../starter/starter-file.ts';
import { UsageError } from '../usage-error.ts';
import { SCHEMAS_FOLDER } from './read-package.ts';
import { filesIn } from './read-starter.ts';
import { replaceFile } from './replace-file.ts';
import type { WriteOptions } from './write-outputs.ts';

const SCHEMA_LINE = /(\$schema=)\S*\/([a-z]+\.schema\.json)/;
/** Where a repository keeps the schemas that its editor lines point to. */
const OWN_SCHEMAS = '.gremium/schemas';

/** The first line of a data file names its schema relative to that file. */
function withOwnSchema(path: string, text: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return text.replace(SCHEMA_LINE, `$1${up}${OWN_SCHEMAS}/$2`);
}

/**
 * Writes the files and the schemas into `target`. Returns the paths written, sorted; throws when a repository is already
 * there.
 */
export function writeStarter(
  target: string,
  files: readonly StarterFile[],
  { dryRun = false }: Partial<Pick<WriteOptions, 'dryRun'>> = {},
): readonly string[] {
  if (existsSync(join(target, 'gremium.yaml'))) {
    throw new UsageError(`In ${target} gibt es schon ein Protokoll-Repository; es wird nicht verändert.`);
  }
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new UsageError(`${target} ist kein Ordner.`);
  const schemas = filesIn(SCHEMAS_FOLDER).map((name) => ({
    path: `${OWN_SCHEMAS}/${name}`,
    text: readFileSync(join(SCHEMAS_FOLDER, name), 'utf8'),
  }));
  const all = [
    ...files.map(({ path, text }) => ({ path, text: withOwnSchema(path, text) })),
    { path: '.gitignore', text: 'ausgabe/\n' },
    ...schemas,
  ];
  const taken = all.find(({ path }) => existsSync(join(target, path)));
  if (taken) throw new UsageError(`${join(target, taken.path)} gibt es schon; es wird nichts überschrieben.`);
  if (!dryRun) for (const { path, text } of all) replaceFile(join(target, path), text);
  return all.map(({ path }) => path).sort();
}
