import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { findEntry } from './find-entry.ts';

const NOUNS = {
  one: 'Eine Sitzung',
  many: 'Sitzungen',
  none: 'noch keine Sitzung',
  folder: 'sitzungen/<Jahr>/',
};

/** The one meeting that was meant; throws with the candidates otherwise. */
export function findSitzung(workspace: Workspace, typed: string): Entry<Sitzung> {
  return findEntry(workspace.sitzungen, typed, NOUNS);
}
