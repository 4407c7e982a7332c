import { decodeText } from '../source/decode.ts';
import { readOne } from './read-repository.ts';

/** The text of a file of the repository; `undefined` when it cannot be read or decoded. */
export function readTextIn(root: string, path: string): string | undefined {
  const content = readOne(root, path);
  const decoded = content instanceof Uint8Array ? decodeText(content, path) : undefined;
  return decoded && 'text' in decoded ? decoded.text : undefined;
}
