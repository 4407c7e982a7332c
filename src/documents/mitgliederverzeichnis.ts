import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { angehoerigeAm, gremienartOf, stufeAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf, fullName, stelleOf } from './names.ts';

/** Everybody who belongs to a body on the Stichtag, with work contact and since when. */
export function mitgliederverzeichnis(workspace: Workspace, gremium: Entry<Gremium>): Document {
  const { stichtag, kommune } = workspace;
  const { funktionen = {} } = kommune.value;
  return {
    template: 'mitgliederverzeichnis',
    target: `verzeichnisse/mitglieder-${gremium.id}`,
    title: `Mitgliederverzeichnis: ${gremium.value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag),
      gremium: gremium.value.name,
      art: gremienartOf(workspace, gremium)?.bezeichnung ?? gremium.value.art,
      stufe: orNull(stufeAm(gremium.value, stichtag) || undefined),
      mitglieder: angehoerigeAm(workspace, gremium, stichtag).map(
        ({ mitglied, grund, rolle, seit, funktion }) => ({
          name: fullName(mitglied.value),
          stelle: orNull(stelleOf(workspace, mitglied.value)),
          email: orNull(mitglied.value.email),
          telefon: orNull(mitglied.value.telefon),
          funktion: funktion === undefined ? null : (funktionen[funktion] ?? funktion),
          geschaeftsfuehrung: grund === 'geschaeftsfuehrung',
          bei_bedarf: rolle === 'bei_bedarf',
          seit: orNull(seit),
        }),
      ),
    },
  };
}
