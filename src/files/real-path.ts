import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The same letters in the same form: a Mac, and many a zip file, write „ü“ as u with two dots. */
export function plainForm(name: string): string {
  return name.normalize('NFC');
}

function nameIn(folder: string, name: string): string {
  return readdirSync(folder).find((found) => plainForm(found) === plainForm(name)) ?? name;
}

/** Where a file of the repository lies, which may be called in another form than the data names it. */
export function realPath(root: string, path: string): string {
  const direct = join(root, path);
  if (existsSync(direct)) return direct;
  try {
    return path.split('/').reduce((folder, name) => join(folder, nameIn(folder, name)), root);
  } catch {
    // Whoever reads it says what is wrong.
    return direct;
  }
}
