import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLACE = /(file:\/\/[^\s()]+):([0-9]+):([0-9]+)/g;

/** The place in the source, from the map that the build puts beside each of its files; `undefined` without one. */
function placeInSource(url: string, line: number, column: number): string | undefined {
  const path = fileURLToPath(url);
  if (!existsSync(`${path}.map`)) return undefined;
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')) as SourceMapPayload);
  const entry = map.findEntry(line - 1, column - 1);
  if (!('originalSource' in entry)) return undefined;
  const source = relative(join(path, '..', '..'), join(path, '..', entry.originalSource)).replaceAll(
    '\\',
    '/',
  );
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

/** The stack of a bug as if nothing had been bundled. Node could do so itself, but only if it read every map at the start. */
export function stackInSources(stack: string): string {
  return stack.replaceAll(
    PLACE,
    (place, url: string, line: string, column: string) =>
      placeInSource(url, Number(line), Number(column)) ?? place,
  );
}
