import type { ErrorObject } from 'ajv';
import type { DataPath } from '../diagnostic.ts';
import { excerpt } from '../source/quoting.ts';
import { fieldName, type SchemaNode } from './schema-node.ts';
import type { Wording } from './wording.ts';

/** „9:30“ lacks its zero; the commonest slip deserves the right spelling. */
function withZero(typed: unknown): string | undefined {
  return /^[0-9]:[0-5][0-9]$/.test(String(typed)) ? `So schreiben: 0${typed}.` : undefined;
}

export function describePattern(error: ErrorObject, path: DataPath): Wording {
  const expected = (error.parentSchema as SchemaNode).erwartet;
  const isKey = error.propertyName !== undefined;
  const typed = isKey ? error.propertyName : error.data;
  const shown = excerpt(String(typed));
  return {
    code: 'schema/wert',
    message: isKey
      ? `„${shown}“ ist kein passender Kurzname.`
      : `${fieldName(path)} kann nicht „${shown}“ sein.`,
    hint: (expected?.includes('Uhrzeit') ? withZero(typed) : undefined) ?? `Erwartet wird ${expected}.`,
    ...(isKey ? { field: String(typed), part: 'key' as const } : {}),
  };
}
