import type { RootContent } from 'mdast';
import { containerName } from '../render/markdown-dialect.ts';
import { isCrosswise } from './typst-table.ts';

/** Where a group ends that begins here and has a crosswise table: headings, the table, its source. */
export function endOfCrosswise(nodes: readonly RootContent[], start: number): number | undefined {
  let at = start;
  while (nodes[at]?.type === 'heading') at++;
  const table = nodes[at];
  if (table?.type !== 'table' || !isCrosswise(table)) return undefined;
  const next = nodes[at + 1];
  return next && containerName(next) === 'quelle' ? at + 2 : at + 1;
}
