import { readCityTemplates, withPackageTemplates } from '../src/files/read-templates.ts';

/** Ours and those of a repository, which replace ours; with '' ours alone. */
export function readTemplates(root: string): ReadonlyMap<string, string> {
  return withPackageTemplates(readCityTemplates(root));
}
