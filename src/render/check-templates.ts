import { suggest } from '../schema/suggest.ts';
import { createFollower, misspelt, type TemplateCheck } from './follow-partials.ts';
import { HELPERS } from './helpers.ts';
import { AREAS, unknownAreas } from './markdown-dialect.ts';
import { parseStrictTemplate } from './strict-template.ts';
import { isTemplateError, pointAt } from './template-error.ts';
import { possible } from './template-problems.ts';
import type { TemplateProblem } from './template-walk.ts';
import { leadsToAny, templatesBehind } from './used-templates.ts';

const HELPER_NAMES: ReadonlySet<string> = new Set(Object.keys(HELPERS));

function helperHint(problem: string): string | undefined {
  const [, typed] = /^unbekannter Helfer „(?:\{\{#)?([^“}]+)/.exec(problem) ?? [];
  if (typed === undefined) return undefined;
  const meant = suggest(typed, HELPER_NAMES);
  return meant ? `Meinten Sie „${meant}“?` : possible([...HELPER_NAMES]);
}

/** What is wrong with a template whatever it is filled with; of its tags, the first thing. */
function spelling(name: string, text: string): readonly TemplateProblem[] {
  const areas = unknownAreas(text).map(({ name: area, offset }) =>
    misspelt(
      { source: name, start: pointAt(text, offset) },
      `den Bereich „${area}“ gibt es nicht`,
      `Bekannt sind ${AREAS.join(', ')}.`,
    ),
  );
  try {
    parseStrictTemplate(name, text, HELPER_NAMES);
    return areas;
  } catch (error) {
    if (!isTemplateError(error)) throw error;
    return [misspelt(error.place, error.problem, helperHint(error.problem)), ...areas];
  }
}

/** What was not looked at is never called fine. */
function endless(own: ReadonlyMap<string, string>): TemplateProblem {
  const [source = ''] = own.keys();
  return misspelt(
    { source, start: { line: 1, column: 0 } },
    'die Vorlagen rufen einander so oft auf, dass sie sich nicht ganz prüfen lassen',
    'Partials seltener oder nicht in Partials aufrufen.',
  );
}

function unused(name: string, { templates, contract }: TemplateCheck): TemplateProblem {
  const meant = suggest(
    name,
    [...Object.keys(contract.vorlagen), ...templates.keys()].filter((one) => one !== name),
  );
  const isPartial = name.includes('/');
  return {
    code: 'dokumentvorlage/unbenutzt',
    place: { source: name, start: { line: 1, column: 0 } },
    message: `Kein Dokument verwendet die Vorlage „${name}“.`,
    hint: meant
      ? `Meinten Sie „${meant}“?`
      : isPartial
        ? `Mit „{{> ${name}}}“ aufrufen oder löschen.`
        : 'Die Vorlage eines Dokuments heißt wie in docs/vorlagen.md, ein Partial liegt in „templates/partials/“.',
  };
}

/** The same problem, found in several documents, is one; says which document, where the template does not. */
function gathered(
  found: readonly (readonly [document: string, problem: TemplateProblem])[],
): readonly TemplateProblem[] {
  const byPlace = new Map<string, { problem: TemplateProblem; documents: Set<string> }>();
  for (const [document, problem] of found) {
    const { code, place, message } = problem;
    const key = [code, place.source, place.start.line, place.start.column, message].join('\n');
    const entry = byPlace.get(key) ?? { problem, documents: new Set() };
    entry.documents.add(document);
    byPlace.set(key, entry);
  }
  return [...byPlace.values()].map(({ problem, documents }) => {
    if (documents.has(problem.place.source)) return problem;
    const [first, ...others] = documents;
    const more = others.length > 0 ? ` und ${others.length} weiteren` : '';
    return { ...problem, message: `${problem.message.slice(0, -1)} (im Dokument „${first}“${more}).` };
  });
}

/** Everything that is wrong with a city's own templates, found without filling them in. */
export function checkTemplates(check: TemplateCheck): readonly TemplateProblem[] {
  const { own, templates, contract } = check;
  const misspellings = [...own].flatMap(([name, text]) => spelling(name, text));
  const broken = new Set(misspellings.map(({ place }) => place.source));
  const { follow, isExhausted } = createFollower(check, broken);
  const documents = Object.entries(contract.vorlagen);
  const found = documents
    .filter(([name]) => leadsToAny(name, templates, own))
    .flatMap(([name, context]) => {
      const scope = { here: context, root: context, outer: [], named: new Map() };
      return follow(name, scope, []).map((problem) => [name, problem] as const);
    });
  const used = templatesBehind(Object.keys(contract.vorlagen), templates);
  const strays = [...own.keys()].filter((name) => !used.has(name));
  return [
    ...misspellings,
    ...gathered(found),
    ...(isExhausted() ? [endless(own)] : []),
    ...strays.map((name) => unused(name, check)),
  ];
}
