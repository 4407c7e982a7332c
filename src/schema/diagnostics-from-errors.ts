import type { ErrorObject } from 'ajv';
import { CODES } from '../codes.ts';
import type { DataPath, Diagnostic, Range } from '../diagnostic.ts';
import { locate } from '../source/locate.ts';
import type { SourceFile } from '../source/source-file.ts';
import { extentBehind } from './case-extent.ts';
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

/** Behind a `$ref` ajv forgets that what it looks at is the name of a field: a text where fields are. */
function withFieldName(error: ErrorObject, names: ReadonlySet<string>): ErrorObject {
  const { data, instancePath, propertyName } = error;
  const isName =
    propertyName === undefined && typeof data === 'string' && names.has(`${instancePath}/${data}`);
  return isName ? { ...error, propertyName: data } : error;
}

/** The names that were refused, as `<place>/<name>`. */
function refusedNames(errors: readonly ErrorObject[]): ReadonlySet<string> {
  return new Set(
    errors
      .filter(({ keyword }) => keyword === 'propertyNames')
      .map(({ instancePath, params }) => `${instancePath}/${params.propertyName}`),
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

function personalRange(text: string, key: Range, part: 'field' | 'value'): Range {
  const behind = extentBehind(text, key);
  return part === 'field' ? { ...behind, start: key.start } : behind;
}

function toDiagnostic(file: SourceFile, path: DataPath, wording: Wording): Diagnostic {
  const range = locate(file, path, wording.part ?? 'value');
  return {
    code: wording.code,
    severity: CODES[wording.code].severity,
    message: wording.message,
    file: file.path,
    range,
    ...(wording.hint === undefined ? {} : { hint: wording.hint }),
    ...(wording.personal ? { masked: personalRange(file.text, range, wording.personal) } : {}),
  };
}

/** One finding per cause: where the kind of value is wrong, what else is wrong with it is not mentioned. */
export function diagnosticsFromErrors(file: SourceFile, errors: readonly ErrorObject[]): Diagnostic[] {
  const names = refusedNames(errors);
  const relevant = errors.filter((error) => !isEcho(error)).map((error) => withFieldName(error, names));
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
