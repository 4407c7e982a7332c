import { resolve } from 'node:path';
import { findRoot, rootAbove } from '../files/find-root.ts';
import { readKommune } from '../files/read-repository.ts';
import type { Io } from '../io.ts';
import { type Wort, worteOf } from '../model/begriffe.ts';
import type { Kommune } from '../model/entities.ts';
import { readSource } from '../source/read-source.ts';
import { ownValidator } from './own-validator.ts';

/**
 * The words of the repository that the command was called in or that `--ordner` names, for commands that need none of it
 * else. Outside of one, and while `gremium.yaml` is broken, those of the program.
 */
export function ownTerms(io: Io, ordner: string | undefined): Wort {
  const root = ordner === undefined ? rootAbove(io.cwd) : findRoot(resolve(io.cwd, ordner));
  if (root === undefined) return worteOf();
  const { path, content } = readKommune(root);
  if (!(content instanceof Uint8Array)) return worteOf();
  const file = readSource(path, content);
  if (file.data === undefined) return worteOf();
  const { value } = ownValidator()('kommune', file);
  return worteOf(value as Kommune | undefined);
}
