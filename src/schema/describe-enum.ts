import type { ErrorObject } from 'ajv';
import type { DataPath } from '../diagnostic.ts';
import { excerpt } from '../source/quoting.ts';
import { describeUnknownField } from './describe-unknown-field.ts';
import { fieldName } from './schema-node.ts';
import { suggest } from './suggest.ts';
import type { Wording } from './wording.ts';

/** What other programs and older YAML write for ja and nein. */
function meantAnswer(typed: string): string | undefined {
  if (/^(?:j|y|yes|on|true|wahr|x|1)$/i.test(typed)) return 'ja';
  return /^(?:n|no|off|false|falsch|0)$/i.test(typed) ? 'nein' : undefined;
}

export function describeEnum(error: ErrorObject, path: DataPath): Wording {
  const allowed = error.schema as readonly string[];
  if (error.propertyName !== undefined)
    return describeUnknownField(error.propertyName, new Map(allowed.map((name) => [name, []])));
  const typed = String(error.data);
  const meant = (allowed.includes('ja') ? meantAnswer(typed) : undefined) ?? suggest(typed, allowed);
  return {
    code: 'schema/wert',
    message: `${fieldName(path)} kann nicht „${excerpt(typed)}“ sein.`,
    hint: `${meant ? `Meinten Sie „${meant}“? ` : ''}Möglich: ${allowed.join(', ')}.`,
  };
}
