import type { Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { checkExtent } from '../../src/render/check-extent.ts';
import { UsageError } from '../../src/usage-error.ts';

const KIB = 1024;

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function repeated(count: number, node: RootContent): Root {
  return { type: 'root', children: Array.from({ length: count }, () => node) };
}

function listOf(...values: readonly string[]): Root {
  const children = values.map((value) => ({
    type: 'listItem' as const,
    children: [paragraph(value) as never],
  }));
  return { type: 'root', children: [{ type: 'list', children }] };
}

test.each([
  ['as many nodes as may be', repeated(9999, paragraph('x'))],
  ['as much text as may be', repeated(8, paragraph('x'.repeat(64 * KIB)))],
  ['a rule, which has no text', { type: 'root', children: [{ type: 'thematicBreak' }] } satisfies Root],
  ['a paragraph as long as may be, in a list', listOf('kurz', 'x'.repeat(64 * KIB))],
])('%s', (_, root) => {
  expect(() => checkExtent(root, 'einladung')).not.toThrow();
});

test.each([
  ['mehr als 20000 Absätze, Zellen', repeated(10_000, paragraph('x'))],
  ['mehr als 512 KiB Text', repeated(9, paragraph('x'.repeat(60 * KIB)))],
  ['einen Absatz mit mehr als 64 KiB Text', listOf('kurz', 'x'.repeat(64 * KIB + 1))],
])('%s are too much for one document', (excess, root) => {
  const check = () => checkExtent(root, 'einladung');
  expect(check).toThrow(UsageError);
  expect(check).toThrow(`Vorlage „einladung“: das Dokument hätte ${excess}`);
});
