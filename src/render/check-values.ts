import type { ContractNode } from './contract.ts';
import { ANYTHING, type Values } from './contract-values.ts';
import { HELPERS, type Helper } from './helpers.ts';
import type { TemplatePlace } from './template-error.ts';
import { firstUpper } from './template-problems.ts';
import type { Walk } from './template-walk.ts';

interface Given {
  readonly node: hbs.AST.Expression;
  readonly value: ContractNode;
}

/** What a helper takes first; those that are missing take anything. */
const TAKES: Readonly<Record<string, 'string' | 'number' | 'texts'>> = {
  datum: 'string',
  kurzdatum: 'string',
  wochentag: 'string',
  uhrzeit: 'string',
  prosa: 'string',
  diagramm: 'string',
  euro: 'number',
  zahl: 'number',
  kommazahl: 'number',
  prozent: 'number',
  einzug: 'number',
  mehrzahl: 'number',
  zeilen: 'texts',
  liste: 'texts',
};

function describe(value: ContractNode, { canBe, item }: Values): string {
  if (item(value)) return 'eine Liste';
  if (canBe(value, 'object')) return 'eine Gruppe von Feldern';
  if (canBe(value, 'number')) return 'eine Zahl';
  if (canBe(value, 'boolean')) return 'Ja oder Nein';
  return canBe(value, 'string') ? 'ein Text' : 'immer leer';
}

function isTaken(value: ContractNode, takes: 'string' | 'number' | 'texts', values: Values): boolean {
  if (takes !== 'texts') return values.canBe(value, takes);
  const item = values.item(value);
  return item !== undefined && (item === ANYTHING || values.canBe(item, 'string'));
}

function textOf(node: hbs.AST.Expression): string {
  const { original } = node as hbs.AST.PathExpression;
  return original === undefined ? 'die Angabe' : `„${original}“`;
}

/** How many values a helper gets, and whether the first is of its kind. */
export function checkArguments(
  name: string,
  given: readonly Given[],
  { place, walk }: { readonly place: TemplatePlace; readonly walk: Walk },
): void {
  const { expects = [] }: Partial<Helper> = { ...HELPERS[name] };
  const needs = `„${name}“ braucht ${expects.join(', ')}`;
  if (given.length !== expects.length) {
    const problem = given.length < expects.length ? 'eine Angabe fehlt' : 'hier steht mehr';
    walk.report({ code: 'dokumentvorlage/schreibweise', place, message: `${needs}; ${problem}.` });
    return;
  }
  const [first] = given;
  const takes = TAKES[name];
  if (!first || !takes || isTaken(first.value, takes, walk.values)) return;
  walk.report({
    code: 'dokumentvorlage/art',
    place: first.node.loc,
    message: `${needs}; ${textOf(first.node)} ist ${describe(first.value, walk.values)}.`,
  });
}

/** What stands in the list. */
export function checkList(node: hbs.AST.Expression, value: ContractNode, walk: Walk): ContractNode {
  const item = walk.values.item(value);
  if (item) return item;
  walk.report({
    code: 'dokumentvorlage/art',
    place: node.loc,
    message: `„{{#each}}“ braucht eine Liste; ${textOf(node)} ist ${describe(value, walk.values)}.`,
    hint: 'Für eine Gruppe von Feldern „{{#with …}}“ schreiben, für einen einzelnen Wert „{{#if …}}“.',
  });
  return ANYTHING;
}

export function checkPrinted(path: hbs.AST.PathExpression, value: ContractNode, walk: Walk): void {
  const { canBe } = walk.values;
  const isComposed = canBe(value, 'object') || canBe(value, 'array');
  if (!isComposed || canBe(value, 'string') || canBe(value, 'number') || canBe(value, 'boolean')) return;
  walk.report({
    code: 'dokumentvorlage/art',
    place: path.loc,
    message: `${firstUpper(textOf(path))} ist ${describe(value, walk.values)} und kein einzelner Wert.`,
    hint: walk.values.item(value)
      ? 'Mit „{{#each …}}“ durchgehen, oder mit „{{liste …}}“ aufzählen.'
      : `Eines der Felder nennen: ${walk.values.fieldNames(value).join(', ')}.`,
  });
}
