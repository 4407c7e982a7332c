/** What the long crash loop and its short form have in common: a small repository whose documents are about to change. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const BINARY = join(PROJECT, 'bin', 'gremium.js');
const HOOK = new URL('fault-hook.js', import.meta.url).href;
const SITZUNG = '2018-02-21-mitte';
const CALL = ['invitation', SITZUNG, '--stichtag', '2018-01-08', '-f', 'md,html,ics'];

export const FAULTS = ['ENOSPC', 'EACCES', 'EIO', 'SIGKILL'];

/** Ends with the code, the signal and all that was said. */
function gremium(root, fault) {
  const { NODE_OPTIONS, FAULT, ...rest } = process.env;
  const argv = [...(fault ? ['--import', HOOK] : []), BINARY, ...CALL, '-C', root];
  const env = fault ? { ...rest, FAULT: JSON.stringify({ root, ...fault }) } : rest;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { cwd: tmpdir(), env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        said += bytes;
      });
    }
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, said }));
  });
}

/** Every file below a folder, hidden ones too: path → bytes as text. */
function filesBelow(folder) {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

const isHidden = (path) => /(^|\/)\./.test(path);

/** A repository with documents of yesterday's data, the same written today, and how many calls that takes. */
export async function prepare() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gremium-crash-')));
  const before = join(folder, 'before');
  cpSync(join(PROJECT, 'examples', 'muster'), before, {
    recursive: true,
    filter: (path) => !path.includes('ausgabe'),
  });
  const first = await gremium(before);
  if (first.code !== 0) throw new Error(first.said);
  // A file of ours that the new run leaves alone, and one that is not ours.
  mkdirSync(join(before, 'ausgabe', 'notizen'));
  writeFileSync(join(before, 'ausgabe', 'notizen', 'eigenes.txt'), 'von Hand');
  const file = join(before, 'sitzungen', '2018', `${SITZUNG}.yaml`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('14:00', '14:30'));
  const after = join(folder, 'after');
  cpSync(before, after, { recursive: true });
  const countFile = join(folder, 'count');
  const second = await gremium(after, { at: 0, how: 'none', countFile });
  if (second.code !== 0) throw new Error(second.said);
  return {
    folder,
    before,
    old: filesBelow(join(before, 'ausgabe')),
    fresh: filesBelow(join(after, 'ausgabe')),
    calls: Number(readFileSync(countFile, 'utf8')),
    dispose: () => rmSync(folder, { recursive: true }),
  };
}

function* brokenPromises({ old, fresh }, { code, signal, said }, folder, how) {
  if (said.includes('Das ist ein Fehler in gremium')) yield `called a bug of its own: ${said}`;
  if (how === 'SIGKILL' ? signal !== 'SIGKILL' : ![0, 1, 2].includes(code)) yield `ended with ${code ?? signal}`;
  if (code === 2 && !said.includes('/')) yield `names no path: ${said}`;
  const found = filesBelow(folder);
  for (const [path, text] of found) {
    const isKnown = text === old.get(path) || text === fresh.get(path);
    if (!isKnown && !isHidden(path)) yield `${path} is neither the old nor the new one`;
  }
  for (const path of old.keys()) if (!found.has(path)) yield `${path} is gone`;
}

function* unlike(fresh, { code, said }, folder) {
  if (code !== 0) yield `the next run ended with ${code}: ${said}`;
  const found = filesBelow(folder);
  for (const path of new Set([...found.keys(), ...fresh.keys()])) {
    if (found.get(path) !== fresh.get(path)) yield `after the next run ${path} is not as it should be`;
  }
}

/** One run with a fault at its `at`-th call and one without: what went wrong, in words; nothing when all held. */
export async function crashAt(prepared, at, how) {
  const root = join(prepared.folder, `${how}-${at}`);
  cpSync(prepared.before, root, { recursive: true });
  const ausgabe = join(root, 'ausgabe');
  const problems = [...brokenPromises(prepared, await gremium(root, { at, how }), ausgabe, how)];
  problems.push(...unlike(prepared.fresh, await gremium(root), ausgabe));
  rmSync(root, { recursive: true });
  return problems.map((problem) => `${how} at call ${at}: ${problem}`);
}

/** Ends like `crashAt`; two runs share the machine. */
export async function crashAll(prepared, faults) {
  const waiting = [...faults];
  const problems = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      problems.push(...(await crashAt(prepared, ...next)));
    }
  };
  await Promise.all([work(), work()]);
  return problems;
}

/** The same with an interrupt: the run ends as a shell expects, or had done all its work; nothing else of it is left. */
export async function interruptAt(prepared, at, how) {
  const root = join(prepared.folder, `${how}-${at}`);
  cpSync(prepared.before, root, { recursive: true });
  const ausgabe = join(root, 'ausgabe');
  const { code, signal, said } = await gremium(root, { at, how });
  const ended = code ?? 128 + constants.signals[signal];
  const found = filesBelow(ausgabe);
  const isAs = (files) =>
    files.size === found.size && [...files].every(([path, text]) => found.get(path) === text);
  const [isOld, isFresh] = [isAs(prepared.old), isAs(prepared.fresh)];
  rmSync(root, { recursive: true });
  return [
    ...(ended === 128 + constants.signals[how] || (code === 0 && isFresh)
      ? []
      : [`${how} at call ${at}: ended with ${ended}: ${said}`]),
    ...(isOld || isFresh ? [] : [`${how} at call ${at}: neither all old nor all new`]),
  ];
}
