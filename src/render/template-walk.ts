import type { Code } from '../codes.ts';
import type { ContractNode } from './contract.ts';
import type { Values } from './contract-values.ts';
import type { TemplatePlace } from './template-error.ts';

export type TemplateCode = Extract<Code, `dokumentvorlage/${string}`>;

/** One thing that is wrong at one place of a template. */
export interface TemplateProblem {
  readonly code: TemplateCode;
  readonly place: TemplatePlace;
  /** One sentence. */
  readonly message: string;
  readonly hint?: string;
}

/** Where in a document a template is. */
export interface Scope {
  readonly here: ContractNode;
  /** What `../` leads to, the nearest first. */
  readonly outer: readonly ContractNode[];
  /** The names after `as |…|`. */
  readonly named: ReadonlyMap<string, ContractNode>;
  readonly root: ContractNode;
}

/** The walk through one template with one context. */
export interface Walk {
  readonly values: Values;
  readonly report: (problem: TemplateProblem) => void;
  /** Whether enough was reported. */
  readonly isFull: () => boolean;
  readonly call: (partial: string, scope: Scope, place: TemplatePlace) => void;
  /** The same object for the same fields. */
  readonly extend: (value: ContractNode, fields: ReadonlyMap<string, ContractNode>) => ContractNode;
}
