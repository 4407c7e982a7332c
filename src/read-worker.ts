import { workerData } from 'node:worker_threads';
import { ownValidator } from './commands/own-validator.ts';
import { readOne } from './files/read-repository.ts';
import { readShare, type Share } from './files/shared-reading.ts';
import { placeOf } from './model/kinds.ts';
import { soundJson } from './schema/sound-json.ts';
import { decodeText } from './source/decode.ts';
import { quickData } from './source/quick-data.ts';

const share = workerData as Share;

/** `null` for a file that the main thread has to look at with care. */
function jsonOf(path: string): string | null {
  const place = placeOf(path);
  const content = place && readOne(share.root, path);
  const decoded = content instanceof Uint8Array ? decodeText(content, path) : undefined;
  if (!place || !decoded || !('text' in decoded)) return null;
  const file = { path, text: decoded.text, data: quickData(decoded.text), problems: [] };
  if (file.data === undefined) return null;
  const { diagnostics, value, references } = ownValidator()(place.kind, file);
  return diagnostics.length === 0 ? soundJson({ value, references }) : null;
}

readShare(share, jsonOf);
