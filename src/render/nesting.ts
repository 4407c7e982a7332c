import { pointAt, templateError } from './template-error.ts';

/** Deeper than any document that people read; what walks through a template calls itself once for each level. */
export const DEEPEST = 32;

/**
 * Blocks, brackets and comments: what Handlebars' parser needs the square of their number for. A bracket that follows a
 * word or „]“ opens no call.
 */
const MOST_MARKS = 1000;
const MARK = /\{\{~?\s*(?:#|\^|else|!--)|\{{4}|(?<![\p{L}\p{N}\]_])\(/gu;

type Node = hbs.AST.Node;

/** Whatever Handlebars hangs below a node; each `{{else if}}` lies inside the one before it. */
interface AnyNode extends Node {
  readonly name?: Node;
  readonly body?: readonly Node[];
  readonly program?: Node | undefined;
  readonly inverse?: Node | undefined;
  readonly params?: readonly Node[];
  readonly hash?: { readonly pairs: readonly { readonly value: Node }[] };
}

/** Before a text is parsed. */
export function checkMarks(source: string, text: string): void {
  const excess = [...text.matchAll(MARK)][MOST_MARKS];
  if (!excess) return;
  throw templateError(
    { source, start: pointAt(text, excess.index) },
    `bis hierher sind es mehr als ${MOST_MARKS} Blöcke, Klammern und Kommentare; Teile in eigene Partials auslagern`,
  );
}

function childrenOf(node: AnyNode): readonly Node[] {
  const { name, body = [], program, inverse, params = [], hash } = node;
  const values = (hash?.pairs ?? []).map(({ value }) => value);
  return [name, program, inverse, ...body, ...params, ...values].filter((child) => child !== undefined);
}

/** Refuses a tree too deep for the functions that follow, which call themselves; this one never does. */
export function checkNesting(ast: Node): void {
  const open: { readonly node: Node; readonly depth: number }[] = [{ node: ast, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    const isLevel = node.type === 'SubExpression' || /Block/.test(node.type);
    const depth = next.depth + (isLevel ? 1 : 0);
    if (depth > DEEPEST) {
      throw templateError(
        node.loc,
        `mehr als ${DEEPEST} Blöcke oder Klammern stecken ineinander; auch jedes „{{else if}}“ zählt`,
      );
    }
    for (const child of childrenOf(node)) open.push({ node: child, depth });
  }
}
