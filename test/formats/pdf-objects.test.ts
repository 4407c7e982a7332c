import { beforeAll, describe, expect, test } from 'vitest';
import { readLook, resourcesOf } from '../../src/files/read-resources.ts';
import { accessibleArchive } from '../../src/formats/pdf-metadata.ts';
import { readPdf, referencesIn, withObjects } from '../../src/formats/pdf-objects.ts';
import type { Rendering } from '../../src/formats/rendering.ts';
import { nativeTypesetter, wasmTypesetter } from '../../src/formats/typst-compile.ts';
import { typstSource } from '../../src/formats/typst-source.ts';
import { parseMarkdown } from '../../src/render/markdown-dialect.ts';
import { documentOf } from '../render/document-of.ts';
import { PROJECT } from '../run-in.ts';

const RESOURCES = resourcesOf(PROJECT);
const RENDERING: Rendering = {
  document: documentOf({ stand: '2018-09-19' }),
  root: parseMarkdown('# Titel\n\n| a |\n| --- |\n| **b** |', 'probe'),
  look: readLook(PROJECT),
  resources: RESOURCES,
  renderingOf: () => RENDERING,
};

let bytes: Uint8Array;
beforeAll(async () => {
  const typesetter = nativeTypesetter(RESOURCES) ?? (await wasmTypesetter(RESOURCES));
  bytes = typesetter(typstSource(RENDERING));
});

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const textOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

describe('a file that is not what our typesetter writes is never passed on', () => {
  test.each([
    ['no PDF', () => latin1('Kein PDF'), 'pdf: no startxref'],
    ['without its table', () => latin1('%PDF-1.7\nstartxref\n0\n%%EOF'), 'pdf: no table of places'],
    [
      'without a colour profile',
      () => latin1(textOf(bytes).replaceAll('/ICCBased', '/ICCBasis')),
      'pdf: no colour profile',
    ],
  ])('%s', (_, pdf, message) => {
    expect(() => accessibleArchive(pdf(), [[true]])).toThrow(message);
  });

  test('with more tables than the text has', () => {
    expect(() => accessibleArchive(bytes, [])).toThrow('pdf: 1 tables for 0');
  });

  test('with a reference to nowhere', () => {
    expect(() => readPdf(bytes).objectOf(99_999)).toThrow('pdf: no object 99999');
  });
});

test('the first cell of a row that begins with its name becomes its head', () => {
  const rowHeads = (flags: readonly boolean[]) =>
    textOf(accessibleArchive(bytes, [flags])).match(/\/S \/TH\b(?:(?!endobj).)*\/Scope \/Row/gs) ?? [];
  expect(rowHeads([true])).toHaveLength(1);
  expect(rowHeads([false])).toEqual([]);
});

test('references are those of one entry, in their order', () => {
  expect(referencesIn('<< /K [7 0 R 5 0 R] /P 3 0 R >>', 'K')).toEqual([7, 5]);
  expect(referencesIn('<< /K [7 0 R 5 0 R] /P 3 0 R >>', 'P')).toEqual([3]);
  expect(referencesIn('<< /P 3 0 R >>', 'K')).toEqual([]);
});

test('an object is replaced behind the end of the file, whether that ends its last line or not', () => {
  for (const pdf of [bytes, latin1(textOf(bytes).trimEnd()), latin1(`${textOf(bytes).trimEnd()}\n`)]) {
    const changed = readPdf(withObjects(readPdf(pdf), new Map([[1, '<< /Neu true >>']])));
    expect(changed.objectOf(1)).toBe('<< /Neu true >>');
    expect(changed.text.startsWith(textOf(pdf).trimEnd())).toBe(true);
    expect(changed.text).not.toMatch(/%%EOF1 0 obj/);
  }
});
