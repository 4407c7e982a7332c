import { suggest } from '../schema/suggest.ts';
import type { ContractNode } from './contract.ts';
import type { Values } from './contract-values.ts';
import type { Scope, TemplateProblem } from './template-walk.ts';

type Path = hbs.AST.PathExpression;

/** A longer list helps nobody. */
const MOST_NAMES = 20;

export function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function possible(names: readonly string[]): string {
  const [shown, rest] = [names.slice(0, MOST_NAMES), names.length - MOST_NAMES];
  return `Möglich sind hier: ${shown.join(', ')}${rest > 0 ? ` und ${rest} weitere (docs/vorlagen.md)` : ''}.`;
}

/** The same path from further out, where it leads somewhere. */
function fromOutside({ parts }: Path, { outer, root }: Scope, values: Values): string | undefined {
  const leads = (start: ContractNode) =>
    parts.reduce<ContractNode | undefined>((value, name) => value && values.field(value, name), start);
  const path = parts.join('.');
  const depth = outer.findIndex(leads);
  if (depth >= 0) return `${'../'.repeat(depth + 1)}${path}`;
  return leads(root) ? `@root.${path}` : undefined;
}

function hintFor(
  path: Path,
  name: string,
  { value, scope, values }: { value: ContractNode; scope: Scope; values: Values },
): string {
  const isHere = !path.data && path.depth === 0 && value === scope.here;
  const outside = isHere ? fromOutside(path, scope, values) : undefined;
  if (outside) return `Weiter außen gibt es das Feld; von hier aus heißt es „${outside}“.`;
  const names = values.fieldNames(value);
  const meant = suggest(name, names);
  if (meant) return `Meinten Sie „${meant}“?`;
  if (names.length > 0) return possible(names);
  return values.item(value)
    ? 'Das ist eine Liste; ihre Teile gibt es innerhalb von „{{#each …}}“.'
    : 'Das ist ein einzelner Wert ohne Felder.';
}

export function missingField(
  path: Path,
  name: string,
  at: { readonly value: ContractNode; readonly scope: Scope; readonly values: Values },
): TemplateProblem {
  const before = path.original.slice(0, Math.max(0, path.original.lastIndexOf(name) - 1));
  const isBare = before === '' || before === 'this' || /^[./]+$/.test(before);
  return {
    code: 'dokumentvorlage/feld',
    place: path.loc,
    message: isBare ? `Ein Feld „${name}“ gibt es hier nicht.` : `„${before}“ hat kein Feld „${name}“.`,
    hint: hintFor(path, name, at),
  };
}

export function noBlockOutside(path: Path): TemplateProblem {
  return {
    code: 'dokumentvorlage/feld',
    place: path.loc,
    message: `„${path.original}“ führt weiter hinaus, als Blöcke offen sind.`,
    hint: '„../“ verlässt einen Block „{{#each}}“ oder „{{#with}}“, aber kein Partial; ganz nach außen führt „@root.“.',
  };
}
