import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';
import { checksum, MANIFEST_NAME, type Manifest, manifestText, readManifest } from './manifest.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';

export interface Output {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
}

export interface WrittenOutput {
  readonly path: string;
  readonly bytes: number;
  readonly change: 'neu' | 'geaendert' | 'unveraendert';
}

export interface WriteOptions {
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** No part of the way from the output folder down may lead elsewhere. */
function refuseLinks(folder: string, path: string): void {
  const parts = path.split('/');
  for (let count = 0; count <= parts.length; count += 1) {
    const absolute = join(folder, ...parts.slice(0, count));
    const stat = lstatSync(absolute, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isSymbolicLink())
      throw new UsageError(`${absolute} ist eine Verknüpfung; dorthin wird nicht geschrieben.`);
    const isLast = count === parts.length;
    if (isLast ? !stat.isFile() : !stat.isDirectory()) {
      throw new UsageError(
        `${absolute} ist ${isLast ? 'keine gewöhnliche Datei' : 'kein Ordner'}; dort kann nichts geschrieben werden.`,
      );
    }
  }
}

/** `undefined` when there is nothing yet. */
function foundChecksum(folder: string, path: string): string | undefined {
  const absolute = join(folder, path);
  try {
    refuseLinks(folder, path);
    return existsSync(absolute) ? checksum(readFileSync(absolute)) : undefined;
  } catch (cause) {
    throw fileError('schreiben', absolute, cause);
  }
}

function changeOf(
  folder: string,
  output: Output,
  manifest: Manifest,
  force: boolean,
): WrittenOutput['change'] {
  const absolute = join(folder, output.path);
  const found = foundChecksum(folder, output.path);
  if (found === undefined) return 'neu';
  if (found === checksum(output.content)) return 'unveraendert';
  if (!force && !manifest[output.path]?.includes(found)) {
    throw new UsageError(
      `${absolute} wurde von Hand geändert oder nicht von gremium geschrieben und bleibt, wie sie ist. Umbenennen oder verschieben Sie die Datei, oder überschreiben Sie sie mit --force.`,
    );
  }
  return 'geaendert';
}

/**
 * Writes all outputs or none: every target is checked before the first byte. The manifest first admits old and new
 * checksums, so that a run killed between two files does not make the next one take its own work for somebody's edit.
 */
export function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  options: WriteOptions,
): readonly WrittenOutput[] {
  const manifest = readManifest(folder);
  const planned = outputs.map((output) => ({
    ...output,
    bytes: Buffer.byteLength(output.content),
    change: changeOf(folder, output, manifest, options.force),
  }));
  const result = planned.map(({ path, bytes, change }) => ({ path, bytes, change }));
  const news = Object.fromEntries(outputs.map(({ path, content }) => [path, [checksum(content)]]));
  const settled = { ...manifest, ...news };
  if (
    options.dryRun ||
    (manifestText(manifest) === manifestText(settled) &&
      result.every(({ change }) => change === 'unveraendert'))
  )
    return result;
  const between = Object.fromEntries(
    Object.entries(settled).map(([path, sums]) => [path, [...new Set([...(manifest[path] ?? []), ...sums])]]),
  );
  replaceFile(join(folder, MANIFEST_NAME), manifestText(between));
  for (const { path, content, change } of planned) {
    if (change !== 'unveraendert') replaceFile(join(folder, path), content);
  }
  replaceFile(join(folder, MANIFEST_NAME), manifestText(settled));
  for (const touched of new Set([folder, ...outputs.map(({ path }) => dirname(join(folder, path)))]))
    removeLeftovers(touched);
  return result;
}
