import { dirname, join } from 'node:path';
import { checksum } from '../checksum.ts';
import type { Output } from '../formats/rendering.ts';
import { UsageError } from '../usage-error.ts';
import { type Aufzeichnung, keyOf } from './aufruf.ts';
import { firstDifference } from './first-difference.ts';
import { MANIFEST_NAME, type Manifest, manifestText, readManifest, withAufzeichnung } from './manifest.ts';
import { hasDeadLock, withOutputLock } from './output-lock.ts';
import { contentAt, isPlainFolder, refuseNames } from './output-target.ts';
import { leftoversIn, removeOwn, replaceFile } from './replace-file.ts';

export interface WrittenOutput {
  readonly path: string;
  readonly bytes: number;
  readonly change: 'neu' | 'geaendert' | 'unveraendert';
}

export interface WriteOptions {
  readonly force: boolean;
  readonly dryRun: boolean;
  /** The call behind the outputs, so that they can be checked against later data. */
  readonly aufruf?: Omit<Aufzeichnung, 'dateien'> | undefined;
}

/** With the line that a reader would look for, so that nobody has to search what an overwriting would cost. */
function refusal(absolute: string, found: Uint8Array, { content }: Output, isOurs: boolean): UsageError {
  const what = isOurs
    ? 'wurde von Hand geändert'
    : 'wurde von Hand geändert oder nicht von gremium geschrieben';
  const difference = firstDifference(found, content);
  const compare = difference
    ? `Der erste Unterschied: ${difference.text}.`
    : 'Zum Vergleichen mit --output in einen anderen Ordner schreiben.';
  return new UsageError(
    `${absolute} ${what} und bleibt, wie sie ist. ${compare} Umbenennen oder verschieben Sie die Datei, oder überschreiben Sie sie mit --force.`,
  );
}

function changeOf(
  folder: string,
  output: Output,
  { files }: Manifest,
  force: boolean,
): WrittenOutput['change'] {
  const found = contentAt(folder, output.path);
  if (found === undefined) return 'neu';
  const sum = checksum(found);
  if (sum === checksum(output.content)) return 'unveraendert';
  const ours = Object.hasOwn(files, output.path) ? files[output.path] : undefined;
  if (force || ours?.includes(sum)) return 'geaendert';
  throw refusal(join(folder, output.path), found, output, ours !== undefined);
}

interface Plan {
  readonly manifest: Manifest;
  readonly settled: Manifest;
  readonly planned: readonly (WrittenOutput & Output)[];
  readonly isDone: boolean;
}

/** What the call wrote before and no longer does stays in its record while it lies there: it is out of date. */
function recordOf(
  folder: string,
  { aufrufe }: Manifest,
  paths: readonly string[],
  aufruf: WriteOptions['aufruf'],
): Aufzeichnung | undefined {
  if (!aufruf) return undefined;
  const before = aufrufe.find((other) => keyOf(other) === keyOf(aufruf))?.dateien ?? [];
  const left = before.filter((path) => !paths.includes(path) && contentAt(folder, path) !== undefined);
  return { ...aufruf, dateien: [...paths, ...left].sort() };
}

/** What is to be written, every target checked; changes nothing. */
function planOutputs(folder: string, outputs: readonly Output[], { force, aufruf }: WriteOptions): Plan {
  refuseNames(outputs);
  const manifest = readManifest(folder);
  const planned = outputs.map((output) => ({
    ...output,
    bytes: Buffer.byteLength(output.content),
    change: changeOf(folder, output, manifest, force),
  }));
  const paths = outputs.map(({ path }) => path);
  const news = Object.fromEntries(outputs.map(({ path, content }) => [path, [checksum(content)]]));
  const settled = {
    files: { ...manifest.files, ...news },
    aufrufe: withAufzeichnung(manifest, paths, recordOf(folder, manifest, paths, aufruf)),
  };
  const isSame = planned.every(({ change }) => change === 'unveraendert');
  return { manifest, settled, planned, isDone: isSame && manifestText(manifest) === manifestText(settled) };
}

function resultOf({ planned }: Plan): readonly WrittenOutput[] {
  return planned.map(({ path, bytes, change }) => ({ path, bytes, change }));
}

/** A disk may refuse in the middle: what is new by then must be known. */
function withDone(cause: unknown, done: readonly string[]): unknown {
  if (!(cause instanceof UsageError) || done.length === 0) return cause;
  const said =
    done.length === 1 ? 'Schon geschrieben wurde' : `Schon geschrieben wurden ${done.length} Dateien`;
  return new UsageError(
    `${cause.message} ${said}: ${done.join(', ')}. Denselben Befehl noch einmal aufrufen, sobald der Grund behoben ist.`,
    { cause },
  );
}

/**
 * The manifest first admits old and new checksums, so that a run killed between two files does not make the next one take
 * its own work for somebody's edit.
 */
function carryOut(folder: string, { manifest, settled, planned }: Plan): void {
  const files = Object.fromEntries(
    Object.entries(settled.files).map(([path, sums]) => [
      path,
      [...new Set([...(manifest.files[path] ?? []), ...sums])],
    ]),
  );
  replaceFile(join(folder, MANIFEST_NAME), manifestText({ files, aufrufe: manifest.aufrufe }));
  const done: string[] = [];
  try {
    for (const { path, content, change } of planned) {
      if (change === 'unveraendert') continue;
      replaceFile(join(folder, path), content);
      done.push(path);
    }
  } catch (cause) {
    throw withDone(cause, done);
  }
  replaceFile(join(folder, MANIFEST_NAME), manifestText(settled));
}

/** Of killed runs, wherever gremium has written below the folder. */
function leftoversOf(folder: string, { settled }: Plan): readonly string[] {
  return [...new Set(['.', ...Object.keys(settled.files).map(dirname)])]
    .filter((path) => isPlainFolder(folder, path))
    .flatMap((path) => leftoversIn(join(folder, path)));
}

/** Every target is checked before the first byte is written, and two runs take turns. */
export async function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  options: WriteOptions,
): Promise<readonly WrittenOutput[]> {
  const first = planOutputs(folder, outputs, options);
  const isClean = () => !hasDeadLock(folder) && leftoversOf(folder, first).length === 0;
  if (options.dryRun || (first.isDone && isClean())) return resultOf(first);
  return withOutputLock(folder, () => {
    // Another run may have written while this one waited.
    const plan = planOutputs(folder, outputs, options);
    if (!plan.isDone) carryOut(folder, plan);
    for (const leftover of leftoversOf(folder, plan)) removeOwn(leftover);
    return resultOf(plan);
  });
}
