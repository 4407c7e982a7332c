import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CITIES } from './golden-calls.ts';
import { filesBelow, PROJECT, runIn, temporaryFolder } from './run-in.ts';

const ROWS = Object.entries(CITIES).flatMap(([city, calls]) =>
  calls.map((call) => [city, call.join(' '), call] as const),
);

test.each(ROWS)('%s: %s writes what it always wrote', async (city, _, call) => {
  const folder = temporaryFolder();
  const example = join(PROJECT, 'examples', city);
  const { code, err } = await runIn(PROJECT, ['-f', 'md', '-C', example, '-o', folder, ...call]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const written = filesBelow(folder);
  expect(written.size).toBeGreaterThan(0);
  for (const [path, text] of written) {
    const golden = join(PROJECT, 'test', 'golden', city, path);
    if (process.env.BLESS) {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, text);
    }
    expect(existsSync(golden), `${golden} is missing; look at the document, then run npm run bless`).toBe(
      true,
    );
    expect(text).toBe(readFileSync(golden, 'utf8'));
  }
});
