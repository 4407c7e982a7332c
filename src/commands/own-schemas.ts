import { readSchemas } from '../files/read-package.ts';
import { createValidator } from '../schema/compile-schemas.ts';
import type { Validator } from '../schema/validator.ts';

/** Compiles our schemas as they stand in schemas/. In dist/ they come compiled: bin/build.js replaces this file. */
export function ownSchemas(): Validator {
  return createValidator(readSchemas());
}
