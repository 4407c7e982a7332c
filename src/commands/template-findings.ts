import { CODES } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { readContract, readPackageTemplates } from '../files/read-package.ts';
import { checkTemplates } from '../render/check-templates.ts';
import type { TemplateProblem } from '../render/template-walk.ts';

function diagnosticFrom({ code, place, message, hint = CODES[code].remedy }: TemplateProblem): Diagnostic {
  const { source, start, end = start } = place;
  // Handlebars counts columns from 0.
  const [from, to] = [start, end].map(({ line, column }) => ({ line, column: column + 1 }));
  return {
    code,
    severity: CODES[code].severity,
    message,
    hint,
    file: `templates/${source}.hbs`,
    ...(from && to ? { range: { start: from, end: to } } : {}),
  };
}

/** What is wrong with a city's own templates, without filling them in. */
export function templateFindings(own: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const templates = new Map([...readPackageTemplates(), ...own]);
  return checkTemplates({ own, templates, contract: readContract() }).map(diagnosticFrom);
}
