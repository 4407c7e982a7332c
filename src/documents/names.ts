import type { CivilDate } from '../calendar.ts';
import type { Mitglied, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';

/** „Dr. Kim Probe“. */
export function fullName({ titel, name }: Mitglied): string {
  return titel ? `${titel} ${name}` : name;
}

/** Where somebody works, in words: the institution, else the department; `undefined` when neither is known. */
export function stelleOf(
  workspace: Workspace,
  { einrichtung, einheit, stellung }: Mitglied,
): string | undefined {
  const where = einrichtung
    ? workspace.index.einrichtung.get(einrichtung)?.value.name
    : einheit && (workspace.kommune.value.einheiten?.[einheit] ?? einheit);
  return [where, stellung].filter(Boolean).join(', ') || undefined;
}

/** The last word, or all from the first word in small letters on: „von der Heide“. */
function surnameOf(name: string): string {
  return /(?:^| )(\p{Ll}\S* .*|\S+)$/u.exec(name)?.[1] ?? name;
}

/** „Sehr geehrte Frau Dr. Muster“, without a comma; the full name where no Anrede is known. */
export function grussOf({ anrede, titel, name }: Mitglied): string {
  const surname = surnameOf(name);
  const title = titel ? `${titel} ` : '';
  if (anrede === 'Frau') return `Sehr geehrte Frau ${title}${surname}`;
  return anrede === 'Herr' ? `Sehr geehrter Herr ${title}${surname}` : `Guten Tag ${title}${name}`;
}

/** What is called by this id: a person, office, institution, department or body; the id itself when nothing is. */
export function akteurName(workspace: Workspace, id: string): string {
  const { index, kommune } = workspace;
  const mitglied = index.mitglied.get(id);
  if (mitglied) return fullName(mitglied.value);
  return (
    kommune.value.funktionen?.[id] ??
    index.einrichtung.get(id)?.value.name ??
    kommune.value.einheiten?.[id] ??
    index.gremium.get(id)?.value.name ??
    id
  );
}

export function akteurNames(workspace: Workspace, ids: readonly string[]): readonly string[] {
  return ids.map((id) => akteurName(workspace, id));
}

/** „5. Sitzung“, or „Sitzung“ where no number was given. */
export function sitzungName({ nummer }: Sitzung): string {
  return nummer === undefined ? 'Sitzung' : `${nummer}. Sitzung`;
}

/** „Sozialraumgremium Neustadt“; „… und …“ when several bodies meet. */
export function gremienName(workspace: Workspace, sitzung: Entry<Sitzung>): string {
  return gremienOf(workspace, sitzung)
    .map(({ value }) => value.name)
    .join(' und ');
}

/** Sender, terms and foot that every document shares; `stand` is the day the document speaks of. */
export function briefkopf({ kommune }: Workspace, stand: CivilDate): JsonObject {
  const { value } = kommune;
  return {
    stand,
    kommune: value.kommune,
    amt: value.amt,
    absender: {
      zeilen: value.absender.zeilen,
      email: value.absender.email,
      telefon: orNull(value.absender.telefon),
    },
    fusszeile: orNull(value.fusszeile),
    raum: value.begriffe?.sozialraum?.einzahl ?? 'Sozialraum',
    raeume: value.begriffe?.sozialraum?.mehrzahl ?? 'Sozialräume',
  };
}
