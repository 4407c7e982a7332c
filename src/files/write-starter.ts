import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StarterFile } from '../starter/starter-file.ts';
import { UsageError } from '../usage-error.ts';
import { contentAt } from './output-target.ts';
import { SCHEMAS_FOLDER } from './read-package.ts';
import { filesIn } from './read-starter.ts';
import { leftoversIn, removeOwn, replaceFile } from './replace-file.ts';
import type { WriteOptions } from './write-outputs.ts';

const SCHEMA_LINE = /(\$schema=)\S*\/([a-z]+\.schema\.json)/;
/** Where a repository keeps the schemas that its editor lines point to. */
const OWN_SCHEMAS = '.gremium/schemas';
const ROOT_FILE = 'gremium.yaml';

/** The first line of a data file names its schema relative to that file. */
function withOwnSchema(path: string, text: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return text.replace(SCHEMA_LINE, `$1${up}${OWN_SCHEMAS}/$2`);
}

/** Another's file in the place of one of ours, or something that leads elsewhere. What an `init` left that broke off is ours. */
function refuseTaken(target: string, { path, text }: StarterFile): void {
  const found = contentAt(target, path);
  if (found === undefined || Buffer.from(text).equals(found)) return;
  throw new UsageError(`${join(target, path)} gibt es schon; es wird nichts überschrieben.`);
}

/** Without `gremium.yaml` the folder is no repository: it comes last, so that a run that broke off can be repeated. */
function writeAll(target: string, files: readonly StarterFile[]): void {
  const [last, others] = [
    files.filter(({ path }) => path === ROOT_FILE),
    files.filter(({ path }) => path !== ROOT_FILE),
  ];
  for (const { path, text } of [...others, ...last]) replaceFile(join(target, path), text);
  const folders = new Set(files.map(({ path }) => dirname(join(target, path))));
  for (const leftover of [...folders].flatMap(leftoversIn)) removeOwn(leftover);
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
  if (existsSync(join(target, ROOT_FILE))) {
    throw new UsageError(`In ${target} gibt es schon ein Protokoll-Repository; es wird nicht verändert.`);
  }
  const schemas = filesIn(SCHEMAS_FOLDER)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => ({
      path: `${OWN_SCHEMAS}/${name}`,
      text: readFileSync(join(SCHEMAS_FOLDER, name), 'utf8'),
    }));
  const all = [
    ...files.map(({ path, text }) => ({ path, text: withOwnSchema(path, text) })),
    { path: '.gitignore', text: 'ausgabe/\n' },
    ...schemas,
  ];
  for (const file of all) refuseTaken(target, file);
  if (!dryRun) writeAll(target, all);
  return all.map(({ path }) => path).sort();
}
