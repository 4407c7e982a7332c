import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { stackInSources } from '../src/files/stack-in-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'gremium-stack-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('names the place in the source where the built file has a map', async () => {
  mkdirSync(join(folder, 'src'));
  const source = join(folder, 'src', 'broken.ts');
  writeFileSync(source, "export function broken(): string {\n  return new Error('x').stack ?? '';\n}\n");
  const outdir = join(folder, 'dist');
  await build({
    entryPoints: [source],
    outdir,
    format: 'esm',
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
  });
  const url = pathToFileURL(join(outdir, 'broken.js')).href;
  // In a process of its own, because vitest finds the sources in its stacks itself.
  const stack = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval'].concat(`
    import { broken } from '${url}';
    process.stdout.write(broken());`),
    { encoding: 'utf8' },
  );
  expect(stack).toContain('/dist/broken.js:1:');
  expect(stackInSources(stack)).toMatch(/^Error: x\n {4}at broken \(src\/broken\.ts:2:/);
});

test('leaves alone what has no map, and what is no place', () => {
  const stack = 'Error: 12:30:45\n    at run (node:internal/x:1:2)\n    at f (file:///nowhere/a.js:1:2)';
  expect(stackInSources(stack)).toBe(stack);
});
