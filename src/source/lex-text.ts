import { CST, Lexer, Parser } from 'yaml';
import { boundedEscapes } from './bounded-escapes.ts';
import { MAX_DEPTH, MAX_FIELDS, MAX_ITEMS, MAX_LEXEMES, MAX_LEXEMES_IN_LINE, MAX_TEXT } from './limits.ts';
import type { SourceText } from './source-text.ts';

/** As typed, with its indentation. */
const MAX_TYPED_TEXT = 4 * MAX_TEXT;
const MAX_ERRORS = 20;

/** `type` is that of `yaml`'s tokens; scalars are told apart as plain, quoted and block text. */
export interface Lexeme {
  readonly type: string;
  readonly source: string;
  readonly offset: number;
}

export interface Excess {
  readonly kind: 'tiefe' | 'felder' | 'eintraege' | 'zeile' | 'teile' | 'text';
  readonly offset: number;
}

export interface LexedText extends SourceText {
  readonly lexemes: readonly Lexeme[];
  readonly tokens: readonly CST.Token[];
  /** Set when a limit was exceeded; reading stopped there. */
  readonly excess?: Excess;
}

/** Watches the limits while `yaml`'s parser, which does not recurse, builds its tokens; its composer recurses. */
export function lexText(source: SourceText): LexedText {
  const lexemes: Lexeme[] = [];
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  const withFewErrors = boundedEscapes(MAX_ERRORS);
  let header = false;
  let scalar = false;
  let inLine = 0;
  let spoiled = 0;
  for (const piece of new Lexer().lex(source.text)) {
    const type: string = scalar ? (header ? 'block' : 'plain') : lexemeType(piece);
    const lexeme = { type, source: piece, offset: parser.offset };
    if (type !== 'scalar') lexemes.push(lexeme);
    if (type === 'block-scalar-header') header = true;
    else if (scalar) header = false;
    scalar = type === 'scalar';
    if (isTooLong(lexeme))
      return { ...source, lexemes, tokens, excess: { kind: 'text', offset: lexeme.offset } };
    for (const token of parser.next(type === 'quoted' ? withFewErrors(piece) : piece)) {
      tokens.push(token);
      if (token.type === 'error' || token.type === 'document') spoiled += 1;
    }
    inLine = type === 'newline' ? 0 : inLine + 1;
    const excess = tooManyOf(lexemes.length, inLine, parser.offset) ?? excessOf(parser);
    if (excess) return { ...source, lexemes, tokens, excess };
    // Only the first finding is reported; nobody needs what follows a second document or many errors.
    if (type === 'doc-end' || spoiled > MAX_ERRORS) break;
  }
  tokens.push(...parser.end());
  return { ...source, lexemes, tokens };
}

/** That a quote is missing is worth more than that all the rest of the file is too long for one text. */
function isTooLong({ type, source }: Lexeme): boolean {
  if (source.length <= MAX_TYPED_TEXT) return false;
  return type === 'quoted' ? source.at(0) === source.at(-1) : type === 'plain' || type === 'block';
}

function tooManyOf(count: number, inLine: number, offset: number): Excess | undefined {
  if (inLine > MAX_LEXEMES_IN_LINE) return { kind: 'zeile', offset };
  return count > MAX_LEXEMES ? { kind: 'teile', offset } : undefined;
}

function lexemeType(piece: string): string {
  const type = CST.tokenType(piece) ?? 'unknown';
  return type.endsWith('-quoted-scalar') ? 'quoted' : type;
}

function excessOf(parser: Parser): Excess | undefined {
  const { stack, offset } = parser;
  if (stack.length > MAX_DEPTH && stack.filter(CST.isCollection).length > MAX_DEPTH) {
    return { kind: 'tiefe', offset };
  }
  const top = stack.at(-1);
  if (!top || !CST.isCollection(top) || top.items.length <= MAX_FIELDS) return undefined;
  const isList = top.type === 'block-seq' || (top.type === 'flow-collection' && top.start.source === '[');
  const last = top.items.at(-1);
  const isStarted = last?.key || last?.sep || last?.value;
  const count = top.items.length - (isStarted ? 0 : 1);
  if (isList) return count > MAX_ITEMS ? { kind: 'eintraege', offset } : undefined;
  return count > MAX_FIELDS ? { kind: 'felder', offset } : undefined;
}
