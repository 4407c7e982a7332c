import { UsageError } from '../usage-error.ts';

/** As Handlebars counts: lines from 1, columns from 0. */
interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where in which template; Handlebars carries it through to every helper call. */
export interface TemplatePlace {
  readonly source: string;
  readonly start: Point;
  readonly end?: Point;
}

/** What is wrong with a template, and where. */
export interface TemplateError extends UsageError {
  readonly place: TemplatePlace;
  /** The reason alone, without a full stop. */
  readonly problem: string;
}

export function isTemplateError(error: unknown): error is TemplateError {
  return error instanceof UsageError && 'place' in error;
}

export function templateError(place: TemplatePlace, problem: string, options?: ErrorOptions): TemplateError {
  const message = `Vorlage „${place.source}“, Zeile ${place.start.line}: ${problem}.`;
  return Object.assign(new UsageError(message, options), { place, problem });
}

export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - (before.lastIndexOf('\n') + 1) };
}

/** The innermost block that is still open at the end of the text. */
function openBlock(text: string): { readonly name: string; readonly start: Point } | undefined {
  const open: { name: string; offset: number }[] = [];
  for (const tag of text.matchAll(/\{\{~?([#/])\s*([^\s}~]+)/g)) {
    if (tag[1] === '/') open.pop();
    else open.push({ name: tag[2] as string, offset: tag.index });
  }
  const last = open.at(-1);
  return last && { name: last.name, start: pointAt(text, last.offset) };
}

/** Where the parser stopped: a mismatch says line and column, other messages only the line. */
function stoppedAt(message: string): Point {
  const [[, line = 1, column = 0] = []] = message.matchAll(/(?: line | - )(\d+)(?::(\d+))?/g);
  return { line: Number(line), column: Number(column) };
}

/** Says in German what Handlebars' parser says in English. */
export function parseError(source: string, text: string, cause: unknown): TemplateError {
  const message = String(cause);
  const mismatch = /(\S+) doesn't match (\S+) - \d+:/.exec(message);
  const block = /got 'EOF'/.test(message) ? openBlock(text) : undefined;
  const problem = block
    ? `der Block „{{#${block.name}}}“ ist nicht geschlossen; es fehlt „{{/${block.name}}}“`
    : mismatch
      ? `auf „{{#${mismatch[1]}}}“ folgt „{{/${mismatch[2]}}}“; der Block ist nicht geschlossen`
      : 'eine Stelle mit {{…}} ist nicht richtig geschrieben; oft fehlt eine Klammer oder ein Anführungszeichen';
  return templateError({ source, start: block?.start ?? stoppedAt(message) }, problem, { cause });
}
