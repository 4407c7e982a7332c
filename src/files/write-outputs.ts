import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from '../formats/rendering.ts';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';
import { checksum, MANIFEST_NAME, type Manifest, manifestText, readManifest } from './manifest.ts';
import { withOutputLock } from './output-lock.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';

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

interface Plan {
  readonly manifest: Manifest;
  readonly settled: Manifest;
  readonly planned: readonly (WrittenOutput & Output)[];
  readonly isDone: boolean;
}

/** What is to be written, every target checked; changes nothing. */
function planOutputs(folder: string, outputs: readonly Output[], force: boolean): Plan {
  const manifest = readManifest(folder);
  const planned = outputs.map((output) => ({
    ...output,
    bytes: Buffer.byteLength(output.content),
    change: changeOf(folder, output, manifest, force),
  }));
  const news = Object.fromEntries(outputs.map(({ path, content }) => [path, [checksum(content)]]));
  const settled = { ...manifest, ...news };
  const isSame = planned.every(({ change }) => change === 'unveraendert');
  return { manifest, settled, planned, isDone: isSame && manifestText(manifest) === manifestText(settled) };
}

function resultOf({ planned }: Plan): readonly WrittenOutput[] {
  return planned.map(({ path, bytes, change }) => ({ path, bytes, change }));
}

/**
 * The manifest first admits old and new checksums, so that a run killed between two files does not make the next one take
 * its own work for somebody's edit.
 */
function carryOut(folder: string, { manifest, settled, planned }: Plan): void {
  const between = Object.fromEntries(
    Object.entries(settled).map(([path, sums]) => [path, [...new Set([...(manifest[path] ?? []), ...sums])]]),
  );
  replaceFile(join(folder, MANIFEST_NAME), manifestText(between));
  for (const { path, content, change } of planned) {
    if (change !== 'unveraendert') replaceFile(join(folder, path), content);
  }
  replaceFile(join(folder, MANIFEST_NAME), manifestText(settled));
  for (const touched of new Set([folder, ...planned.map(({ path }) => dirname(join(folder, path)))]))
    removeLeftovers(touched);
}

/** Writes all outputs or none: every target is checked before the first byte, and two runs take turns. */
export function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  { force, dryRun }: WriteOptions,
): readonly WrittenOutput[] {
  const first = planOutputs(folder, outputs, force);
  if (dryRun || first.isDone) return resultOf(first);
  return withOutputLock(folder, () => {
    // Another run may have written while this one waited.
    const plan = planOutputs(folder, outputs, force);
    if (!plan.isDone) carryOut(folder, plan);
    return resultOf(plan);
  });
}
