import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UsageError } from '../usage-error.ts';

const GLOB = /[*?[\]{}!]/;

/** Files, folders and patterns as typed in `cwd`, as a test for paths relative to `root`; throws for what is not there. */
export async function selectPaths(
  root: string,
  cwd: string,
  typed: readonly string[],
): Promise<(path: string) => boolean> {
  const fromRoot = (absolute: string) => relative(root, absolute).split(sep).join('/');
  const files = new Set<string>();
  const folders: string[] = [];
  for (const pattern of typed) {
    const absolute = resolve(cwd, pattern);
    if (existsSync(absolute)) {
      if (statSync(absolute).isDirectory()) folders.push(fromRoot(absolute));
      else files.add(fromRoot(absolute));
      continue;
    }
    if (!GLOB.test(pattern)) throw new UsageError(`Die Datei oder den Ordner „${pattern}“ gibt es nicht.`);
    const { globbySync } = await import('globby');
    const matches = globbySync(pattern.split(sep).join('/'), { cwd, absolute: true });
    if (matches.length === 0) throw new UsageError(`Auf „${pattern}“ passt keine Datei.`);
    for (const match of matches) files.add(fromRoot(match));
  }
  return (path) =>
    files.has(path) || folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
}
