import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isTable } from './table.js';

const STRYKER = '@stryker-mutator/instrumenter';
/** The last one for Node 20. */
const VERSION = '9.6.1';
const SILENT = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false };
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [] };

/** Stryker's instrumenter, installed into `folder`: the project itself does not depend on it. */
async function readInstrumenter(folder) {
  mkdirSync(folder);
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `${STRYKER}@${VERSION}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const path = createRequire(join(folder, 'package.json')).resolve(STRYKER);
  const { Instrumenter } = await import(pathToFileURL(path).href);
  return new Instrumenter(SILENT);
}

export function mutatedFiles(project) {
  const checks = readdirSync(join(project, 'src/checks')).map((name) => `src/checks/${name}`);
  return ['src/money.ts', 'src/calendar.ts', ...checks.sort()];
}

/** File → the files that use its constants, themselves or through others: what is worked out when loaded shows there. */
function usersOf(texts) {
  const names = [...texts.keys()];
  const direct = (name) =>
    /^export const/m.test(texts.get(name))
      ? names.filter((user) => name !== user && texts.get(user).includes(`'./${basename(name)}'`))
      : [];
  const all = (name, known = new Set()) => {
    for (const user of direct(name)) if (!known.has(user)) all(user, known.add(user));
    return known;
  };
  return Object.fromEntries(names.map((name) => [name, [...all(name)].filter((user) => !isTable(user))]));
}

function between(lines, { start, end }) {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = part.at(-1).slice(0, end.column);
  part[0] = part[0].slice(start.column);
  return part.join('\n');
}

/** Every mutant of `files`, all in one code that switches between them, as Stryker does. */
export async function instrument({ folder, project, files }) {
  const instrumenter = await readInstrumenter(folder);
  const texts = new Map(files.map((file) => [file, readFileSync(join(project, file), 'utf8')]));
  const input = files.map((name) => ({ name, content: texts.get(name), mutate: true }));
  const result = await instrumenter.instrument(input, OPTIONS);
  return {
    users: usersOf(texts),
    sources: Object.fromEntries(result.files.map(({ name, content }) => [name, content])),
    mutants: result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      column: location.start.column + 1,
      mutator: mutatorName,
      original: between(texts.get(fileName).split('\n'), location),
      replacement,
    })),
  };
}
