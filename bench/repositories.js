import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.js';
import { PROJECT } from './measure.js';

/** As planners keep it: under version control, everything committed. */
function commit(root) {
  const git = (...argv) =>
    spawnSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@musterstadt.example', ...argv], {
      cwd: root,
    });
  writeFileSync(join(root, '.gitignore'), 'ausgabe/\n.gremium/\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Bestand');
  return root;
}

export function copyOfMainz(folder) {
  const root = join(folder, 'mainz');
  cpSync(join(PROJECT, 'examples', 'mainz'), root, { recursive: true });
  return commit(root);
}

export function generated(folder, sitzungen) {
  const root = join(folder, String(sitzungen));
  const { files } = generate(root, sitzungen);
  return { root: commit(root), files };
}

/** Every so often a field that does not exist, a date that is none, a name of nobody, a colon too many. */
export function withFaults(folder, sitzungen, count) {
  const root = join(folder, `${sitzungen}-${count}-fehlerhaft`);
  generate(root, sitzungen);
  const year = join(root, 'sitzungen', '2018');
  const FAULTS = [
    (text) => text.replace('nummer:', 'numer:'),
    (text) => text.replace(/^datum: .*/m, 'datum: 2018-02-30'),
    (text) => text.replace(/^ {2}- \S+$/m, '  - niemand-bekanntes'),
    (text) => text.replace('beginn:', 'beginn: um:'),
  ];
  const names = readdirSync(year).slice(0, count);
  for (const [index, name] of names.entries()) {
    const path = join(year, name);
    writeFileSync(path, FAULTS[index % FAULTS.length](readFileSync(path, 'utf8')));
  }
  return commit(root);
}

export function forget(root) {
  rmSync(join(root, '.gremium'), { recursive: true, force: true });
}

let changes = 0;

/** The minutes of one meeting change, as they do day by day, and stay right. */
export function changeOne(root) {
  const years = join(root, 'sitzungen');
  const year = join(years, readdirSync(years).sort()[0]);
  const path = join(year, readdirSync(year).sort()[0]);
  changes += 1;
  const text = readFileSync(path, 'utf8').replace(/# Stand [0-9]+\n$/, '');
  writeFileSync(path, `${text}# Stand ${changes}\n`);
}
