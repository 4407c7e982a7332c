import type { Validator } from '../schema/validator.ts';
import { ownSchemas } from './own-schemas.ts';

let validator: Validator | undefined;

/** The validator of our own schemas, made when first asked for: loading them costs more than reading a small repository. */
export function ownValidator(): Validator {
  validator ??= ownSchemas();
  return validator;
}
