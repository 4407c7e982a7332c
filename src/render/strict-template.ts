import Handlebars from 'handlebars';
import { checkMarks, checkNesting } from './nesting.ts';
import { parseError, templateError } from './template-error.ts';

type Ast = hbs.AST.Program;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;
type Node = hbs.AST.Node;

/** Names no template can write: the space keeps them out of reach. */
export const LOOKUP = { strict: 'feld holen', print: 'feld drucken', lenient: 'feld suchen' } as const;

const BLOCKS = new Set(['each', 'if', 'unless', 'with']);
const DATA = new Set(['index', 'first', 'last', 'key', 'root']);
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

interface Scope {
  readonly helpers: ReadonlySet<string>;
  readonly blockParams: ReadonlySet<string>;
  readonly partials: hbs.AST.PartialStatement[];
}

export interface StrictTemplate {
  readonly ast: Ast;
  readonly partials: readonly hbs.AST.PartialStatement[];
}

/**
 * Parses a template, refuses what the dialect does not have, and turns every path into a call of our own lookup.
 * Handlebars' `strict` alone lets a missing helper argument pass and answers `a.b` without `a` with a TypeError.
 */
export function parseStrictTemplate(
  source: string,
  text: string,
  helpers: ReadonlySet<string>,
): StrictTemplate {
  const scope: Scope = { helpers, blockParams: new Set(), partials: [] };
  const ast = parseTemplate(source, text);
  tighten(ast, scope);
  return { ast, partials: scope.partials };
}

/** In two steps: only the first can take a tree of any depth. Throws what is wrong with the spelling. */
export function parseTemplate(source: string, text: string): Ast {
  checkMarks(source, text);
  let raw: Ast;
  try {
    raw = Handlebars.parseWithoutProcessing(text, { srcName: source });
  } catch (cause) {
    throw parseError(source, text, cause);
  }
  checkNesting(raw);
  // Its types do not say that it goes on with a tree, too.
  return Handlebars.parse(raw as unknown as string);
}

function tighten(program: Ast | undefined, outer: Scope): void {
  if (!program) return;
  const blockParams = new Set([...outer.blockParams, ...(program.blockParams ?? [])]);
  for (const statement of program.body) tightenStatement(statement, { ...outer, blockParams });
}

function tightenStatement(node: hbs.AST.Statement, scope: Scope): void {
  if (node.type === 'MustacheStatement') tightenMustache(node as hbs.AST.MustacheStatement, scope);
  else if (node.type === 'BlockStatement') tightenBlock(node as hbs.AST.BlockStatement, scope);
  else if (node.type === 'PartialStatement') tightenPartial(node as hbs.AST.PartialStatement, scope);
  else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement') {
    throw templateError(node.loc, 'Dekoratoren und Partials mit Block gibt es hier nicht');
  }
}

function tightenMustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
  if (!node.escaped) throw templateError(node.loc, '„{{{…}}}“ ist nicht erlaubt; zwei Klammern schreiben');
  const path = node.path as hbs.AST.PathExpression;
  const isCall = node.params.length > 0 || node.hash || isHelper(path, scope);
  if (isCall) tightenCall(node, scope);
  else if (path.data && path.parts.length === 1) checkPath(path);
  else Object.assign(node, lookupOf(path, LOOKUP.print, scope), { type: node.type });
}

function tightenBlock(node: hbs.AST.BlockStatement, scope: Scope): void {
  const name = node.path.original;
  if (!BLOCKS.has(name) && !isHelper(node.path, scope)) {
    throw templateError(node.loc, `unbekannter Helfer „{{#${name}}}“`);
  }
  if (BLOCKS.has(name) && node.params.length !== 1) {
    throw templateError(node.loc, `„{{#${name}}}“ braucht genau eine Angabe`);
  }
  tightenArguments(node, scope);
  tighten(node.program, scope);
  tighten(node.inverse, scope);
}

function tightenPartial(node: hbs.AST.PartialStatement, scope: Scope): void {
  if (node.name.type === 'SubExpression') {
    throw templateError(node.loc, 'der Name eines Partials muss fest dastehen');
  }
  tightenArguments(node as unknown as Call, scope);
  scope.partials.push(node);
}

function tightenCall(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope): void {
  const path = node.path as hbs.AST.PathExpression;
  if (!isHelper(path, scope)) throw templateError(node.loc, `unbekannter Helfer „${path.original}“`);
  tightenArguments(node, scope);
}

function tightenArguments(node: Call, scope: Scope): void {
  const lookup =
    (node.path as hbs.AST.PathExpression)?.original === 'vorhanden' ? LOOKUP.lenient : LOOKUP.strict;
  node.params = node.params.map((param) => tightenValue(param, lookup, scope));
  for (const pair of node.hash?.pairs ?? []) pair.value = tightenValue(pair.value, lookup, scope);
}

function tightenValue(node: hbs.AST.Expression, lookup: string, scope: Scope): hbs.AST.Expression {
  if (node.type === 'SubExpression') tightenCall(node as hbs.AST.SubExpression, scope);
  if (node.type !== 'PathExpression') return node;
  const path = node as hbs.AST.PathExpression;
  checkPath(path);
  return path.data && path.parts.length === 1 ? path : lookupOf(path, lookup, scope);
}

function isHelper(path: hbs.AST.PathExpression, { helpers, blockParams }: Scope): boolean {
  return path.type === 'PathExpression' && helpers.has(path.original) && !blockParams.has(path.original);
}

function checkPath(path: hbs.AST.PathExpression): void {
  const [first = ''] = path.parts;
  const unknownData = path.data && (path.depth > 0 || !DATA.has(first));
  if (path.type !== 'PathExpression' || unknownData || path.parts.some((part) => FORBIDDEN.has(part))) {
    throw templateError(path.loc, `„${path.original}“ gibt es hier nicht`);
  }
}

/** `a.b` becomes a call with the place to start from, the path as written, and its parts. */
function lookupOf(
  path: hbs.AST.PathExpression,
  lookup: string,
  { blockParams }: Scope,
): hbs.AST.SubExpression {
  checkPath(path);
  const { loc, parts, original } = path;
  const [first = ''] = parts;
  const isScoped = /^\.|this\b/.test(original);
  const fromHead = path.data || (path.depth === 0 && !isScoped && blockParams.has(first));
  const head = fromHead
    ? { ...path, parts: parts.slice(0, 1), original: original.split('.')[0] as string }
    : { ...path, parts: [], original: 'this' };
  const texts = [original, ...parts.slice(fromHead ? 1 : 0)].map(
    (value): hbs.AST.StringLiteral => ({ type: 'StringLiteral', value, original: value, loc }),
  );
  const callee: hbs.AST.PathExpression = {
    ...path,
    data: false,
    depth: 0,
    parts: [lookup],
    original: lookup,
  };
  const noHash = undefined as unknown as hbs.AST.Hash;
  return { type: 'SubExpression', path: callee, params: [head as Node, ...texts], hash: noHash, loc };
}
