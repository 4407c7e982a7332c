import { join } from 'node:path';
import {
  Node,
  type ObjectLiteralExpression,
  Project,
  type SourceFile,
  SyntaxKind,
  type Type,
} from 'ts-morph';
import type { Form } from './form.ts';
import { PROJECT } from './project.ts';

const DOCUMENTS = join(PROJECT, 'src', 'documents', '*.ts');

/** Types that say „some JSON“ where the code knows which. */
const LOSSY = ['Json', 'JsonObject', 'Document'];

/** What declares such types, and the one function that must stay generic. */
const UNTOUCHED = new Set(['document.ts', 'document-kind.ts', 'json-of.ts', 'oeffentlich.ts']);

/** The lossy names, with the interfaces that have a field of one of them. */
function lossyNames(files: readonly SourceFile[]): RegExp {
  const interfaces = files.flatMap((file) => file.getInterfaces());
  const direct = new RegExp(`\\b(?:${LOSSY.join('|')})\\b`);
  const more = interfaces.filter((each) => direct.test(each.getText())).map((each) => each.getName());
  return new RegExp(`\\b(?:${[...LOSSY, ...more].join('|')})\\b`);
}

/** A stretch of a file that goes. */
type Cut = readonly [from: number, to: number];

function promisesIn(file: SourceFile, lossy: RegExp): readonly Cut[] {
  const functions = [SyntaxKind.FunctionDeclaration, SyntaxKind.ArrowFunction] as const;
  const types = functions
    .flatMap((kind) => file.getDescendantsOfKind(kind))
    .flatMap((each) => each.getReturnTypeNode() ?? [])
    .map((node): readonly [Node, Cut] => [node, [node.getFullStart() - ':'.length, node.getEnd()]]);
  const casts = file
    .getDescendantsOfKind(SyntaxKind.AsExpression)
    .map((cast): readonly [Node, Cut] => [
      cast.getTypeNodeOrThrow(),
      [cast.getExpression().getEnd(), cast.getEnd()],
    ]);
  return [...types, ...casts].filter(([node]) => lossy.test(node.getText())).map(([, cut]) => cut);
}

/**
 * In memory, without a trace on disk: functions that promise no more than „some JSON“ lose the promise, so that the compiler
 * infers what they really return. That makes type errors elsewhere, which nobody asks about here.
 */
function forgetPromises(file: SourceFile, lossy: RegExp): void {
  const cuts = [...promisesIn(file, lossy)].sort(([a], [b]) => b - a);
  if (cuts.length === 0) return;
  const whole = file.getFullText();
  file.replaceWithText(cuts.reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), whole));
}

/** Named after the function that makes such objects; what lies inside of one is called by its field. */
function nameOf(type: Type): string | undefined {
  const [declaration] = type.getSymbol()?.getDeclarations() ?? [];
  if (declaration?.getFirstAncestorByKind(SyntaxKind.ObjectLiteralExpression)) return undefined;
  const maker = declaration?.getFirstAncestorByKind(SyntaxKind.FunctionDeclaration)?.getName();
  return maker?.endsWith('Context') ? maker.slice(0, -'Context'.length) : undefined;
}

function objectForm(type: Type, at: Node, path: string): Form {
  const values = type.getStringIndexType();
  if (values && type.getProperties().length === 0) {
    throw new Error(`${path}: the type ${type.getText()} hides its fields`);
  }
  const felder = type.getProperties().map((property): [string, Form] => {
    const place = `${path}.${property.getName()}`;
    if (property.isOptional()) throw new Error(`${place} may be missing; say null where nothing is known`);
    return [property.getName(), formOf(property.getTypeAtLocation(at), at, place)];
  });
  const name = nameOf(type);
  return { felder: Object.fromEntries(felder), ...(name === undefined ? {} : { name }) };
}

function literalForm(type: Type): Form | undefined {
  const value = type.getLiteralValue();
  if (typeof value === 'string') return { arten: ['string'], werte: [value] };
  if (typeof value === 'number') return { arten: ['number'] };
  return type.isBoolean() || type.isBooleanLiteral() ? { arten: ['boolean'] } : undefined;
}

