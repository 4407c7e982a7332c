import { _, Ajv, type AnySchemaObject, type CodeKeywordDefinition, Name, str } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { type Collector, formats, keywords } from './own-keywords.ts';
import { type CompiledSchema, type Validator, validatorOf } from './validator.ts';

/** JSON Schemas by name, like `sitzung` and `gemeinsam`. */
type Schemas = ReadonlyMap<string, AnySchemaObject>;

const COLLECTED = new Name('this');
const POINTER = new Name('instancePath');
const ROOT_DATA = new Name('rootData');

/**
 * A keyword as ajv writes it into its code: a call of our function with the `this` that validation is called with. Compiled
 * in memory the function itself is called, in code on disk the one that it requires; ajv offers no other way to write it.
 */
function callOf(keyword: string, collect: Collector): CodeKeywordDefinition {
  return {
    keyword,
    code(context) {
      const { gen, data, schemaCode, it } = context;
      const code = _`require("./own-keywords.ts").keywords.${new Name(keyword)}`;
      const called = gen.scopeValue('keyword', { ref: collect, code });
      const pointer = str`${POINTER}${it.errorPath}`;
      const call = _`${called}(${COLLECTED}, ${schemaCode}, ${data}, ${pointer}, ${ROOT_DATA})`;
      context.pass(gen.const('valid', call));
    },
  };
}

/**
 * Our schemas are drafts of 2020-12 that say nothing which draft 7, whose code is much smaller, would read differently;
 * what it does not know, its strict mode refuses. The scalars that arrive are all text; the schemas also admit numbers
 * where an editor would read one, so unions of types are meant.
 */
function ajvWith(schemas: Schemas, source: boolean): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    passContext: true,
    ownProperties: true,
    meta: false,
    validateSchema: false,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    code: { source, formats: _`require("./own-keywords.ts").formats` },
  });
  for (const [name, isValid] of Object.entries(formats)) ajv.addFormat(name, isValid);
  ajv.addKeyword('erwartet');
  for (const [name, collect] of Object.entries(keywords)) ajv.addKeyword(callOf(name, collect));
  for (const [name, schema] of schemas) ajv.addSchema(schema, `${name}.schema.json`);
  return ajv;
}

export function compileSchemas(schemas: Schemas): (kind: string) => CompiledSchema | undefined {
  const ajv = ajvWith(schemas, false);
  return (kind) => ajv.getSchema(`${kind}.schema.json`) as CompiledSchema | undefined;
}

/** The validator of any schemas, compiled in memory: for tests, and where gremium runs from its sources. */
export function createValidator(schemas: Schemas): Validator {
  return validatorOf(compileSchemas(schemas));
}

/** What `compileSchemas` finds, as the text of a CommonJS module beside this file: one export for each name. */
export function sourceOf(schemas: Schemas): string {
  const ajv = ajvWith(schemas, true);
  return standaloneCode.default(
    ajv,
    Object.fromEntries([...schemas.keys()].map((name) => [name, `${name}.schema.json`])),
  );
}
