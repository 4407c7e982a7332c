import { compareGerman } from '../collation.ts';
import type { Mitglied, Sitzung } from '../model/entities.ts';
import { type Entry, entriesCalled } from '../model/entry.ts';
import { compareMitglieder, gremienOf, mitgliederAm } from '../model/membership.ts';
import { entryName, nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { briefkopf, fullName } from './names.ts';
import { sitzungContext, sitzungstitel } from './sitzung-context.ts';

/** Room for people whom nobody expected. */
const GUESTS = 6;

/** The institution, else the department; empty when neither is known. */
function hausOf(workspace: Workspace, { einrichtung, einheit }: Mitglied): string {
  if (einrichtung !== undefined) return entryName(workspace.index.einrichtung, einrichtung);
  return einheit === undefined ? '' : nameIn(workspace.kommune.value.einheiten, einheit);
}

/** The list to sign: everybody who is a member on the day of the meeting, by institution, and who is asked to join. */
export function anwesenheitsliste(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  const { datum, entschuldigt } = sitzung.value;
  const expected = gremienOf(workspace, sitzung)
    .flatMap((gremium) => mitgliederAm(workspace, gremium, datum))
    .map(({ mitglied }) => mitglied);
  const mitglieder = [...new Map(expected.map((mitglied) => [mitglied.id, mitglied])).values()]
    .map((mitglied) => ({ mitglied, haus: hausOf(workspace, mitglied.value) }))
    .sort((a, b) => compareGerman(a.haus, b.haus) || compareMitglieder(a.mitglied, b.mitglied));
  const hinzugezogen = entriesCalled(workspace.index.mitglied, sitzung.value.hinzugezogen).toSorted(
    compareMitglieder,
  );
  return {
    template: 'anwesenheitsliste',
    target: `anwesenheitslisten/${sitzung.id}`,
    title: `Anwesenheitsliste: ${sitzungstitel(workspace, sitzung)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, gremienOf(workspace, sitzung)),
      sitzung: sitzungContext(workspace, sitzung),
      mitglieder: mitglieder.map(({ mitglied, haus }) => ({
        einrichtung: haus,
        name: fullName(mitglied.value),
        entschuldigt: entschuldigt.includes(mitglied.id),
      })),
      hinzugezogen: hinzugezogen.map(({ value }, index) => ({
        nummer: index + 1,
        name: fullName(value),
        einrichtung: hausOf(workspace, value),
      })),
      gaeste: Array.from({ length: GUESTS }, (_, index) => hinzugezogen.length + index + 1),
    },
  };
}
