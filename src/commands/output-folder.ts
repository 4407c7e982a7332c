import { resolve } from 'node:path';
import type { Io } from '../io.ts';

/** Where documents lie: in the folder that was named, else in `ausgabe/` of the repository. */
export function outputFolder(io: Io, root: string, named: string | true | undefined): string {
  return typeof named === 'string' ? resolve(io.cwd, named) : resolve(root, 'ausgabe');
}
