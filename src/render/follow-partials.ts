import { suggest } from '../schema/suggest.ts';
import { visitProgram } from './check-fields.ts';
import type { Contract, ContractNode } from './contract.ts';
import { type Values, valuesOf } from './contract-values.ts';
import { DEEPEST } from './nesting.ts';
import { parseTemplate } from './strict-template.ts';
import type { TemplatePlace } from './template-error.ts';
import { firstUpper } from './template-problems.ts';
import type { Scope, TemplateProblem, Walk } from './template-walk.ts';
import { leadsToAny } from './used-templates.ts';

/** Of one template with one context; whoever has so many begins with the first. */
const MOST_PROBLEMS = 100;
/** Characters of all templates, each as often as it is called in another way. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** All templates, a city's own in place of ours, and what they may name. */
export interface TemplateCheck {
  readonly own: ReadonlyMap<string, string>;
  readonly templates: ReadonlyMap<string, string>;
  readonly contract: Contract;
}

export function misspelt(place: TemplatePlace, problem: string, hint?: string): TemplateProblem {
  return {
    code: 'dokumentvorlage/schreibweise',
    place,
    message: `${firstUpper(problem)}.`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** How the problem looks to the author of the call, who did not write the partial. */
function atCall(place: TemplatePlace, partial: string, { code, message }: TemplateProblem): TemplateProblem {
  return {
    code,
    place,
    message: `Das Partial „${partial}“ bekommt hier nicht, was es braucht: ${message}`,
    hint: `Das Partial nur aufrufen, wo es das Feld gibt, oder es mitgeben: „{{> ${partial} feld=…}}“.`,
  };
}

/** Values told apart by what they are, not by where they were made: the same call is followed once. */
function createIdentities(values: Values): Pick<Walk, 'extend'> & { idOf: (value: ContractNode) => number } {
  const ids = new Map<ContractNode, number>();
  const extensions = new Map<string, ContractNode>();
  const idOf = (value: ContractNode): number => {
    const id = ids.get(value) ?? ids.size;
    ids.set(value, id);
    return id;
  };
  const extend: Walk['extend'] = (value, fields) => {
    const key = [idOf(value), ...[...fields].map(([name, field]) => `${name}=${idOf(field)}`)].join(' ');
    const known = extensions.get(key) ?? values.extended(value, fields);
    extensions.set(key, known);
    return known;
  };
  return { idOf, extend };
}

function once<T>(compute: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (!known.has(name)) known.set(name, compute(name));
    return known.get(name) as T;
  };
}

type Follow = (name: string, scope: Scope, callers: readonly string[]) => readonly TemplateProblem[];

export interface Follower {
  readonly follow: Follow;
  /** Whether so much was called that the rest was left. */
  readonly isExhausted: () => boolean;
}

/** Follows templates into their partials, with the context that each call hands over; into ours only on the way to a city's. */
export function createFollower(
  { own, templates, contract }: TemplateCheck,
  broken: ReadonlySet<string>,
): Follower {
  const values = valuesOf(contract);
  const { idOf, extend } = createIdentities(values);
  const textOf = (name: string) => templates.get(name) ?? '';
  const programOf = once((name) => parseTemplate(name, textOf(name)));
  const leadsToOwn = once((name) => leadsToAny(name, templates, own));
  const done = new Map<string, readonly TemplateProblem[]>();
  let characters = 0;
  const follow: Follow = (name, scope, callers) => {
    const key = `${name} ${idOf(scope.here)} ${idOf(scope.root)}`;
    const known = done.get(key);
    if (known || broken.has(name) || characters > MOST_CHARACTERS) return known ?? [];
    characters += textOf(name).length;
    const problems: TemplateProblem[] = [];
    const isFull = () => problems.length >= MOST_PROBLEMS;
    const report = (problem: TemplateProblem) => {
      if (!isFull()) problems.push(problem);
    };
    const call: Walk['call'] = (partial, { here, root }, place) => {
      if (!own.has(name) && !leadsToOwn(partial)) return;
      const wrong = wrongCall(partial, [...callers, name], templates);
      if (wrong) return report(misspelt(place, wrong.problem, wrong.hint));
      const fresh = { here, root, outer: [], named: new Map() };
      for (const problem of follow(partial, fresh, [...callers, name]))
        report(own.has(name) && !own.has(problem.place.source) ? atCall(place, partial, problem) : problem);
    };
    visitProgram(programOf(name), scope, { values, report, isFull, call, extend });
    done.set(key, problems);
    return problems;
  };
  return { follow, isExhausted: () => characters > MOST_CHARACTERS };
}

function wrongCall(
  partial: string,
  callers: readonly string[],
  templates: ReadonlyMap<string, string>,
): { readonly problem: string; readonly hint?: string } | undefined {
  if (callers.includes(partial)) return { problem: `das Partial „${partial}“ ruft sich selbst auf` };
  if (callers.length > DEEPEST) return { problem: `mehr als ${DEEPEST} Partials rufen einander auf` };
  if (templates.has(partial)) return undefined;
  const meant = suggest(partial, templates.keys());
  const problem = `unbekanntes Partial „${partial}“`;
  return meant ? { problem, hint: `Meinten Sie „${meant}“?` } : { problem };
}
