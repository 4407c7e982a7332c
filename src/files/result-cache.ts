import { checksum } from '../checksum.ts';
import { isDoubtful, readCache, replaceCache } from './cache-folder.ts';

const NAME = 'pruefung.json';

export function resultKey(parts: readonly string[]): string {
  return checksum(JSON.stringify(parts));
}

/** What was remembered under `key`; `undefined` when there is nothing, or nothing that can be believed. */
export function readResult(root: string, key: string): unknown {
  const text = readCache(root, NAME)?.bytes.toString('utf8') ?? '';
  const end = text.indexOf('\n');
  const result = text.slice(end + 1);
  return text.slice(0, Math.max(end, 0)) === `${key} ${checksum(result)}` ? JSON.parse(result) : undefined;
}

/** Remembers a result for the next run; not when a file was last touched (`youngest`) only a moment ago. */
export function rememberResult(root: string, key: string, result: unknown, youngest: number): void {
  const writer = replaceCache(root, NAME);
  if (!isDoubtful(youngest, writer.now)) {
    const text = JSON.stringify(result);
    writer.write(`${key} ${checksum(text)}\n${text}`);
  }
  writer.finish();
}
