import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildContract } from './build-contract.ts';
import { PROJECT } from './project.ts';

const CONTRACT = join(PROJECT, 'schemas', 'kontext.json');

function bless(text: string): void {
  writeFileSync(CONTRACT, text);
  execFileSync(join(PROJECT, 'node_modules', '.bin', 'biome'), ['format', '--write', CONTRACT]);
}

test('the published contract is what the types say', { timeout: 120_000 }, () => {
  const contract = buildContract();
  if (process.env.BLESS) bless(JSON.stringify(contract));
  const published: unknown = JSON.parse(readFileSync(CONTRACT, 'utf8'));
  expect(published, 'look at what changes for templates, then run npm run bless').toEqual(contract);
});
