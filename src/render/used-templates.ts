import type { Document } from '../documents/document.ts';

const PARTIAL = /\{\{~?>\s*([^\s~}]+)/g;

/** A document with everything that a mail takes along. */
function withEnclosures(document: Document): readonly Document[] {
  const enclosed = document.mail?.anlagen ?? [];
  return [document, ...enclosed.flatMap((anlage) => withEnclosures(anlage.document))];
}

function partialsIn(name: string, templates: ReadonlyMap<string, string>): readonly string[] {
  return [...(templates.get(name) ?? '').matchAll(PARTIAL)].map(([, partial]) => partial as string);
}

/** The templates, with all that they lead to. */
export function templatesBehind(
  names: readonly string[],
  templates: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const seen = new Set(names);
  for (const name of seen) for (const partial of partialsIn(name, templates)) seen.add(partial);
  return seen;
}

/** Whether one of `names` has a part in this document. */
export function usesAny(
  document: Document,
  templates: ReadonlyMap<string, string>,
  names: { has(name: string): boolean },
): boolean {
  return withEnclosures(document).some(({ template }) => leadsToAny(template, templates, names));
}

/**
 * Whether the template is one of `names` or leads to one. Looks into the texts of the other templates only, which are
 * ours: what a stranger wrote is not read to decide who reads it.
 */
export function leadsToAny(
  template: string,
  templates: ReadonlyMap<string, string>,
  names: { has(name: string): boolean },
): boolean {
  const seen = new Set<string>();
  const leadsThere = (name: string): boolean => {
    if (names.has(name)) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return partialsIn(name, templates).some(leadsThere);
  };
  return leadsThere(template);
}
