import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ONE_OF_EACH } from '../golden-calls.ts';
import { MAINZ, PROJECT, runIn, temporaryFolder } from '../run-in.ts';

test('every kind of document can be printed', { timeout: 120_000 }, async () => {
  for (const order of ONE_OF_EACH) {
    const folder = temporaryFolder();
    const { code, out, err } = await runIn(PROJECT, [
      ...order,
      '-f',
      'pdf',
      '--json',
      '-C',
      MAINZ,
      '-o',
      folder,
    ]);
    expect({ order, code, err }).toEqual({ order, code: 0, err: '' });
    const { files, titles, title } = JSON.parse(out) as {
      files: { path: string }[];
      title?: string;
      titles?: string[];
    };
    expect(files).toHaveLength(titles?.length ?? 1);
    for (const { path } of files) {
      const text = readFileSync(join(folder, path), 'latin1');
      expect(text.slice(0, 8)).toBe('%PDF-1.7');
      expect(text, title).toContain('<pdfaid:part>2</pdfaid:part>');
    }
  }
});
