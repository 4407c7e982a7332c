import { DOCUMENTS } from '../../src/documents/all-documents.ts';
import { JAHRESBERICHT_OEFFENTLICH } from '../../src/documents/jahresbericht-oeffentlich.ts';
import type { Positivliste } from '../../src/documents/oeffentlich.ts';
import type { Contract, ContractNode } from '../../src/render/contract.ts';
import { fieldNodes, type NameOf } from './contract-node.ts';
import type { Form } from './form.ts';
import { inferContexts } from './infer-contexts.ts';
import { partNames } from './part-names.ts';

/** Rises when a field goes or means something else; not when one is added. */
const VERSION = 1;

/** Template → what the public may see. */
const PUBLIC: ReadonlyMap<string, Positivliste> = new Map([
  ...DOCUMENTS.flatMap(({ name, oeffentlich }) => (oeffentlich ? [[name, oeffentlich] as const] : [])),
  ['jahresbericht', JAHRESBERICHT_OEFFENTLICH],
]);

/** What is left of a value that is not on the list. */
function blank({ arten = [], felder, liste }: Form): Form {
  const isNull = felder || arten.some((art) => art !== 'boolean');
  const left = [...arten.filter((art) => art === 'boolean'), ...(isNull ? (['null'] as const) : [])];
  return {
    ...(left.length > 0 ? { arten: left } : {}),
    ...(left.includes('boolean') ? { nein: true } : {}),
    ...(liste ? { liste: {} } : {}),
  };
}

function publicForm(form: Form, list: true | Positivliste | undefined): Form {
  if (list === true) return form;
  if (list === undefined) return blank(form);
  const { felder, liste, ...rest } = form;
  const fields = Object.entries(felder ?? {}).map(([name, field]): [string, Form] => [
    name,
    publicForm(field, Object.hasOwn(list, name) ? list[name] : undefined),
  ]);
  return {
    ...blank(rest),
    ...(felder ? { felder: Object.fromEntries(fields) } : {}),
    ...(liste ? { liste: publicForm(liste, list) } : {}),
  };
}

function mapValues<T, R>(map: ReadonlyMap<string, T>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}

/** The contract that the code keeps today. */
export function buildContract(): Contract {
  const contexts = inferContexts();
  const publicContexts = new Map(
    [...contexts].flatMap(([template, form]) => {
      const list = PUBLIC.get(template);
      return list ? [[template, publicForm(form, { ...list, oeffentlich: true })] as const] : [];
    }),
  );
  const parts = partNames(contexts);
  const names = new Map([...parts].map(([key, { name }]) => [key, name]));
  const nameOf: NameOf = (inline) => names.get(JSON.stringify(inline));
  const context = ({ felder = {} }: Form): ContractNode => fieldNodes(felder, nameOf);
  const teile = [...parts.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, form }) => [name, context(form)] as const);
  return {
    version: VERSION,
    teile: Object.fromEntries(teile),
    vorlagen: mapValues(contexts, context),
    oeffentlich: mapValues(publicContexts, context),
  };
}
