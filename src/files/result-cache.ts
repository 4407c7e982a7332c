import { checksum } from '../checksum.ts';
import { isDoubtful, readCache, replaceCache } from './cache-folder.ts';

/** The whole findings of a repository, and those of each meeting for itself. */
type Name = 'pruefung.json' | 'sitzungen.json';

export function resultKey(parts: readonly string[]): string {
  return checksum(JSON.stringify(parts));
}

/** What was remembered under `key`; `undefined` when there is nothing, or nothing that can be believed. */
export function readResult(root: string, name: Name, key: string): unknown {
  const text = readCache(root, name)?.bytes.toString('utf8') ?? '';
  const end = text.indexOf('\n');
  const result = text.slice(end + 1);
  return text.slice(0, Math.max(end, 0)) === `${key} ${checksum(result)}` ? JSON.parse(result) : undefined;
}

/**
 * Remembers a result for the next run. `resultAt` is told which files can no longer have changed unnoticed, by when they
 * were last touched; where its result needs others, it has none.
 */
export function rememberResult(
  root: string,
  name: Name,
  key: string,
  resultAt: (isSettled: (touched: number) => boolean) => unknown,
): void {
  const writer = replaceCache(root, name);
  const result = resultAt((touched) => !isDoubtful(touched, writer.now));
  if (result !== undefined) {
    const text = JSON.stringify(result);
    writer.write(`${key} ${checksum(text)}\n${text}`);
  }
  writer.finish();
}
