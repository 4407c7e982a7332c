import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostic.ts';
import type { Reference } from '../source/reference.ts';
import type { SourceFile } from '../source/source-file.ts';
import { applyConversions } from './apply-conversions.ts';
import type { Collected } from './collected.ts';
import { diagnosticsFromErrors } from './diagnostics-from-errors.ts';

export interface ValidationResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly references: readonly Reference[];
  /** Typed data; `undefined` when the file breaks its schema. */
  readonly value: unknown;
}

export type Validator = (kind: string, file: SourceFile) => ValidationResult;

/** A schema as the function that ajv makes of it; why it said no stands in `errors`. */
export interface CompiledSchema {
  (this: Collected, data: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** What a file of a kind says against its schema; ajv itself is not needed for it. */
export function validatorOf(schemaOf: (kind: string) => CompiledSchema | undefined): Validator {
  return (kind, file) => {
    const validate = schemaOf(kind);
    if (!validate) throw new Error(`no schema for ${kind}`);
    const collected: Collected = { references: [], conversions: [] };
    const isValid = validate.call(collected, file.data);
    return {
      diagnostics: isValid ? [] : diagnosticsFromErrors(file, validate.errors ?? []),
      references: collected.references,
      value:
        isValid && file.data !== undefined ? applyConversions(file.data, collected.conversions) : undefined,
    };
  };
}
