import { loeschvorschlaege } from '../model/aufbewahrung.ts';
import { gremienOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf, fullName, stelleOf } from './names.ts';

/** How many files besides their own still name somebody. */
function mentionsOf({ files }: Workspace, id: string): number {
  return files.filter(
    ({ place, references }) =>
      place.id !== id &&
      references.some((reference) => reference.id === id && reference.kinds.includes('mitglied')),
  ).length;
}

/** Who and what the city's own periods allow to be deleted; a proposal for people to decide on. */
export function loeschliste(workspace: Workspace): Document {
  const { stichtag, kommune } = workspace;
  const { mitglieder, sitzungen } = loeschvorschlaege(workspace);
  const { mitglieder_monate: monate, protokolle_jahre: jahre } = kommune.value.aufbewahrung ?? {};
  return {
    template: 'loeschliste',
    target: 'verzeichnisse/loeschliste',
    title: 'Löschliste',
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag),
      monate: orNull(monate),
      jahre: orNull(jahre),
      mitglieder: mitglieder.map(({ mitglied, zuletzt }) => ({
        name: fullName(mitglied.value),
        stelle: orNull(stelleOf(workspace, mitglied.value)),
        zuletzt,
        datei: mitglied.file.path,
        nennungen: mentionsOf(workspace, mitglied.id),
      })),
      sitzungen: sitzungen.map((sitzung) => ({
        datum: sitzung.value.datum,
        gremium: gremienOf(workspace, sitzung)
          .map(({ value }) => value.name)
          .join(' und '),
        datei: sitzung.file.path,
      })),
    },
  };
}
