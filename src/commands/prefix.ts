import { isAbsolute, relative, sep } from 'node:path';

/** From the folder gremium was called in to the root, `''` or ending with `/`. */
export function prefixOf(cwd: string, root: string): string {
  const way = relative(cwd, root);
  if (way === '') return '';
  return `${isAbsolute(way) ? root : way}`.split(sep).join('/').concat('/');
}
