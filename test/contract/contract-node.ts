import type { ContractNode } from '../../src/render/contract.ts';
import type { Form } from './form.ts';

/** What an object is called that stands in more than one place; `inline` is described without any such name. */
export type NameOf = (inline: ContractNode) => string | undefined;

/** An object with all its fields. */
export function fieldNodes(felder: NonNullable<Form['felder']>, nameOf: NameOf): ContractNode {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(felder).map(([key, form]) => [key, nodeOf(form, nameOf)])),
    required: Object.keys(felder),
    additionalProperties: false,
  };
}

function objectNode(felder: NonNullable<Form['felder']>, nameOf: NameOf): ContractNode {
  const name = nameOf(fieldNodes(felder, () => undefined));
  return name === undefined ? fieldNodes(felder, nameOf) : { $ref: `#/teile/${name}` };
}

function listNode(item: Form, nameOf: NameOf): ContractNode {
  return Object.keys(item).length === 0
    ? { type: 'array', maxItems: 0 }
    : { type: 'array', items: nodeOf(item, nameOf) };
}

function scalarNode({ arten = [], werte, datum, nein }: Form): ContractNode {
  const type = arten.length === 1 ? (arten[0] as string) : arten;
  const nothing = arten.includes('null') ? [null] : [];
  return {
    type,
    ...(werte ? { enum: [...werte, ...nothing] } : {}),
    ...(nein ? { enum: [false, ...nothing] } : {}),
    ...(datum ? { format: 'date' } : {}),
  };
}

function nodeOf(form: Form, nameOf: NameOf): ContractNode {
  const nodes = [
    ...(form.felder ? [objectNode(form.felder, nameOf)] : []),
    ...(form.liste ? [listNode(form.liste, nameOf)] : []),
    ...(form.arten ? [scalarNode(form)] : []),
  ];
  return nodes.length === 1 ? (nodes[0] as ContractNode) : { anyOf: nodes };
}
