import { gitVersion } from '../files/git-version.ts';
import type { Io } from '../io.ts';
import type { Loaded } from './load.ts';

/** Enough to find the commit, and the same in every clone. */
const SHORT = 10;

/** Whether this city wants the line at all. */
export function wantsVersion({ workspace }: Pick<Loaded, 'workspace'>): boolean {
  return workspace?.kommune.value.erscheinungsbild?.versionszeile === true;
}

/** „3f2a9c1b07, mit ungespeicherten Änderungen“; `undefined` where the city does not ask or nobody knows. */
export async function versionText(io: Io, loaded: Loaded): Promise<string | undefined> {
  if (!wantsVersion(loaded) || !io.gitEnvironment) return undefined;
  const version = await gitVersion(loaded.root, io.gitEnvironment);
  if (!version) return undefined;
  return `${version.commit.slice(0, SHORT)}${version.isChanged ? ', mit ungespeicherten Änderungen' : ''}`;
}
