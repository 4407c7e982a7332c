import type { ErrorObject } from 'ajv/dist/2020.js';
import { CODES } from '../codes.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { locate } from '../source/locate.ts';
import type { SourceFile } from '../source/source-file.ts';
import { pathFromPointer } from './collected.ts';
import { describeError } from './describe-error.ts';
import { suggest } from './suggest.ts';
import type { Wording } from './wording.ts';

/** Errors that only repeat another one: branches of a choice, and the frame around a bad field name. */
function isEcho(error: ErrorObject): boolean {
  return (
    /\/(?:oneOf|anyOf)\/[0-9]+\//.test(error.schemaPath) ||
    error.keyword === 'propertyNames' ||
    error.keyword === 'if'
  );
}

/** Fields that are there, under a mistyped name, as `<place>/<name>`. */
function mistypedFields(errors: readonly ErrorObject[]): ReadonlySet<string> {
  return new Set(
    errors
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(({ params, parentSchema, instancePath }) => {
        const known = Object.keys((parentSchema as { properties?: object }).properties ?? {});
        return `${instancePath}/${suggest(String(params.additionalProperty), known)}`;
      }),
  );
}

/** A field that is missing or, for a choice, fields of which one is. */
function missingFields({ keyword, params, schema }: ErrorObject): readonly string[] {
  if (keyword === 'required') return [String(params.missingProperty)];
  const isChoice = keyword === 'anyOf' || (keyword === 'oneOf' && params.passingSchemas === null);
  return isChoice ? (schema as { required?: string[] }[]).flatMap(({ required = [] }) => required) : [];
}

function toDiagnostic(file: SourceFile, path: DataPath, wording: Wording): Diagnostic {
  return {
    code: wording.code,
    severity: CODES[wording.code].severity,
    message: wording.message,
    file: file.path,
    range: locate(file, path, wording.part ?? 'value'),
    ...(wording.hint === undefined ? {} : { hint: wording.hint }),
  };
}

/** One finding per cause: where the kind of value is wrong, what else is wrong with it is not mentioned. */
export function diagnosticsFromErrors(file: SourceFile, errors: readonly ErrorObject[]): Diagnostic[] {
  const relevant = errors.filter((error) => !isEcho(error));
  const wrongKind = new Set(
    relevant
      .filter(({ keyword, data }) => keyword === 'type' || data === '')
      .map((error) => error.instancePath),
  );
  const mistyped = mistypedFields(relevant);
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const error of relevant) {
    const blank = error.data === '';
    if (wrongKind.has(error.instancePath) && !blank && error.keyword !== 'type') continue;
    if (missingFields(error).some((name) => mistyped.has(`${error.instancePath}/${name}`))) continue;
    const base = pathFromPointer(error.instancePath, file.data);
    const wording = describeError(error, base);
    const path = [...base, ...(wording.field === undefined ? [] : [wording.field])];
    const key = `${path.join('/')} ${wording.code} ${wording.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    diagnostics.push(toDiagnostic(file, path, wording));
  }
  return diagnostics;
}
