import { Composer, isScalar, type ParsedNode, type YAMLError } from 'yaml';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { dataFromNode } from './data-from-node.ts';
import { decodeText } from './decode.ts';
import { excessProblem } from './excess-problem.ts';
import { fieldWithoutColon } from './field-problems.ts';
import { firstOfEachKind } from './first-of-each-kind.ts';
import { forbiddenSyntax } from './forbidden-syntax.ts';
import { type LexedText, lexText } from './lex-text.ts';
import { lostText } from './lost-text.ts';
import { misreadText } from './misread-text.ts';
import { nodeProblems } from './node-problems.ts';
import { quickData } from './quick-data.ts';
import { emptyProblem, scanText } from './scan-text.ts';
import type { Data, SourceFile } from './source-file.ts';
import { sourceTextFrom } from './source-text.ts';
import { syntaxProblem } from './syntax-problems.ts';

export interface Reading {
  readonly problems: readonly Diagnostic[];
  readonly data?: Data;
}

/** `path` is relative to the root. Never throws for what stands in the file. */
export function readSource(path: string, bytes: Uint8Array): SourceFile {
  const decoded = decodeText(bytes, path);
  if ('problems' in decoded) return { path, text: '', data: undefined, problems: decoded.problems };
  const quick = quickData(decoded.text);
  if (quick !== undefined) return { path, text: decoded.text, data: quick, problems: [] };
  const { problems, data } = readText(path, decoded.text);
  const sorted = firstOfEachKind(problems.toSorted(compareDiagnostics));
  const isUsable = sorted.every((found) => found.severity !== 'fehler');
  return { path, text: decoded.text, data: isUsable ? data : undefined, problems: sorted };
}

/** The careful reader, which has a word for everything; `text` as `decodeText` gives it. */
export function readText(path: string, text: string): Reading {
  const source = sourceTextFrom(path, text);
  const visible = scanText(source);
  if (visible.length > 0) return { problems: visible };
  const lexed = lexText(source);
  if (lexed.excess) return { problems: [excessProblem(source, lexed.excess)] };
  return readTokens(lexed);
}

function readTokens(source: LexedText): Reading {
  const { contents, errors } = compose(source);
  const found = [...forbiddenSyntax(source), ...misreadText(source)];
  const warnings = lostText(source);
  const syntax = syntaxProblem(source, errors);
  if (syntax) {
    // What stands above an error may be its cause; what stands below it, its consequence.
    const isBefore = (other: Diagnostic) => lineOf(other) <= lineOf(syntax);
    const causes = found.filter(isBefore);
    return { problems: [...warnings.filter(isBefore), ...(causes.length > 0 ? causes : [syntax])] };
  }
  const problems = [
    ...found,
    ...warnings,
    ...rootProblem(source, contents, found),
    ...nodeProblems(source, contents),
  ];
  return { problems, data: dataFromNode(contents) };
}

function lineOf(found: Diagnostic): number {
  return found.range?.start.line ?? 0;
}

/** Only the first document: a second one is a finding already. */
function compose(source: LexedText): { contents: ParsedNode | null; errors: readonly YAMLError[] } {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, version: '1.2' });
  for (const document of composer.compose(source.tokens, true, source.text.length)) {
    return { contents: document.contents as ParsedNode | null, errors: document.errors };
  }
  return { contents: null, errors: [] };
}

/** A file that is one single text has forgotten its colons. */
function rootProblem(
  source: LexedText,
  contents: ParsedNode | null,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (found.length > 0) return [];
  if (!contents || (isScalar(contents) && contents.value === '')) return [emptyProblem(source)];
  if (!isScalar(contents)) return [];
  return [fieldWithoutColon(source, contents.range[0], contents.range[0] + 1)];
}
