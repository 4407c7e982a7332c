import { longDate } from '../calendar.ts';
import type { Mitglied, Ort, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienOf, inhaberAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { anlassOf, fullName, gremienName, sitzungName, stelleOf } from './names.ts';
import { teilraumOf } from './teilraum.ts';

/** Where the meeting is: an institution known by its id, or the place as written. */
export function ortOf(workspace: Workspace, ort: string | Ort | undefined): Ort | undefined {
  return typeof ort === 'string' ? (workspace.index.einrichtung.get(ort)?.value ?? { name: ort }) : ort;
}

/** Who leads the meeting: the person named, else whoever runs the (first) body on that day. */
function leitungOf(workspace: Workspace, sitzung: Entry<Sitzung>): Entry<Mitglied> | undefined {
  const { leitung, datum } = sitzung.value;
  if (leitung !== undefined) return workspace.index.mitglied.get(leitung);
  const funktion = gremienOf(workspace, sitzung)[0]?.value.geschaeftsfuehrung;
  return funktion === undefined ? undefined : inhaberAm(workspace, funktion, datum)[0]?.mitglied;
}

export function mitgliedContext(workspace: Workspace, { value }: Entry<Mitglied>): JsonObject {
  return {
    name: fullName(value),
    stelle: orNull(stelleOf(workspace, value)),
    email: orNull(value.email),
  };
}

export function personContext(
  workspace: Workspace,
  mitglied: Entry<Mitglied> | undefined,
): JsonObject | null {
  return mitglied ? mitgliedContext(workspace, mitglied) : null;
}

/** The parts of districts that the sub-bodies of a meeting stand for. */
function teilraeume(workspace: Workspace, sitzung: Entry<Sitzung>): readonly Json[] {
  return gremienOf(workspace, sitzung).flatMap((gremium) => teilraumOf(workspace, gremium) ?? []);
}

/** „Runde Nord, 5. Sitzung“; with its day where no number tells one meeting from the next. */
export function sitzungstitel(workspace: Workspace, sitzung: Entry<Sitzung>): string {
  const { art, datum, nummer } = sitzung.value;
  const name = `${gremienName(workspace, sitzung)}, ${sitzungName(sitzung.value)}`;
  return art === undefined && nummer !== undefined ? name : `${name} am ${longDate(datum)}`;
}

/** The head that invitation, minutes and mail share. */
export function sitzungContext(workspace: Workspace, sitzung: Entry<Sitzung>): JsonObject {
  const { value } = sitzung;
  const ort = ortOf(workspace, value.ort);
  const fuehrung = value.protokoll?.fuehrung;
  return {
    id: sitzung.id,
    gremium: gremienName(workspace, sitzung),
    teilraeume: teilraeume(workspace, sitzung),
    gemeinsam: value.gremien.length > 1,
    name: sitzungName(value),
    titel: sitzungstitel(workspace, sitzung),
    anlass: orNull(anlassOf(workspace, value)),
    teilnehmendenzahl: orNull(value.teilnehmendenzahl),
    datum: value.datum,
    beginn: orNull(value.beginn),
    ende: orNull(value.ende),
    ort: ort ? { name: ort.name, anschrift: orNull(ort.anschrift), hinweis: orNull(ort.hinweis) } : null,
    raum: orNull(value.raum),
    leitung: personContext(workspace, leitungOf(workspace, sitzung)),
    protokollfuehrung: personContext(
      workspace,
      fuehrung === undefined ? undefined : workspace.index.mitglied.get(fuehrung),
    ),
    naechste: orNull(value.naechste_sitzung),
  };
}
