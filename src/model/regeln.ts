import type { DataPath } from '../diagnostic.ts';
import { oncePer } from '../once-per.ts';
import type { Gremienart, Gremienregeln, Gremium } from './entities.ts';
import type { Entry } from './entry.ts';
import type { Umfeld } from './workspace.ts';

type Block = { readonly grundlage?: string };

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && !Array.isArray(value);
}

const FRISTFELD = /_(?:werk)?tage$/;

/** What is left of a block once a body says something else; a term in working days replaces one in calendar days. */
function withoutReplaced(base: Block, own: Block): Block {
  const fristen = new Set(
    Object.keys(own)
      .filter((name) => FRISTFELD.test(name))
      .map((name) => name.replace(FRISTFELD, '')),
  );
  return Object.fromEntries(
    Object.entries(base).filter(
      ([name]) => !FRISTFELD.test(name) || !fristen.has(name.replace(FRISTFELD, '')),
    ),
  );
}

/**
 * Fields of a body replace those of its kind, one by one; lists and tables as a whole. Where a body deviates, the basis
 * of its kind no longer carries the rule.
 */
export function mergeRegeln(art: Gremienart, own: Gremienregeln | undefined): Gremienart {
  return own ? mergedWith(art)(own) : art;
}

const mergedWith = oncePer((art: Gremienart) => oncePer((own: Gremienregeln) => merge(art, own)));

function merge(art: Gremienart, own: Gremienregeln): Gremienart {
  const merged: Record<string, unknown> = { ...art };
  for (const [name, value] of Object.entries(own)) {
    const base = merged[name];
    if (!isBlock(value) || !isBlock(base)) {
      merged[name] = value;
      continue;
    }
    const { grundlage: replaced, ...rest } = withoutReplaced(base, value);
    merged[name] = { ...rest, ...(replaced && own.grundlage ? { grundlage: own.grundlage } : {}), ...value };
  }
  return merged as unknown as Gremienart;
}

/** Where a rule that holds for the body stands: in its own file, or with its kind in `gremium.yaml`. */
export function regelOrt(
  umfeld: Umfeld,
  gremium: Entry<Gremium>,
  path: DataPath,
): { readonly entry: Entry<unknown>; readonly path: DataPath } {
  let own: unknown = gremium.value.regeln;
  for (const key of path) own = (own as Record<string | number, unknown> | undefined)?.[key];
  return own === undefined
    ? { entry: umfeld.kommune, path: ['gremienarten', gremium.value.art, ...path] }
    : { entry: gremium, path: ['regeln', ...path] };
}