function formOf(type: Type, at: Node, path: string): Form {
  if (type.isUnion() && !type.isBoolean()) {
    return type
      .getUnionTypes()
      .map((part) => formOf(part, at, path))
      .reduce(merge);
  }
  if (type.isNull()) return { arten: ['null'] };
  if (type.isNever()) return {};
  const literal = literalForm(type);
  if (literal) return literal;
  if (type.isString()) return { arten: ['string'] };
  if (type.isNumber()) return { arten: ['number'] };
  if (type.getAliasSymbol()?.getName() === 'CivilDate') return { arten: ['string'], datum: true };
  if (type.isArray() || type.isReadonlyArray()) {
    return { liste: formOf(type.getArrayElementTypeOrThrow(), at, `${path}[]`) };
  }
  if (type.isTuple()) {
    return {
      liste: type
        .getTupleElements()
        .map((item) => formOf(item, at, `${path}[]`))
        .reduce(merge, {}),
    };
  }
  if (type.isObject() && type.getCallSignatures().length === 0) return objectForm(type, at, path);
  throw new Error(`${path}: ${type.getText()} is no plain JSON, or the compiler cannot infer it`);
}

function mergeFields(a: Form['felder'], b: Form['felder']): Form['felder'] {
  if (!a || !b) return a ?? b;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.map((name) => {
      const [one, other] = [a[name], b[name]];
      if (one && other) return [name, merge(one, other)];
      throw new Error(`„${name}“ is missing from one of two forms that stand in the same place`);
    }),
  );
}

/** A value that has the one form or the other. */
function merge(a: Form, b: Form): Form {
  const arten = [...new Set([...(a.arten ?? []), ...(b.arten ?? [])])].sort();
  const texts = [a, b].filter((form) => form.arten?.includes('string'));
  const werte = texts.every((form) => form.werte) ? texts.flatMap((form) => form.werte ?? []) : [];
  const felder = mergeFields(a.felder, b.felder);
  const liste = a.liste && b.liste ? merge(a.liste, b.liste) : (a.liste ?? b.liste);
  const name = a.felder && b.felder ? (a.name === b.name ? a.name : undefined) : (a.name ?? b.name);
  return {
    ...(arten.length > 0 ? { arten } : {}),
    ...(werte.length > 0 ? { werte: [...new Set(werte)].sort() } : {}),
    ...(texts.length > 0 && texts.every((form) => form.datum) ? { datum: true } : {}),
    ...(felder ? { felder } : {}),
    ...(liste ? { liste } : {}),
    ...(name === undefined ? {} : { name }),
  };
}

/** `{ template: 'protokoll', context: … }`, wherever it is made. */
function documentIn(
  literal: ObjectLiteralExpression,
): readonly [template: string, context: Form] | undefined {
  const [template, context] = ['template', 'context'].map((name) => literal.getProperty(name));
  if (!Node.isPropertyAssignment(template) || !Node.isPropertyAssignment(context)) return undefined;
  const name = template.getInitializer();
  const value = context.getInitializerOrThrow();
  if (!Node.isStringLiteral(name)) return undefined;
  return [name.getLiteralValue(), formOf(value.getType(), value, name.getLiteralValue())];
}

/** Template → what its documents hand to it, as the compiler sees it. */
export function inferContexts(): ReadonlyMap<string, Form> {
  const project = new Project({
    tsConfigFilePath: join(PROJECT, 'tsconfig.json'),
    skipAddingFilesFromTsConfig: true,
  });
  const files = project.addSourceFilesAtPaths(DOCUMENTS).filter((file) => !UNTOUCHED.has(file.getBaseName()));
  project.resolveSourceFileDependencies();
  const lossy = lossyNames(files);
  for (const file of files) forgetPromises(file, lossy);
  const contexts = new Map<string, Form>();
  for (const file of files) {
    for (const literal of file.getDescendantsOfKind(SyntaxKind.ObjectLiteralExpression)) {
      const [template, form] = documentIn(literal) ?? [];
      if (template === undefined || !form) continue;
      const before = contexts.get(template);
      contexts.set(template, before ? merge(before, form) : form);
    }
  }
  return new Map([...contexts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
