import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { run } from '../src/cli.ts';
import { CALLS } from './golden-calls.ts';
import { filesBelow, IS_BUILT, MAINZ, PROJECT, temporaryFolder } from './run-in.ts';

// In dist/ our templates come compiled; nobody may notice.

const DIST = join(PROJECT, 'dist');
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** One call for each kind of document. */
const KINDS = new Map(CALLS.map((call) => [call[0] === 'render' ? call[1] : call[0], call]));

describe.runIf(IS_BUILT)('the built program', () => {
  const root = join(folder, 'mainz');
  cpSync(MAINZ, root, { recursive: true });

  test.each([...KINDS])('writes %s as the source does', async (kind, call) => {
    const { partsIn } = (await import(join(PROJECT, 'bin', 'parts.js'))) as {
      readonly partsIn: (folder: string) => { readonly load: (name: string) => { readonly run: typeof run } };
    };
    const output = join(folder, String(kind));
    const silent = () => undefined;
    const io = {
      cwd: root,
      color: false,
      out: silent,
      err: silent,
      progress: silent,
      holdInterrupts: silent,
    };
    const argv = [...call, '-f', 'md', '-o', output];
    const code = await partsIn(DIST)
      .load('cli.cjs')
      .run(argv, { ...io, today: '2019-02-15' } as never);
    expect(code).toBe(0);
    const written = filesBelow(output);
    expect(written.size).toBeGreaterThan(0);
    for (const [path, text] of written)
      expect(text).toBe(readFileSync(join(PROJECT, 'test', 'golden', 'mainz', path), 'utf8'));
  });
});
