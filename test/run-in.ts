import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { civilDate } from '../src/calendar.ts';
import { run } from '../src/cli.ts';
import type { ExitCode, Io } from '../src/io.ts';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** Whether there is something in dist/ to test. */
export const IS_BUILT = existsSync(join(PROJECT, 'dist', 'main.cjs'));
export const MAINZ = join(PROJECT, 'examples', 'mainz');
export const BERLIN = join(PROJECT, 'examples', 'berlin-mitte');

export interface RunResult {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Calls gremium as a user would, without a process: in a folder, on a day. */
export async function runIn(cwd: string, argv: readonly string[], today = '2019-02-15'): Promise<RunResult> {
  let out = '';
  let err = '';
  const io: Io = {
    cwd,
    today: civilDate(today),
    color: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    progress: () => undefined,
    holdInterrupts: () => undefined,
  };
  const code = await run(argv, io);
  return { code, out, err };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'gremium-test-'));
}

/** Where a text would lose bytes. */
const BINARY = /\.(?:pdf|docx)$/;

/** Every file below a folder, hidden ones left out: path → text. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !/(^|\/)\./.test(path) && statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), BINARY.test(path) ? 'latin1' : 'utf8')]),
  );
}
