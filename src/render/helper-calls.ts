import Handlebars from 'handlebars';
import type { Document } from '../documents/document.ts';
import { HELPERS, type Helper } from './helpers.ts';
import { type TemplatePlace, templateError } from './template-error.ts';

/** What Handlebars hands to a helper last; `loc` is there but missing from its types. */
export interface HelperCall extends Handlebars.HelperOptions {
  readonly loc: TemplatePlace;
  readonly data: { readonly dokument: Document };
}

/** `this` is the context of the call, which a block is filled with. */
export function runHelper(
  this: unknown,
  name: string,
  values: readonly unknown[],
  call: HelperCall,
): unknown {
  const { expects, run } = HELPERS[name] as Helper;
  const isLenient = name === 'vorhanden';
  if (values.length !== expects.length || (!isLenient && values.includes(undefined))) {
    throw templateError(call.loc, `„${name}“ braucht ${expects.join(', ')}; die Angabe fehlt`);
  }
  const result = run(values, call.data.dokument);
  if (result === undefined) {
    const given = values.map((value) => JSON.stringify(value).slice(0, 60)).join(', ');
    throw templateError(call.loc, `„${name}“ braucht ${expects.join(', ')}, bekam aber ${given}`);
  }
  if (typeof result === 'object') return new Handlebars.SafeString(result.markdown);
  return typeof result === 'boolean' && call.fn ? (result ? call.fn(this) : call.inverse(this)) : result;
}

/** Own properties only; `original` is the path as the author wrote it. */
export function lookup(
  head: unknown,
  parts: readonly string[],
): { readonly value: unknown; readonly missing?: string } {
  let value = head;
  for (const part of parts) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) {
      return { value: undefined, missing: part };
    }
    value = (value as Record<string, unknown>)[part];
  }
  return { value };
}

export function lookupStrictly(
  head: unknown,
  original: string,
  parts: readonly string[],
  call: HelperCall,
): unknown {
  const { value, missing } = lookup(head, parts);
  if (missing === undefined) return value;
  const where = missing === original ? '' : ` in „${original}“`;
  throw templateError(
    call.loc,
    `unbekanntes Feld „${missing}“${where}; ob es da ist, lässt sich mit „vorhanden“ fragen`,
  );
}

export function lookupToPrint(
  head: unknown,
  original: string,
  parts: readonly string[],
  call: HelperCall,
): unknown {
  const value = lookupStrictly(head, original, parts, call);
  if (typeof value !== 'object' || value === null) return value;
  throw templateError(
    call.loc,
    `„${original}“ ist kein einzelner Wert; seine Teile mit „{{#each}}“ oder „{{#with}}“ ausgeben`,
  );
}
