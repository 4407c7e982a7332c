import { checkArguments, checkList, checkPrinted } from './check-values.ts';
import type { ContractNode } from './contract.ts';
import { ANYTHING, NUMBER, TEXT, YES_NO } from './contract-values.ts';
import { HELPERS } from './helpers.ts';
import { missingField, noBlockOutside } from './template-problems.ts';
import type { Scope, Walk } from './template-walk.ts';

type Program = hbs.AST.Program;
type Path = hbs.AST.PathExpression;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

const DATA: Readonly<Record<string, ContractNode>> = {
  index: NUMBER,
  first: YES_NO,
  last: YES_NO,
  key: TEXT,
};

const LITERALS: Readonly<Record<string, ContractNode>> = {
  StringLiteral: TEXT,
  NumberLiteral: NUMBER,
  BooleanLiteral: YES_NO,
};

/** `null` and `undefined`, written out. */
const NOTHING: ContractNode = { type: 'null' };

/** Where the path begins, and what is left of it to follow. */
function startOf(
  path: Path,
  scope: Scope,
): readonly [start: ContractNode | undefined, rest: readonly string[]] {
  const [first = '', ...rest] = path.parts;
  if (path.data) return first === 'root' ? [scope.root, rest] : [DATA[first] ?? ANYTHING, rest];
  if (path.depth > 0) return [scope.outer[path.depth - 1], path.parts];
  const isScoped = /^\.|this\b/.test(path.original);
  const named = isScoped ? undefined : scope.named.get(first);
  return named ? [named, rest] : [scope.here, path.parts];
}

function pathValue(path: Path, scope: Scope, walk: Walk): ContractNode {
  const [start, rest] = startOf(path, scope);
  if (!start) {
    walk.report(noBlockOutside(path));
    return ANYTHING;
  }
  let value = start;
  for (const name of rest) {
    const next = walk.values.field(value, name);
    if (!next) {
      walk.report(missingField(path, name, { value, scope, values: walk.values }));
      return ANYTHING;
    }
    value = next;
  }
  return value;
}

function valueIn(node: hbs.AST.Expression, scope: Scope, walk: Walk): ContractNode {
  if (node.type === 'PathExpression') return pathValue(node as Path, scope, walk);
  if (node.type === 'SubExpression') return callValue(node as hbs.AST.SubExpression, scope, walk);
  return LITERALS[node.type] ?? NOTHING;
}

function callValue(node: Call, scope: Scope, walk: Walk): ContractNode {
  const name = (node.path as Path).original;
  const given = node.params.map((param) => ({ node: param, value: valueIn(param, scope, walk) }));
  checkArguments(name, given, { place: node.loc, walk });
  return name === 'vorhanden' || name === 'gleich' ? YES_NO : TEXT;
}

function isHelper(path: Path, { named }: Scope): boolean {
  return Object.hasOwn(HELPERS, path.original) && !named.has(path.original);
}

function visitMustache(node: hbs.AST.MustacheStatement, scope: Scope, walk: Walk): void {
  const path = node.path as Path;
  if (isHelper(path, scope)) callValue(node, scope, walk);
  else checkPrinted(path, pathValue(path, scope, walk), walk);
}

function inside(
  here: ContractNode,
  scope: Scope,
  named: readonly (readonly [string, ContractNode])[],
): Scope {
  const outer = here === scope.here ? scope.outer : [scope.here, ...scope.outer];
  return { ...scope, here, outer, named: new Map([...scope.named, ...named]) };
}

function loopScope(node: hbs.AST.BlockStatement, value: ContractNode, scope: Scope): Scope {
  const [one, index] = node.program.blockParams ?? [];
  return inside(value, scope, [
    ...(one === undefined ? [] : [[one, value] as const]),
    ...(index === undefined ? [] : [[index, NUMBER] as const]),
  ]);
}

function visitBlock(node: hbs.AST.BlockStatement, scope: Scope, walk: Walk): void {
  const name = node.path.original;
  const [param] = node.params;
  const isLoop = name === 'each';
  if (param && (isLoop || name === 'with')) {
    const value = valueIn(param, scope, walk);
    const here = isLoop ? checkList(param, value, walk) : value;
    visitProgram(node.program, loopScope(node, here, scope), walk);
  } else {
    if (isHelper(node.path, scope)) callValue(node, scope, walk);
    else for (const each of node.params) valueIn(each, scope, walk);
    visitProgram(node.program, scope, walk);
  }
  visitProgram(node.inverse, scope, walk);
}

function visitPartial(node: hbs.AST.PartialStatement, scope: Scope, walk: Walk): void {
  const [context] = node.params;
  const here = context ? valueIn(context, scope, walk) : scope.here;
  const fields = new Map(
    (node.hash?.pairs ?? []).map(({ key, value }) => [key, valueIn(value, scope, walk)] as const),
  );
  walk.call(
    (node.name as Path).original,
    { ...scope, here: fields.size > 0 ? walk.extend(here, fields) : here },
    node.loc,
  );
}

/** Every path of the template, followed through what its document publishes. */
export function visitProgram(program: Program | undefined, scope: Scope, walk: Walk): void {
  for (const node of program?.body ?? []) {
    if (walk.isFull()) return;
    if (node.type === 'MustacheStatement') visitMustache(node as hbs.AST.MustacheStatement, scope, walk);
    else if (node.type === 'BlockStatement') visitBlock(node as hbs.AST.BlockStatement, scope, walk);
    else if (node.type === 'PartialStatement') visitPartial(node as hbs.AST.PartialStatement, scope, walk);
  }
}
