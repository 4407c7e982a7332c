import type { ErrorObject } from 'ajv';
import type { DataPath } from '../diagnostic.ts';
import { parseBetrag, parseSaldo } from '../money.ts';
import { FOREIGN_DASH } from '../source/dash-problem.ts';
import { excerpt } from '../source/quoting.ts';
import { describeDate, describePlanwert } from './describe-date.ts';
import { describeEnum } from './describe-enum.ts';
import { describePattern } from './describe-pattern.ts';
import { describeUnknownField } from './describe-unknown-field.ts';
import { describeZeile } from './describe-zeile.ts';
import { fieldName, placeOf, type SchemaNode } from './schema-node.ts';
import type { Wording } from './wording.ts';

const SHAPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'ein Text',
  array: 'eine Liste (Zeilen, die mit „- “ beginnen)',
  object: 'eingerückte Felder darunter',
};

const SHAPE_HINTS: Readonly<Record<string, string>> = {
  string: 'Den Text in dieselbe Zeile hinter den Doppelpunkt schreiben.',
  array: 'Jeden Eintrag in eine eigene Zeile mit „- “ davor schreiben.',
  object:
    'Hinter dem Doppelpunkt nichts schreiben; die Felder kommen in die Zeilen darunter, um zwei Leerzeichen eingerückt.',
};

const FOREIGN_DASH_HINT =
  'Vor jeden Eintrag gehört der Bindestrich der Tastatur und ein Leerzeichen: „- “. Hier steht ein anderes Zeichen, wie Word es daraus macht.';

function shapeOf(data: unknown): string {
  if (Array.isArray(data)) return 'steht eine Liste';
  return typeof data === 'object' ? 'stehen eingerückte Felder' : `steht der Text „${excerpt(String(data))}“`;
}

function describeBlank(path: DataPath): Wording {
  return {
    code: 'schema/leer',
    message: `${fieldName(path)} ist leer.`,
    hint: 'Einen Wert ergänzen oder die Zeile löschen.',
    part: 'key',
  };
}

function describeMissing(missing: string, parent: SchemaNode, path: DataPath): Wording {
  const title = parent.properties?.[missing]?.title;
  return {
    code: 'schema/pflichtfeld',
    message: `${placeOf(path)} fehlt „${missing}“${title && title.toLowerCase() !== missing ? ` (${title})` : ''}.`,
    hint: `Eine Zeile „${missing}: …“ ergänzen.`,
    part: 'key',
  };
}

function describeChoice(error: ErrorObject, path: DataPath): Wording {
  const branches = error.schema as readonly SchemaNode[];
  const names = branches.flatMap(({ required = [] }) => required).map((name) => `„${name}“`);
  const isBoth = error.keyword === 'oneOf' && error.params.passingSchemas !== null;
  return isBoth
    ? {
        code: 'schema/wert',
        message: `${placeOf(path)} stehen ${names.join(' und ')} zugleich; nur eines ist möglich.`,
        hint: 'Eines der beiden löschen.',
        part: 'key',
      }
    : {
        code: 'schema/pflichtfeld',
        message: `${placeOf(path)} fehlt ${names.join(' oder ')}.`,
        hint: `Eine Zeile „${branches.flatMap(({ required = [] }) => required)[0]}: …“ ergänzen.`,
        part: 'key',
      };
}

/** The fields of a place, each with those one level below it. */
function fieldsOf({ properties = {} }: SchemaNode): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(properties).map(([name, node]) => [name, Object.keys(node.properties ?? {})]),
  );
}

function describeFormat(error: ErrorObject, path: DataPath): Wording {
  const typed = String(error.data);
  const { format } = error.params as { format: string };
  if (format === 'zeile') return describeZeile(fieldName(path), typed);
  if (format === 'datum') return describeDate(fieldName(path), typed);
  if (format === 'planwert') return describePlanwert(fieldName(path), typed);
  const result = format === 'saldo' ? parseSaldo(typed) : parseBetrag(typed);
  const problem = 'problem' in result ? result.problem : '';
  const [what, instead] = problem.split('; ') as [string, string?];
  return {
    code: 'schema/betrag',
    message: `${fieldName(path)}: „${excerpt(typed)}“ ${what}.`,
    ...(instead === undefined ? {} : { hint: `${instead.charAt(0).toUpperCase()}${instead.slice(1)}.` }),
  };
}

function describeTooLong({ propertyName, params }: ErrorObject, path: DataPath): Wording {
  const isKey = propertyName !== undefined;
  return {
    code: 'schema/umfang',
    message: `${isKey ? 'Der Kurzname' : fieldName(path)} ist zu lang; höchstens ${params.limit} Zeichen sind möglich.`,
    hint: isKey ? 'Einen kürzeren Kurznamen wählen.' : 'Kürzen oder aufteilen.',
    ...(isKey ? { field: propertyName, part: 'key' as const } : {}),
  };
}

function describeType(error: ErrorObject, path: DataPath): Wording {
  const types = error.keyword === 'type' ? [error.schema as string | string[]].flat() : ['string'];
  const expected = [...new Set(types.map((type) => SHAPES[type]))].join(' oder ');
  const [type = ''] = ['array', 'object', 'string'].filter((name) => types.includes(name));
  if (path.length === 0) {
    return {
      code: 'schema/art',
      message: `In der Datei ${shapeOf(error.data)}; nötig sind Felder der Form „name: wert“.`,
      hint: 'Jedes Feld beginnt ganz links, ohne Strich davor.',
    };
  }
  return {
    code: 'schema/art',
    message: `${placeOf(path)} ${shapeOf(error.data)}; ${expected.startsWith('eingerückte') ? 'nötig sind' : 'nötig ist'} ${expected}.`,
    hint:
      type === 'array' && FOREIGN_DASH.test(String(error.data))
        ? FOREIGN_DASH_HINT
        : (SHAPE_HINTS[type] as string),
    part: 'key',
  };
}

/** One German sentence and its remedy for an error of ajv; throws for a keyword that our schemas do not use. */
export function describeError(error: ErrorObject, path: DataPath): Wording {
  if (error.data === '' && error.propertyName === undefined) return describeBlank(path);
  const parent = error.parentSchema as SchemaNode;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return describeMissing(String(params.missingProperty), parent, path);
    case 'additionalProperties':
      return describeUnknownField(String(params.additionalProperty), fieldsOf(parent));
    case 'oneOf':
    case 'anyOf':
      return describeChoice(error, path);
    case 'enum':
      return typeof error.data === 'string' ? describeEnum(error, path) : describeType(error, path);
    case 'pattern':
      return describePattern(error, path);
    case 'format':
      return describeFormat(error, path);
    case 'type':
      return describeType(error, path);
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return describeBlank(path);
    case 'uniqueItems':
      return {
        code: 'schema/wert',
        message: `In ${fieldName(path)} steht ein Eintrag zweimal.`,
        hint: 'Einen der beiden löschen.',
        part: 'key',
      };
    case 'maxItems':
      return {
        code: 'schema/umfang',
        message: `${fieldName(path)} hat zu viele Einträge; höchstens ${params.limit} sind möglich.`,
        hint: 'Einträge streichen oder zusammenfassen.',
        part: 'key',
      };
    case 'maxLength':
      return describeTooLong(error, path);
    default:
      throw new Error(`no wording for the schema keyword ${error.keyword}`);
  }
}
