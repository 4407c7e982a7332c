import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf, partsIn } from './parts.js';

/** What people call most, so that V8 compiles what it takes. */
const CALLS = [
  ['report', '2018', '-f', 'docx'],
  ['report', '2018', '-f', 'pdf'],
  ['email', '2018-03-14-neustadt'],
  ['invitation', '2018-03-14-neustadt', '-f', 'pdf'],
  ['protocol', '2018-03-14-neustadt', '-f', 'html'],
  ['validate'],
  ['validate', '--no-cache'],
  ['report', '2018', '-f', 'html'],
  ['--help'],
];

const silent = () => undefined;

/** Uses the program that was built into `folder` on a copy of `example`, and keeps what V8 has made of each part. */
export async function tryOut(folder, example) {
  const { load, scripts } = partsIn(folder);
  const { run } = load('cli.cjs');
  const cwd = mkdtempSync(join(tmpdir(), 'gremium-'));
  try {
    cpSync(example, cwd, { recursive: true });
    const io = {
      cwd,
      today: '2019-01-31',
      color: false,
      gitEnvironment: {},
      out: silent,
      err: silent,
      progress: silent,
      holdInterrupts: silent,
    };
    const answers = [];
    for (const call of CALLS) answers.push(await run(call, io));
    if (answers.some((answer) => answer !== 0)) throw new Error(`tried out: ${answers}`);
    appendFileSync(join(cwd, 'gremium.yaml'), '\n- falsch');
    await run(['validate'], io);
  } finally {
    rmSync(cwd, { recursive: true });
  }
  for (const [path, script] of scripts) writeFileSync(codeOf(path), script.createCachedData());
}
