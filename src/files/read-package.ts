import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version;
}

/** What `gremium init` begins with. */
export const EXAMPLES_FOLDER = join(PACKAGE, 'examples');

export const SCHEMAS_FOLDER = join(PACKAGE, 'schemas');

/** JSON Schemas by name, `sitzung` for `schemas/sitzung.schema.json`. */
export function readSchemas(): ReadonlyMap<string, Record<string, unknown>> {
  return new Map(
    readdirSync(SCHEMAS_FOLDER)
      .filter((name) => name.endsWith('.schema.json'))
      .sort()
      .map((name) => [
        name.slice(0, -'.schema.json'.length),
        JSON.parse(readFileSync(join(SCHEMAS_FOLDER, name), 'utf8')) as Record<string, unknown>,
      ]),
  );
}

function templatesIn(folder: string): [string, string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((name) => [
      name.slice(0, -'.hbs'.length).replaceAll('\\', '/'),
      readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'),
    ]);
}

/** Templates by name (`einladung`, `partials/kopf`); a file of the repository's own `templates/` replaces ours. */
export function readTemplates(root: string): ReadonlyMap<string, string> {
  return new Map([...templatesIn(join(PACKAGE, 'templates')), ...templatesIn(join(root, 'templates'))]);
}

/** The layout of printed pages. Only ours: a layout is a program, templates are not. */
export function readPageLayout(): string {
  return readFileSync(join(PACKAGE, 'templates', 'satz.typ'), 'utf8');
}
