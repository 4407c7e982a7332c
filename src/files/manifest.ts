import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileError } from './file-error.ts';

/** What gremium itself wrote into an output folder: path → checksums that may be found there. */
export type Manifest = Readonly<Record<string, readonly string[]>>;

export const MANIFEST_NAME = '.gremium-manifest.json';

export function checksum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Empty when there is none, or when it is damaged: then nothing there counts as ours. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST_NAME);
  if (!existsSync(path)) return {};
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const files = (data as { files?: unknown } | null)?.files;
    if (typeof files !== 'object' || files === null) return {};
    return Object.fromEntries(Object.entries(files).filter(([, sums]) => Array.isArray(sums))) as Manifest;
  } catch (cause) {
    if (cause instanceof SyntaxError) return {};
    throw fileError('lesen', path, cause);
  }
}

export function manifestText(manifest: Manifest): string {
  const files = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ hinweis: 'Von gremium geführt; bitte nicht ändern.', files }, null, 2)}\n`;
}
