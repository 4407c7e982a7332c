import { CST, Lexer, Parser } from 'yaml';
import type { SourceText } from './source-text.ts';

const MAX_DEPTH = 32;
const MAX_FIELDS = 2000;
const MAX_ITEMS = 10_000;
/** A list of 10,000 items in one line has fewer; `yaml` makes an error object, with its stack, of every misplaced one. */
const MAX_LEXEMES_IN_LINE = 60_000;
const MAX_ERRORS = 20;

/** `type` is that of `yaml`'s tokens; scalars are told apart as plain, quoted and block text. */
export interface Lexeme {
  readonly type: string;
  readonly source: string;
  readonly offset: number;
}

export interface Excess {
  readonly kind: 'tiefe' | 'felder' | 'eintraege' | 'zeile';
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
  let header = false;
  let scalar = false;
  let inLine = 0;
  let spoiled = 0;
  for (const piece of new Lexer().lex(source.text)) {
    const type: string = scalar ? (header ? 'block' : 'plain') : lexemeType(piece);
    if (type !== 'scalar') lexemes.push({ type, source: piece, offset: parser.offset });
    if (type === 'block-scalar-header') header = true;
    else if (scalar) header = false;
    scalar = type === 'scalar';
    for (const token of parser.next(piece)) {
      tokens.push(token);
      if (token.type === 'error' || token.type === 'document') spoiled += 1;
    }
    inLine = type === 'newline' ? 0 : inLine + 1;
    const excess =
      inLine > MAX_LEXEMES_IN_LINE ? ({ kind: 'zeile', offset: parser.offset } as const) : excessOf(parser);
    if (excess) return { ...source, lexemes, tokens, excess };
    // Only the first finding is reported; nobody needs what follows a second document or many errors.
    if (type === 'doc-end' || spoiled > MAX_ERRORS) break;
  }
  tokens.push(...parser.end());
  return { ...source, lexemes, tokens };
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
