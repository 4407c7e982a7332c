import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StarterFile } from '../starter/starter-file.ts';
import { EXAMPLES_FOLDER } from './read-package.ts';

/** Below `folder`, sorted, with `/`. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** The examples that a new repository can begin with. */
export function starterNames(): readonly string[] {
  return readdirSync(EXAMPLES_FOLDER)
    .filter((name) => existsSync(join(EXAMPLES_FOLDER, name, 'gremium.yaml')))
    .sort();
}

/** The data files and templates of an example. */
export function readStarter(name: string): readonly StarterFile[] {
  const folder = join(EXAMPLES_FOLDER, name);
  return filesIn(folder)
    .filter((path) => /\.(?:yaml|hbs)$/.test(path) && !path.startsWith('ausgabe/'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
