import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import { parseCivilDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { parseBetrag, parseSaldo } from '../money.ts';
import { parsePlanwert } from '../planwert.ts';
import type { Reference } from '../source/reference.ts';
import type { SourceFile } from '../source/source-file.ts';
import { applyConversions } from './apply-conversions.ts';
import { type Collected, type Conversion, pathFromPointer } from './collected.ts';
import { diagnosticsFromErrors } from './diagnostics-from-errors.ts';

export interface ValidationResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly references: readonly Reference[];
  /** Typed data; `undefined` when the file breaks its schema. */
  readonly value: unknown;
}

export type Validator = (kind: string, file: SourceFile) => ValidationResult;

type Collect = (collected: Collected, parameter: string | string[], data: unknown, path: DataPath) => void;

/** A keyword that notes what it meets, in the `this` that validation is called with; `isValid` may refuse it. */
function addCollector(
  ajv: Ajv2020,
  keyword: string,
  collect: Collect,
  isValid: (data: unknown) => boolean = () => true,
): void {
  ajv.addKeyword({
    keyword,
    errors: false,
    validate(
      this: Collected,
      parameter: string | string[],
      data: unknown,
      _schema?: unknown,
      context?: DataValidationCxt,
    ) {
      collect(this, parameter, data, pathFromPointer(context?.instancePath ?? '', context?.rootData));
      return isValid(data);
    },
  });
}

function addKeywords(ajv: Ajv2020): void {
  ajv.addFormat('datum', (text: string) => parseCivilDate(text) !== undefined);
  ajv.addFormat('planwert', (text: string) => parsePlanwert(text) !== undefined);
  ajv.addFormat('betrag', (text: string) => 'cents' in parseBetrag(text));
  ajv.addFormat('saldo', (text: string) => 'cents' in parseSaldo(text));
  ajv.addKeyword('erwartet');
  addCollector(
    ajv,
    'verweis',
    ({ references }, kinds, data, path) => {
      if (typeof data === 'string' && data !== '') {
        references.push({ kinds: [kinds].flat(), id: data, path, part: 'value' });
      }
    },
    (data) => data !== '',
  );
  addCollector(ajv, 'schluesselVerweis', ({ references }, kinds, data, path) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
    for (const id of Object.keys(data)) {
      references.push({ kinds: [kinds].flat(), id, path: [...path, id], part: 'key' });
    }
  });
  addCollector(ajv, 'wird', ({ conversions }, to, _data, path) => {
    conversions.push({ to: to as Conversion['to'], path });
  });
}

/**
 * `schemas` maps names like `sitzung` and `gemeinsam` to JSON Schemas. The scalars that arrive are all text; the
 * schemas also admit numbers where an editor would read one, so unions of types are meant.
 */
export function createValidator(schemas: ReadonlyMap<string, AnySchemaObject>): Validator {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    passContext: true,
    ownProperties: true,
    validateSchema: false,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  });
  addKeywords(ajv);
  for (const [name, schema] of schemas) ajv.addSchema(schema, `${name}.schema.json`);
  return (kind, file) => {
    const validate = ajv.getSchema(`${kind}.schema.json`);
    if (!validate) throw new Error(`no schema for ${kind}`);
    const collected: Collected = { references: [], conversions: [] };
    const isValid = validate.call(collected, file.data) as boolean;
    const errors = (validate.errors ?? []) as readonly ErrorObject[];
    return {
      diagnostics: isValid ? [] : diagnosticsFromErrors(file, errors),
      references: collected.references,
      value:
        isValid && file.data !== undefined ? applyConversions(file.data, collected.conversions) : undefined,
    };
  };
}
