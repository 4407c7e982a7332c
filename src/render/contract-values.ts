import type { Contract, ContractNode } from './contract.ts';

/** Nothing is known about the value, because something before it was wrong: one mistake, one finding. */
export const ANYTHING: ContractNode = {};

export const TEXT: ContractNode = { type: 'string' };
export const NUMBER: ContractNode = { type: 'number' };
export const YES_NO: ContractNode = { type: 'boolean' };

/** What an author wants to know about a value, read from the contract. */
export interface Values {
  /** `undefined` when no such value has the field. */
  readonly field: (value: ContractNode, name: string) => ContractNode | undefined;
  readonly fieldNames: (value: ContractNode) => readonly string[];
  /** What stands in the list; `undefined` when the value is none. */
  readonly item: (value: ContractNode) => ContractNode | undefined;
  /** Whether it can be this, besides `null`. */
  readonly canBe: (
    value: ContractNode,
    type: 'string' | 'number' | 'boolean' | 'object' | 'array',
  ) => boolean;
  /** The object with more fields, or with others. */
  readonly extended: (value: ContractNode, fields: ReadonlyMap<string, ContractNode>) => ContractNode;
}

function typesOf({ type = [] }: ContractNode): readonly string[] {
  return typeof type === 'string' ? [type] : type;
}

function oneOf(nodes: readonly ContractNode[]): ContractNode | undefined {
  return nodes.length < 2 ? nodes[0] : { anyOf: nodes };
}

/** Asked twice, it answers with the same object, so that what was found out about it can be kept. */
function remembered(
  find: (value: ContractNode, name: string) => ContractNode | undefined,
): (value: ContractNode, name: string) => ContractNode | undefined {
  const known = new WeakMap<ContractNode, Map<string, ContractNode | undefined>>();
  return (value, name) => {
    const names = known.get(value) ?? new Map<string, ContractNode | undefined>();
    known.set(value, names);
    if (!names.has(name)) names.set(name, find(value, name));
    return names.get(name);
  };
}

export function valuesOf({ teile }: Pick<Contract, 'teile'>): Values {
  /** What the value can be, one by one, without names of parts. */
  const alternatives = (value: ContractNode): readonly ContractNode[] => {
    if (value.anyOf) return value.anyOf.flatMap(alternatives);
    return value.$ref === undefined ? [value] : [teile[value.$ref.slice('#/teile/'.length)] ?? ANYTHING];
  };
  const ownField = (value: ContractNode, name: string): ContractNode | undefined => {
    if (value.items && name === 'length') return NUMBER;
    if (value.items && /^\d+$/.test(name)) return value.items;
    return Object.hasOwn(value.properties ?? {}, name) ? value.properties?.[name] : undefined;
  };
  const field = remembered((value, name) =>
    oneOf(alternatives(value).flatMap((each) => ownField(each, name) ?? [])),
  );
  const item = remembered((value) =>
    oneOf(
      alternatives(value).flatMap((each) =>
        typesOf(each).includes('array') ? (each.items ?? ANYTHING) : [],
      ),
    ),
  );
  const fieldNames = (value: ContractNode) => [
    ...new Set(alternatives(value).flatMap(({ properties = {} }) => Object.keys(properties))),
  ];
  return {
    field: (value, name) => (value === ANYTHING ? ANYTHING : field(value, name)),
    fieldNames,
    item: (value) => (value === ANYTHING ? ANYTHING : item(value, '')),
    canBe: (value, type) =>
      value === ANYTHING ||
      alternatives(value).some((each) => each === ANYTHING || typesOf(each).includes(type)),
    extended: (value, fields) => {
      const own = fieldNames(value).flatMap((name): [string, ContractNode][] => {
        const known = field(value, name);
        return known ? [[name, known]] : [];
      });
      return { type: 'object', properties: Object.fromEntries([...own, ...fields]) };
    },
  };
}
