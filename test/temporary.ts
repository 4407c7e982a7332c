import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;

/** What the tests of one run leave in temporary folders goes when the run ends. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'gremium-tests-'));
  process.env.TMPDIR = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
