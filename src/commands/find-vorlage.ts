import type { Entry } from '../model/entry.ts';
import type { Vorlage } from '../model/vorlage-entities.ts';
import { nummerOf } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import { findEntry } from './find-entry.ts';

const NOUNS = {
  one: 'Eine Vorlage',
  many: 'Vorlagen',
  none: 'noch keine Vorlage',
  folder: 'vorlagen/<Jahr>/',
};

/** By number, with or without spaces, or by short name or file; throws with the candidates otherwise. */
export function findVorlage({ kommune, index, vorlagen }: Workspace, typed: string): Entry<Vorlage> {
  return index.vorlagennummer.get(nummerOf(kommune.value, typed)) ?? findEntry(vorlagen, typed, NOUNS);
}
