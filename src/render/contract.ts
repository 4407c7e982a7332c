/** A part of the contract: the piece of JSON Schema (2020-12) that it needs. */
export interface ContractNode {
  /** `#/teile/sitzung`. */
  readonly $ref?: string;
  readonly anyOf?: readonly ContractNode[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | false | null)[];
  readonly format?: 'date';
  readonly properties?: Readonly<Record<string, ContractNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: ContractNode;
  readonly maxItems?: 0;
}

/** What templates are given, published as `schemas/kontext.json`. */
export interface Contract {
  readonly version: number;
  /** Objects that stand in more than one place. */
  readonly teile: Readonly<Record<string, ContractNode>>;
  /** Template → its context. */
  readonly vorlagen: Readonly<Record<string, ContractNode>>;
  /** Template → what of it is filled in the public rendering; the other fields are empty there. */
  readonly oeffentlich: Readonly<Record<string, ContractNode>>;
}
