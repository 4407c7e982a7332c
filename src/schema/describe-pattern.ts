import type { ErrorObject } from 'ajv';
import type { DataPath } from '../diagnostic.ts';
import { excerpt } from '../source/quoting.ts';
import { fieldName, type SchemaNode } from './schema-node.ts';
import type { Wording } from './wording.ts';

/** „9:30“, „14.30 Uhr“, „14 Uhr“: as people write a time of day. */
function meantTime(typed: unknown): string | undefined {
  const [, hour, minute = '00'] =
    /^([01]?[0-9]|2[0-3])(?:[.:]([0-5][0-9])(?:\s*(?:Uhr|h))?|\s*(?:Uhr|h))$/i.exec(String(typed)) ?? [];
  return hour === undefined ? undefined : `So schreiben: ${hour.padStart(2, '0')}:${minute}.`;
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
    hint: (expected?.includes('Uhrzeit') ? meantTime(typed) : undefined) ?? `Erwartet wird ${expected}.`,
    ...(isKey ? { field: String(typed), part: 'key' as const } : {}),
  };
}
