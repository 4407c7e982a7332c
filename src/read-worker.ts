import { workerData } from 'node:worker_threads';
import { readOne } from './files/read-repository.ts';
import { readShare, type Share } from './files/shared-reading.ts';
import { decodeText } from './source/decode.ts';
import { quickData } from './source/quick-data.ts';

const share = workerData as Share;

/** `null` for a file that the main thread has to look at with care. */
function jsonOf(path: string): string | null {
  const content = readOne(share.root, path);
  const decoded = content instanceof Uint8Array ? decodeText(content, path) : undefined;
  const data = decoded && 'text' in decoded ? quickData(decoded.text) : undefined;
  return data === undefined ? null : JSON.stringify(data);
}

readShare(share, jsonOf);
