import { parseCivilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';

/** How gremium was called for a document: enough to make it again. */
export interface Aufruf {
  /** The command's own name: `protocol`. */
  readonly befehl: string;
  /** What was named behind it. */
  readonly woerter: readonly string[];
  readonly optionen: Readonly<Record<string, string | true>>;
}

/** A call that wrote something. */
export interface Aufzeichnung extends Aufruf {
  /** The day that counted, typed or not. */
  readonly stichtag: string;
  /** The version line, where the city wants one. */
  readonly version?: string;
  /** Relative to the output folder, sorted. */
  readonly dateien: readonly string[];
}

/** The options that change what a document says; all others are about where it goes. */
export const AUFRUF_OPTIONEN = [
  'alle',
  'ab',
  'bis',
  'fassung',
  'gremium',
  'sozialraum',
  'format',
  'stichtag',
] as const;

/**
 * What may stand in a record. It is read back from a folder that others can write to and shown as a command to copy: nothing
 * in it may mean anything to a shell.
 */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ._,/:-]*$/u;
const LONGEST = 200;

function isPlain(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && PLAIN.test(value);
}

/** What was typed, as far as it decides what a document says. */
export function aufrufOf(
  befehl: string,
  words: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Aufruf {
  // Of a path to a file only its name counts.
  const woerter = words.map((word) => (/\.ya?ml$/.test(word) ? word.replace(/^.*[\\/]/, '') : word));
  const optionen = Object.fromEntries(
    AUFRUF_OPTIONEN.filter((name) => options[name] !== undefined && options[name] !== false).map(
      (name) => [name, options[name] === true ? true : String(options[name])] as const,
    ),
  );
  return { befehl, woerter, optionen };
}

/**
 * A call as it can be recorded, with what it meant in place of what was typed: a part of a name may fit something else
 * tomorrow. `undefined` when it has to be forgotten.
 */
export function recordable(aufruf: Aufruf, woerter = aufruf.woerter): Aufruf | undefined {
  const settled = { ...aufruf, woerter };
  return isAufruf(settled) ? settled : undefined;
}

function isAufruf(value: object): value is Aufruf {
  const { befehl, woerter, optionen } = value as Partial<Aufruf>;
  return (
    isPlain(befehl) &&
    Array.isArray(woerter) &&
    woerter.every(isPlain) &&
    typeof optionen === 'object' &&
    optionen !== null &&
    Object.entries(optionen).every(
      ([name, option]) =>
        (AUFRUF_OPTIONEN as readonly string[]).includes(name) && (option === true || isPlain(option)),
    )
  );
}

export function isAufzeichnung(value: unknown): value is Aufzeichnung {
  if (typeof value !== 'object' || value === null || !isAufruf(value)) return false;
  const { stichtag, version, dateien } = value as unknown as Partial<Aufzeichnung>;
  return (
    typeof stichtag === 'string' &&
    parseCivilDate(stichtag) !== undefined &&
    (version === undefined || isPlain(version)) &&
    Array.isArray(dateien) &&
    dateien.every((path) => typeof path === 'string')
  );
}

/** The same call gives the same key. */
export function keyOf({ befehl, woerter, optionen }: Aufruf): string {
  const options = Object.entries(optionen).sort(([a], [b]) => compareTexts(a, b));
  return JSON.stringify([befehl, woerter, options]);
}

/** As one word to a shell. */
export function quoted(word: string): string {
  return /[^\p{L}\p{N}._,/\\:~-]/u.test(word) ? `"${word}"` : word;
}

/** As it is typed: `gremium protocol 2018-02-21-mitte --format md`. `more` are further options with their values. */
export function callText({ befehl, woerter, optionen }: Aufruf, more: readonly string[] = []): string {
  const options = Object.entries(optionen).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, quoted(value)],
  );
  return ['gremium', befehl, ...woerter.map(quoted), ...options, ...more.map(quoted)].join(' ');
}
