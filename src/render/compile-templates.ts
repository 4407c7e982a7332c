import Handlebars from 'handlebars';
import { checksum } from '../checksum.ts';
import type { Document } from '../documents/document.ts';
import { UsageError } from '../usage-error.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type HelperCall, lookup, lookupStrictly, lookupToPrint, runHelper } from './helper-calls.ts';
import { HELPERS } from './helpers.ts';
import { DEEPEST } from './nesting.ts';
import { type PartialCall, readyTemplates } from './ready-templates.ts';
import { LOOKUP, parseStrictTemplate } from './strict-template.ts';
import { type TemplatePlace, templateError } from './template-error.ts';

const NAMES: ReadonlySet<string> = new Set(Object.keys(HELPERS));
const OPTIONS = {
  strict: true,
  noEscape: false,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...NAMES, ...Object.values(LOOKUP)].map((name) => [name, true])),
};

// Compiled templates take their escape function from this one shared object, whichever instance compiled them.
(Handlebars.Utils as { escapeExpression: (value: unknown) => string }).escapeExpression = (value) => {
  if (value instanceof Handlebars.SafeString) return value.toString();
  return value === null || value === undefined ? '' : escapeMarkdown(String(value));
};

function createEnvironment(): typeof Handlebars {
  const environment = Handlebars.create();
  for (const name of ['log', 'lookup']) environment.unregisterHelper(name);
  for (const name of NAMES) {
    environment.registerHelper(name, function (this: unknown, ...args: unknown[]) {
      return runHelper.call(this, name, args.slice(0, -1), args.at(-1) as HelperCall);
    });
  }
  const split = (args: readonly unknown[]) =>
    [args[0], args[1] as string, args.slice(2, -1) as string[], args.at(-1) as HelperCall] as const;
  environment.registerHelper(LOOKUP.strict, (...args: unknown[]) => lookupStrictly(...split(args)));
  environment.registerHelper(LOOKUP.print, (...args: unknown[]) => lookupToPrint(...split(args)));
  environment.registerHelper(LOOKUP.lenient, (...args: unknown[]) => lookup(args[0], split(args)[2]).value);
  return environment;
}

interface Parsed {
  readonly partials: readonly PartialCall[];
  readonly ast: hbs.AST.Program;
}

function parse(name: string, text: string): Parsed {
  const { ast, partials } = parseStrictTemplate(name, text, NAMES);
  const calls = partials.map((partial) => ({
    name: (partial.name as hbs.AST.PathExpression).original,
    place: partial.loc as TemplatePlace,
  }));
  return { ast, partials: calls };
}

/** `templates` as a script that exports them for `readyTemplates`. */
export function sourceOf(templates: ReadonlyMap<string, string>): string {
  const entries = [...templates].map(([name, text]) => {
    const { ast, partials } = parse(name, text);
    const specification = Handlebars.precompile(ast, OPTIONS);
    const known = `sum: ${JSON.stringify(checksum(text))}, partials: ${JSON.stringify(partials)}`;
    return `${JSON.stringify(name)}: { ${known}, specification: ${specification} }`;
  });
  return `module.exports = {${entries.join(',\n')}};`;
}

type Compiled = (name: string, text: string) => Handlebars.TemplateDelegate;

function createCompiler(templates: ReadonlyMap<string, string>): Compiled {
  const environment = createEnvironment();
  const done = new Map<string, Handlebars.TemplateDelegate>();
  const compile = (name: string, text: string, callers: readonly string[]): Handlebars.TemplateDelegate => {
    const known = done.get(name);
    if (known) return known;
    const ready = readyTemplates()[name];
    const parsed = ready?.sum === checksum(text) ? ready : parse(name, text);
    for (const { name: partial, place } of parsed.partials) {
      const partialText = templates.get(partial);
      if (partialText === undefined) throw templateError(place, `unbekanntes Partial „${partial}“`);
      if ([...callers, name].includes(partial))
        throw templateError(place, `das Partial „${partial}“ ruft sich selbst auf`);
      if (callers.length >= DEEPEST)
        throw templateError(place, `mehr als ${DEEPEST} Partials rufen einander auf`);
      environment.registerPartial(partial, compile(partial, partialText, [...callers, name]));
    }
    const template =
      'ast' in parsed ? environment.compile(parsed.ast, OPTIONS) : environment.template(parsed.specification);
    done.set(name, template);
    return template;
  };
  return (name, text) => compile(name, text, []);
}

const compilers = new WeakMap<ReadonlyMap<string, string>, Compiled>();

/** The text of `document`'s template, filled in; compiled once per map of templates. */
export function fillTemplate(document: Document, templates: ReadonlyMap<string, string>): string {
  const text = templates.get(document.template);
  if (text === undefined) throw new UsageError(`Die Vorlage „${document.template}“ gibt es nicht.`);
  const compiler = compilers.get(templates) ?? createCompiler(templates);
  compilers.set(templates, compiler);
  return compiler(document.template, text)(document.context, { data: { dokument: document } });
}
