import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contract } from '../render/contract.ts';

/** Set by bin/build.js, so that `--version` reads no file. */
declare const BUILT_VERSION: string | undefined;

/** The nearest folder with a package.json: this file runs from src/files/ and, bundled, from dist/. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('gremium is not inside its package');
    folder = above;
  }
  return folder;
}

const PACKAGE = packageFolder();

/** Whether a folder is that of the program itself, the only one in which npx finds it without asking the internet. */
export function isPackageFolder(folder: string): boolean {
  return folder === PACKAGE;
}

export function packageVersion(): string {
  if (typeof BUILT_VERSION === 'string') return BUILT_VERSION;
  return (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Set by the build: tells one state of the program from every other. */
declare const BUILD_ID: string | undefined;

/** `undefined` when the program runs from its source. */
export function buildId(): string | undefined {
  return typeof BUILD_ID === 'string' ? BUILD_ID : undefined;
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

const TEMPLATES_FOLDER = join(PACKAGE, 'templates');

/** Our own templates by name: `einladung`, `partials/kopf`. */
export function readPackageTemplates(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(TEMPLATES_FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.hbs'))
      .sort()
      .map((name) => [
        name.slice(0, -'.hbs'.length).replaceAll('\\', '/'),
        readFileSync(join(TEMPLATES_FOLDER, name), 'utf8').replaceAll('\r\n', '\n'),
      ]),
  );
}

/** The program of a thread that renders what templates from elsewhere make of a document. */
export const RENDER_WORKER = join(PACKAGE, 'dist', 'render-worker.js');

/** What templates may name. */
export function readContract(): Contract {
  return JSON.parse(readFileSync(join(SCHEMAS_FOLDER, 'kontext.json'), 'utf8')) as Contract;
}

/** The program of a thread that reads a share of many files. */
export const READ_WORKER = join(PACKAGE, 'dist', 'read-worker.js');

/** The layout of printed pages. Only ours: a layout is a program, templates are not. */
export function readPageLayout(): string {
  return readFileSync(join(TEMPLATES_FOLDER, 'satz.typ'), 'utf8');
}
