import { UsageError } from '../usage-error.ts';

/** Where in which template; Handlebars carries it through to every helper call. */
export interface TemplatePlace {
  readonly source: string;
  readonly start: { readonly line: number };
}

export function templateError(place: TemplatePlace, problem: string): UsageError {
  return new UsageError(`Vorlage „${place.source}“, Zeile ${place.start.line}: ${problem}.`);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The innermost block that is still open at the end of the text. */
function openBlock(text: string): { readonly name: string; readonly line: number } | undefined {
  const open: { name: string; line: number }[] = [];
  for (const tag of text.matchAll(/\{\{~?([#/])\s*([^\s}~]+)/g)) {
    if (tag[1] === '/') open.pop();
    else open.push({ name: tag[2] as string, line: lineOf(text, tag.index) });
  }
  return open.at(-1);
}

/** Says in German what Handlebars' parser says in English. */
export function parseError(source: string, text: string, cause: unknown): UsageError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):/.exec(message);
  const block = /got 'EOF'/.test(message) ? openBlock(text) : undefined;
  const line = Number(block?.line ?? mismatch?.[3] ?? /(?: line | - )(\d+)/.exec(message)?.[1] ?? 1);
  const problem = block
    ? `der Block „{{#${block.name}}}“ ist nicht geschlossen; es fehlt „{{/${block.name}}}“`
    : mismatch
      ? `auf „{{#${mismatch[1]}}}“ folgt „{{/${mismatch[2]}}}“; der Block ist nicht geschlossen`
      : 'eine Stelle mit {{…}} ist nicht richtig geschrieben; oft fehlt eine Klammer oder ein Anführungszeichen';
  return new UsageError(templateError({ source, start: { line } }, problem).message, { cause });
}
