import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn, type Texts } from './workspace-from.ts';

const FOLDER = join(import.meta.dirname, 'defects', '_basis');

/** The smallest repository without a finding, by path. */
export const BASIS: Texts = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(FOLDER.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);
export const STICHTAG = '2018-06-01';

/** A file of the basis with some text replaced; throws when there is nothing to replace. */
export function changed(path: string, ...replacements: readonly (readonly [string, string])[]): Texts {
  let text = BASIS[path] ?? '';
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
    text = text.replace(from, to);
  }
  return { [path]: text };
}

/** `gremium.yaml` of the basis with these lines among the rules of its only kind of body. */
export function withRules(...lines: readonly string[]): Texts {
  const before = '    verteiler:\n';
  return changed('gremium.yaml', [before, `${lines.map((line) => `    ${line}\n`).join('')}${before}`]);
}

export function found(files: Texts, stichtag = STICHTAG): readonly string[] {
  return findingsIn({ ...BASIS, ...files }, stichtag);
}
